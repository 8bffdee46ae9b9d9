/** PostgreSQL and MySQL: what programs see is the same, and a server that goes away is an error, no crash. */
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { Dict } from '../../runtime-lib/core/dict.js';
import { Float } from '../../runtime-lib/core/float.js';
import { int } from '../../runtime-lib/core/int.js';
import { configure } from '../../runtime-lib/core/options.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { postgresOptions } from '../../runtime-lib/databases/postgres-options.js';
import { all } from '../builtins/families.js';
import { outcomeLater } from '../host/support.js';
import { Line, startServers } from './servers.js';

const servers = await startServers();
afterAll(() => Promise.all(servers.map((server) => server.stop())));
afterEach(() => configure({ denyPrivateDestinations: false }));

/** What a database builtin gives, as `print` shows it. */
async function run(name: string, ...args: Value[]): Promise<string> {
  const result = await outcomeLater(all.get(name)!, ...args);
  return typeof result === 'string' ? result : text(result as Value);
}

async function open(kind: string, url: string): Promise<Value> {
  const database = (await outcomeLater(all.get('db_connect')!, kind, url)) as Value;
  expect(text(database)).toBe('<unknown>');
  onTestFinished(async () => {
    await run('db_close', database);
  });
  return database;
}

describe.each(servers)('$name', ({ kind, url, isReal }) => {
  const isPostgres = kind === 'postgres';
  const [first, second] = isPostgres ? ['$1', '$2'] : ['?', '?'];
  const [blob, serial, product] = isPostgres
    ? ['BYTEA', 'SERIAL PRIMARY KEY', 'PostgreSQL']
    : ['BLOB', 'INT AUTO_INCREMENT PRIMARY KEY', 'MySQL'];

  async function table(columns: string): Promise<Value> {
    const db = await open(kind, url);
    await run('db_execute', db, 'DROP TABLE IF EXISTS t');
    expect(await run('db_execute', db, `CREATE TABLE t (${columns})`)).toBe('0');
    return db;
  }

  test('values come back as they went in', async () => {
    const db = await table(`id ${serial}, n BIGINT, f DOUBLE PRECISION, s TEXT, d DECIMAL(20, 3)`);
    const insert = isPostgres
      ? 'INSERT INTO t (n, f, s, d) VALUES ($1, $2, $3, $4)'
      : 'INSERT INTO t (n, f, s, d) VALUES (?, ?, ?, ?)';
    const rows: Value[][] = [
      [int('9223372036854775807'), new Float(3), 'hé ✓ 😀', new Float(1.5)],
      [int('-9223372036854775808'), new Float(-0.25), '', 7],
      [2 ** 53 - 1, new Float(1e300), "x'; DROP TABLE t; --", new Float(0)],
      [null, null, null, null],
    ];
    for (const row of rows) expect(await run('db_execute', db, insert, row)).toBe('1');
    expect(await run('db_query', db, 'SELECT n, f, s, d FROM t ORDER BY id')).toBe(
      '[{"d": 1.500, "f": 3, "n": 9223372036854775807, "s": hé ✓ 😀}, ' +
        '{"d": 7.000, "f": -0.25, "n": -9223372036854775808, "s": }, ' +
        `{"d": 0.000, "f": ${text(new Float(1e300))}, "n": 9007199254740991, "s": x'; DROP TABLE t; --}, ` +
        '{"d": null, "f": null, "n": null, "s": null}]',
    );
    const [row] = (await outcomeLater(all.get('db_query')!, db, 'SELECT f FROM t WHERE id = 1')) as Dict[];
    expect(row!.get('f')).toBeInstanceOf(Float);
    expect(await run('db_last_insert_id', db)).toBe('4');
  });

  test('big ints are compared as such', async () => {
    const db = await table('n BIGINT');
    await run('db_execute', db, `INSERT INTO t VALUES (${first}), (${second})`, [
      int('9007199254740993'),
      int('9007199254740995'),
    ]);
    expect(
      await run('db_query', db, `SELECT n FROM t WHERE n > ${first} LIMIT ${second}`, [
        int('9007199254740993'),
        5,
      ]),
    ).toBe('[{"n": 9007199254740995}]');
  });

  test('bytes, bools, dates and nothing', async () => {
    const db = await table(`b ${blob}, ok BOOLEAN, day DATE`);
    const data = new Bytes(new Uint8Array([0, 39, 92, 255]));
    const third = isPostgres ? '$3' : '?';
    await run('db_execute', db, `INSERT INTO t VALUES (${first}, ${second}, ${third})`, [
      data,
      true,
      '2026-02-28',
    ]);
    const [row] = (await outcomeLater(all.get('db_query')!, db, 'SELECT * FROM t')) as Dict[];
    expect((row!.get('b') as Bytes).equals(data)).toBe(true);
    expect(row!.get('ok')).toBe(isPostgres ? true : 1);
    expect(row!.get('day')).toBe('2026-02-28');
    expect(await run('db_query', db, 'SELECT * FROM t WHERE ok = false')).toBe('[]');
  });

  test('a parameter is never part of a statement', async () => {
    const db = await table('name TEXT');
    const hostile = [
      "x'; DROP TABLE t; --",
      '" OR ""="',
      "\\' OR 1=1 -- ",
      '$1 ? :a',
      '\\',
      "'||version()||'",
    ];
    for (const name of hostile) {
      await run('db_execute', db, `INSERT INTO t VALUES (${first})`, [name]);
      expect(await run('db_query', db, `SELECT COUNT(*) AS n FROM t WHERE name = ${first}`, [name])).toBe(
        '[{"n": 1}]',
      );
    }
    expect(await run('db_query', db, 'SELECT COUNT(*) AS n FROM t')).toBe(`[{"n": ${hostile.length}}]`);
    expect(await run('db_query', db, 'SELECT 1 AS a; DROP TABLE t')).toContain(
      `error: ${product} query error: `,
    );
    expect(await run('db_query', db, 'SELECT COUNT(*) AS n FROM t')).toBe(`[{"n": ${hostile.length}}]`);
  });

  test('failures are texts, and the connection stays usable', async () => {
    const db = await table('n INT PRIMARY KEY');
    await run('db_execute', db, 'INSERT INTO t VALUES (1)');
    expect(await run('db_execute', db, 'INSERT INTO t VALUES (1)')).toContain(
      `error: ${product} execution error: `,
    );
    expect(await run('db_query', db, 'SELECT nope FROM t')).toContain(`error: ${product} query error: `);
    expect(await run('db_query', db, `SELECT ${first} AS a`, [])).toContain(
      `error: ${product} query error: `,
    );
    expect(await run('db_query', db, `SELECT ${first} AS a`, ['x', 'y'])).toContain(
      `error: ${product} query error: `,
    );
    expect(await run('db_query', db, 'SELECT n FROM t')).toBe('[{"n": 1}]');
  });

  test('transactions', async () => {
    const db = await table('n INT');
    expect(await run('db_commit', db)).toBe('error: No transaction in progress. Use db_begin() first.');
    expect(await run('db_begin', db)).toBe('true');
    expect(await run('db_begin', db)).toBe(
      'error: Transaction already in progress. Commit or rollback first.',
    );
    expect(await run('db_execute', db, 'INSERT INTO t VALUES (1), (2)')).toBe('2');
    expect(await run('db_rollback', db)).toBe('true');
    expect(await run('db_query', db, 'SELECT * FROM t')).toBe('[]');
    await run('db_begin', db);
    await run('db_execute', db, 'INSERT INTO t VALUES (3)');
    expect(await run('db_commit', db)).toBe('true');
    expect(await run('db_query', db, 'SELECT * FROM t')).toBe('[{"n": 3}]');
  });

  test.runIf(isPostgres)('a commit after a failed statement does not pretend', async () => {
    const db = await table('n INT');
    await run('db_begin', db);
    await run('db_execute', db, 'INSERT INTO t VALUES (1)');
    await run('db_execute', db, 'INSERT INTO nowhere VALUES (1)');
    expect(await run('db_commit', db)).toBe(
      'error: Failed to commit transaction: a statement in it failed, and it was rolled back',
    );
    expect(await run('db_query', db, 'SELECT * FROM t')).toBe('[]');
  });

  test('statements of several strands go one after the other', async () => {
    const db = await table('n INT');
    const inserts = [1, 2, 3, 4, 5].map((n) => run('db_execute', db, `INSERT INTO t VALUES (${first})`, [n]));
    const count = run('db_query', db, 'SELECT COUNT(*) AS n FROM t');
    expect(await Promise.all(inserts)).toEqual(['1', '1', '1', '1', '1']);
    expect(await count).toBe('[{"n": 5}]');
  });

  test('a server that goes away in the middle of a transaction', async () => {
    await table('n INT').then((db) => run('db_close', db));
    const line = new Line();
    onTestFinished(() => line.close());
    const db = await open(kind, await line.open(url));
    await run('db_begin', db);
    await run('db_execute', db, 'INSERT INTO t VALUES (1)');
    const slow = isPostgres ? 'SELECT pg_sleep(5)' : 'SELECT SLEEP(5)';
    const during = run('db_query', db, isReal ? slow : 'SELECT 1');
    if (isReal) await delay(100);
    line.break();
    expect(await during).toContain(`error: ${product} query error: `);
    expect(await run('db_execute', db, 'INSERT INTO t VALUES (2)')).toContain(
      `error: ${product} execution error: `,
    );
    expect(await run('db_commit', db)).toMatch(/^error: (Failed to commit transaction: |No transaction)/);
    expect(await run('db_close', db)).toBe('true');
    const again = await open(kind, url);
    expect(await run('db_query', again, 'SELECT * FROM t')).toBe('[]');
  });

  test('a pool replaces the connections that were lost', async () => {
    const line = new Line();
    onTestFinished(() => line.close());
    const config = new Dict();
    config.set('max_connections', 1);
    config.set('connection_timeout', new Float(0.2));
    const pool = (await outcomeLater(all.get('db_pool')!, kind, await line.open(url), config)) as Value;
    const db = (await outcomeLater(all.get('db_pool_acquire')!, pool)) as Value;
    expect(await run('db_pool_acquire', pool)).toBe(
      'error: Failed to acquire connection: Connection pool timeout: all connections are in use',
    );
    await run('db_begin', db);
    expect(await run('db_pool_release', pool, db)).toBe('true');
    expect(await run('db_pool_release', pool, db)).toBe('true');
    expect(await run('db_pool_stats', pool)).toBe('{"available": 1, "in_use": 0, "max": 1, "total": 1}');
    line.break();
    await delay(50);
    const next = (await outcomeLater(all.get('db_pool_acquire')!, pool)) as Value;
    expect(next).not.toBe(db);
    expect(await run('db_query', next, 'SELECT 1 AS one')).toBe('[{"one": 1}]');
    expect(await run('db_commit', next)).toBe('error: No transaction in progress. Use db_begin() first.');
    await run('db_pool_close', pool);
    await run('db_pool_release', pool, next);
    expect(await run('db_pool_stats', pool)).toBe('{"available": 0, "in_use": 0, "max": 1, "total": 0}');
  });
});

