function roundOf(xs, k) {
  return xs
    .map((x) => (x * k + 1) % 1009)
    .filter((x) => x % 3 !== 0)
    .reduce((sum, x) => sum + x, 0);
}

const xs = Array.from({ length: Number(process.argv[2] ?? 60000) }, (_, i) => i);
let total = 0;
for (let k = 1; k <= 200; k++) total = (total + roundOf(xs, k)) % 1000000007;
console.log(total);
