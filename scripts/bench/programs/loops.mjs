function loops(n) {
  let total = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      total += ((i * j) % 7) + Math.trunc(j / 3);
    }
  }
  return total;
}

console.log(loops(Number(process.argv[2] ?? 11000)));
