/** Pools of connections to a database. */

import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import { DatabasePool } from '../databases/pool.js';
import { requireCapability } from '../host/capabilities.js';
import { waitFor } from '../host/wait-for.js';
import { database } from './databases.js';
import { builtin, dict, optional, type Param, param, string } from './define.js';

const DEFAULTS = { min_connections: 5, max_connections: 20, connection_timeout: 30 } as const;

function pool(error: string): Param<DatabasePool> {
  return param('pool', 'databasepool', (value) => (value instanceof DatabasePool ? value : fail(error)));
}

/**
 * A pool of connections, which are made when they are acquired. In `config` are `max_connections` (20) and the seconds of
 * `connection_timeout` (30) after which waiting for a connection ends; `min_connections` (5) must not be more than the maximum.
 * @example db_pool_stats(db_pool("sqlite", ":memory:"))  // {"available": 0, "in_use": 0, "max": 20, "total": 0}
 */
export const db_pool = /* @__PURE__ */ builtin(
  'db_pool',
  () => [
    string('type', 'db_pool requires database type and connection string'),
    string('connection', 'db_pool requires database type and connection string'),
    optional(dict('config', 'db_pool optional config argument must be a dictionary')),
  ],
  {
    returns: 'databasepool',
    arity: 'db_pool requires 2 or 3 arguments: database type, connection string, optional config dict',
    tooFew: 'db_pool requires database type and connection string',
    capability: 'database',
    requireCapability,
  },
  (kind, where, config = new Dict()) => {
    const [min, max, seconds] = [
      setting(config, 'min_connections'),
      setting(config, 'max_connections'),
      setting(config, 'connection_timeout'),
    ];
    const failure = 'Failed to create connection pool';
    if (max < 1) fail(`${failure}: max_connections must be greater than 0`);
    if (min > max && config.has('min_connections')) {
      fail(`${failure}: min_connections cannot be greater than max_connections`);
    }
    return new DatabasePool({ kind, where, max: Math.trunc(max), timeoutMs: Math.max(0, seconds * 1000) });
  },
);

function setting(config: Dict, name: keyof typeof DEFAULTS): number {
  const value = config.get(name);
  return isNumber(value) ? toDouble(value) : DEFAULTS[name];
}

/**
 * A connection that nobody else uses until it is given back. Waits while all are in use.
 * @example type(db_pool_acquire(db_pool("sqlite", ":memory:")))  // database
 */
export const db_pool_acquire = /* @__PURE__ */ builtin(
  'db_pool_acquire',
  () => [pool('db_pool_acquire requires a database pool')],
  {
    returns: 'database',
    arity: 'db_pool_acquire requires a database pool',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (of) => of.acquire(),
);

/**
 * Gives a connection back; a transaction that is open is undone. Giving it back again does nothing more.
 * @example db_pool_release(5, 5)  // Runtime Error: db_pool_release requires a database pool as first argument
 */
export const db_pool_release = /* @__PURE__ */ builtin(
  'db_pool_release',
  () => [
    pool('db_pool_release requires a database pool as first argument'),
    database('db_pool_release requires a database connection as second argument'),
  ],
  {
    returns: 'bool',
    arity: 'db_pool_release requires two arguments: database pool and database connection',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (of, db) => waitFor(of.release(db).then(() => true)),
);

/**
 * How many connections are `available`, `in_use` and there in `total`, and the `max`.
 * @example db_pool_stats(db_pool("sqlite", ":memory:", {"max_connections": 6}))["max"]  // 6
 */
export const db_pool_stats = /* @__PURE__ */ builtin(
  'db_pool_stats',
  () => [pool('db_pool_stats requires a database pool')],
  {
    returns: 'dict',
    arity: 'db_pool_stats requires a database pool',
    capability: 'database',
    requireCapability,
  },
  (of) => {
    const stats = new Dict();
    for (const [name, value] of Object.entries(of.stats)) stats.set(name, value);
    return stats;
  },
);

/**
 * Ends the connections of a pool that are not in use; those that are end when they are given back. It may be used again.
 * @example db_pool_close(db_pool("sqlite", ":memory:"))  // true
 */
export const db_pool_close = /* @__PURE__ */ builtin(
  'db_pool_close',
  () => [pool('db_pool_close requires a database pool')],
  {
    returns: 'bool',
    arity: 'db_pool_close requires a database pool',
    capability: 'database',
    requireCapability,
    suspends: true,
  },
  (of) => waitFor(of.close().then(() => true)),
);
