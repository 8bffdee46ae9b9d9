// regex_match that finds nothing in 10 MB
function prose(count) {
  const vocabulary = [
    'lorem',
    'ipsum',
    'dolor',
    'sit',
    'amet',
    '2024-05-17',
    'consectetur',
    'user@example.org',
  ];
  const parts = [];
  let x = 12345;
  for (let i = 0; i < count; i++) {
    x = (x * 48271) % 2147483647;
    parts.push(vocabulary[x % 8]);
  }
  return parts.join(' ');
}

export const setup = () => prose(1200000);
export const work = (data) => {
  return /amet[0-9]/u.test(data);
};
