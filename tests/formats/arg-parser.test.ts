import { afterEach, describe, expect, test } from 'vitest';
import { arg_parser } from '../../runtime-lib/builtins/arg-parser.js';
import { call, callMethod } from '../../runtime-lib/core/call.js';
import { configure } from '../../runtime-lib/core/options.js';
import { text } from '../../runtime-lib/core/text.js';
import type { Value } from '../../runtime-lib/core/value.js';
import { failure } from './support.js';

/** A parser of the options, each given as the arguments of `add_argument`. */
function parser(...options: Value[][]): Value {
  return options.reduce(
    (of: Value, option) => callMethod(of, 'add_argument', undefined, ...option),
    call(arg_parser),
  );
}

function parse(words: string, ...options: Value[][]): string {
  configure({ args: words === '' ? [] : words.split(' ') });
  return text(callMethod(parser(...options), 'parse', undefined));
}

afterEach(() => {
  configure({ args: [] });
});

describe('parsing', () => {
  const options = [
    ['--name', '-n', 'type', 'string'],
    ['--count', 'short', '-c', 'type', 'int', 'default', '3'],
    ['--ratio', 'type', 'float', 'default', '0.5'],
    ['--verbose', '-v', 'type', 'bool'],
  ];

  test.each([
    ['', '{"count": 3, "name": null, "ratio": 0.5, "verbose": false}'],
    ['-v --name Ada', '{"count": 3, "name": Ada, "ratio": 0.5, "verbose": true}'],
    ['a -c 7 b', '{"_positional": [a, b], "count": 7, "name": null, "ratio": 0.5, "verbose": false}'],
    ['--ratio -2.5 -n --verbose', '{"count": 3, "name": --verbose, "ratio": -2.5, "verbose": false}'],
    ['-c 1 --count -5', '{"count": -5, "name": null, "ratio": 0.5, "verbose": false}'],
    ['-n 1 --ratio inf', '{"count": 3, "name": 1, "ratio": inf, "verbose": false}'],
  ])('%j', (words, result) => {
    expect(parse(words, ...options)).toBe(result);
  });

  test.each([
    ['--mystery', 'Unknown argument: --mystery'],
    ['--count=5', 'Unknown argument: --count=5'],
    ['-5', 'Unknown argument: -5'],
    ['--', 'Unknown argument: --'],
    ['-', 'Unknown argument: -'],
    ['-c', 'Argument --count requires a value'],
    ['-c many', 'Argument --count requires an integer value, got: many'],
    ['-c 1.5', 'Argument --count requires an integer value, got: 1.5'],
    ['-c 99999999999999999999', 'Argument --count requires an integer value, got: 99999999999999999999'],
    ['--ratio x', 'Argument --ratio requires a float value, got: x'],
  ])('%j: %s', (words, message) => {
    expect(failure(() => parse(words, ...options))).toBe(message);
  });

  test('a required option must be given, even if it has a default', () => {
    const token = ['--token', 'required', true, 'default', 'x'];
    expect(failure(() => parse('a', token))).toBe('Required argument --token is missing');
    expect(parse('--token y', token)).toBe('{"token": y}');
  });

  test('a type is looked at when its option is given', () => {
    const odd = ['--odd', 'type', 'colour', 'default', 'red'];
    expect(parse('', odd)).toBe('{"odd": red}');
    expect(failure(() => parse('--odd', odd))).toBe('Unknown argument type: colour');
  });

  test('defaults that do not fit count as zero', () => {
    const defaults = [
      ['--i', 'type', 'int', 'default', 'many'],
      ['--f', 'type', 'float', 'default', ' 1'],
      ['--t', 'type', 'bool', 'default', 'true'],
      ['--b', 'type', 'bool', 'default', 'TRUE'],
    ];
    expect(parse('', ...defaults)).toBe('{"b": false, "f": 0, "i": 0, "t": true}');
  });

  test('keys lose two dashes and no more', () => {
    expect(parse('pos', ['---z'], ['-q', '--qq'], ['plain'])).toBe(
      '{"-q": null, "-z": null, "_positional": [pos], "plain": null}',
    );
  });
});

describe('options', () => {
  test('adding one leaves the parser as it was', () => {
    const base = parser(['--a', 'type', 'bool']);
    const extended = callMethod(base, 'add_argument', undefined, '--b');
    expect(text(callMethod(base, 'parse', undefined))).toBe('{"a": false}');
    expect(text(callMethod(extended, 'parse', undefined))).toBe('{"a": false, "b": null}');
  });

  test('unknown keys, wrong types and a key without value are ignored', () => {
    expect(text(parser(['--a', 5, 'type', 'int']))).toBe(text(parser(['--a'])));
    expect(text(parser(['--a', 'type', 5, 'required', 'x', 'help', null, 'foo', 1, 'short']))).toBe(
      text(parser(['--a'])),
    );
    expect(text(parser(['--a', '-s', 'short', '-t']))).toContain('"short": -t');
    expect(failure(() => parser([]))).toBe('add_argument requires at least a long argument name');
  });

  test('are visible as fields', () => {
    expect(text(parser(['--a', '-b', 'type', 'int', 'default', '1']))).toBe(
      'ArgParser { _app_name: , _args: [{"default": 1, "help": , "long": --a, "required": false, "short": -b, "type": int}], _description:  }',
    );
  });
});

describe('help', () => {
  test('has a line an option', () => {
    const help = callMethod(
      parser(
        ['--name', '-n', 'required', true, 'help', 'Your name'],
        ['--count', 'short', '-c', 'type', 'int', 'default', '3'],
        ['--verbose', '-v', 'type', 'bool', 'help', 'Chatty output'],
        ['--plain'],
      ),
      'help',
      undefined,
    );
    expect(help).toBe(
      [
        '\n\n\n',
        'Options:',
        '  -n, --name <string> (required)',
        '        Your name',
        '  -c, --count <int> [default: 3]',
        '  -v, --verbose',
        '        Chatty output',
        '      --plain <string>\n',
      ].join('\n'),
    );
    expect(callMethod(parser(), 'help', undefined)).toBe('\n\n\n\nOptions:\n');
  });
});
