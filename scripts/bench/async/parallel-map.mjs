const [size, times] = [Number(process.argv[2]), Number(process.argv[3])];
const numbers = Array.from({ length: size }, (_, i) => i);
let last = 0;
for (let i = 0; i < times; i++) {
  const results = numbers.map((x) => x * x);
  last = results[size - 1];
}
console.log(last);
