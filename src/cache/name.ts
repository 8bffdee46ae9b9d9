/**
 * A short file name for a text (FNV-1a, twice 32 bits). What has the same name by chance takes the other's place, so
 * whoever reads a file looks whether it is the right one; a digest that nobody can forge would take longer to load than
 * all else that a cached run does.
 */
export function shortName(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit ^ (a >>> 16), 0x01000193);
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
