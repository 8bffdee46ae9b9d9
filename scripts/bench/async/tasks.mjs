async function job() {
  await new Promise((resolve) => setTimeout(resolve, 10));
  return 1;
}
const size = Number(process.argv[2]);
const promises = [];
for (let i = 0; i < size; i++) promises.push(Promise.resolve().then(job));
const results = await Promise.all(promises);
console.log(results.length, results[size - 1]);
