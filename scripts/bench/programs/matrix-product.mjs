function filled(n, seed) {
  const rows = [];
  for (let i = 0; i < n; i++) {
    const row = [];
    for (let j = 0; j < n; j++) row.push(((i * seed + j * 7) % 11) + 0.5);
    rows.push(row);
  }
  return rows;
}

function product(a, b, n) {
  const c = [];
  for (let i = 0; i < n; i++) {
    const row = [];
    for (let j = 0; j < n; j++) {
      let total = 0;
      for (let k = 0; k < n; k++) total += a[i][k] * b[k][j];
      row.push(total);
    }
    c.push(row);
  }
  return c;
}

const n = Number(process.argv[2] ?? 500);
const c = product(filled(n, 3), filled(n, 5), n);
let checksum = 0;
for (let i = 0; i < n; i++) checksum += c[i][(i * 13) % n];
console.log(checksum);
