const cell = (i, j) => 1 / (((i + j) * (i + j + 1)) / 2 + i + 1);

function times(v) {
  const result = [];
  for (let i = 0; i < v.length; i++) {
    let total = 0;
    for (let j = 0; j < v.length; j++) total += cell(i, j) * v[j];
    result.push(total);
  }
  return result;
}

function timesTransposed(v) {
  const result = [];
  for (let i = 0; i < v.length; i++) {
    let total = 0;
    for (let j = 0; j < v.length; j++) total += cell(j, i) * v[j];
    result.push(total);
  }
  return result;
}

function spectralNorm(n) {
  let u = new Array(n).fill(1);
  let v = [];
  for (let step = 0; step < 10; step++) {
    v = timesTransposed(times(u));
    u = timesTransposed(times(v));
  }
  let uv = 0;
  let vv = 0;
  for (let i = 0; i < n; i++) {
    uv += u[i] * v[i];
    vv += v[i] * v[i];
  }
  return Math.sqrt(uv / vv);
}

console.log(spectralNorm(Number(process.argv[2] ?? 2000)));
