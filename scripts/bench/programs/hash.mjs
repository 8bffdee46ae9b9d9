function hash(n) {
  let h = 7;
  for (let i = 0; i < n; i++) h = (h * 31 + (i % 256)) % 1000000007;
  return h;
}

console.log(hash(Number(process.argv[2] ?? 25000000)));
