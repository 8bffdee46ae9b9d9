function larger(a, b) {
  if (a > b) return a;
  return b;
}

function total(xs) {
  let sum = xs[0];
  for (let i = 1; i < xs.length; i++) sum += xs[i];
  return sum;
}

function insertionSort(xs) {
  const sorted = xs.slice();
  for (let i = 1; i < sorted.length; i++) {
    const x = sorted[i];
    let at = i;
    while (at > 0 && sorted[at - 1] > x) {
      sorted[at] = sorted[at - 1];
      at--;
    }
    sorted[at] = x;
  }
  return sorted;
}

function fold(xs, f, start) {
  let sum = start;
  for (const x of xs) sum = f(sum, x);
  return sum;
}

const n = Number(process.argv[2] ?? 700);
const ints = [];
const floats = [];
let seed = 42;
for (let i = 0; i < 1000; i++) {
  seed = (Math.imul(seed, 1103515245) + 12345) & 2147483647;
  ints.push(seed % 1000);
  floats.push(seed / 65536);
}
let best = 0;
let highest = 0;
let sum = 0;
let mass = 0;
for (let round = 0; round < n; round++) {
  ints[round % 1000] = round % 977;
  floats[round % 1000] = (round % 977) * 0.5;
  best = larger(best, total(ints) % 1009);
  highest = larger(highest, total(floats));
  sum += fold(ints, (s, x) => (s + x) % 65521, 1);
  mass += fold(floats, (s, x) => s * 0.5 + x, 0.5);
  sum += insertionSort(ints)[500];
  mass += insertionSort(floats)[500];
}
console.log(best, highest, sum, mass);
