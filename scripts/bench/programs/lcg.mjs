// A JavaScript programmer knows that the product leaves 2^53 and that Math.imul gives its low 32 bits.
function lcg(n) {
  let seed = 12345;
  let mixed = 0;
  for (let i = 0; i < n; i++) {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    mixed = (mixed + seed) % 1000003;
  }
  return [seed, mixed];
}

console.log(...lcg(Number(process.argv[2] ?? 30000000)));
