/**
 * The face of a Ruff module: the JavaScript module that an application imports. Loading it runs the Ruff module; its
 * exports are those of the module, converted.
 *
 *     import { load } from "ruffjs/runtime/interop";
 *     import { $$module } from "./geo.ruff.js";
 *     const $$exports = load($$module, "object");
 *     const $1 = $$exports.func("area", [0, 1]);
 *     export { $1 as area };
 */
import type { Expression, Program, Statement } from 'estree';
import * as b from '../lower/builders.js';
import { MODULE } from '../lower/imports.js';
import { SpanLocation } from '../print/location.js';
import type { Source } from '../source.js';
import type { DictForm } from './compile.js';
import type { Export, FunctionSignature } from './exports.js';

export interface FaceOptions {
  /** How it imports the module itself. */
  readonly definition: string;
  readonly dicts: DictForm;
  /** The module waits at its top level. */
  readonly waits: boolean;
}

const EXPORTS = '$$exports';

export function lowerFace(
  exports: readonly Export[],
  source: Source,
  { definition, dicts, waits }: FaceOptions,
): Program {
  // Instances may be among the values, whose methods their class must know first.
  const ordered = exports.toSorted((x, y) => Number(y.kind === 'struct') - Number(x.kind === 'struct'));
  const load = b.call('load', b.id(MODULE), b.literal(dicts));
  return {
    type: 'Program',
    sourceType: 'module',
    body: [
      b.importNames('ruffjs/runtime/interop', [['load', 'load']]),
      b.importNames(definition, [[MODULE, MODULE]]),
      b.declare('const', b.id(EXPORTS), waits ? b.awaiting(load) : load),
      ...ordered.map((entry, i) => constant(entry, `$${i + 1}`, source)),
      ...ordered.map((entry, i) => b.exportName(`$${i + 1}`, entry.name)),
    ],
  };
}

function constant(entry: Export, local: string, source: Source): Statement {
  const name = b.id(local);
  name.loc = new SpanLocation(source, entry.span, undefined, entry.name);
  return b.declare('const', name, converted(entry));
}

function converted(entry: Export): Expression {
  const exports = b.id(EXPORTS);
  const name = b.literal(entry.name);
  switch (entry.kind) {
    case 'function':
      return functionCall(name, entry.signature);
    case 'struct': {
      const fields = entry.fields.map((field) => b.literal(field.name));
      const waiting = entry.methods.filter(({ signature }) => signature.isPromise);
      const names = waiting.map((method) => b.literal(method.name));
      return b.call(b.member(exports, 'struct'), name, b.array(fields), b.array(names));
    }
    case 'value':
      return entry.signature ? functionCall(name, entry.signature) : b.call(b.member(exports, 'value'), name);
  }
}

function functionCall(name: Expression, { parameters, isPromise }: FunctionSignature): Expression {
  const method = isPromise ? 'asyncFunc' : 'func';
  return b.call(b.member(b.id(EXPORTS), method), name, b.array(floatParameters(parameters)));
}

/** JavaScript writes 1.0 as 1: what is declared as a float must be made one. */
function floatParameters(parameters: readonly { readonly annotation: string | null }[]): Expression[] {
  return parameters.flatMap(({ annotation }, i) => (annotation === 'float' ? [b.literal(i)] : []));
}
