function* naturals(limit) {
  for (let n = 0; n < limit; n++) yield n;
}
let total = 0;
for (const n of naturals(Number(process.argv[2]))) total += n;
console.log(total);
