/** What is left out of bundles, on texts as esbuild joins them. */
import { transformSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { shake } from '../../src/bundle/shake/shake.js';

const CLASSES = `var Thing = class {
  show() { return "thing"; }
  hide() { return "hidden"; }
};
var Coin = class _Coin extends Thing {
  get worth() { return 1; }
};
function isCoin(value) { return value instanceof Coin; }
function doubled(value) {
  if (value instanceof Coin) return new Coin();
  return value;
}
`;

/** The text without what was left out, as esbuild writes it. */
function rest(code: string): string {
  const shaken = shake(code);
  expect(shaken.length).toBe(code.length);
  expect(shaken.split('\n').length).toBe(code.split('\n').length);
  return transformSync(shaken, { minifySyntax: true, treeShaking: true, format: 'esm' }).code;
}

describe('classes', () => {
  test('a test for a class without objects is false', () => {
    expect(rest(`${CLASSES}console.log(isCoin(1));`)).not.toMatch(/Coin =|Thing/);
  });

  test('code that only makes objects when it finds some makes none', () => {
    expect(rest(`${CLASSES}console.log(doubled(1));`)).not.toMatch(/new Coin|Coin =|Thing/);
  });

  test('one object is enough to keep all tests, and what the class extends', () => {
    const kept = rest(`${CLASSES}console.log(doubled(new Coin()), isCoin(1));`);
    expect(kept).toMatch(/instanceof Coin[\s\S]*instanceof Coin|instanceof Coin \?/);
    expect(kept).toContain('extends Thing');
  });

  test('a class that is a value may have objects', () => {
    expect(rest(`${CLASSES}console.log(isCoin(1), Reflect.construct(Coin, []));`)).toContain(
      'instanceof Coin',
    );
  });

  test('methods that nothing names go, others stay', () => {
    const kept = rest(`${CLASSES}console.log(new Coin().show(), ({ worth }) => worth);`);
    expect(kept).toContain('show()');
    expect(kept).toContain('get worth()');
    expect(kept).not.toContain('hide()');
  });

  test('methods that engines or the program name otherwise stay', () => {
    const kept = rest(`var Own = class { $area() {} valueOf() {} [Symbol.iterator]() {} static #own() {} };
var Late = class extends Promise { settle() {} };
console.log(new Own(), new Late(() => {}));`);
    for (const method of ['$area', 'valueOf', 'iterator', 'settle']) expect(kept).toContain(method);
    expect(kept).not.toContain('#own');
  });
});

describe('branches', () => {
  test.each([
    ['if (x instanceof Coin) gone(); else stays();'],
    ['if (!(x instanceof Coin)) { stays(); return; } gone();'],
    ['return x instanceof Coin && stays2() ? gone() : stays();'],
    ['return !(x instanceof Coin) || stays2() ? stays() : gone();'],
    ['return x instanceof Coin || stays();'],
    ['if (false) gone(); stays();'],
  ])('%s', (body) => {
    const kept = rest(`${CLASSES}function gone() { console.log("gone"); }
function stays() { console.log("stays"); }
function stays2() { console.log("stays"); }
function run(x) { ${body} }
run(1);`);
    expect(kept).toContain('stays()');
    expect(kept).not.toContain('gone');
  });
});

describe('what has no value yet', () => {
  const VARIABLE = 'var hook;\nfunction run() { return hook ? hook() : "none"; }\nconsole.log(run());\n';

  test('a variable that nothing assigns is false', () => {
    expect(rest(VARIABLE)).not.toContain('hook()');
  });

  test.each([
    ['hook = Date.now;'],
    ['for (hook of [Date.now]) run();'],
    ['[hook] = [Date.now];'],
    ['hook++;'],
  ])('but not where there is %s', (assignment) => {
    expect(rest(VARIABLE + assignment)).toContain('hook()');
  });

  test.each([
    ['Object.assign(run, { members: 1 });'],
    ['run.members = 1;'],
    ['console.log(new (class { members = 1; })());'],
    ['Reflect.set(run, "members", 1);'],
  ])('an optional member is set by %s', (code) => {
    const reading = 'function run(f) { return f.members ? "some" : "none"; }\nconsole.log(run(run));\n';
    expect(rest(reading)).not.toContain('some');
    expect(rest(reading + code)).toContain('some');
  });
});

describe('definitions', () => {
  const DEFINITIONS = `function define(name, params, traits, code, run) { return Object.assign(run, { builtin: { name, params } }); }
function checked(params, code) { return (x) => code(params[0](x)); }
function permitted(name, params, traits, code) {
  const run = checked(params(), code);
  return traits.capability ? (x) => { if (confirm(name)) return run(x); } : run;
}
function builtin(name, params, traits, code) {
  const accepted = params();
  return define(name, accepted, traits, code, permitted(name, () => accepted, traits, code));
}
function nameOf(f) { return f.builtin ? f.builtin.name : "no name"; }
var lower = /* @__PURE__ */ builtin(
  "lower",
  () => [String],
  { returns: "string" },
  (value) => value.toLowerCase()
);
`;

  test('what is only called keeps its checks alone', () => {
    const kept = rest(`${DEFINITIONS}console.log(lower("A"), nameOf(console.log));`);
    expect(kept).toContain('checked(');
    expect(kept).not.toMatch(/define\(|builtin|returns|"lower"/);
  });

  test('what is a value as well keeps all', () => {
    const kept = rest(`${DEFINITIONS}console.log(lower("A"), nameOf(lower));`);
    expect(kept).toMatch(/f\.builtin[\s\S]*returns/);
  });

  test('what asks for a permission keeps that, with its name', () => {
    const asking = DEFINITIONS.replace('returns:', 'capability: "clock", returns:');
    const kept = rest(`${asking}console.log(lower("A"));`);
    expect(kept).toMatch(/permitted\(\s*"lower",[\s\S]*capability/);
    expect(kept).not.toMatch(/define\(|builtin/);
  });

  test('what a name does not suffice for stays as it is', () => {
    const short = DEFINITIONS.replace(/builtin\(\s*"lower",\s*/, 'builtin("",').replace(
      'returns:',
      'capability: 1, returns:',
    );
    expect(rest(`${short}console.log(lower("A"));`)).toMatch(/builtin\(\s*"",/);
  });
});
