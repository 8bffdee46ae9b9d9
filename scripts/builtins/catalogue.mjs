/** `src/analyse/catalogue.generated.ts`: what the compiler knows of every builtin without loading the runtime. */
import { allNames, isMethod } from './read.mjs';

export function catalogueOf(builtins) {
  const names = [...new Set([...allNames(), ...builtins.keys()])].sort();
  const rows = names.map((name) => {
    const of = builtins.get(name);
    const row = of
      ? {
          module: of.module,
          export: of.exported,
          min: of.min,
          max: of.max,
          params: of.params.map(typeOf),
          returns: of.returns,
          constant: of.constant,
          global: !of.methodOnly,
          method: isMethod(of),
          suspends: of.suspends,
          waitingMethods: of.waitingMethods,
          higherOrder: 'suspending' in of,
          inPlace: of.inPlace,
          besideOthers: of.besideOthers,
          direct: of.direct,
          code: of.code,
          prepared: of.prepared,
          capabilities: of.capabilities,
          nodeOnly: of.nodeOnly,
        }
      : MISSING;
    return `  [${JSON.stringify(name)}, ${literal(row)}],`;
  });
  return `${HEAD}\nexport const catalogue: ReadonlyMap<string, CatalogueEntry> = new Map([\n${rows.join('\n')}\n]);\n`;
}

const MISSING = {
  module: null,
  export: '',
  min: 0,
  max: Number.POSITIVE_INFINITY,
  params: [],
  returns: 'any',
  constant: false,
  global: true,
  method: false,
  suspends: false,
  waitingMethods: [],
  higherOrder: false,
  inPlace: false,
  besideOthers: false,
  direct: false,
  code: false,
  prepared: false,
  capabilities: [],
  nodeOnly: false,
};

function typeOf(param) {
  return `${param.rest ? '...' : ''}${param.type}${param.optional ? '?' : ''}`;
}

function literal(row) {
  const fields = Object.entries(row).map(([key, value]) => {
    if (value === Number.POSITIVE_INFINITY) return `${key}: Infinity`;
    return `${key}: ${JSON.stringify(value).replaceAll('","', '", "').replaceAll("'", "\\'")}`;
  });
  return `{ ${fields.join(', ')} }`;
}

const HEAD = `/**
 * The builtins of the language, by name. Written by scripts/generate-catalogue.mjs from the definitions in
 * runtime-lib/builtins; not to be changed by hand.
 */

export interface CatalogueEntry {
  /** The family file in runtime-lib/builtins; null: a name of the language that has no implementation yet. */
  readonly module: string | null;
  /** The name that the family file exports it by. */
  readonly export: string;
  /** A call with \`min\` to \`max\` arguments may go straight to the function. */
  readonly min: number;
  readonly max: number;
  /** The kinds of the parameters: \`string\`, \`number?\` (may be left out), \`...any\` (all further ones). */
  readonly params: readonly string[];
  /** The kind of the result, in words: \`int\`, \`array<string>\`. */
  readonly returns: string;
  /** Whether it is a value like \`PI\`, no function. */
  readonly constant: boolean;
  /** Whether the name is a global variable; else it is only a method. */
  readonly global: boolean;
  /** Whether \`x.name(…)\` may mean \`name(x, …)\`. */
  readonly method: boolean;
  /** Whether it may wait: it returns a native promise then. */
  readonly suspends: boolean;
  /** The methods of what it gives that may wait. */
  readonly waitingMethods: readonly string[];
  /** Whether it calls back: \`NAME.builtin.suspending\` is the form for callbacks that may wait. */
  readonly higherOrder: boolean;
  /** Whether the family exports \`<export>InPlace\`, which updates its first argument when that has no other holder. */
  readonly inPlace: boolean;
  /** Whether the family exports \`<export>BesideOthers\`, which may wait: for programs in which something else may run. */
  readonly besideOthers: boolean;
  /** Whether the family exports \`<export>Direct\`, which takes as many arguments as there are parameters, without checks. */
  readonly direct: boolean;
  /** Whether the family exports \`<export>Code\`, which does not look at its arguments: they are of the kinds of \`params\`. */
  readonly code: boolean;
  /** Whether the family exports \`<export>Prepared\`, which takes the tree of a regular expression as its second argument. */
  readonly prepared: boolean;
  /** The permissions that it needs in untrusted mode. */
  readonly capabilities: readonly string[];
  /** Whether its code needs Node: there is no such builtin in browsers. */
  readonly nodeOnly: boolean;
}
`;
