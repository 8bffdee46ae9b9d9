/** Every rule of docs/javascript.md about functions, promises and structs. */
import { describe, expect, test } from 'vitest';
import { importRuff } from './support.js';

describe('functions of Ruff in JavaScript', () => {
  test('have name and arity, drop surplus arguments and ask for missing ones', async () => {
    const { add, greet } = await importRuff({
      'm.ruff': 'export func add(a, b) { return a + b }\nexport func greet(name) { return "hi " + name }',
    });
    expect([add.name, add.length]).toEqual(['add', 2]);
    expect(['a', 'b'].map(greet)).toEqual(['hi a', 'hi b']);
    expect(() => add(1)).toThrow('add expects 2 arguments, got 1');
  });

  test('are one function, which comes back as itself', async () => {
    const { make, same, is_builtin } = await importRuff({
      'm.ruff': `
        export func make(n) { return func(x) { return x + n } }
        export func same(f) { return f }
        export func is_builtin() { return upper }
      `,
    });
    const f = make(2);
    expect(f(3)).toBe(5);
    expect(same(f)).toBe(f);
    expect(is_builtin()('a')).toBe('A');
  });

  test('with names that JavaScript reserves are exported by them', async () => {
    const module = await importRuff({
      'm.ruff': 'export func delete(x) { return x }\nexport func new() { return 1 }',
    });
    expect([module.delete(5), module.new()]).toEqual([5, 1]);
  });

  test('that may wait give promises, always, and errors as rejections', async () => {
    const { slow, late, indirect, fails, fast } = await importRuff({
      'm.ruff': `
        export func slow(x) { if x > 1 { sleep(1) } return x * 2 }
        export func indirect(x) { return slow(x) + 1 }
        export async func late(x) { await async_sleep(1) return [x] }
        export func fails(x) { sleep(1) throw("no " + x) }
        export func fast(x) { return x }
      `,
    });
    expect([slow(1), slow(2), late(1), fast(1)].map((value) => value instanceof Promise)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(await Promise.all([slow(1), slow(2), indirect(2), late(3)])).toEqual([2, 4, 5, [3]]);
    await expect(fails('luck')).rejects.toMatchObject({ name: 'RuffError', message: 'no luck' });
    await expect(slow()).rejects.toThrow('slow expects 1 arguments, got 0');
  });

  test('that may wait are async functions for Ruff as well when they come back', async () => {
    const { slow, apply, twice } = await importRuff({
      'm.ruff': `
        export func slow(x) { sleep(1) return x * 2 }
        export func apply(f, x) { return f(x) }
        export async func twice(f, x) { return await f(await f(x)) }
      `,
    });
    expect(apply((x: number) => x + 1, 1)).toBe(2);
    expect(await apply(slow, 4)).toBe(8);
    expect(await twice(slow, 1)).toBe(4);
  });

  test('that call each other across modules wait for each other', async () => {
    const { all } = await importRuff({
      'm.ruff': `
        import tools
        from tools import retry
        func flaky(n) { sleep(1) return n * 10 }
        export func all() { return [retry(flaky, 1), tools.retry(flaky, 2), each([1, 2], flaky)] }
      `,
      'tools.ruff': `
        export func retry(f, x) { return f(x) }
        export func each(xs, f) { out := [] for x in xs { out := push(out, f(x)) } return out }
      `,
    });
    expect(await all()).toEqual([10, 20, [10, 20]]);
  });
});

describe('functions of JavaScript in Ruff', () => {
  test('take any number of arguments, keep their errors, and are themselves again outside', async () => {
    const { call, same } = await importRuff({
      'm.ruff':
        'export func call(f) { return [f(), f(1), f(1, "a", [2.5])] }\nexport func same(f) { return f }',
    });
    const f = (...args: unknown[]) => args;
    expect(call(f)).toEqual([[], [1], [1, 'a', [2.5]]]);
    expect(same(f)).toBe(f);
  });

  test('give promises, which Ruff awaits', async () => {
    const { sum, kind } = await importRuff({
      'm.ruff': `
        export async func sum(load) {
            total := 0
            for p in [load(1), load(2)] { total := total + await p }
            return total
        }
        export func kind(load) { return type(load(1)) }
      `,
    });
    const load = (x: number) => new Promise((resolve) => setTimeout(resolve, 2, x * 10));
    expect(await sum(load)).toBe(30);
    expect(kind(load)).toBe('promise');
  });

  test('can be called by builtins, and call back', async () => {
    const { doubled, nested } = await importRuff({
      'm.ruff': `
        export func doubled(xs, f) { return map(xs, f) }
        export func nested(each) { seen := [1, 2] each(func(x) { seen := push(seen, x) return len(seen) }) return seen }
      `,
    });
    expect(doubled([1, 2], (x: number) => x * 2)).toEqual([2, 4]);
    const results: unknown[] = [];
    nested((f: (x: number) => unknown) => results.push(f(7), f(8)));
    expect(results).toEqual([3, 4]);
  });

  test('keep tasks apart', async () => {
    const { run } = await importRuff({
      'm.ruff': `
        export async func run(later) {
            ch := channel()
            spawn { ch.send(await later("task")) }
            first := ch.receive()
            return [first, await later("main")]
        }
      `,
    });
    expect(await run(async (name: string) => `by ${name}`)).toEqual(['by task', 'by main']);
  });
});

describe('structs', () => {
  const POINTS = {
    'm.ruff': `
      export struct Point {
          x: float,
          y: float
          func length(self) { return sqrt(self.x * self.x + self.y * self.y) }
          func moved(self, by) { return Point { x: self.x + by, y: self.y } }
          func slowly(self) { sleep(1) return self.x }
      }
      struct Hidden { n: int func next(self) { return self.n + 1 } }
      export func unit() { return Point { x: 3.0, y: 4.0 } }
      export func x_of(p) { return p.x }
      export func sum(points) { total := 0.0 for p in points { total := total + p.length() } return total }
      export func hidden() { return Hidden { n: 1 } }
      export func is_point(p) { return type(p) + " " + to_string(p) }
    `,
  };

  test('are frozen objects with fields and methods', async () => {
    const { unit, Point, x_of } = await importRuff(POINTS);
    const p = unit();
    expect({ ...p }).toEqual({ x: 3, y: 4 });
    expect([p.length(), p.moved(1).x, p instanceof Point, Point.name]).toEqual([5, 4, true, 'Point']);
    expect(() => {
      p.x = 5;
    }).toThrow(TypeError);
    expect(x_of(p)).toBe(3);
    expect(() => p.moved()).toThrow('Point.moved expects 1 arguments, got 0');
  });

  test('are made by JavaScript, with anything in their fields', async () => {
    const { Point, sum, x_of, is_point, unit } = await importRuff(POINTS);
    const p = new Point({ x: 6, y: 8 });
    expect([p.length(), sum([p, unit()]), x_of(new Point({ ...p, x: 'text' }))]).toEqual([10, 15, 'text']);
    expect(is_point(new Point({ y: 1.5, x: 1, more: true }))).toBe(
      'struct Point { more: true, x: 1, y: 1.5 }',
    );
    expect(() => new Point({ x: 1 })).toThrow("new Point(…): the field 'y' is missing");
    expect(() => new Point()).toThrow('new Point(…) takes an object with the fields');
  });

  test('that are not exported cross as well, and methods that may wait give promises', async () => {
    const { hidden, unit } = await importRuff(POINTS);
    expect([hidden().n, hidden().next()]).toEqual([1, 2]);
    expect(await unit().slowly()).toBe(3);
  });
});
