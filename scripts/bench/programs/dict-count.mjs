function count(n) {
  const counts = new Map();
  for (let i = 0; i < n; i++) {
    const key = `k${(i * 7) % 1000}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const counts = count(Number(process.argv[2] ?? 6000000));
let checksum = 0;
for (const key of [...counts.keys()].sort()) checksum = (checksum * 31 + counts.get(key)) % 1000000007;
console.log(counts.size, checksum);
