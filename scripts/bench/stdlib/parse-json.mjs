// parse_json of 1 MB
function numbers(count) {
  const result = [];
  let x = 12345;
  for (let i = 0; i < count; i++) {
    x = (x * 48271) % 2147483647;
    result.push(x);
  }
  return result;
}
function records(count) {
  return numbers(count).map((n) => ({
    id: n,
    label: `item ${n}`,
    price: n / 100,
    tags: ['a', 'b\n', true, null],
  }));
}

export const setup = () => JSON.stringify(records(10500));
export const work = (data) => {
  return JSON.parse(data).length;
};
