// A text with signs beyond 16 bits is an array of its characters, one of others itself.
const characters = (text) => (/[\ud800-\udfff]/.test(text) ? Array.from(text) : text);

function vowels(text) {
  let found = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === 'a' || c === 'e' || c === 'o') found++;
  }
  return found;
}

function palindromes(text, width) {
  let found = 0;
  for (let at = 0; at <= text.length - width; at++) {
    let left = at;
    let right = at + width - 1;
    while (left < right && text[left] === text[right]) {
      left++;
      right--;
    }
    if (left >= right) found++;
  }
  return found;
}

function parts(text, width) {
  let total = 0;
  for (let at = 0; at < Math.floor(text.length / width); at++) {
    const part = text.slice(at * width, at * width + width);
    if (part === 'a' || part.length === width) total += part.length;
  }
  return total;
}

const plain = characters('never odd or even, abcdefgfedcba; '.repeat(10000));
const wide = characters('zażółć 😀 oko 😀 gęś, '.repeat(10000));
let total = 0;
for (let round = 0; round < Number(process.argv[2] ?? 20); round++) {
  for (const text of [plain, wide]) total += vowels(text) + palindromes(text, 5) + parts(text, 3);
}
console.log(plain.length, wide.length, total);
