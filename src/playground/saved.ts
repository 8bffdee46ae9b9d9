/** The program outlives a reload, where the browser keeps things for pages. */

const KEY = 'ruff-playground';

export function save(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // It is full or forbidden: then nothing is kept.
  }
}

export function saved(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
