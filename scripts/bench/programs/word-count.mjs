function makeText(n) {
  const stems = ['tree', 'stone', 'river', 'cloud', 'lamp', 'road', 'glass', 'wind', 'salt', 'moon'];
  const parts = [];
  let seed = 7;
  for (let i = 0; i < n; i++) {
    seed = (seed * 16807) % 2147483647;
    parts.push(stems[seed % 10] + (Math.trunc(seed / 10) % 300));
  }
  return parts.join(' ');
}

function countWords(text) {
  const counts = new Map();
  for (const word of text.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const counts = countWords(makeText(Number(process.argv[2] ?? 1000000)));
let highest = 0;
let checksum = 0;
for (const word of [...counts.keys()].sort()) {
  const count = counts.get(word);
  if (count > highest) highest = count;
  checksum = (checksum * 31 + count * word.length) % 1000000007;
}
console.log(counts.size, highest, checksum);
