function quicksorted(xs) {
  const lows = [0];
  const highs = [xs.length - 1];
  while (lows.length > 0) {
    const low = lows.pop();
    let high = highs.pop();
    while (low < high) {
      const pivot = xs[(low + high) >> 1];
      let i = low;
      let j = high;
      while (i <= j) {
        while (xs[i] < pivot) i++;
        while (xs[j] > pivot) j--;
        if (i <= j) {
          const held = xs[i];
          xs[i] = xs[j];
          xs[j] = held;
          i++;
          j--;
        }
      }
      lows.push(i);
      highs.push(high);
      high = j;
    }
  }
  return xs;
}

function randomInts(n) {
  const xs = [];
  let seed = 42;
  for (let i = 0; i < n; i++) {
    seed = (seed * 16807) % 2147483647;
    xs.push(seed);
  }
  return xs;
}

const n = Number(process.argv[2] ?? 2000000);
const xs = quicksorted(randomInts(n));
let checksum = 0;
for (let i = 0; i < n; i++) checksum = (checksum * 31 + xs[i]) % 1000000007;
console.log(xs[0], xs[n >> 1], xs[n - 1], checksum);
