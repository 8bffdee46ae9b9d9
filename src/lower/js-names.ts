/**
 * JavaScript names for Ruff variables. A variable keeps its name where it can; `$`, which Ruff names cannot contain,
 * marks those that the compiler chose. Names are unique along the chain of enclosing functions, so that no
 * JavaScript declaration shadows a variable that is still in use.
 */
import type { FunctionInfo, Variable } from '../analyse/scope.js';

const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof undefined var void while with yield ' +
    'NaN Infinity Promise Array Math'
  ).split(' '),
);

/** `name` as a JavaScript identifier. Ruff allows letters and digits of any script, JavaScript not all of them. */
export function toIdentifier(name: string): string {
  const legal = name.replace(
    /[^\p{ID_Continue}]/gu,
    (character) => `$u${character.codePointAt(0)!.toString(16)}$`,
  );
  return RESERVED.has(legal) ? `${legal}$` : legal;
}

interface Taken {
  readonly names: Set<string>;
  /** The number that each name was given last: the smaller ones are taken. */
  readonly numbers: Map<string, number>;
}

function numbered(base: string, number: number): string {
  return number === 0 ? base : `${base}$${number}`;
}

export class JsNames {
  readonly #names = new Map<Variable, string>();
  /** By function; those of the functions around it are taken as well. */
  readonly #taken = new Map<FunctionInfo, Taken>();
  readonly #outermost: ReadonlySet<string>;

  /**
   * @param functions enclosing ones before those inside
   * @param builtins those that are variables of the module
   */
  constructor(functions: Iterable<FunctionInfo>, builtins: readonly Variable[]) {
    this.#outermost = new Set(builtins.map((variable) => toIdentifier(variable.name)));
    for (const info of functions) {
      this.#taken.set(info, { names: new Set(), numbers: new Map() });
      for (const variable of info.variables)
        if (variable.mentioned) this.#names.set(variable, this.#choose(variable, info));
    }
  }

  of(variable: Variable): string {
    return this.#names.get(variable) ?? toIdentifier(variable.name);
  }

  #choose(variable: Variable, info: FunctionInfo): string {
    if (variable.direct && variable.source) return this.of(variable.source);
    const { names, numbers } = this.#taken.get(info)!;
    const base = toIdentifier(variable.name);
    let number = numbers.get(base) ?? 0;
    let name = numbered(base, number);
    for (; this.#isTaken(name, info); name = numbered(base, number)) number++;
    names.add(name);
    numbers.set(base, number);
    return name;
  }

  #isTaken(name: string, info: FunctionInfo): boolean {
    for (let at: FunctionInfo | null = info; at; at = at.parent)
      if (this.#taken.get(at)!.names.has(name)) return true;
    return this.#outermost.has(name);
  }
}
