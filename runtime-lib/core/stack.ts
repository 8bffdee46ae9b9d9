/**
 * The Ruff call stack, read from the JavaScript one when it is asked for.
 *
 * A frame belongs to the Ruff function `total` when its JavaScript function is called `~total`. The body of an async
 * function or generator is a JavaScript function of its own: when it is called `~~total`, it stands for `total`, and a
 * frame of `~total` below it is the same call. Frames without such a name come from the runtime, or from Ruff code all
 * the same (a helper function that the compiler made, the top level): their positions tell, and they are kept with the
 * Ruff function that they are above of.
 */

export interface Call {
  /** The name of the Ruff function, `<lambda>` if it has none; undefined for the top level of a file. */
  readonly name: string | undefined;
  /** Its frame, after those that it called without leaving the function. */
  readonly sites: readonly NodeJS.CallSite[];
}

/** The calls that were active, innermost first, the top level last. */
export function activeCalls(error: Error): Call[] {
  const calls: Call[] = [];
  let sites: NodeJS.CallSite[] = [];
  let sameCall = '';
  for (const site of callSites(error)) {
    const name = site.getFunctionName() ?? '';
    sites.push(site);
    if (name[0] !== '~' || name === sameCall) continue;
    sameCall = name[1] === '~' ? name.slice(1) : '';
    calls.push({ name: (sameCall || name).slice(1) || '<lambda>', sites });
    sites = [];
  }
  calls.push({ name: undefined, sites });
  return calls;
}

/** The names of the active functions, outermost first: `err.stack`. */
export function callStack(error: Error): string[] {
  return activeCalls(error)
    .flatMap(({ name }) => name ?? [])
    .reverse();
}

/**
 * V8 makes `stack` from the call sites when it is first read, through `prepareStackTrace`, and keeps what that gives:
 * here the call sites themselves.
 */
export function callSites(error: Error & { readonly origin?: Error }): readonly NodeJS.CallSite[] {
  if (error.origin) return callSites(error.origin);
  const usual = Error.prepareStackTrace;
  Error.prepareStackTrace = (_error, sites) => sites;
  const sites: unknown = error.stack;
  Error.prepareStackTrace = usual;
  return Array.isArray(sites) ? sites : [];
}
