const size = Number(process.argv[2]);
const numbers = Array.from({ length: size }, (_, i) => i);
const results = numbers.map((x) => x * x);
console.log(results.length, results[size - 1]);
