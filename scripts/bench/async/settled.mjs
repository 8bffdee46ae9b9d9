const size = Number(process.argv[2]);
const give = async () => 1;
const p = give();
let total = 0;
for (let i = 0; i < size; i++) total += await p;
console.log(total);
