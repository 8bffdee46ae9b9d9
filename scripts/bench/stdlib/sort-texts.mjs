// sort of 200,000 strings
function numbers(count) {
  const result = [];
  let x = 12345;
  for (let i = 0; i < count; i++) {
    x = (x * 48271) % 2147483647;
    result.push(x);
  }
  return result;
}

export const setup = () => numbers(200000).map(String);
export const work = (data) => {
  const sorted = data.toSorted();
  return sorted[100000];
};
