/**
 * What analyses look for in a file before its names are known, found in one walk: numbers for its nodes, and for each
 * body the names and calls in it. Later analyses go through these lists instead of the tree.
 */
import type {
  AnyNode,
  Call,
  Field,
  FunctionNode,
  Identifier,
  Import,
  MethodCall,
  Name,
  Pipe,
  Program,
  Spawn,
  StructDeclaration,
  StructLiteral,
  Test,
} from '../syntax/ast.js';
import { Numbering } from './node-map.js';
import { visitChildren } from './walk.js';

/** The code of a function, `spawn` or test, without the functions in it; or one statement of the top level. */
export class Body {
  awaits = false;
  yields = false;
  /** Identifiers that are called in it, or have a method called; in source order. */
  readonly called: Identifier[] = [];
  /** All others. */
  readonly mentioned: Identifier[] = [];
  /** What may run other code, in source order. */
  readonly calls: (Call | MethodCall | Pipe | Import)[] = [];
  /** Fields of what has a name. */
  readonly fields: Field[] = [];
  /** What makes the names of bare assignments, handlers, cases and imports. */
  readonly bare: (string | Import)[] = [];
  /** Bodies that are written in it. */
  readonly inner: Body[] = [];

  constructor(readonly node: AnyNode) {}
}

export class Survey {
  readonly numbering = new Numbering();
  /** Declarations and literals of structs, in source order. */
  readonly structs: (StructDeclaration | StructLiteral)[] = [];
  /** Those outside of tests, in source order. */
  readonly imports: Import[] = [];
  /** By statement of the top level. */
  readonly #top: Body[];
  readonly #bodies: Map<AnyNode, Body>;

  constructor(program: Program) {
    const bodies: Body[] = [];
    this.numbering.number(program);
    this.#top = program.statements.map((statement) => {
      const body = new Body(statement);
      new Surveyor(this, bodies, body).visit(statement);
      return body;
    });
    this.#bodies = new Map(bodies.map((body) => [body.node, body]));
  }

  /** The bodies of the statements of the top level. */
  get top(): readonly Body[] {
    return this.#top;
  }

  /** What the code of a function is listed in. */
  bodiesOf(node: FunctionNode | Spawn | Program): readonly Body[] {
    return node.kind === 'Program' ? this.#top : [this.body(node)];
  }

  body(node: FunctionNode | Spawn): Body {
    const known = this.#bodies.get(node);
    if (known) return known;
    // One that an analysis has added.
    const body = surveyPart(node.body);
    this.#bodies.set(node, body);
    return body;
  }
}

/** The same for any part of a file that is numbered. */
export function surveyPart(node: AnyNode): Body {
  const body = new Body(node);
  new Surveyor(null, [], body).visit(node);
  return body;
}

/** All names in a body, those in functions inside included. */
export function namesIn(body: Body, into = new Set<string>()): ReadonlySet<string> {
  for (const { name } of body.called) into.add(name);
  for (const { name } of body.mentioned) into.add(name);
  for (const inner of body.inner) namesIn(inner, into);
  return into;
}

class Surveyor {
  /** Names to come that are called: the next on top. */
  readonly #called: Identifier[] = [];
  #tests = 0;

  constructor(
    readonly survey: Survey | null,
    readonly bodies: Body[],
    public body: Body,
  ) {}

  visit(node: AnyNode): void {
    this.#number(node);
    switch (node.kind) {
      case 'Identifier':
        return this.#identifier(node);
      case 'IntLiteral':
      case 'StringLiteral':
        return;
      case 'Call':
        this.body.calls.push(node);
        this.#expectCalled(node.callee);
        break;
      case 'MethodCall':
        this.body.calls.push(node);
        this.#expectCalled(node.object);
        break;
      case 'Pipe':
        this.body.calls.push(node);
        // A call on the right says so itself.
        this.#expectCalled(node.right);
        break;
      case 'Field':
        if (node.object.kind === 'Identifier') this.body.fields.push(node);
        break;
      case 'Assignment':
        if (node.target.kind === 'Identifier') this.body.bare.push(node.target.name);
        break;
      case 'Await':
        this.body.awaits = true;
        break;
      case 'Yield':
        this.body.yields = true;
        break;
      case 'Import':
        this.body.calls.push(node);
        this.body.bare.push(node);
        if (this.#tests === 0) this.survey?.imports.push(node);
        return;
      case 'StructDeclaration':
      case 'StructLiteral':
        this.survey?.structs.push(node);
        break;
      case 'For':
        this.#number(node.variable);
        break;
      case 'TryExcept':
        this.body.bare.push(node.name.name);
        this.#number(node.name);
        break;
      case 'MatchCase':
        if (!node.binding) break;
        this.body.bare.push(node.binding.name);
        this.#number(node.binding);
        break;
      case 'DictPattern':
        for (const name of node.names) this.#number(name);
        if (node.rest) this.#number(node.rest);
        return;
      case 'ArrayPattern':
        if (node.rest) this.#number(node.rest);
        break;
      case 'Function':
      case 'Spawn':
      case 'Test':
        return this.#inner(node);
    }
    visitChildren(node, enter, this);
  }

  #inner(node: FunctionNode | Spawn | Test): void {
    if (node.kind === 'Function') for (const param of node.params) this.#number(param);
    const outer = this.body;
    this.body = new Body(node);
    this.bodies.push(this.body);
    outer.inner.push(this.body);
    if (node.kind === 'Test') this.#tests++;
    visitChildren(node, enter, this);
    if (node.kind === 'Test') this.#tests--;
    this.body = outer;
  }

  #expectCalled(node: AnyNode): void {
    if (node.kind === 'Identifier') this.#called.push(node);
  }

  #identifier(node: Identifier): void {
    if (this.#called.at(-1) === node) {
      this.#called.pop();
      this.body.called.push(node);
    } else this.body.mentioned.push(node);
  }

  #number(node: AnyNode | Name): void {
    this.survey?.numbering.number(node);
  }
}

function enter(node: AnyNode, surveyor: Surveyor): void {
  surveyor.visit(node);
}
