/** What stands at the top level of a bundle: one file whose modules esbuild has joined. */
import type { AnyNode, Class, Comment, Expression, Program } from 'acorn';
import { type Definition, definitionIn } from './definitions.js';

/** A class that the top level declares. */
export interface ClassInfo {
  readonly node: Class;
  /** The class of the bundle that it extends. */
  readonly base: ClassInfo | undefined;
  /** Whether it descends from a class of the engine, which calls methods that nothing in the bundle names. */
  readonly isForeign: boolean;
}

export class TopLevel {
  readonly classes = new Map<string, ClassInfo>();
  readonly #infos = new Map<Class, ClassInfo>();
  /** What is evaluated when a name is first used: functions, classes, and values whose making has no effect. */
  readonly #lazy = new Map<string, AnyNode>();
  /** Variables that are undefined or false until they are assigned. */
  readonly unset = new Set<string>();
  /** What is evaluated in any case. */
  readonly effects: AnyNode[] = [];
  readonly #definitions = new Map<string, Definition>();
  readonly #pure: ReadonlySet<number>;

  constructor(program: Program, comments: readonly Comment[], code: string) {
    this.#pure = new Set(
      comments.flatMap(({ value, end }) => (value.includes('__PURE__') ? afterSpace(code, end) : [])),
    );
    for (const statement of program.body) this.#add(statement);
    for (const [name, value] of this.#lazy) {
      const definition = definitionIn(value, (definer) => this.#lazy.get(definer), code);
      if (definition) this.#definitions.set(name, definition);
    }
  }

  /** What a name of the top level stands for; undefined for any other name. */
  valueOf(name: string): AnyNode | undefined {
    return this.#lazy.get(name);
  }

  /** What a name of the top level defines, if it is a builtin that needs no permission. */
  definitionOf(name: string): Definition | undefined {
    return this.#definitions.get(name);
  }

  /** What is known of a class that the top level declares. */
  infoOf(node: Class): ClassInfo | undefined {
    return this.#infos.get(node);
  }

  /** The values that are made at the top level without an effect. */
  get values(): AnyNode[] {
    return [...new Set(this.#lazy.values())].filter(({ type }) => !type.endsWith('Declaration'));
  }

  #add(statement: Program['body'][number]): void {
    switch (statement.type) {
      case 'ImportDeclaration':
        break;
      case 'FunctionDeclaration':
        this.#lazy.set(statement.id.name, statement);
        break;
      case 'ClassDeclaration':
        this.#addClass(statement.id.name, statement);
        break;
      case 'VariableDeclaration':
        for (const { id, init } of statement.declarations) {
          if (id.type === 'Identifier' && isUnset(init)) this.unset.add(id.name);
          if (id.type === 'Identifier' && init && this.#isPure(init)) this.#addValue(id.name, init);
          else if (init || id.type !== 'Identifier') this.effects.push(id, ...(init ? [init] : []));
        }
        break;
      default:
        this.effects.push(statement);
    }
  }

  #addValue(name: string, value: Expression): void {
    if (value.type === 'ClassExpression') this.#addClass(name, value);
    else this.#lazy.set(name, value);
  }

  #addClass(name: string, node: Class): void {
    const { superClass } = node;
    const base = superClass?.type === 'Identifier' ? this.classes.get(superClass.name) : undefined;
    const info = { node, base, isForeign: base ? base.isForeign : Boolean(superClass) };
    this.#infos.set(node, info);
    for (const known of [name, node.id?.name ?? name]) {
      this.classes.set(known, info);
      this.#lazy.set(known, node as AnyNode);
    }
  }

  /** Whether evaluating it does nothing that anybody could notice. */
  #isPure(node: AnyNode | null): boolean {
    switch (node?.type) {
      case undefined:
      case 'Literal':
      case 'Identifier':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'ClassExpression':
        return true;
      case 'UnaryExpression':
        return node.operator !== 'delete' && this.#isPure(node.argument);
      case 'ArrayExpression':
        return node.elements.every((element) => this.#isPure(element));
      case 'ObjectExpression':
        return node.properties.every(
          (property) => property.type === 'Property' && !property.computed && this.#isPure(property.value),
        );
      case 'CallExpression':
      case 'NewExpression':
        return this.#pure.has(node.start);
      default:
        return false;
    }
  }
}

/** Nothing, `false` or `void 0`. */
function isUnset(init: Expression | null | undefined): boolean {
  if (!init) return true;
  return init.type === 'Literal'
    ? init.value === false
    : init.type === 'UnaryExpression' && init.operator === 'void';
}

function afterSpace(code: string, from: number): number {
  return from + /\s*/.exec(code.slice(from, from + 100))![0].length;
}
