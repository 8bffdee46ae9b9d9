/** Keys and strings of TOML, each in the style that needs the fewest escapes. */

export function tomlKey(key: string): string {
  if (/^[\w-]+$/.test(key)) return key;
  return singleLine(key) ?? basic(key);
}

export function tomlString(text: string): string {
  return singleLine(text) ?? multiLine(text) ?? (text.includes('\n') ? basicBlock(text) : basic(text));
}

/** `"…"` or `'…'` on one line, if one of them shows the text as it is. */
function singleLine(text: string): string | undefined {
  if (text.includes('\n') || hasControls(text)) return undefined;
  if (!/["\\]/.test(text)) return basic(text);
  return text.includes("'") ? undefined : `'${text}'`;
}

/** `"""…"""` or `'''…'''`, if one of them shows the text as it is. */
function multiLine(text: string): string | undefined {
  if (hasControls(text)) return undefined;
  if (!text.includes('\\') && !text.includes('"""')) return basicBlock(text);
  return text.includes("'''") ? undefined : `'''${firstBreak(text)}${text}'''`;
}

/** Controls that only an escape can write. A tab is none, though basic strings have an escape for it. */
function hasControls(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text);
}

function basic(text: string): string {
  return `"${escaped(text).replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function basicBlock(text: string): string {
  return `"""${firstBreak(text)}${escaped(text).replaceAll('"""', '""\\"')}"""`;
}

/** A line feed right after the opening quotes does not count, so a text of several lines starts on a line of its own. */
function firstBreak(text: string): string {
  return text.includes('\n') ? '\n' : '';
}

/** All escapes but those of quotes and line feeds, which depend on the style. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to be escaped
  return text.replace(/[\\\u0000-\u0009\u000b-\u001f\u007f]/g, (char) => {
    switch (char) {
      case '\\':
        return '\\\\';
      case '\b':
        return '\\b';
      case '\t':
        return '\\t';
      case '\f':
        return '\\f';
      case '\r':
        return '\\r';
    }
    return `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
