/** Errors across the border. */
import { errorText, ruffError, Signal, RuffError as Thrown } from '../core/errors.js';
import { share } from '../core/ownership.js';
import { pathOf } from '../core/process.js';
import { type Location, locate, origin } from '../core/source-maps.js';
import { activeCalls, callStack } from '../core/stack.js';
import { Struct, struct } from '../core/struct.js';
import type { Value } from '../core/value.js';
import { type Border, represent, standFor } from './border.js';
import { fromJs } from './from-js.js';
import { toJs } from './to-js.js';

/** What JavaScript catches of an error that Ruff code did not: the message, where it happened, and what was thrown. */
export class RuffError extends Error {
  static {
    // Bundlers rename classes, and Node shows the name of the class.
    Object.defineProperty(RuffError, 'name', { value: 'RuffError' });
  }
  override readonly name = 'RuffError';
  /** The Ruff file, line and column (from 1), where known. */
  declare readonly file?: string;
  declare readonly line?: number;
  declare readonly column?: number;
  /** The Ruff functions that were active, outermost first. */
  declare readonly calls: readonly string[];
  /** What the program threw, unless that is its message: an error of an operator or a builtin has none. */
  declare readonly value?: unknown;

  constructor(error: Thrown, border: Border) {
    const { value, message } = error;
    const cause = causeOf(value, border);
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(message, cause === undefined ? undefined : { cause });
    Error.stackTraceLimit = limit;
    const sites = activeCalls(error).flatMap((call) => call.sites);
    const at = sites.map(placeOf).find((place) => place !== undefined);
    if (at) Object.assign(this, { file: at.file, line: at.line, column: at.column });
    Object.assign(this, { calls: callStack(error) });
    if (value !== undefined && value !== message) Object.assign(this, { value: toJs(value, border) });
    hide(this, 'name', this.name);
    hide(this, 'stack', stackText(message, sites));
  }
}

function hide(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, configurable: true, enumerable: false });
}

/** The error of the program that an exception stands for. */
const origins = new WeakMap<object, Thrown>();

/** What a `catch` in Ruff's runtime got, for a `catch` in JavaScript. Errors of JavaScript come back as they were. */
export function errorToJs(thrown: unknown, border: Border): unknown {
  if (thrown instanceof Signal) return new Error('The task was cancelled');
  if (thrown instanceof ForeignError) return thrown.thrown;
  let error: Thrown;
  try {
    error = ruffError(thrown);
  } catch {
    return thrown;
  }
  const exception = new RuffError(error, border);
  origins.set(exception, error);
  return exception;
}

function causeOf(value: Value | undefined, border: Border): unknown {
  const cause = value instanceof Struct && Object.hasOwn(value, '$cause') ? value.$cause : undefined;
  return cause === undefined ? undefined : toJs(cause, border);
}

/** An error that JavaScript code threw, as one of the program. */
export class ForeignError extends Thrown {
  constructor(
    readonly thrown: unknown,
    value: Value,
  ) {
    super(errorText(thrown), value);
  }
}

/** What JavaScript code threw, for Ruff's runtime. */
export function errorFromJs(thrown: unknown, border: Border): unknown {
  if (thrown instanceof Thrown || thrown instanceof Signal) return thrown;
  const origin = typeof thrown === 'object' && thrown !== null ? origins.get(thrown) : undefined;
  return origin ?? new ForeignError(thrown, errorValue(thrown, border));
}

/** The value that `except` binds, or that an `Error` object is which comes as a value. */
export function errorValue(thrown: unknown, border: Border): Value {
  const error = new (struct('Error'))();
  error.$message = errorText(thrown);
  if (!(thrown instanceof Error)) return error;
  const origin = origins.get(thrown);
  error.$stack = origin ? callStack(origin) : [];
  if (thrown.cause !== undefined) error.$cause = share(fromJs(thrown.cause, border));
  return standFor(error, thrown);
}

/** An `Error` of Ruff that goes as a value. */
export function errorValueToJs(value: Struct, border: Border): Error {
  const cause = causeOf(value, border);
  const { $message } = value;
  const error = new Error(typeof $message === 'string' ? $message : '', cause === undefined ? {} : { cause });
  error.name = 'RuffError';
  return represent(value, error);
}

/** The stack as JavaScript shows one: Ruff functions at their places in Ruff files, the runtime left out. */
function stackText(message: string, sites: readonly NodeJS.CallSite[]): string {
  const lines = [`RuffError: ${message}`];
  for (const site of sites) {
    const place = resolved(origin(site), site);
    const called = site.getFunctionName() ?? '';
    const name = called.replace(/^~+/, '');
    if (isRuntime(place?.file ?? site.getFileName() ?? '')) {
      // A minifier has put a function of the runtime into one of the program.
      if (name !== called) lines.push(`    at ${name || '<lambda>'}`);
    } else if (place) {
      const text = `${place.file}:${place.line}:${place.column}`;
      lines.push(`    at ${name ? `${name} (${text})` : text}`);
    } else lines.push(`    at ${site}`);
  }
  return lines.join('\n');
}

/** Where a call stands in a Ruff file. */
function placeOf(site: NodeJS.CallSite): Location | undefined {
  return resolved(locate(site), site);
}

/** Source maps name files as seen from the JavaScript file, or with a scheme of the bundler's own. */
function resolved(location: Location | undefined, site: NodeJS.CallSite): Location | undefined {
  const script = site.getFileName() ?? '';
  if (!location || !script.startsWith('file:')) return location;
  const url = new URL(location.file, script);
  return { ...location, file: url.protocol === 'file:' ? pathOf(url) : location.file };
}

/** Frames of Node, and of the runtime: as files of the package, or as sources of a bundle that has a map. */
function isRuntime(file: string): boolean {
  return /^node:internal|[\\/]dist[\\/]runtime-lib[\\/]/.test(file);
}
