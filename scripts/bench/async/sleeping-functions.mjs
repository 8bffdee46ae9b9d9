async function slow(n) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  return n;
}
const size = Number(process.argv[2]);
const promises = [];
for (let i = 0; i < size; i++) promises.push(slow(i));
const results = await Promise.all(promises);
console.log(results.length, results[size - 1]);
