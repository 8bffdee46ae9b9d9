/** The texts of `--help`. */
import { writeOut } from '../../runtime-lib/core/output.js';
import { type Flag, HELP, type Syntax } from './arguments.js';
import { EXIT } from './errors.js';

const WIDTH = 100;

const ARGUMENTS = {
  script: [
    ['<FILE>', 'The Ruff file'],
    ['[SCRIPT_ARGS]...', 'What args() gives: everything from the first word after FILE that is no option'],
  ],
  file: [['<FILE>', 'The Ruff file']],
  files: [['<FILE>...', 'The Ruff files']],
} as const;

/** Prints the help of a command; gives its exit code. */
export function commandHelp(summary: string, { usage, flags, takes }: Syntax): number {
  const options = Object.entries({ ...flags, help: HELP }).map(([name, flag]) => [
    spelling(name, flag),
    flag.help,
  ]);
  writeOut(
    [
      summary,
      `\nUsage: ruffjs ${usage}`,
      '\nArguments:',
      table(ARGUMENTS[takes]),
      '\nOptions:',
      table(options),
      '',
    ].join('\n'),
  );
  return EXIT.ok;
}

/** Two columns, the second wrapped. */
export function table(rows: readonly (readonly string[])[]): string {
  const indent = 4 + Math.max(...rows.map(([left]) => left!.length));
  return rows.map(([left, right]) => `  ${left!.padEnd(indent - 2)}${wrap(right!, indent)}`).join('\n');
}

function spelling(name: string, { short, value }: Flag): string {
  return `${short ? `-${short}, ` : '    '}--${name}${value ? ` <${value}>` : ''}`;
}

function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent + line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, line].join(`\n${' '.repeat(indent)}`);
}
