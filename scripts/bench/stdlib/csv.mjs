// parse_csv of 1 MB
function table(count) {
  const lines = ['id,label,price'];
  for (let i = 0; i < count; i++) lines.push(`${i},"item, ${i}",${i}.5`);
  return lines.join('\n');
}
// A hand-written reader: quotes, records, numbers.
function parse(text) {
  const rows = [];
  let row = [],
    field = '',
    at = 0,
    quoted = false;
  const end = () => {
    row.push(field);
    field = '';
  };
  for (; at < text.length; at++) {
    const c = text[at];
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[at + 1] === '"') {
        field += c;
        at++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') end();
    else if (c === '\n') {
      end();
      rows.push(row);
      row = [];
    } else field += c;
  }
  end();
  rows.push(row);
  const [head, ...records] = rows;
  return records.map(
    (record) =>
      new Map(
        head.map((name, i) => {
          const number = Number(record[i]);
          return [name, Number.isNaN(number) ? record[i] : number];
        }),
      ),
  );
}

export const setup = () => table(35000);
export const work = (data) => {
  return parse(data).length;
};
