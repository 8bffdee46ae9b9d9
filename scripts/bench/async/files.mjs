import { readFile, writeFile } from 'node:fs/promises';

const size = Number(process.argv[2]);
const body = '0123456789abcdef'.repeat(64);
const paths = Array.from({ length: size }, (_, i) => `${process.argv[3]}/f${i}`);
await Promise.all(paths.map((path) => writeFile(path, body)));
const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
console.log(texts.length, texts[0].length);
