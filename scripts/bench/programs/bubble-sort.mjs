function bubbleSorted(xs) {
  for (let last = xs.length - 1; last > 0; last--) {
    for (let i = 0; i < last; i++) {
      if (xs[i] > xs[i + 1]) {
        const held = xs[i];
        xs[i] = xs[i + 1];
        xs[i + 1] = held;
      }
    }
  }
  return xs;
}

const n = Number(process.argv[2] ?? 22000);
const xs = [];
for (let i = 0; i < n; i++) xs.push((i * 7919) % 10007);
const sorted = bubbleSorted([...xs]);
let checksum = 0;
for (let i = 0; i < n; i++) checksum = (checksum * 31 + sorted[i]) % 1000000007;
console.log(xs[n - 1], sorted[0], sorted[n - 1], checksum);
