/** What Ruff programs import of JavaScript modules. */
import { openToOutside } from '../async/external.js';
import { fail } from '../core/errors.js';
import type { RuffFunction, Value } from '../core/value.js';
import { type Border, borderWith } from './border.js';
import { fromJs } from './from-js.js';
import { functionFromJs } from './functions.js';
import { JsObject } from './js-object.js';

/** Dicts go to JavaScript as what JavaScript libraries take. */
const border: Border = /* @__PURE__ */ borderWith('object');

/** `from "specifier" import name`, given what the module has under the name. */
export function scriptExport(value: unknown, name: string, specifier: string): Value {
  openToOutside();
  return value === undefined
    ? fail(`Symbol '${name}' not found in module '${specifier}'`)
    : fromJs(value, border);
}

/**
 * `import "specifier"`: the module as one value. It has the exports as members, then those of the default export; and
 * when the default export is a function it is that function. A module with a default export alone is what that is.
 */
export function scriptModule(exports: Readonly<Record<string, unknown>>): Value {
  openToOutside();
  const standard = exports.default;
  const isOnly = Object.keys(exports).every((name) => name === 'default' || name === 'module.exports');
  if (isOnly && 'default' in exports) return fromJs(standard, border);
  const members = new ScriptModule(exports, standard);
  if (typeof standard !== 'function') return members;
  const f = functionFromJs(standard as () => unknown, border);
  const result: RuffFunction = Object.assign((...args: Value[]): Value => f(...args), {
    builtin: f.builtin!,
    members,
  });
  return result;
}

class ScriptModule extends JsObject {
  constructor(
    exports: Readonly<Record<string, unknown>>,
    private readonly standard: unknown,
  ) {
    super(exports, border);
  }

  protected override read(name: string): unknown {
    if (name in this.target) return super.read(name);
    return this.standard === undefined || this.standard === null
      ? undefined
      : Reflect.get(Object(this.standard), name);
  }
}
