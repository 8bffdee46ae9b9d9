import { createHash } from 'node:crypto';

/** Tells contents apart, also those that somebody made to look alike. */
export function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url');
}
