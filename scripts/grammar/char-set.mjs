// Sets of UTF-16 units, as sorted disjoint ranges `[first, last]`. The end of the text is a unit of its own, -1.

export const END = -1;
export const NONE = [];
/** Every unit, but not the end. */
export const ANY = [[0, 0xffff]];
/** Every unit, and the end. */
export const ALL = [[END, 0xffff]];

export function union(...sets) {
  const ranges = sets.flat().sort(([a], [b]) => a - b);
  const result = [];
  for (const [first, last] of ranges) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

export function intersection(a, b) {
  return a.flatMap(([first, last]) =>
    b.map(([from, to]) => [Math.max(first, from), Math.min(last, to)]).filter(([from, to]) => from <= to),
  );
}

export function size(set) {
  return set.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

export function units(set) {
  return set.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** The coarsest sets that divide all the given ones: `[set, indexes of the given ones that hold it]`. */
export function partition(sets) {
  const cuts = new Set([END, 0x10000]);
  for (const [first, last] of sets.flat()) cuts.add(first).add(last + 1);
  const bounds = [...cuts].sort((a, b) => a - b);
  const parts = new Map();
  for (let i = 0; i + 1 < bounds.length; i++) {
    const range = [bounds[i], bounds[i + 1] - 1];
    const holders = sets.flatMap((set, index) => (intersection(set, [range]).length > 0 ? [index] : []));
    const key = holders.join();
    const [ranges] = parts.get(key) ?? [NONE];
    parts.set(key, [union(ranges, [range]), holders]);
  }
  return [...parts.values()];
}

/** A condition that holds for the units of the set. */
export function test(set, unit) {
  const one = ([first, last]) => {
    if (first === last) return `${unit} === ${first}`;
    if (last === 0xffff) return `${unit} >= ${first}`;
    return set.length === 1
      ? `${unit} >= ${first} && ${unit} <= ${last}`
      : `(${unit} >= ${first} && ${unit} <= ${last})`;
  };
  return set.map(one).join(' || ');
}

/** A unit as a comment. */
export function shown(unit) {
  if (unit === END) return 'end';
  if (unit < 33 || unit === 127) return JSON.stringify(String.fromCharCode(unit));
  return String.fromCharCode(unit).replace('*', "'*'");
}
