/** How many elements of an aggregate may be on their way at once when the call does not say it. */
let size = 256;

export function poolSize(): number {
  return size;
}

/** Gives the old size. */
export function setPoolSize(next: number): number {
  const old = size;
  size = next;
  return old;
}
