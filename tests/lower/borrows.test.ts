// Names that borrow what stands in a container: where no mark is made, and that nothing changes under them.
import { describe, expect, test } from 'vitest';
import { expectRuff } from '../language/expect-ruff.js';
import { emitted } from './support.js';

const body = (lines: string, params = 'rows, i') =>
  emitted(`func f(${params}) {\n${lines}\n}\nprint(f([[1], [2]], 1))`);

describe('no mark', () => {
  test.each([
    ['of what is only read', 'row := rows[i]\nreturn row[0] + row[0]'],
    ['while the name goes down', 'node := rows\nmut x := node[0]\nx := rows[i]\nreturn len(x) + len(node)'],
  ])('%s', (_, lines) => {
    expect(body(lines)).not.toMatch(/x = mark|row = mark/);
  });
});

describe('a mark', () => {
  test.each([
    ['when it is returned', 'row := rows[i]\nreturn row', 'return mark(row)'],
    ['when it is stored', 'row := rows[i]\nreturn [row, row]', 'return [mark(row), mark(row)]'],
    ['where the container is updated', 'row := rows[i]\nrows[i] := [3]\nreturn row[0]', 'row = mark('],
    ['where the name is updated', 'row := rows[i]\nrow[0] := 3\nreturn row[0]', 'row = mark('],
    ['where others run meanwhile', 'row := rows[i]\nsleep(1)\nreturn row[0]', 'row = share('],
  ])('%s', (_, lines, code) => {
    expect(body(lines)).toContain(code);
  });
});

test('nothing is borrowed of a parameter that the function owns', () => {
  const code = emitted(`
    struct Log { lines
      func with(self, line) { kept := self.lines
        return Log { lines: push(kept, line) } } }
    func main() { journal := Log { lines: [] }
      for i in range(3) { journal := journal.with(i) }
      print(journal) }
    main()
  `);
  expect(code).toContain('pushInPlace(kept, line)');
});

test('a name borrows of a parameter whose part is returned elsewhere', () => {
  const code = emitted(
    'func f(node) { let kind := node[0]\nif kind == "a" { return node[1] }\nreturn kind }\nprint(f, f(["a", 1]))',
  );
  expect(code).toContain('const kind = index(node, 0);');
});

test('nothing changes what a name borrows', () =>
  expectRuff(`
    table := [[1], [2]]
    func change() { table[0][0] := 9
      return 0 }
    func changed(rows) { rows[0][0] := 8
      return rows }
    func by_module(rows) { row := rows[0]
      change()
      return row[0] }
    func by_function(rows) { row := rows[0]
      other := changed(rows)
      return [row[0], other[0][0]] }
    func by_gift() { rows := [[1], [2]]
      row := rows[0]
      rows := changed(rows)
      return [row[0], rows[0][0]] }
    func by_alias() { rows := [[1], [2]]
      row := rows[0]
      other := rows
      other[0][0] := 7
      return [row[0], rows[0][0], other[0][0]] }
    func by_loop(rows) { mut seen := []
      for item in rows { first := item[0]
        rows[0][0][0] := 6
        seen := push(seen, first[0]) }
      return seen }
    func down(tree) { mut node := tree
      mut sum := 0
      while node != null { sum := sum + node["value"]
        node := node["next"] }
      return [sum, tree["value"]] }
    print(by_module(table), table, by_function([[1], [2]]), by_gift(), by_alias())
    print(by_loop([[[1]], [[2]]]), down({"value": 1, "next": {"value": 2, "next": null}}))
  `).toPrint('1 [[9], [2]] [1, 8] [1, 8] [1, 1, 7]', '[1, 2] [3, 1]'));
