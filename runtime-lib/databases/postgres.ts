/** PostgreSQL, by the package `pg`. Statements are always prepared ones: a parameter never becomes part of the text. */
import type { Socket } from 'node:net';
import type { Client, ClientConfig, QueryArrayConfig, QueryArrayResult } from 'pg';
import { Bytes } from '../core/bytes.js';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import { type Int, intText, isInt, parseInteger } from '../core/int.js';
import { text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { writeJson } from '../formats/json-writer.js';
import { loadPackage } from '../host/packages.js';
import { type Connection, type Control, controlFailure } from './database.js';
import { postgresOptions } from './postgres-options.js';
import { CONNECT_TIMEOUT_MS, localSocket, serverProblem, serverSocket, Turns } from './server.js';

const CONNECT = 'Failed to connect to PostgreSQL';

/** `functionName` is what the program called; `where` is a URL or has the form `host=localhost user=ada`. */
export async function connectPostgres(functionName: string, where: string): Promise<Connection> {
  const { default: pg } = await loadPackage(CONNECT, 'pg', () => import('pg'));
  try {
    const options: ClientConfig = {
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      ...postgresOptions(where),
    };
    const { host, port } = new pg.Client(options);
    const socket = host.startsWith('/')
      ? localSocket(functionName, `${host}/.s.PGSQL.${port}`)
      : await serverSocket(functionName, host, port);
    const client = new pg.Client({ ...options, stream: () => connecting(socket) });
    const connection = new PostgresConnection(client, socket);
    await client.connect();
    socket.unref();
    return connection;
  } catch (error) {
    return fail(`${CONNECT}: ${serverProblem(error)}`);
  }
}

/** The package would connect it by itself, to the name of the server. */
function connecting(socket: Socket): Socket {
  socket.connect = () => socket;
  return socket;
}

type Result = QueryArrayResult<Value[]>;

class PostgresConnection implements Connection {
  isAlive = true;
  inTransaction = false;
  private readonly turns: Turns;

  constructor(
    private readonly client: Client,
    socket: Socket,
  ) {
    this.turns = new Turns(
      () => socket.ref(),
      () => socket.unref(),
    );
    client.on('error', () => this.isLost());
    client.on('end', () => this.isLost());
  }

  private isLost(): void {
    this.isAlive = false;
    this.inTransaction = false;
  }

  execute(sql: string, params: readonly Value[]): Promise<Int> {
    return this.turns.run(async () => {
      const { rowCount } = await this.send('PostgreSQL execution error', sql, params);
      return rowCount ?? 0;
    });
  }

  query(sql: string, params: readonly Value[]): Promise<Dict[]> {
    return this.turns.run(async () => {
      const { fields, rows } = await this.send('PostgreSQL query error', sql, params);
      return rows.map((row) => dictOf(fields, row));
    });
  }

  lastInsertId(): Promise<Int> {
    return this.turns.run(async () => {
      const { rows } = await this.send('Failed to get last insert ID', 'SELECT lastval()', []).catch(
        (error) => fail(`${(error as Error).message}. Use RETURNING clause instead.`),
      );
      return rows[0]![0] as Int;
    });
  }

  control(control: Control): Promise<void> {
    const failure = controlFailure(control);
    return this.turns.run(async () => {
      try {
        const { command } = await this.send(failure, control, []);
        // The server takes a commit after a statement that failed, and rolls back.
        if (control === 'COMMIT' && command === 'ROLLBACK') {
          fail(`${failure}: a statement in it failed, and it was rolled back`);
        }
        this.inTransaction = control === 'BEGIN';
      } catch (error) {
        this.inTransaction = false;
        throw error;
      }
    });
  }

  close(): Promise<void> {
    return this.turns.run(async () => {
      this.isAlive = false;
      await this.client.end();
    });
  }

  private async send(failure: string, sql: string, params: readonly Value[]): Promise<Result> {
    const query: QueryArrayConfig & { queryMode: 'extended' } = {
      text: sql,
      values: params.map(parameter),
      rowMode: 'array',
      queryMode: 'extended',
      types: { getTypeParser },
    };
    try {
      return await this.client.query<Value[]>(query);
    } catch (error) {
      return fail(`${failure}: ${serverProblem(error)}`);
    }
  }
}

/** The server gets texts, and knows what they stand for by where they are used. */
function parameter(value: Value): unknown {
  if (value === null || typeof value === 'string') return value;
  if (isInt(value)) return intText(value);
  if (value instanceof Bytes) return Buffer.from(value.data);
  if (Array.isArray(value)) return value.map(parameter);
  return value instanceof Dict ? writeJson(value) : text(value);
}

function dictOf(fields: readonly { name: string }[], row: readonly Value[]): Dict {
  const dict = new Dict();
  for (const [i, { name }] of fields.entries()) dict.set(name, row[i]!);
  return dict;
}

/** The numbers of the types that are more than a text to a program. */
const TYPE = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  oid: 26,
  float4: 700,
  float8: 701,
} as const;

function getTypeParser(type: number): (text: string) => Value {
  switch (type) {
    case TYPE.bool:
      return (value) => value === 't';
    case TYPE.int2:
    case TYPE.int4:
    case TYPE.int8:
    case TYPE.oid:
      return (value) => parseInteger(value)!;
    case TYPE.float4:
    case TYPE.float8:
      return (value) => new Float(Number(value));
    case TYPE.bytea:
      return (value) => new Bytes(Buffer.from(value.slice('\\x'.length), 'hex'));
    default:
      return (value) => value;
  }
}
