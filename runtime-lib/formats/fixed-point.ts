/**
 * A number with a fixed count of decimals (at most 3), ties to the even digit and never in exponent form, which are
 * the two things that `toFixed` does otherwise.
 */
export function fixedPoint(value: number, decimals: number): string {
  if (Number.isNaN(value)) return 'NaN';
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  const size = Math.abs(value);
  if (size === Number.POSITIVE_INFINITY) return `${sign}inf`;
  if (size >= 1e21) return `${sign}${BigInt(size)}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
  return sign + evenOnTie(size, decimals).toFixed(decimals);
}

/** Of a number that lies exactly between two results, the even one. Only multiples of 1/16 can. */
function evenOnTie(size: number, decimals: number): number {
  const scaled = size * 10 ** decimals;
  if (scaled % 1 !== 0.5 || !Number.isInteger(size * 16)) return size;
  return (Math.round(scaled / 2) * 2) / 10 ** decimals;
}
