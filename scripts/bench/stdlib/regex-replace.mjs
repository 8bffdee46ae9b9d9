// regex_replace in 10 MB
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
  return data.replace(/([\p{L}\p{N}_]+)@([\p{L}\p{N}_]+)\.org/gu, '$2 at $1').length;
};
