/**
 * The Ruff call stack, read from the JavaScript one when it is asked for.
 *
 * A frame belongs to the Ruff function `total` when its JavaScript function is called `~total`. The body of an async
 * function or generator is a JavaScript function of its own: when it is called `~~total`, it stands for `total`, and a
 * frame of `~total` right below it is the same call. A frame without such a name may still come from Ruff code (the top
 * level, a helper function that the compiler made), which its position tells: the function round it stands there.
 */
import { type Location, locate } from './source-maps.js';

export interface Frame {
  /** The name of the Ruff function, `<lambda>` if it has none; undefined for the top level of a file. */
  readonly name: string | undefined;
  readonly location: Location | undefined;
}

const ANONYMOUS = '<lambda>';

/** The names of the active functions, outermost first: `err.stack`. */
export function callStack(error: Error): string[] {
  const names: string[] = [];
  const next = nameReader();
  for (const site of callSites(error)) {
    const name = next(site);
    if (name) names.push(name);
  }
  return names.reverse();
}

/** The Ruff code that was active, innermost first. */
export function frames(error: Error): Frame[] {
  const result: Frame[] = [];
  const next = nameReader();
  let location: Location | undefined;
  for (const site of callSites(error)) {
    location ??= locate(site.getFileName() ?? '', site.getLineNumber() ?? 0, site.getColumnNumber() ?? 0);
    const name = next(site);
    if (!name) continue;
    result.push({ name, location });
    location = undefined;
  }
  if (location) result.push({ name: undefined, location });
  return result;
}

/** Tells the Ruff function that a frame is the call of; frames come innermost first. */
function nameReader(): (site: NodeJS.CallSite) => string | undefined {
  let sameCall = '';
  return (site) => {
    const name = site.getFunctionName();
    if (!name?.startsWith('~')) return undefined;
    const seen = name === sameCall;
    sameCall = name.startsWith('~~') ? name.slice(1) : '';
    return seen ? undefined : name.replace(/^~~?/, '') || ANONYMOUS;
  };
}

/**
 * V8 makes `stack` from the call sites when it is first read, through `prepareStackTrace`, and keeps what that gives:
 * here the call sites themselves.
 */
function callSites(error: Error & { readonly origin?: Error }): readonly NodeJS.CallSite[] {
  if (error.origin) return callSites(error.origin);
  const usual = Error.prepareStackTrace;
  Error.prepareStackTrace = (_error, sites) => sites;
  const sites: unknown = error.stack;
  Error.prepareStackTrace = usual;
  return Array.isArray(sites) ? sites : [];
}

/** The JavaScript stack as text. */
export function javaScriptStack(error: Error): string {
  const sites = callSites(error);
  return sites.length > 0 ? sites.map((site) => `    at ${site}`).join('\n') : String(error.stack);
}
