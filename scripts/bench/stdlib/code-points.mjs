// indexing of 1 MB of mixed scripts
const mixed = () => 'naïve Ω 日本語 😀 text '.repeat(50000);

export const setup = () => mixed();
export const work = (data) => {
  const characters = [...data];
  let found = 0;
  for (let i = 0; i < characters.length; i++) if (characters[i] === '😀') found++;
  return found;
};
