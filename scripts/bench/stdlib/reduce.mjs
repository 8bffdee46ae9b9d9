// reduce of 1,000,000 ints
function numbers(count) {
  const result = [];
  let x = 12345;
  for (let i = 0; i < count; i++) {
    x = (x * 48271) % 2147483647;
    result.push(x);
  }
  return result;
}

export const setup = () => numbers(1000000);
export const work = (data) => {
  return data.reduce((total, n) => total + n, 0);
};
