/** Dates and durations as text. All dates are in UTC. */

import { fail } from '../core/errors.js';
import { float } from '../core/float.js';
import { DateError, formatDate, parseDate } from '../formats/dates.js';
import { fixedPoint } from '../formats/fixed-point.js';
import { requireCapability } from '../host/capabilities.js';
import { builtin, deferred, number, string } from './define.js';

const DATE_FORMAT = 'YYYY-MM-DD';

/**
 * A time, in seconds since 1970, by a pattern in which `YYYY`, `MM`, `DD`, `HH`, `mm` and `ss` are replaced.
 * @example format_date(1709214245, "YYYY-MM-DD HH:mm:ss")  // 2024-02-29 13:44:05
 */
export const format_date = /* @__PURE__ */ builtin(
  'format_date',
  () => [
    deferred(number('timestamp', 'format_date requires a number timestamp')),
    string('format', 'format_date requires timestamp (number) and format (string)'),
  ],
  {
    returns: 'string',
    arity: 'format_date() expects 2 arguments (timestamp, format), got {n}',
    capability: 'clock',
    requireCapability,
  },
  (timestamp, format) => formatDate(timestamp(), format),
);

/**
 * The seconds since 1970 at the start of a day. The format must be `YYYY-MM-DD`.
 * @example parse_date("2024-02-29", "YYYY-MM-DD")  // 1709164800
 */
export const parse_date = /* @__PURE__ */ builtin(
  'parse_date',
  () => [
    string('text', 'parse_date requires date string and format string'),
    string('format', 'parse_date requires date string and format string'),
  ],
  {
    returns: 'float',
    arity: 'parse_date() expects 2 arguments (date, format), got {n}',
    capability: 'clock',
    requireCapability,
  },
  (text, format) => {
    if (format !== DATE_FORMAT) {
      return fail(`parse_date failed: unsupported format '${format}' (expected '${DATE_FORMAT}')`);
    }
    try {
      return float(parseDate(text));
    } catch (error) {
      if (!(error instanceof DateError)) throw error;
      return fail(`parse_date failed: '${text}' does not match format '${DATE_FORMAT}' (${error.problem})`);
    }
  },
);

/**
 * Milliseconds in the largest fitting unit of s, ms, μs and ns.
 * @example format_duration(1234.5)  // 1.23s
 * @example format_duration(0.5)  // 500.00μs
 */
export const format_duration = /* @__PURE__ */ builtin(
  'format_duration',
  () => [number('milliseconds', 'format_duration requires a number argument')],
  {
    returns: 'string',
    arity: 'format_duration() expects 1 argument (milliseconds), got {n}',
    capability: 'clock',
    requireCapability,
  },
  (ms) => {
    if (ms >= 1000) return `${fixedPoint(ms / 1000, 2)}s`;
    if (ms >= 1) return `${fixedPoint(ms, 2)}ms`;
    return ms >= 0.001 ? `${fixedPoint(ms * 1000, 2)}μs` : `${fixedPoint(ms * 1_000_000, 0)}ns`;
  },
);

/**
 * The time from one moment to another.
 * @example elapsed(1.5, 4)  // 2.5
 */
export const elapsed = /* @__PURE__ */ builtin(
  'elapsed',
  () => [
    number('start', 'elapsed requires number arguments'),
    number('end', 'elapsed requires number arguments'),
  ],
  {
    returns: 'float',
    arity: 'elapsed() expects 2 arguments (start, end), got {n}',
    capability: 'clock',
    requireCapability,
  },
  (start, end) => float(end - start),
);
