/** Dates and times of TOML, which are strings in Ruff: in the form of RFC 3339, whatever the source spelt. */

const DATE_TIME =
  /^(?:(\d{4}-\d{2}-\d{2})(?:[Tt ](?=\d))?)?(?:(\d{2}:\d{2}:\d{2})(?:\.(\d+))?)?([Zz]|[+-]\d{2}:\d{2})?$/;

/** A `T` before the time, a capital `Z`, at most nine decimals and no trailing zeros. */
export function dateText(source: string): string {
  const [, date, time, decimals = '', zone = ''] = DATE_TIME.exec(source) ?? [];
  const fraction = decimals.slice(0, 9).replace(/0+$/, '');
  const parts = [date, time && time + (fraction && `.${fraction}`)].filter((part) => part !== undefined);
  return parts.join('T') + zone.toUpperCase().replace('-00:00', '+00:00');
}

/** Where the fields of a date and of a time stand, with their bounds. */
const DATE_FIELDS = [
  [5, 1, 12],
  [8, 1, 31],
] as const;
const TIME_FIELDS = [
  [3, 0, 59],
  [6, 0, 60],
] as const;

/**
 * Where a date or time that starts at `start` is wrong: at the first field that is not two digits in its range. An hour
 * beyond 23 makes the text no time at all, so it is wrong where the number before it ends.
 */
export function wrongDateField(text: string, start: number): number {
  const token = /^[\d:.TtZz+-]*(?: \d[\d:.Zz+-]*)?/.exec(text.slice(start))![0];
  let time = 0;
  if (token[4] === '-') {
    for (const [at, min, max] of DATE_FIELDS) if (!inRange(token, at, min, max)) return start + at;
    const days = new Date(Date.UTC(2000 + (Number(token.slice(0, 4)) % 400), Number(token.slice(5, 7)), 0));
    if (Number(token.slice(8, 10)) > days.getUTCDate()) return start + 8;
    time = 11;
  }
  if (!inRange(token, time, 0, 23)) return start + (time === 0 ? 2 : 10);
  for (const [at, min, max] of TIME_FIELDS)
    if (!inRange(token, time + at, min, max)) return start + time + at;
  const zone = time + token.slice(time).search(/[+-]/);
  return start + (inRange(token, zone + 1, 0, 23) ? zone + 4 : zone + 1);
}

function inRange(token: string, at: number, min: number, max: number): boolean {
  const digits = token.slice(at, at + 2);
  return /^\d\d$/.test(digits) && Number(digits) >= min && Number(digits) <= max;
}
