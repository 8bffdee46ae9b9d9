/** Where a new line begins: as the line before, one step in behind an opening bracket, one out before a closing one. */
import { indentService } from '@codemirror/language';

const OPENS = /[{([]\s*(?:#.*|\/\/.*)?$/;
const CLOSES = /^\s*[})\]]/;

export const indentation = indentService.of((context, position) => {
  const here = context.lineAt(position, 1);
  if (here.from === 0) return 0;
  const before = context.lineAt(here.from - 1, -1);
  const steps = Number(OPENS.test(before.text)) - Number(CLOSES.test(here.text));
  return Math.max(0, context.lineIndent(before.from, -1) + steps * context.unit);
});
