/** The help text of an argument parser. */
import type { Dict } from '../core/dict.js';
import { text } from '../core/text.js';
import type { Value } from '../core/value.js';
import { valueType } from './arg-parser-parsing.js';

export function helpText(appName: Value, description: Value, options: readonly Dict[]): string {
  return `${text(appName)}\n\n${text(description)}\n\nOptions:\n${options.map(optionHelp).join('')}`;
}

function optionHelp(option: Dict): string {
  const short = option.get('short');
  const type = valueType(option);
  const word = option.get('default');
  const line = [
    short === undefined ? '      ' : `  ${text(short)}, `,
    text(option.get('long') ?? ''),
    type === 'bool' ? '' : ` <${type}>`,
    option.get('required') === true ? ' (required)' : '',
    word === undefined ? '' : ` [default: ${text(word)}]`,
  ].join('');
  const help = text(option.get('help') ?? '');
  return help === '' ? `${line}\n` : `${line}\n        ${help}\n`;
}
