/**
 * Paths as text: components and joins, without a look at the disk and without normalisation.
 *
 * The separator is `/` on every system. Empty components and `.` count for nothing, except a `.` at the very start;
 * `node:path` differs in most corner cases (`dirname('a')`, `join` with absolute parts, `basename('..')`).
 */

interface Component {
  readonly name: string;
  /** Where the component ends: at the end of the path, or before the separator that follows. */
  readonly end: number;
  /** Where the text before its separator ends. */
  readonly before: number;
}

/** The root slash or the leading dot: what the walk back over the components must not enter. */
function headLength(path: string): number {
  return path.startsWith('/') || path === '.' || path.startsWith('./') ? 1 : 0;
}

/** The last component of the text up to `end`. */
function lastComponent(path: string, end: number): Component | undefined {
  const head = headLength(path);
  let stop = end;
  while (stop > head) {
    const slash = path.lastIndexOf('/', stop - 1);
    const name = path.slice(Math.max(slash + 1, head), stop);
    const before = Math.max(slash, head);
    if (name !== '' && name !== '.') return { name, end: stop, before };
    stop = before;
  }
  return stop === 1 && path[0] === '.' ? { name: '.', end: 1, before: 0 } : undefined;
}

/** The path without its last component; of a path that has none, the root. */
export function parentPath(path: string): string {
  const last = lastComponent(path, path.length);
  if (!last) return '/';
  const parent = lastComponent(path, last.before);
  if (parent) return path.slice(0, parent.end);
  return path.startsWith('/') ? '/' : '';
}

/** The last component if it is a name: neither the root nor `.` or `..`. */
export function fileName(path: string): string {
  const name = lastComponent(path, path.length)?.name;
  return name === undefined || name === '.' || name === '..' ? '' : name;
}

/** The name's text after its last dot; a dot at the start of the name makes no extension. */
export function fileExtension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1) : '';
}

/** An absolute part starts over; between two parts stands one separator, even after an empty last part. */
export function joinPaths(parts: readonly string[]): string {
  return parts.reduce((path, part) => {
    if (part.startsWith('/')) return part;
    return path === '' || path.endsWith('/') ? path + part : `${path}/${part}`;
  });
}
