/** Calendar dates in UTC: seconds since 1970 to text by a pattern, and `YYYY-MM-DD` back to seconds. */

/** The years that a date can have: about 262,000 either side of year 0. */
const FIRST_SECOND = Date.UTC(-262143, 0, 1) / 1000;
const END_SECOND = Date.UTC(262143, 0, 1) / 1000;

export type DateProblem =
  | 'input is out of range'
  | 'input contains invalid characters'
  | 'premature end of input'
  | 'trailing input';

/** Why a text is no date. */
export class DateError extends Error {
  constructor(readonly problem: DateProblem) {
    super(problem);
  }
}

/** `pattern` with YYYY, MM, DD, HH, mm and ss replaced, in this order, wherever they occur. */
export function formatDate(seconds: number, pattern: string): string {
  if (!Number.isFinite(seconds)) return 'Invalid timestamp: value must be a finite number';
  const whole = Math.trunc(seconds);
  if (whole < FIRST_SECOND || whole >= END_SECOND)
    return 'Invalid timestamp: value is out of supported range';
  const date = new Date(whole * 1000);
  return pattern
    .replaceAll('YYYY', yearText(date.getUTCFullYear()))
    .replaceAll('MM', twoDigits(date.getUTCMonth() + 1))
    .replaceAll('DD', twoDigits(date.getUTCDate()))
    .replaceAll('HH', twoDigits(date.getUTCHours()))
    .replaceAll('mm', twoDigits(date.getUTCMinutes()))
    .replaceAll('ss', twoDigits(date.getUTCSeconds()));
}

/** Four digits; years outside 0 to 9999 carry a sign. */
function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  if (year < 0) return `-${digits}`;
  return year > 9999 ? `+${digits}` : digits;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Seconds of midnight UTC of a date `YYYY-MM-DD`. */
export function parseDate(text: string): number {
  const reader = new FieldReader(text);
  const year = reader.year();
  reader.dash();
  const month = reader.upTo(12);
  reader.dash();
  const day = reader.upTo(31);
  reader.end();
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const seconds = date.getTime() / 1000;
  // A day that its month does not have moves the date into the next month.
  if (date.getUTCDate() !== day || !(seconds >= FIRST_SECOND && seconds < END_SECOND)) {
    throw new DateError('input is out of range');
  }
  return seconds;
}

/** Reads numbers that may have white space before them, and the dashes between them. */
class FieldReader {
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  /** At most four digits, or any number of them after a sign. */
  year(): number {
    this.#rest = this.#rest.replace(/^\p{White_Space}+/u, '');
    const sign = this.#rest[0];
    if (sign !== '-' && sign !== '+') return this.#digits(4);
    this.#rest = this.#rest.slice(1);
    const size = this.#digits(Number.POSITIVE_INFINITY);
    if (size >= 2 ** 31) throw new DateError('input is out of range');
    return sign === '-' ? -size : size;
  }

  upTo(max: number): number {
    this.#rest = this.#rest.replace(/^\p{White_Space}+/u, '');
    const value = this.#digits(2);
    if (value < 1 || value > max) throw new DateError('input is out of range');
    return value;
  }

  dash(): void {
    if (this.#rest === '') throw new DateError('premature end of input');
    if (this.#rest[0] !== '-') throw new DateError('input contains invalid characters');
    this.#rest = this.#rest.slice(1);
  }

  end(): void {
    if (this.#rest !== '') throw new DateError('trailing input');
  }

  #digits(max: number): number {
    if (this.#rest === '') throw new DateError('premature end of input');
    const digits = /^[0-9]*/.exec(this.#rest)![0].slice(0, max);
    if (digits === '') throw new DateError('input contains invalid characters');
    this.#rest = this.#rest.slice(digits.length);
    return Number(digits);
  }
}
