/** The database servers that there are: real ones where their URLs are given, and a PostgreSQL in this process. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

export interface TestServer {
  readonly name: string;
  readonly kind: 'postgres' | 'mysql';
  readonly url: string;
  /** In a process of its own. */
  readonly isReal: boolean;
  stop(): Promise<void>;
}

const { RUFFJS_TEST_POSTGRES, RUFFJS_TEST_MYSQL } = process.env;

export async function startServers(): Promise<TestServer[]> {
  const real = (name: string, kind: TestServer['kind'], url: string | undefined): TestServer[] =>
    url === undefined ? [] : [{ name, kind, url, isReal: true, stop: async () => {} }];
  const servers = [
    ...real('PostgreSQL', 'postgres', RUFFJS_TEST_POSTGRES),
    ...real('MySQL', 'mysql', RUFFJS_TEST_MYSQL),
  ];
  if (RUFFJS_TEST_POSTGRES === undefined) servers.push(await embeddedPostgres());
  return servers;
}

async function embeddedPostgres(): Promise<TestServer> {
  const database = await PGlite.create();
  const server = new PGLiteSocketServer({ db: database, host: '127.0.0.1', port: 0, maxConnections: 10 });
  await server.start();
  return {
    name: 'embedded PostgreSQL',
    kind: 'postgres',
    url: `postgres://postgres@${server.getServerConn()}/postgres`,
    isReal: false,
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}

/** A server in between, whose connections can be broken. */
export class Line {
  private readonly sockets = new Set<Socket>();
  private server!: Server;

  /** The URL that leads through it. */
  async open(url: string): Promise<string> {
    const { port, hostname } = new URL(url);
    this.server = createServer((near) => {
      const far = connect(Number(port), hostname);
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        this.sockets.add(socket);
        socket.pipe(other);
        socket.on('error', () => other.destroy());
      }
    });
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    const through = new URL(url);
    through.port = String((this.server.address() as AddressInfo).port);
    return through.href;
  }

  break(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.break();
    this.server.close();
  }
}
