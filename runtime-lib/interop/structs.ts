/**
 * Structs across the border. An instance is in JavaScript a frozen object with the fields as properties and the methods
 * as methods; it comes back as the instance that it was. The class of an exported struct makes new ones.
 */
import { fail } from '../core/errors.js';
import { share } from '../core/ownership.js';
import { Struct, struct } from '../core/struct.js';
import type { RuffFunction, Value } from '../core/value.js';
import { type Border, originalOf, represent } from './border.js';
import { callIn } from './crossing.js';
import { errorToJs, errorValueToJs } from './errors.js';
import { fromJs } from './from-js.js';
import { asynchronous, resultToJs } from './functions.js';
import { toJs } from './to-js.js';

type Fields = Readonly<Record<string, unknown>>;
type StructClass = new (fields: Fields) => object;

interface KnownClass {
  readonly made: StructClass;
  /** Fields that making one must give. */
  required: readonly string[];
  /** How many methods it has by now. */
  methods: number;
}

const classes = new WeakMap<Border, Map<string, KnownClass>>();

/**
 * The JavaScript class of an exported struct.
 *
 * @param required fields that making one must give; any others are welcome
 * @param waiting names of the methods that may have to wait
 */
export function classToJs(
  name: string,
  border: Border,
  required: readonly string[],
  waiting: readonly string[],
): StructClass {
  const known = classOf(name, border);
  known.required = required;
  addMethods(known, name, border, waiting);
  return known.made;
}

function classOf(name: string, border: Border): KnownClass {
  let ofBorder = classes.get(border);
  if (!ofBorder) classes.set(border, (ofBorder = new Map()));
  let known = ofBorder.get(name);
  if (!known) ofBorder.set(name, (known = newClass(name, border)));
  return known;
}

function newClass(name: string, border: Border): KnownClass {
  const made = class {
    constructor(fields: Fields) {
      const instance = fields instanceof Struct ? fields : instantiate(name, fields, known.required, border);
      for (const field of instance.fieldNames()) {
        const value = toJs(instance.field(field), border);
        if (field === '__proto__') Object.defineProperty(this, field, { value, enumerable: true });
        else Reflect.set(this, field, value);
      }
      Object.freeze(represent(share(instance), this));
    }
  };
  Object.defineProperty(made, 'name', { value: name });
  const known: KnownClass = { made, required: [], methods: 0 };
  return known;
}

function instantiate(name: string, fields: Fields, required: readonly string[], border: Border): Struct {
  if (typeof fields !== 'object' || fields === null) {
    throw new TypeError(`new ${name}(…) takes an object with the fields`);
  }
  const missing = required.find((field) => !(field in fields));
  if (missing !== undefined) throw new TypeError(`new ${name}(…): the field '${missing}' is missing`);
  const instance = new (struct(name))();
  const names = [...required, ...Object.keys(fields).filter((field) => !required.includes(field))];
  for (const field of names) instance.setField(field, share(fromJs(fields[field], border)));
  return instance;
}

export function structToJs(value: Struct, border: Border): object {
  if (!value.passesReceiver) return namespaceToJs(value, border);
  if (value.structName === 'Error') return errorValueToJs(value, border);
  const known = classOf(value.structName, border);
  addMethods(known, value.structName, border, []);
  return new known.made(value as unknown as Fields);
}

/** A Ruff module as a value. */
function namespaceToJs(module: Struct, border: Border): object {
  const entries = module.fieldNames().map((name) => [name, toJs(module.field(name), border)]);
  return represent(module, Object.freeze(Object.fromEntries(entries)));
}

/** Methods are there once the struct's statement has run, which may be later than its class is asked for. */
function addMethods(known: KnownClass, name: string, border: Border, waiting: readonly string[]): void {
  const { prototype } = struct(name);
  const keys = Object.keys(prototype) as `$${string}`[];
  if (keys.length === known.methods) return;
  known.methods = keys.length;
  const target = known.made.prototype;
  for (const key of keys) {
    const method = key.slice(1);
    if (Object.hasOwn(target, method)) continue;
    const call = methodToJs(method, prototype[key] as RuffFunction, border);
    const value = waiting.includes(method) ? asynchronous(call) : call;
    Object.defineProperty(target, method, { value, configurable: true, writable: true });
  }
}

function methodToJs(name: string, method: RuffFunction, border: Border) {
  const arity = method.arity ?? method.length;
  const made = function (this: unknown, ...args: unknown[]): unknown {
    const self = typeof this === 'object' && this !== null ? originalOf(this) : undefined;
    if (self === undefined) throw new TypeError(`${name} is a method of a struct`);
    return callIn(() => {
      try {
        const values = args.slice(0, arity - 1).map((argument) => share(fromJs(argument, border)));
        if (values.length < arity - 1) {
          fail(`${method.name.slice(1)} expects ${arity - 1} arguments, got ${values.length}`);
        }
        return resultToJs(method(self, ...values) as Value | Promise<Value>, border);
      } catch (error) {
        throw errorToJs(error, border);
      }
    });
  };
  Object.defineProperty(made, 'name', { value: name });
  return made;
}
