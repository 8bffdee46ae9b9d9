/** SQLite, in both of its forms: they must not differ in what programs can see. */
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { Bytes } from '../../runtime-lib/core/bytes.js';
import { errorText } from '../../runtime-lib/core/errors.js';
import { Float } from '../../runtime-lib/core/float.js';
import { fromBigInt, int } from '../../runtime-lib/core/int.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { Database, type Later } from '../../runtime-lib/databases/database.js';
import { scanStatement } from '../../runtime-lib/databases/sql-scanner.js';
import { SqliteConnection } from '../../runtime-lib/databases/sqlite.js';
import { emptyFolder } from '../host/support.js';
import { engines, wasm } from './engines.js';

describe.each(engines)('the SQLite %s', (_name, engine) => {
  function open(path = ':memory:'): Database {
    const database = new Database(new SqliteConnection(engine.open(path)));
    onTestFinished(() => database.close());
    return database;
  }

  async function rows(database: Database, sql: string, params: Value[] = []): Promise<string> {
    return text(await database.query(sql, params));
  }

  test('ints have 64 bits, floats stay floats, texts are whole', async () => {
    const db = open();
    db.execute('CREATE TABLE t (v)', []);
    const values: Value[] = [
      int('9223372036854775807'),
      int('-9223372036854775808'),
      2 ** 53 - 1,
      -1,
      new Float(3),
      new Float(-0.5),
      new Float(1e300),
      'hé ✓ 😀',
      '',
      null,
    ];
    for (const value of values) db.execute('INSERT INTO t VALUES (?)', [value]);
    const got = (await db.query('SELECT v FROM t ORDER BY rowid', [])).map((row) => row.get('v')!);
    expect(got.map((value) => [typeof value, text(value)])).toEqual(
      values.map((value) => [typeof value, text(value)]),
    );
    expect(got[4]).toBeInstanceOf(Float);
    expect(await rows(db, 'SELECT typeof(v) AS k, length(v) AS n FROM t WHERE v = 3')).toBe(
      '[{"k": real, "n": 3}]',
    );
  });

  test('other values are bound as what they are nearest to', async () => {
    const db = open();
    expect(await rows(db, 'SELECT ? AS a, ? AS b, ? AS c', [true, false, [1, 2]])).toBe(
      '[{"a": 1, "b": 0, "c": [1, 2]}]',
    );
    const blob = new Bytes(new Uint8Array([0, 255, 16]));
    expect(await rows(db, 'SELECT typeof(?1) AS t, hex(?1) AS h, ?1 AS v', [blob])).toBe(
      '[{"h": 00FF10, "t": blob, "v": [blob]}]',
    );
  });

  test('random values come back as they went in', async () => {
    const db = open();
    const wide = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    await fc.assert(
      fc.asyncProperty(wide, fc.double({ noNaN: true }), fc.string({ unit: 'grapheme' }), async (i, f, s) => {
        const whole = fromBigInt(i)!;
        const [row] = await db.query('SELECT ? AS i, ? AS f, ? AS s', [whole, new Float(f), s]);
        expect(text(row!.get('i')!)).toBe(String(i));
        expect((row!.get('f') as Float).value).toBe(f);
        expect(row!.get('s')).toBe(s);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['SELECT ?2 AS b, ?1 AS a', ['x', 'y'], '[{"a": x, "b": y}]'],
    ['SELECT :n AS a, @m AS b, $k AS c, :n AS d', [1, 2, 3], '[{"a": 1, "b": 2, "c": 3, "d": 1}]'],
    ['SELECT ? AS a, ?3 AS b, ? AS c', [1, 2, 3, 4], '[{"a": 1, "b": 3, "c": 4}]'],
    ['SELECT \'?\' AS a, "?" AS b, ? AS c -- ?\n/* ? */', [1], '[{"a": ?, "b": ?, "c": 1}]'],
    [';; SELECT 1 AS a; SELECT ? AS never', [], '[{"a": 1}]'],
    ['', [], '[]'],
    ['-- nothing', [], '[]'],
    ['SELECT "no column" AS a', [], '[{"a": no column}]'],
    ['PRAGMA foreign_keys', [], '[{"foreign_keys": 1}]'],
  ] as [string, Value[], string][])('%s', async (sql, params, expected) => {
    expect(await rows(open(), sql, params)).toBe(expected);
  });

  test('the number of changed rows is that of the statement', async () => {
    const db = open();
    expect(db.execute('CREATE TABLE t (v)', [])).toBe(0);
    expect(db.execute('INSERT INTO t VALUES (1), (2), (3)', [])).toBe(3);
    expect(db.execute('CREATE TABLE u (v)', [])).toBe(0);
    expect(db.execute('UPDATE t SET v = 0 WHERE v > 1', [])).toBe(2);
    expect(db.execute('', [])).toBe(0);
    expect(() => db.execute('SELECT * FROM t', [])).toThrow(
      'SQLite execution error: Execute returned results - did you mean to call query?',
    );
    expect(await db.execute('DELETE FROM t', [])).toBe(3);
  });

  test('a parameter is never part of a statement', async () => {
    const db = open();
    db.execute('CREATE TABLE users (name TEXT)', []);
    for (const hostile of [
      "x'; DROP TABLE users; --",
      '" OR ""="',
      "'||(SELECT name FROM users)||'",
      'a\0b',
      '?; ?1',
      '\ufeff\\',
    ]) {
      db.execute('INSERT INTO users VALUES (?)', [hostile]);
      expect(await db.query('SELECT name FROM users WHERE name = ?', [hostile])).toHaveLength(1);
      expect(await db.query('SELECT 1 AS found WHERE ? = 1', [hostile])).toEqual([]);
    }
    expect(await rows(db, 'SELECT COUNT(*) AS n FROM users')).toBe('[{"n": 6}]');
  });

  test('what another connection has not committed is not seen, and is waited for', async () => {
    const path = join(emptyFolder(), 'a.db');
    const [one, two] = [open(path), open(path)];
    one.execute('CREATE TABLE t (v)', []);
    one.begin();
    one.execute('INSERT INTO t VALUES (1)', []);
    expect(await rows(two, 'SELECT COUNT(*) AS n FROM t')).toBe('[{"n": 0}]');
    const waiting = Promise.resolve(two.execute('INSERT INTO t VALUES (2)', []) as Later<unknown>);
    setTimeout(() => one.commit(), 30);
    expect(await waiting).toBe(1);
    expect(await rows(one, 'SELECT v FROM t')).toBe('[{"v": 1}, {"v": 2}]');
  });

  test('a database that stays locked is an error in the end', async () => {
    const path = join(emptyFolder(), 'a.db');
    const [one, two] = [open(path), open(path)];
    one.execute('CREATE TABLE t (v)', []);
    one.begin();
    one.execute('INSERT INTO t VALUES (1)', []);
    await expect(Promise.resolve(two.execute('INSERT INTO t VALUES (2)', []))).rejects.toThrow(
      'SQLite execution error: database is locked',
    );
    one.rollback();
    expect(await two.execute('INSERT INTO t VALUES (2)', [])).toBe(1);
  });

  test('an open transaction is undone when the connection ends', async () => {
    const path = join(emptyFolder(), 'a.db');
    const one = open(path);
    one.execute('CREATE TABLE t (v)', []);
    one.begin();
    one.execute('INSERT INTO t VALUES (1)', []);
    one.close();
    expect(await rows(open(path), 'SELECT COUNT(*) AS n FROM t')).toBe('[{"n": 0}]');
    expect(() => one.query('SELECT 1', [])).toThrow('Database connection has been closed');
    expect(readdirSync(join(path, '..'))).toEqual(['a.db']);
  });

  test('a link and its target are one database', async () => {
    const folder = emptyFolder();
    const path = join(folder, 'a.db');
    const one = open(path);
    one.execute('CREATE TABLE t (v)', []);
    symlinkSync(path, join(folder, 'link.db'));
    const two = open(join(folder, 'link.db'));
    two.execute('INSERT INTO t VALUES (1)', []);
    expect(await rows(one, 'SELECT v FROM t')).toBe('[{"v": 1}]');
  });

  test.each([
    ['garbage', 'file is not a database', Buffer.from('not a database at all'.repeat(100))],
    [
      'a header and nothing else',
      'file is not a database',
      Buffer.from(`SQLite format 3\0${'x'.repeat(84)}`),
    ],
  ])('a file of %s', async (_what, reason, content) => {
    const path = join(emptyFolder(), 'bad.db');
    writeFileSync(path, content);
    const db = open(path);
    expect(() => db.query('SELECT * FROM t', [])).toThrow(`SQLite prepare error: ${reason}`);
    expect(readFileSync(path)).toEqual(content);
  });

  test('a file that is damaged in the middle', async () => {
    const path = join(emptyFolder(), 'bad.db');
    const db = open(path);
    db.execute('CREATE TABLE t (v)', []);
    db.begin();
    for (let i = 0; i < 200; i++) db.execute('INSERT INTO t VALUES (?)', ['x'.repeat(1000)]);
    db.commit();
    db.close();
    const content = readFileSync(path);
    content.fill(0xaa, 4096 * 2, 4096 * 20);
    writeFileSync(path, content);
    const damaged = open(path);
    const failure = (() => {
      try {
        return text(damaged.query('SELECT SUM(length(v)) AS n FROM t', []) as Value);
      } catch (error) {
        return errorText(error);
      }
    })();
    expect(failure).toBe('SQLite row error: database disk image is malformed');
  });

  test('a path where there can be no database', () => {
    expect(() => engine.open('/no/such/folder/a.db')).toThrow();
    expect(existsSync('/no')).toBe(false);
  });
});

test('a text may hold the sign that ends one in C', async () => {
  // The SQLite of Node 22 gives what is before it.
  const db = new Database(new SqliteConnection(wasm.open(':memory:')));
  expect(text(await db.query('SELECT ? AS v', ['before\0after']))).toBe('[{"v": before\0after}]');
});

describe('scanning a statement', () => {
  const piece = fc.constantFrom(
    '?',
    '?1',
    '?3',
    '?12',
    ':a',
    '@b',
    '$c',
    '#d',
    ':a::b',
    '$c(x)',
    "'it''s ?'",
    '"a?"',
    '`?`',
    '[?]',
    '-- ?\n',
    '/* ? */',
    'x',
    '1.5',
    'a$b',
    "x'00'",
    ',',
    '+',
    '(',
    ')',
    ' ',
    '\n',
    '->',
    '||',
  );

  test('finds the parameters that SQLite finds', () => {
    const handle = wasm.open(':memory:');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const sql = `SELECT ${pieces.join('')}`;
        let statement: ReturnType<typeof handle.prepare>;
        try {
          statement = handle.prepare(sql);
        } catch {
          return;
        }
        const count = statement!.parameterCount;
        statement!.finish();
        expect(scanStatement(sql).parameters, sql).toHaveLength(count);
      }),
      { numRuns: 3000 },
    );
    handle.close();
  });

  test.each([
    ['select 1', 'SELECT'],
    [' ; -- c\n /* c */ \ufeff Attach DATABASE', 'ATTACH'],
    ['/* attach */ VACUUM', 'VACUUM'],
    ['', ''],
    ['  -- only a comment', ''],
    ['/* never ends', ''],
    ["'text'", "'TEXT'"],
  ])('%j begins with %j', (sql, keyword) => {
    expect(scanStatement(sql).keyword).toBe(keyword);
  });
});
