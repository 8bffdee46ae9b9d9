// set of 100,000 ints, one by one
function numbers(count) {
  const result = [];
  let x = 12345;
  for (let i = 0; i < count; i++) {
    x = (x * 48271) % 2147483647;
    result.push(x);
  }
  return result;
}

export const setup = () => numbers(100000);
export const work = (data) => {
  const seen = new Set();
  for (const n of data) seen.add(n);
  return seen.has(data[5]);
};
