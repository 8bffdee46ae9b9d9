/** Which compiler this is: what one has made is of no use to another. */

/** A hash of the compiler's sources, put in when it is built. */
declare const RUFFJS_BUILD: string | undefined;

/** null for a compiler that runs from its sources, which may change at any time. */
export const buildId: string | null = typeof RUFFJS_BUILD === 'string' ? RUFFJS_BUILD : null;
