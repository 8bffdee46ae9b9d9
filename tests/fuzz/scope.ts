/** Which variables a place of a generated program may use. The first letter of a name says what the variable holds. */
import type { Random } from './random.js';
import type { Kind } from './tree.js';

export const LETTER: Readonly<Record<Kind, string>> = {
  int: 'i',
  float: 'f',
  num: 'n',
  text: 's',
  bool: 'b',
  ints: 'a',
  nums: 'x',
  grid: 'm',
  dict: 'd',
  point: 'p',
  result: 'r',
  any: 'v',
  fn: 'k',
};

export interface Variable {
  readonly name: string;
  readonly kind: Kind;
  readonly mutable: boolean;
}

export type Role = 'top' | 'function' | 'block';

export class Scope {
  readonly #variables = new Map<string, Variable>();
  /** Names that the block has used so far, so that a declaration of one would not be the first of it. */
  readonly #mentioned = new Set<string>();

  constructor(
    readonly role: Role,
    readonly parent: Scope | null,
    /** Variables of this kind cannot be seen from here. */
    readonly hides?: Kind,
  ) {}

  /** The variables of a kind that have a value here. */
  visible(kind: Kind): Variable[] {
    const hidden = new Set<string>();
    const found: Variable[] = [];
    for (let scope: Scope | null = this; scope; scope = scope.parent) {
      for (const variable of scope.#variables.values()) {
        if (variable.kind === kind && !hidden.has(variable.name)) found.push(variable);
      }
      if (scope.hides === kind) break;
      for (const name of scope.#variables.keys()) hidden.add(name);
    }
    return found;
  }

  find(name: string): Variable | undefined {
    return this.#variables.get(name) ?? this.parent?.find(name);
  }

  add(variable: Variable): void {
    this.#variables.set(variable.name, variable);
    this.mention(variable.name);
  }

  mention(name: string): void {
    this.#mentioned.add(name);
    if (this.role === 'block') this.parent?.mention(name);
  }

  mentions(name: string): boolean {
    return this.#mentioned.has(name);
  }

  /** Whether this place belongs to a function. */
  get inFunction(): boolean {
    return this.role === 'function' || (this.role === 'block' && this.parent!.inFunction);
  }

  /** A name out of a small pool: the same names are to come back everywhere. */
  poolName(kind: Kind, random: Random): string {
    // Functions that hold functions would call each other in circles if they shared variables.
    const first = kind === 'fn' && this.inFunction ? 5 : 1;
    return `${LETTER[kind]}${first + random.below(kind === 'fn' ? 2 : 4)}`;
  }
}
