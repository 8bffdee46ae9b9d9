// The twin of ssg.ruff and async.ruff: what one would write by hand, with as many files at a time.
import { readFile, writeFile } from 'node:fs/promises';

const AT_A_TIME = 64;
const [source, target, count] = [process.argv[2], process.argv[3], Number(process.argv[4])];

async function each(items, action) {
  const results = new Array(items.length);
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const i = next++;
      results[i] = await action(items[i], i);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  return results;
}

const paths = Array.from({ length: count }, (_, i) => `${source}/page_${i}.md`);
const texts = await each(paths, (path) => readFile(path, 'utf8'));
const pages = texts.map(
  (text, i) => `<html><body><h1>Post ${i}</h1><article>${text}</article></body></html>`,
);
await each(pages, (page, i) => writeFile(`${target}/post_${i}.html`, page));
console.log(
  count,
  pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0),
);
