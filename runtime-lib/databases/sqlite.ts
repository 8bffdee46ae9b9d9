/**
 * SQLite. What it does it does at once, with one exception: when another connection has locked the database, it tries again
 * for a while, and the rest of the program goes on meanwhile (it may be what holds the lock).
 */
import { setTimeout as delay } from 'node:timers/promises';
import { Bytes } from '../core/bytes.js';
import { Dict } from '../core/dict.js';
import { fail, RuffError } from '../core/errors.js';
import { Float } from '../core/float.js';
import { fromBigInt, type Int, isInt, toBigInt } from '../core/int.js';
import { text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { requireCapability } from '../host/capabilities.js';
import { loadPackage } from '../host/packages.js';
import { waitFor } from '../host/wait-for.js';
import { type Connection, type Control, controlFailure, type Later } from './database.js';
import { scanStatement } from './sql-scanner.js';
import type { Engine, Handle, Row, SqlValue, Statement } from './sqlite-engine.js';
import { nodeEngine } from './sqlite-node.js';
import type { SqliteWasm } from './sqlite-wasm-api.js';

const CONNECT = 'Failed to connect to SQLite';
const EXECUTE = 'SQLite execution error';

/** `functionName` is what the program called. */
export async function connectSqlite(functionName: string, path: string): Promise<Connection> {
  if (path !== ':memory:') requireFiles(functionName);
  engine ??= nodeEngine() ?? (await loadWasm());
  try {
    return new SqliteConnection(engine.open(path));
  } catch {
    return fail(`${CONNECT}: unable to open database file: ${path}`);
  }
}

/** What a program must be permitted to have a database in a file, or to reach one by a statement. */
function requireFiles(functionName: string): void {
  requireCapability('filesystem-read', functionName);
  requireCapability('filesystem-write', functionName);
}

let engine: Engine | undefined;

async function loadWasm(): Promise<Engine> {
  const { wasmEngine } = await import('./sqlite-wasm.js');
  const loaded: unknown = await loadPackage(
    CONNECT,
    '@sqlite.org/sqlite-wasm',
    () => import('@sqlite.org/sqlite-wasm'),
  );
  return wasmEngine(loaded as SqliteWasm);
}

export class SqliteConnection implements Connection {
  readonly isAlive = true;
  inTransaction = false;

  constructor(private readonly handle: Handle) {}

  execute(sql: string, params: readonly Value[]): Later<Int> {
    checkStatement('db_execute', sql);
    return patiently(
      () => this.withStatement(EXECUTE, sql, (statement) => this.changedBy(statement, params)) ?? 0,
    );
  }

  query(sql: string, params: readonly Value[]): Later<Dict[]> {
    checkStatement('db_query', sql);
    return patiently(
      () =>
        this.withStatement('SQLite prepare error', sql, (statement) => {
          const values = bindable('SQLite query error', statement, params);
          return described('SQLite row error', () => statement.rows(values)).map(dictOf);
        }) ?? [],
    );
  }

  lastInsertId(): Int {
    return intOf(this.one('SELECT last_insert_rowid() AS id').id!);
  }

  control(control: Control): Later<void> {
    const failure = controlFailure(control);
    return patiently(() => {
      try {
        this.withStatement(failure, control, (statement) => described(failure, () => statement.rows([])));
        this.inTransaction = control === 'BEGIN';
      } catch (error) {
        // A statement that failed may have ended it already.
        if (/no transaction is active/.test((error as Error).message)) this.inTransaction = false;
        throw error;
      }
    });
  }

  close(): void {
    this.handle.close();
  }

  private changedBy(statement: Statement, params: readonly Value[]): Int {
    const values = bindable(EXECUTE, statement, params);
    const before = this.changes();
    if (described(EXECUTE, () => statement.rows(values)).length > 0) {
      fail(`${EXECUTE}: Execute returned results - did you mean to call query?`);
    }
    const after = this.changes();
    // Only inserting, updating and deleting sets the count of changes; any other statement leaves the last one.
    return after.total === before.total ? 0 : intOf(after.latest!);
  }

  private changes(): Row {
    return this.one('SELECT changes() AS latest, total_changes() AS total');
  }

  private one(sql: string): Row {
    return this.withStatement(EXECUTE, sql, (statement) => statement.rows([])[0]!)!;
  }

  /** undefined if the text has no statement. */
  private withStatement<T>(failure: string, sql: string, use: (statement: Statement) => T): T | undefined {
    const statement = described(failure, () => this.handle.prepare(sql));
    try {
      return statement && use(statement);
    } finally {
      statement?.finish();
    }
  }
}

/** Statements that reach other files than that of the connection. */
function checkStatement(functionName: string, sql: string): void {
  if (/^(?:attach|vacuum)$/i.test(scanStatement(sql).keyword)) requireFiles(functionName);
}

// ── Errors ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The database is locked by another connection. */
class Busy extends RuffError {}

function described<T>(failure: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof RuffError) throw error;
    const { message } = error as Error;
    if (/^database (?:table |schema )?is locked/.test(message)) throw new Busy(`${failure}: ${message}`);
    return fail(`${failure}: ${message}`);
  }
}

const PATIENCE_MS = 5000;
const LONGEST_DELAY_MS = 100;

/** `attempt` has changed nothing when it finds the database locked. */
function patiently<T>(attempt: () => T): Later<T> {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof Busy)) throw error;
    return waitFor(attemptAgain(attempt));
  }
}

async function attemptAgain<T>(attempt: () => T): Promise<T> {
  const deadline = performance.now() + PATIENCE_MS;
  for (let pause = 1; ; pause = Math.min(2 * pause, LONGEST_DELAY_MS)) {
    await delay(pause);
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof Busy) || performance.now() > deadline) throw error;
    }
  }
}

// ── Values ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function bindable(failure: string, statement: Statement, params: readonly Value[]): SqlValue[] {
  const { parameterCount } = statement;
  if (params.length !== parameterCount) {
    fail(
      `${failure}: Wrong number of parameters passed to query. Got ${params.length}, needed ${parameterCount}`,
    );
  }
  return params.map(sqlValue);
}

function sqlValue(value: Value): SqlValue {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  if (isInt(value)) return toBigInt(value);
  if (value instanceof Float) return value.value;
  return value instanceof Bytes ? value.data : text(value);
}

function dictOf(row: Row): Dict {
  const dict = new Dict();
  for (const [name, value] of Object.entries(row)) dict.set(name, ruffValue(value));
  return dict;
}

function ruffValue(value: SqlValue): Value {
  if (typeof value === 'bigint') return intOf(value);
  if (typeof value === 'number') return new Float(value);
  return value instanceof Uint8Array ? '[blob]' : value;
}

function intOf(value: SqlValue): Int {
  return fromBigInt(value as bigint)!;
}
