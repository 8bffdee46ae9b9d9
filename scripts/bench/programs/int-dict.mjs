function longest(limit) {
  const lengths = new Map([[1, 1]]);
  let best = 1;
  for (let start = 2; start < limit; start++) {
    let n = start;
    let steps = 0;
    while (n >= start) {
      n = n % 2 === 0 ? n / 2 : 3 * n + 1;
      steps++;
    }
    lengths.set(start, lengths.get(n) + steps);
    if (lengths.get(start) > lengths.get(best)) best = start;
  }
  return [best, lengths.get(best)];
}

console.log(...longest(Number(process.argv[2] ?? 1500000)));