describe('servers that are not there', () => {
  test.each([
    ['postgres', 'postgres://ruff@127.0.0.1:1/x', 'Failed to connect to PostgreSQL: '],
    ['mysql', 'mysql://ruff@127.0.0.1:1/x', 'Failed to connect to MySQL: '],
  ])('%s: nobody listens', async (kind, url, failure) => {
    expect(await run('db_connect', kind, url)).toBe(`error: ${failure}Connection refused (os error 111)`);
  });

  test.each([
    ['postgres', 'PostgreSQL'],
    ['mysql', 'MySQL'],
  ])('%s: something else answers', async (kind, product) => {
    const stranger = createServer((socket) =>
      socket.on('error', () => {}).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
    );
    await new Promise<void>((done) => stranger.listen(0, '127.0.0.1', done));
    onTestFinished(() => void stranger.close());
    const { port } = stranger.address() as { port: number };
    expect(await run('db_connect', kind, `${kind}://ruff@127.0.0.1:${port}/x`)).toContain(
      `error: Failed to connect to ${product}: `,
    );
  });

  test.each([
    ['postgres', 'nonsense', 'Failed to connect to PostgreSQL: invalid connection string'],
    [
      'postgres',
      'host=a colour=red',
      'Failed to connect to PostgreSQL: invalid connection string: unknown option `colour`',
    ],
    [
      'mysql',
      'nonsense',
      'Invalid MySQL connection string: expected the form mysql://user:password@host:port/database',
    ],
    [
      'mysql',
      'http://localhost/',
      'Invalid MySQL connection string: expected the form mysql://user:password@host:port/database',
    ],
  ])('%s: %j', async (kind, where, failure) => {
    expect(await run('db_connect', kind, where)).toBe(`error: ${failure}`);
  });

  test.each([
    ['postgres', 'postgres://ruff@127.0.0.1:1/x'],
    ['postgres', 'host=localhost port=1 user=ruff'],
    ['postgres', 'host=/tmp user=ruff'],
    ['mysql', 'mysql://ruff@[::1]:1/x'],
  ])('%s: the destination policy covers %j', async (kind, where) => {
    configure({ denyPrivateDestinations: true });
    expect(await run('db_connect', kind, where)).toContain(
      "db_connect blocked by outbound destination policy 'deny_private'",
    );
  });
});

test('the two forms of connection strings of PostgreSQL', () => {
  expect(postgresOptions('postgres://a:b@c:5/d')).toEqual({ connectionString: 'postgres://a:b@c:5/d' });
  expect(
    postgresOptions("host=db port=5433 user=ada password='two \\'words\\'' dbname=shop sslmode=disable"),
  ).toEqual({
    host: 'db',
    port: 5433,
    user: 'ada',
    password: "two 'words'",
    database: 'shop',
    ssl: false,
  });
});
