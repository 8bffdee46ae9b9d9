/**
 * The parser of command-line arguments: an immutable description of options, with methods that extend it, apply it to
 * the program's arguments, and write the help text.
 */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { share } from '../core/ownership.js';
import { scriptArgs } from '../core/program.js';
import { Struct } from '../core/struct.js';
import type { RuffFunction, Value } from '../core/value.js';
import { helpText } from './arg-parser-help.js';
import { parseArguments } from './arg-parser-parsing.js';
import { any, type BuiltinFunction, builtin, rest } from './define.js';

/**
 * A parser of the program's arguments, without options yet. `p = p.add_argument("--count", "-c", "type", "int", "default",
 * "3", "help", "how many")` adds one; a long name comes first, then possibly a short one, then any of the keys `type`
 * (`string`, `int`, `float`, `bool`), `required`, `default` and `help` with their values. `p.parse()` gives a dict of the
 * long names without dashes, with what stands outside of options under `_positional`. `p.help()` gives a text.
 * @example arg_parser().add_argument("--verbose", "-v", "type", "bool").parse()  // {"verbose": false}
 * @example arg_parser().add_argument("--count", "type", "int", "default", "3").parse()  // {"count": 3}
 */
export const arg_parser = /* @__PURE__ */ builtin(
  'arg_parser',
  () => [],
  { returns: 'struct ArgParser', arity: 'arg_parser() expects 0 arguments, got {n}' },
  () => new ArgParser('', '', []),
);

/** Its fields are visible to programs, and `_args` holds a dict an option. */
class ArgParser extends Struct {
  $_app_name: Value;
  $_description: Value;
  $_args: Value;

  constructor(appName: Value, description: Value, args: Value) {
    super();
    this.$_app_name = appName;
    this.$_description = description;
    this.$_args = args;
  }

  override get structName(): string {
    return 'ArgParser';
  }

  get $add_argument(): RuffFunction {
    return (methods ??= makeMethods()).add_argument;
  }

  get $parse(): RuffFunction {
    return (methods ??= makeMethods()).parse;
  }

  get $help(): RuffFunction {
    return (methods ??= makeMethods()).help;
  }

  options(): Dict[] {
    const args = this.$_args;
    return Array.isArray(args) ? args.filter((option) => option instanceof Dict) : [];
  }
}

interface Methods {
  readonly add_argument: BuiltinFunction;
  readonly parse: BuiltinFunction;
  readonly help: BuiltinFunction;
}

let methods: Methods | undefined;

/** They take any number of arguments, as library functions may. */
function makeMethods(): Methods {
  const method = (name: string, code: (parser: ArgParser, values: Value[]) => Value): BuiltinFunction =>
    builtin(
      name,
      () => [any('parser'), rest(any('values'))],
      { returns: 'any', arity: null },
      (parser, ...values) => code(parser as ArgParser, values),
    );
  return {
    add_argument: method('add_argument', addArgument),
    parse: method('parse', (parser) => parseArguments(parser.options(), scriptArgs())),
    help: method('help', (parser) => helpText(parser.$_app_name, parser.$_description, parser.options())),
  };
}

function addArgument(parser: ArgParser, values: Value[]): ArgParser {
  if (values.length === 0) return fail('add_argument requires at least a long argument name');
  const added = parser.copy() as ArgParser;
  added.$_args = [...parser.options().map(share), declareOption(values)];
  return added;
}

/** Unknown keys and values of a wrong type are ignored. */
function declareOption([long, ...more]: Value[]): Dict {
  const option = new Dict();
  option.set('long', typeof long === 'string' ? long : '');
  option.set('type', 'string');
  option.set('required', false);
  option.set('help', '');
  const [second] = more;
  const named = typeof second === 'string' && second.startsWith('-');
  if (named) option.set('short', second);
  for (let i = named ? 1 : 0; i + 1 < more.length; i += 2) {
    const [key, value] = [more[i], more[i + 1]!];
    if (key === 'required' ? typeof value === 'boolean' : isTextKey(key) && typeof value === 'string') {
      option.set(key as string, value);
    }
  }
  return option;
}

function isTextKey(key: Value | undefined): boolean {
  return key === 'short' || key === 'type' || key === 'help' || key === 'default';
}
