/**
 * Floats: a box round a JavaScript number, since `1.0` is another type than `1` and a bare number is an int.
 * Code whose kinds are known works on bare doubles and boxes a result only where it leaves for the unknown.
 */
import { RuffObject, type Value } from './value.js';

export class Float extends RuffObject {
  constructor(readonly value: number) {
    super();
  }

  get type(): string {
    return 'float';
  }

  override get operandType(): string {
    return 'float';
  }

  override text(): string {
    return floatText(this.value);
  }

  override describe(): string {
    return `Float(${floatText(this.value)})`;
  }

  override equals(other: Value): boolean {
    if (other instanceof Float) return sameFloat(this.value, other.value);
    if (typeof other === 'number') return sameFloat(this.value, other);
    // An int beyond 2^53 knows how to compare itself with a float.
    return other instanceof RuffObject && other.equals(this);
  }

  override get truthy(): boolean {
    // NaN is truthy: only the zeros are not.
    return this.value !== 0;
  }
}

export function float(value: number): Float {
  return new Float(value);
}

/** Finite floats are equal when they are nearer than 2^-52, whatever their magnitude. */
export function sameFloat(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) < Number.EPSILON;
}

/** The shortest decimal that reads back as the same float: never an exponent, never a `.0`. */
export function floatText(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0' : withoutExponent(shortest(value));
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? 'inf' : '-inf';
}

/**
 * Two shortest decimals may be equally near: 2^-25 lies half way between …312e-8 and …313e-8. JavaScript takes the even
 * one, Ruff the one further from zero. That happens with 16 or 17 digits alone, as no others are exact to one more.
 */
function shortest(value: number): string {
  const text = String(value);
  if (text.length < 17) return text;
  const [mantissa = '', exponent = ''] = text.split(/(?=e)/);
  const digits = mantissa.replace(/^-?[0.]*|\./g, '').length;
  const last = mantissa.at(-1)!;
  if (digits < 16 || !'02468'.includes(last)) return text;
  if (!value.toExponential(digits + 30).includes(`${last}5${ZEROS}e`)) return text;
  return `${mantissa.slice(0, -1)}${Number(last) + 1}${exponent}`;
}

const ZEROS = '0'.repeat(30);

/** `1.25e-7` is `0.000000125`, `1.5e+22` is `15000000000000000000000`. */
function withoutExponent(text: string): string {
  const [mantissa, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = text.startsWith('-') ? '-' : '';
  const [whole, fraction = ''] = mantissa!.slice(sign.length).split('.');
  const digits = whole + fraction;
  const power = Number(exponent);
  return sign + (power < 0 ? `0.${'0'.repeat(-power - 1)}${digits}` : digits.padEnd(power + 1, '0'));
}
