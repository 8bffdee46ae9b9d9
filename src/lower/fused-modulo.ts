/**
 * Multiply, add, modulo as one operation. Random generators, hashes and modular powers make products beyond 2^53 only
 * to bring them back at once; computed step by step each product would be a `Big`.
 *
 *     (seed * 1103515245 + 12345) % 2147483648
 *         Math.imul(seed, 1103515245) + 12345 & 2147483647
 *
 *     h * base % prime
 *         ($t = h * base) <= MAX_SAFE ? $t % prime
 *           : ($t = mulAddMod(h, base, 0, prime)) === $t ? $t : mod(mul(h, base), prime)
 *
 * The first form needs a product that certainly stays within 64 bits, operands that are not negative, and a constant
 * power of two up to 2^31 as the modulus. In the second `mulAddMod` gives the exact result, or NaN where a step
 * may fail: then the steps are taken one by one, and the one that fails says so at its own place in the source.
 */
import type { Identifier, Expression as JsExpression } from 'estree';
import { type IntKind, intKind, type Kind, MAX_SAFE } from '../analyse/kinds/kind.js';
import type { Binary, Expression } from '../syntax/ast.js';
import * as b from './builders.js';
import type { Context } from './context.js';
import { lowerNative } from './expression.js';
import { locate } from './location.js';
import { repeat } from './native.js';
import { leftOperand, resolutionOf } from './operands.js';

interface Chain {
  readonly product: Binary;
  /** What is added to the product, and the sum. */
  readonly addend: Expression | null;
  readonly sum: Binary | null;
}

/** `node` as one operation, where it is such a chain and its steps could leave the safe range. */
export function fusedModulo(node: Binary, ctx: Context): JsExpression | null {
  const chain = node.operator === '%' ? chainOf(node.left) : null;
  if (!chain) return null;
  const { product, addend, sum } = chain;
  const factors = [ctx.kindOf(product.left), ctx.kindOf(product.right)];
  const plus: Kind = addend ? ctx.kindOf(addend) : intKind(0, 0);
  const modulus = ctx.kindOf(node.right);
  const [a, c] = factors;
  if (a?.tag !== 'int' || c?.tag !== 'int' || plus.tag !== 'int' || modulus.tag !== 'int') return null;
  if (ctx.isSafeInt(ctx.kindOf(product)) && (!sum || ctx.isSafeInt(ctx.kindOf(sum)))) return null;
  // What stands after the product must not fail before the product does.
  if (!(addend === null || isSilent(addend, ctx)) || !isSilent(node.right, ctx)) return null;

  const factor = lowerNative(product.left, ctx);
  const left = leftOperand(factor, resolutionOf(product.left, ctx), product.right, ctx);
  const right = lowerNative(product.right, ctx);
  const added = addend ? lowerNative(addend, ctx) : b.literal(0);
  const divisor = lowerNative(node.right, ctx);
  const areNatural = [a, c, plus].every((kind) => kind.lo >= 0 && ctx.isSafeInt(kind));
  if (areNatural && a.hi * c.hi + plus.hi < 2 ** 63 && plus.hi <= 2 ** 52 && isPowerOfTwo(modulus)) {
    const low = b.call(b.member(b.id('Math'), 'imul'), left, right);
    return b.binary('&', addend ? b.binary('+', low, added) : low, b.literal(modulus.lo - 1));
  }
  const x = repeat(left, ctx);
  const y = repeat(right, ctx);
  const stepwise = (): JsExpression => {
    const high = locate(ctx.core('mul', x.again, y.again), product.span, ctx, product.operatorSpan);
    const total = sum ? locate(ctx.core('add', high, added), sum.span, ctx, sum.operatorSpan) : high;
    return locate(ctx.core('mod', total, divisor), node.span, ctx, node.operatorSpan);
  };
  const orStepwise = (a: JsExpression, c: JsExpression, temp: Identifier): JsExpression => {
    const fused = b.assign(temp, ctx.core('mulAddMod', a, c, added, divisor));
    return b.conditional(b.binary('===', fused, temp), temp, stepwise());
  };
  const isModest = plus.lo >= -(2 ** 52) && plus.hi <= 2 ** 52;
  if (!isModest || modulus.lo <= 0 || !ctx.isSafeInt(modulus))
    return orStepwise(x.first, y.first, ctx.fn.temp());
  const total = ctx.fn.temp();
  const bare = b.binary('*', x.first, y.first);
  const plusAdded = (value: JsExpression): JsExpression => (addend ? b.binary('+', value, added) : value);
  const wide = orStepwise(x.again, y.again, total);
  if (areNatural) {
    const computed = b.assign(total, plusAdded(bare));
    // Where nothing is known of the size of the factors they are probably small.
    const isSmall =
      Number.isFinite(a.hi) && a.hi < MAX_SAFE - 1 && c.hi < MAX_SAFE - 1
        ? b.binary('<=', computed, b.literal(MAX_SAFE))
        : b.binary('===', computed, b.binary('|', total, b.literal(0)));
    return b.conditional(isSmall, b.binary('%', total, divisor), wide);
  }
  // A sum of numbers of both signs may be small though the product was rounded: the product itself must be small.
  const isSmall = b.binary('<=', b.absolute(b.assign(total, bare)), b.literal(2 ** 52));
  const remainder = b.binary('+', b.binary('%', plusAdded(total), divisor), b.literal(0));
  return b.conditional(isSmall, remainder, wide);
}

/** `a * b`, `a * b + c`; `c + a * b` where c may as well be evaluated last. */
function chainOf(node: Expression): Chain | null {
  if (node.kind !== 'Binary') return null;
  if (node.operator === '*') return { product: node, addend: null, sum: null };
  if (node.operator !== '+') return null;
  const { left, right } = node;
  if (isProduct(left)) return { product: left, addend: right, sum: node };
  if (isProduct(right) && isConstant(left)) return { product: right, addend: left, sum: node };
  return null;
}

function isProduct(node: Expression): node is Binary {
  return node.kind === 'Binary' && node.operator === '*';
}

function isConstant(node: Expression): boolean {
  return node.kind === 'IntLiteral';
}

/** Whether evaluating an int neither fails nor runs code of the program, so that it may be done late, or again. */
function isSilent(node: Expression, ctx: Context): boolean {
  switch (node.kind) {
    case 'IntLiteral':
      return true;
    case 'Identifier':
      return ctx.resolution(node).certain;
    case 'Binary': {
      const isBare =
        node.operator === '+' || node.operator === '-' || node.operator === '*' || isRemainder(node, ctx);
      return (
        isBare &&
        ctx.isSafeInt(ctx.kindOf(node)) &&
        [node.left, node.right].every((part) => ctx.isSafeInt(ctx.kindOf(part)) && isSilent(part, ctx))
      );
    }
    default:
      return false;
  }
}

function isRemainder(node: Binary, ctx: Context): boolean {
  const divisor = ctx.kindOf(node.right);
  return node.operator === '%' && divisor.tag === 'int' && divisor.lo > 0;
}

function isPowerOfTwo({ lo, hi }: IntKind): boolean {
  return lo === hi && lo > 0 && lo <= 2 ** 31 && Number.isInteger(Math.log2(lo));
}
