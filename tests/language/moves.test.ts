// Values that are given away at their last use, and the uses that must prevent it.
import { describe, test } from 'vitest';
import { expectRuff } from './expect-ruff.js';

describe('a value is not given away', () => {
  test('while the same statement uses it', async () => {
    await expectRuff(`
      func same(xs, ys) { return [xs, ys] }
      func main() {
        xs := [1]
        print(same(xs, push(xs, 2)))
        ys := [[1]]
        print(same(push(ys[0], 2), ys[0]))
        zs := [1]
        print([...zs, len(push(zs, 5))], [push(zs, 2), push(zs, 3)])
      }
      main()`).toPrint('[[1], [1, 2]]', '[[1, 2], [1]]', '[1, 2] [[1, 2], [1, 3]]');
  });

  test('when a handler or a later pass of a loop reads it', async () => {
    await expectRuff(`
      func failing(xs) {
        xs := push(xs, 9)
        throw("no")
      }
      func main() {
        xs := [1]
        try { xs := failing(xs) } except e { print(xs) }
        ys := [1]
        for i in range(2) { print(push(ys, i)) }
        for y in ys { ys := push(ys, y) }
        print(ys)
        zs := [1]
        while true {
          if len(zs) > 2 { break }
          ws := push(zs, 2)
          zs := push(ws, 3)
          print(ws)
        }
        print(zs)
      }
      main()`).toPrint('[1]', '[1, 0]', '[1, 1]', '[1, 1]', '[1, 2]', '[1, 2, 3]');
  });

  test('when a function or a loop over it can still read it', async () => {
    await expectRuff(`
      top := [1]
      func more(xs) { return push(xs, len(top)) }
      top := more(top)
      print(top)
      rows := [[1], [2]]
      func widen(all) {
        all[0] := push(all[0], 0)
        all[1] := push(all[1], 0)
        return all
      }
      for row in rows {
        rows := widen(rows)
        print(row)
      }
      print(rows)`).toPrint('[1, 1]', '[1]', '[2]', '[[1, 0, 0], [2, 0, 0]]');
  });

  test('when a later argument updates it', async () => {
    await expectRuff(`
      top := [[1], [2]]
      func change() {
        top[0] := [9]
        return len(top)
      }
      print(top, change())
      print(len(top[0]), contains(top, change()))`).toPrint('[[1], [2]] 2', '1 false');
  });

  test('when its variable has the name of a builtin', async () => {
    await expectRuff(`
      func main() {
        log := [1]
        old := log
        log[0] := 2
        print(old, log)
      }
      main()`).toPrint('[1] [2]');
  });

  test('by a function that others call by value', async () => {
    await expectRuff(`
      func grown(xs) { return push(xs, 0) }
      func main() {
        f := grown
        xs := [1]
        ys := f(xs)
        xs := grown(xs)
        print(xs, ys, map([[5]], grown))
      }
      main()`).toPrint('[1, 0] [1, 0] [[5, 0]]');
  });
});

test('floats keep their form in an array that builtins extend', async () => {
  await expectRuff(`
    func main() {
      xs := [1.5]
      ys := push(xs, 2.5)
      zs := ys.push(3.5)
      print(ys[1] + 1.0, zs[2] + 1.0, len(xs))
      ys := ys.append(4.5)
      zs := [...zs, 5.5]
      print(ys[2] + 1.0, zs[3] + 1.0)
    }
    main()`).toPrint('3.5 4.5 1', '5.5 6.5');
});

test('parts of a value that is not read again move on', async () => {
  await expectRuff(`
    struct Pair { left, right
      func turned(self) { return Pair { left: self.right, right: push(self.left, 0) } }
    }
    func main() {
      shared := [1]
      p := Pair { left: shared, right: [2] }
      q := p
      p := p.turned()
      p := p.turned()
      print(p.left, p.right, q.left, q.right, shared)
      popped := pop(shared)
      rest := popped[0]
      rest := push(rest, 7)
      print(rest, popped[1], shared)
      let [front, last] := remove_at([1, 2, 3], 0)
      print(push(front, last))
    }
    main()`).toPrint('[1, 0] [2, 0] [1] [2] [1]', '[7] 1 [1]', '[2, 3, 1]');
});
