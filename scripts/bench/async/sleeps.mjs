const size = Number(process.argv[2]);
const promises = [];
for (let i = 0; i < size; i++) promises.push(new Promise((resolve) => setTimeout(resolve, 100)));
console.log((await Promise.all(promises)).length);
