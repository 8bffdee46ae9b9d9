/** MySQL and MariaDB, by the package `mysql2`. Statements are always prepared ones: a parameter never becomes part of the text. */
import type { Socket } from 'node:net';
import type {
  Connection as Client,
  FieldPacket,
  PreparedStatementInfo,
  ResultSetHeader,
  TypedParameter as TypedParameterTable,
} from 'mysql2/promise';
import { Bytes } from '../core/bytes.js';
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { Float } from '../core/float.js';
import { fromBigInt, type Int, isInt, parseInteger, toBigInt } from '../core/int.js';
import { text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { writeJson } from '../formats/json-writer.js';
import { loadPackage } from '../host/packages.js';
import { type Connection, type Control, controlFailure } from './database.js';
import { CONNECT_TIMEOUT_MS, serverProblem, serverSocket, Turns } from './server.js';

const CONNECT = 'Failed to connect to MySQL';
const DEFAULT_PORT = 3306;

/** `functionName` is what the program called; `where` has the form `mysql://ada@localhost/shop`. */
export async function connectMysql(functionName: string, where: string): Promise<Connection> {
  const url = URL.canParse(where) ? new URL(where) : undefined;
  if (url?.protocol !== 'mysql:' || url.hostname === '') {
    return fail(
      `Invalid MySQL connection string: expected the form mysql://user:password@host:port/database`,
    );
  }
  const mysql = await loadPackage(CONNECT, 'mysql2', () => import('mysql2/promise'), { part: '/promise' });
  let socket: Socket | undefined;
  try {
    socket = await serverSocket(functionName, url.hostname, Number(url.port) || DEFAULT_PORT);
    const client = await mysql.createConnection({
      uri: where,
      stream: () => socket,
      connectTimeout: CONNECT_TIMEOUT_MS,
      multipleStatements: false,
      rowsAsArray: true,
      supportBigNumbers: true,
      bigNumberStrings: true,
      dateStrings: true,
      jsonStrings: true,
    });
    socket.unref();
    return new MysqlConnection(client, socket, mysql.TypedParameter);
  } catch (error) {
    socket?.destroy();
    return fail(`${CONNECT}: ${serverProblem(error)}`);
  }
}

/** What the declarations of the package do not have. */
interface Prepared {
  readonly statement: { readonly parameters: readonly unknown[] };
}

type Result = [result: ResultSetHeader | unknown[][], fields: FieldPacket[]];

class MysqlConnection implements Connection {
  isAlive = true;
  inTransaction = false;
  private readonly turns: Turns;

  constructor(
    private readonly client: Client,
    socket: Socket,
    private readonly typed: typeof TypedParameterTable,
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
      const [result] = await this.send('MySQL execution error', sql, params);
      return Array.isArray(result) ? 0 : result.affectedRows;
    });
  }

  query(sql: string, params: readonly Value[]): Promise<Dict[]> {
    return this.turns.run(async () => {
      const [rows, fields] = await this.send('MySQL query error', sql, params);
      return Array.isArray(rows) ? rows.map((row) => dictOf(fields, row)) : [];
    });
  }

  lastInsertId(): Promise<Int> {
    return this.turns.run(async () => {
      const [rows] = await this.send('Failed to get last insert ID', 'SELECT LAST_INSERT_ID()', []);
      return parseInteger(String((rows as unknown[][])[0]![0]))!;
    });
  }

  control(control: Control): Promise<void> {
    return this.turns.run(async () => {
      try {
        await this.client.query(control);
        this.inTransaction = control === 'BEGIN';
      } catch (error) {
        this.inTransaction = false;
        fail(`${controlFailure(control)}: ${serverProblem(error)}`);
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
    try {
      const prepared = (await this.client.prepare(sql)) as PreparedStatementInfo & Prepared;
      const needed = prepared.statement.parameters.length;
      // With another number of them the package sends what the server takes for something else.
      if (params.length !== needed) {
        fail(`Wrong number of parameters passed to query. Got ${params.length}, needed ${needed}`);
      }
      return (await prepared.execute(params.map((value) => this.parameter(value)))) as Result;
    } catch (error) {
      // Some statements, which have no parameters, cannot be prepared.
      if ((error as NodeJS.ErrnoException).code === 'ER_UNSUPPORTED_PS' && params.length === 0) {
        return this.sendPlain(failure, sql);
      }
      return fail(`${failure}: ${serverProblem(error)}`);
    }
  }

  private async sendPlain(failure: string, sql: string): Promise<Result> {
    try {
      return (await this.client.query(sql)) as Result;
    } catch (error) {
      return fail(`${failure}: ${serverProblem(error)}`);
    }
  }

  /** The package sends every number as a double unless it is told what it is. */
  private parameter(value: Value): unknown {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (isInt(value)) return this.typed.LONGLONG(toBigInt(value));
    if (value instanceof Float) return value.value;
    if (value instanceof Bytes) return Buffer.from(value.data);
    return Array.isArray(value) || value instanceof Dict ? writeJson(value) : text(value);
  }
}

function dictOf(fields: readonly FieldPacket[], row: readonly unknown[]): Dict {
  const dict = new Dict();
  for (const [i, { name, columnType }] of fields.entries()) dict.set(name, ruffValue(columnType!, row[i]));
  return dict;
}

/** The numbers of the types that are more than a text or bytes to a program. */
const INTS = /* @__PURE__ */ new Set([1, 2, 3, 8, 9, 13]);
const FLOATS = /* @__PURE__ */ new Set([4, 5]);
const BIT = 16;

function ruffValue(type: number, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (FLOATS.has(type)) return new Float(Number(value));
  // An unsigned one may be more than an int holds.
  if (INTS.has(type)) return parseInteger(String(value)) ?? String(value);
  if (!Buffer.isBuffer(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  if (type !== BIT) return new Bytes(value);
  const bits = BigInt(`0x${value.toString('hex') || '0'}`);
  return fromBigInt(bits) ?? String(bits);
}
