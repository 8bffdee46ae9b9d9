// The twin of plain.ruff.
import { readFileSync, writeFileSync } from 'node:fs';

const [source, target, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];
let total = 0;
for (let i = 0; i < count; i++) {
  const text = readFileSync(`${source}/page_${i}.md`, 'utf8');
  const page = `<html><body><h1>Post ${i}</h1><article>${text}</article></body></html>`;
  writeFileSync(`${target}/post_${i}.html`, page);
  total += page.length;
}
console.log(count, total);
