const adder = (amount) => (x) => x + amount;
const scaler = (factor) => (x) => (x * factor) % 1000003;
const both = (f, g) => (x) => g(f(x));

function counter(step) {
  let count = 0;
  return () => {
    count += step;
    return count;
  };
}

const n = Number(process.argv[2] ?? 40000000);
const steps = [both(adder(3), scaler(7)), both(scaler(5), adder(11)), adder(1), scaler(13)];
const tick = counter(2);
let x = 1;
let ticks = 0;
for (let i = 0; i < n; i++) {
  x = steps[i % 4](x);
  ticks = tick();
}
console.log(x, ticks);
