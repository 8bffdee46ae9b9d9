const size = Number(process.argv[2]);
const tick = async (n) => n + 1;
let total = 0;
for (let i = 0; i < size; i++) total += await tick(i);
console.log(total);
