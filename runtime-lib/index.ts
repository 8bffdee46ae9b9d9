/** The core of the runtime: what compiled programs import from `ruffjs/runtime`. */

export { element, field, index, optionalField, setElement, setField, setIndex } from './core/access.js';
export { copied, copiedField, copiedIndex } from './core/always-copy.js';
export { call, callMethod, callMethodInPlace, callMethodSuspending } from './core/call.js';
export { caught, throwValue } from './core/caught.js';
export { charIn, startsOf } from './core/code-points.js';
export {
  elementOrNull,
  entryOrNull,
  remainingElements,
  remainingEntries,
  takeElement,
} from './core/destructure.js';
export { entryOr } from './core/entry-or.js';
export { fail as raise } from './core/errors.js';
export { float, sameFloat } from './core/float.js';
export { named } from './core/function.js';
export { generator } from './core/generator.js';
export { addInts, compareInts, int, mulInts, subInts, toDouble } from './core/int.js';
export { iterate } from './core/iterate.js';
export {
  addEntries,
  dict,
  extend,
  extendDict,
  spreadArray,
  spreadable,
  spreadableDict,
  spreadDict,
} from './core/literals.js';
export {
  defineModule,
  defineUnavailable,
  importModule,
  importName,
  libraryModule,
  unavailableModule,
} from './core/modules.js';
export { mulAddMod } from './core/mul-add-mod.js';
export { add, div, eq, ge, gt, le, lt, mod, mul, ne, neg, not, sub, truthy } from './core/operators.js';
export { mark, own, ownField, ownIndex, share, takeField, takeIndex } from './core/ownership.js';
export { start, startTotal, startWaiting } from './core/program.js';
export { rangeBound } from './core/range.js';
export { addWide, floatDiv, floatMod, floatSqrt, mulWide, subWide, unboxed } from './core/raw.js';
export { defineMethods, defineOperators, shape } from './core/struct.js';
export {
  earlyReturn,
  err,
  isFailure,
  matchPayload,
  matchTag,
  none,
  ok,
  payload,
  some,
  unwrap,
  variant,
} from './core/tagged.js';
export { text } from './core/text.js';
export { defined, undefinedVariable } from './core/variables.js';
