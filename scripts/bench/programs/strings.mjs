function build(n) {
  let text = '';
  for (let i = 0; i < n; i++) text += `item ${i % 1000};`;
  return text;
}

const text = build(Number(process.argv[2] ?? 2000000));
let ends = 0;
for (const c of text) {
  if (c === ';') ends++;
}
console.log(text.length, ends);
