/** Databases: SQLite, PostgreSQL and MySQL, by the same functions. */

import { fail } from '../core/errors.js';
import type { Value } from '../core/value.js';
import { connect, isKind } from '../databases/connect.js';
import { Database } from '../databases/database.js';
import { requireCapability } from '../host/capabilities.js';
import { waitFor } from '../host/wait-for.js';
import { builtin, optional, type Param, param, string } from './define.js';

export function database(error: string): Param<Database> {
  return param('db', 'database', (value) => (value instanceof Database ? value : fail(error)));
}

/** What is no array is as good as nothing. */
function parameters(): Param<readonly Value[] | undefined> {
  return optional(param('params', 'array', (value) => (Array.isArray(value) ? value : [])));
}

/**
 * Connects to a database. The `type` is `sqlite`, with the path of a file or `:memory:`; `postgres`, with a URL or the form
 * `host=localhost user=ada dbname=shop`; or `mysql`, with a URL. For PostgreSQL the package `pg` must be installed, for MySQL
 * `mysql2`, and for SQLite on Node older than 22.13 `@sqlite.org/sqlite-wasm`. A restricted program must be permitted to read
 * and write files as well to open a database in a file.
 * @example type(db_connect("sqlite", ":memory:"))  // database
 */
export const db_connect = /* @__PURE__ */ builtin(
  'db_connect',
  () => {
    const error = "db_connect requires database type ('sqlite'|'postgres'|'mysql') and connection string";
    return [string('type', error), string('connection', error)];
  },
  {
    returns: 'database',
    arity: "db_connect requires database type ('sqlite'|'postgres'|'mysql') and connection string",
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (kind, where) =>
    isKind(kind)
      ? waitFor(connect('db_connect', kind, where))
      : fail(`Unsupported database type: ${kind}. Currently supported: 'sqlite', 'postgres'`),
);

/**
 * Runs a statement that gives no rows, and says how many rows it changed. Parameters stand for `?` (SQLite and MySQL) or `$1`
 * (PostgreSQL) in it; they never become part of its text. Of several statements SQLite runs the first one.
 * @example db_execute(db_connect("sqlite", ":memory:"), "CREATE TABLE t (id INTEGER)")  // 0
 */
export const db_execute = /* @__PURE__ */ builtin(
  'db_execute',
  () => [
    database('db_execute requires a database connection as first argument'),
    string('sql', 'db_execute requires SQL string as second argument'),
    parameters(),
  ],
  {
    returns: 'int',
    arity: 'db_execute requires 2 or 3 arguments: connection, SQL string, optional params array',
    tooFew: 'db_execute requires a database connection as first argument',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (db, sql, params = []) => db.execute(sql, params),
);

/**
 * The rows that a statement gives, each a dict of its columns. Ints have all 64 bits, other numbers than floats (`NUMERIC`,
 * `DECIMAL`) and dates are texts. A blob is `[blob]` from SQLite, and bytes from the others.
 * @example db_query(db_connect("sqlite", ":memory:"), "SELECT ? + 1 AS n", [41])  // [{"n": 42}]
 */
export const db_query = /* @__PURE__ */ builtin(
  'db_query',
  () => [
    database('db_query requires a database connection as first argument'),
    string('sql', 'db_query requires SQL string as second argument'),
    parameters(),
  ],
  {
    returns: 'array<dict>',
    arity: 'db_query requires 2 or 3 arguments: connection, SQL string, optional params array',
    tooFew: 'db_query requires a database connection as first argument',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (db, sql, params = []) => db.query(sql, params),
);

/**
 * The number of the row that was inserted last, where the database numbers rows by itself.
 * @example db_last_insert_id(db_connect("sqlite", ":memory:"))  // 0
 */
export const db_last_insert_id = /* @__PURE__ */ builtin(
  'db_last_insert_id',
  () => [database('db_last_insert_id requires a database connection as first argument')],
  {
    returns: 'int',
    arity: 'db_last_insert_id requires a database connection as first argument',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (db) => db.lastInsertId(),
);

/**
 * Begins a transaction: what follows happens as a whole, when it is committed, or not at all.
 * @example db_begin(db_connect("sqlite", ":memory:"))  // true
 */
export const db_begin = /* @__PURE__ */ builtin(
  'db_begin',
  () => [database('db_begin requires a database connection as first argument')],
  {
    returns: 'bool',
    arity: 'db_begin requires a database connection as first argument',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (db) => db.begin(),
);

/**
 * Ends a transaction and keeps what it did.
 * @example db_commit(db_connect("sqlite", ":memory:"))  // Runtime Error: No transaction in progress. Use db_begin() first.
 */
export const db_commit = /* @__PURE__ */ builtin(
  'db_commit',
  () => [database('db_commit requires a database connection as first argument')],
  {
    returns: 'bool',
    arity: 'db_commit requires a database connection as first argument',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (db) => db.commit(),
);

/**
 * Ends a transaction and undoes what it did.
 * @example db_rollback(db_connect("sqlite", ":memory:"))  // Runtime Error: No transaction in progress. Use db_begin() first.
 */
export const db_rollback = /* @__PURE__ */ builtin(
  'db_rollback',
  () => [database('db_rollback requires a database connection as first argument')],
  {
    returns: 'bool',
    arity: 'db_rollback requires a database connection as first argument',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (db) => db.rollback(),
);

/**
 * Ends a connection, and undoes a transaction that is still open. Ending it again does nothing more.
 * @example db_close(db_connect("sqlite", ":memory:"))  // true
 */
export const db_close = /* @__PURE__ */ builtin(
  'db_close',
  () => [database('db_close requires a database connection')],
  {
    returns: 'bool',
    arity: 'db_close requires a database connection',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (db) => {
    const done = db.close();
    return done instanceof Promise ? done.then(() => true) : true;
  },
);
