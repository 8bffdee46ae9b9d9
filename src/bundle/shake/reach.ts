/**
 * What a bundle can come to, found by a walk from what it does when it is loaded. The walk believes that no class has
 * objects, that variables and optional members without a value get none and that no builtin is a value, until it comes
 * to code that says otherwise: so a test for a class of which only dead code makes objects is false, and what stands
 * behind it is dead as well.
 */
import type {
  AnyNode,
  BinaryExpression,
  CallExpression,
  Class,
  Identifier,
  MemberExpression,
  MethodDefinition,
} from 'acorn';
import { isNode } from '../../js-node.js';
import type { Definition } from './definitions.js';
import type { Edit } from './edit.js';
import { Knowledge } from './knowledge.js';
import { alwaysLeaves, isSteady } from './node.js';
import type { ClassInfo, TopLevel } from './top-level.js';

/** What is known of a test before it is made. */
type Verdict = boolean | undefined;

/** An expression that is as good as any other where none is evaluated. */
const NOTHING = '0';

/** Methods that the engine calls, whoever names them. */
const PROTOCOLS = new Set([
  'constructor',
  'toString',
  'valueOf',
  'toJSON',
  'then',
  'next',
  'return',
  'throw',
]);

/** Optional members of functions that nobody but the runtime sets. */
const OPTIONAL_MEMBERS = new Set(['builtin', 'members']);

export class Reach {
  /** What the last walk did not come to, with what may stand in its place. */
  edits: Edit[] = [];
  readonly #known = new Knowledge();
  #called = new Set<Definition>();
  #reached = new Set<AnyNode>();
  #waiting: AnyNode[] = [];

  constructor(readonly top: TopLevel) {
    // What one walk learns wakes code that an earlier part of it took for dead.
    for (let size = -1; size < this.#known.size; ) {
      size = this.#known.size;
      this.#walk();
    }
  }

  #walk(): void {
    this.edits = [];
    this.#called = new Set();
    this.#reached = new Set();
    this.#waiting = [...this.top.effects];
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) this.#visit(next);
    for (const { edits } of this.#called) this.edits.push(...edits);
    const called = new Set<AnyNode>([...this.#called].map(({ call }) => call));
    for (const value of this.top.values)
      if (!this.#reached.has(value) && !called.has(value)) this.#replace(value, NOTHING);
  }

  #reach(node: AnyNode): void {
    if (this.#reached.has(node)) return;
    this.#reached.add(node);
    this.#waiting.push(node);
  }

  #replace({ start, end }: AnyNode, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** Declarations stay: they belong to what stands round them. */
  #leaveOut(node: AnyNode): void {
    if (node.type === 'BlockStatement') this.#replace(node, '{}');
    else if (node.type.endsWith('Statement')) this.#replace(node, ';');
    else if (!node.type.endsWith('Declaration')) this.#replace(node, NOTHING);
  }

  #visit(node: AnyNode): void {
    switch (node.type) {
      case 'Identifier':
        return this.#visitName(node);
      case 'CallExpression':
        return this.#visitCall(node);
      case 'MemberExpression':
        return this.#visitMember(node);
      case 'Property':
        if (node.computed) this.#visit(node.key);
        else this.#mention(node.key, true);
        return this.#visit(node.value);
      case 'Literal':
        if (typeof node.value === 'string') this.#known.set.add(node.value);
        return;
      case 'AssignmentExpression':
        this.#assign(node.left);
        return this.#visitChildren(node);
      case 'UpdateExpression':
        this.#assign(node.argument);
        return this.#visitChildren(node);
      case 'ForInStatement':
      case 'ForOfStatement':
        if (node.left.type !== 'VariableDeclaration') this.#assign(node.left);
        return this.#visitChildren(node);
      case 'ClassExpression':
      case 'ClassDeclaration':
        return this.#visitClass(node);
      case 'UnaryExpression':
      case 'LogicalExpression':
      case 'BinaryExpression':
        this.#test(node);
        return;
      case 'ConditionalExpression':
      case 'IfStatement':
        this.#visitBranches(node);
        return;
      case 'Program':
      case 'BlockStatement':
      case 'StaticBlock':
        return this.#visitStatements(node.body);
      case 'SwitchCase':
        if (node.test) this.#visit(node.test);
        return this.#visitStatements(node.consequent);
      default:
        this.#visitChildren(node);
    }
  }

  #visitChildren(node: AnyNode): void {
    for (const part of Object.values(node)) {
      if (Array.isArray(part)) this.#visitAll(part.filter(isNode<AnyNode>));
      else if (isNode<AnyNode>(part)) this.#visit(part);
    }
  }

  #visitAll(nodes: readonly AnyNode[]): void {
    for (const node of nodes) this.#visit(node);
  }

  /** A class that is used as a value may be made by whoever gets it. */
  #visitName({ name }: Identifier): void {
    const value = this.top.valueOf(name);
    if (!value) return;
    this.#known.valued.add(name);
    this.#reach(value);
    for (let found = this.top.classes.get(name); found; found = found.base) this.#known.made.add(found);
  }

  #visitCall(node: CallExpression): void {
    const { callee } = node;
    const definition = callee.type === 'Identifier' ? this.top.definitionOf(callee.name) : undefined;
    if (callee.type !== 'Identifier' || !definition || this.#known.valued.has(callee.name))
      return this.#visitChildren(node);
    if (!this.#called.has(definition)) {
      this.#called.add(definition);
      this.#waiting.push(...definition.parts);
    }
    this.#visitAll(node.arguments);
  }

  #visitMember(node: MemberExpression): void {
    this.#visit(node.object);
    if (node.computed) this.#visit(node.property);
    else this.#mention(node.property);
  }

  #mention(member: AnyNode, isSet = false): void {
    if (member.type !== 'Identifier' && member.type !== 'PrivateIdentifier') return;
    this.#known.mentioned.add(member.name);
    if (isSet) this.#known.set.add(member.name);
  }

  /** Patterns do not assign variables of the runtime; should one do so, they all count. */
  #assign(target: AnyNode): void {
    if (target.type === 'MemberExpression') this.#mention(target.property, true);
    else if (target.type === 'Identifier') this.#known.assigned.add(target.name);
    else for (const name of this.top.unset) this.#known.assigned.add(name);
  }

  #visitStatements(statements: readonly AnyNode[]): void {
    let hasLeft = false;
    for (const statement of statements) {
      if (hasLeft) this.#leaveOut(statement);
      else if (statement.type !== 'IfStatement') this.#visit(statement);
      else if (this.#visitBranches(statement)) hasLeft = alwaysLeaves(statement.consequent);
    }
  }

  #visitBranches(
    node: AnyNode & { test: AnyNode; consequent: AnyNode; alternate?: AnyNode | null },
  ): Verdict {
    const verdict = this.#test(node.test);
    if (verdict === false) this.#leaveOut(node.consequent);
    else this.#visit(node.consequent);
    if (verdict && node.alternate) this.#leaveOut(node.alternate);
    else if (node.alternate) this.#visit(node.alternate);
    return verdict;
  }

  #test(node: AnyNode): Verdict {
    switch (node.type) {
      case 'Literal':
        this.#visit(node);
        return typeof node.value === 'boolean' ? node.value : undefined;
      case 'UnaryExpression': {
        const verdict = this.#test(node.argument);
        return node.operator === '!' && verdict !== undefined ? !verdict : undefined;
      }
      case 'LogicalExpression': {
        const left = this.#test(node.left);
        // What decides: false for &&, true for ||. A ?? tells nothing.
        const decisive = node.operator === '??' ? undefined : node.operator === '||';
        if (left !== undefined && left === decisive) {
          this.#leaveOut(node.right);
          return left;
        }
        const right = this.#test(node.right);
        if (decisive === undefined) return undefined;
        return right === decisive || left === !decisive ? right : undefined;
      }
      case 'BinaryExpression':
        return this.#testBinary(node);
      case 'MemberExpression':
        return this.#testMember(node);
      case 'Identifier':
        if (this.top.unset.has(node.name) && !this.#known.assigned.has(node.name)) {
          this.#replace(node, NOTHING);
          return false;
        }
        this.#visit(node);
        return undefined;
      default:
        this.#visit(node);
        return undefined;
    }
  }

  #testBinary(node: BinaryExpression): Verdict {
    const { left, right } = node;
    this.#visit(left);
    const found =
      node.operator === 'instanceof' && right.type === 'Identifier' && this.top.classes.get(right.name);
    if (!found) {
      this.#visit(right);
      return undefined;
    }
    if (this.#known.made.has(found) || !isSteady(left)) {
      this.#reach(found.node as AnyNode);
      return undefined;
    }
    this.#replace(node, 'false');
    return false;
  }

  #testMember(node: MemberExpression): Verdict {
    const { object, property } = node;
    const isMissing =
      !node.computed &&
      property.type === 'Identifier' &&
      OPTIONAL_MEMBERS.has(property.name) &&
      !this.#known.set.has(property.name);
    if (!isMissing || !isSteady(object)) {
      this.#visit(node);
      return undefined;
    }
    this.#visit(object);
    this.#replace(node, 'false');
    return false;
  }

  #visitClass(node: Class): void {
    const info = this.top.infoOf(node);
    // Extending makes no object.
    if (info?.base) this.#reach(info.base.node as AnyNode);
    else if (node.superClass) this.#visit(node.superClass);
    for (const member of node.body.body) {
      if ('key' in member && member.key.type === 'Identifier') this.#known.set.add(member.key.name);
      if (member.type !== 'MethodDefinition') this.#visit(member);
      else if (this.#isCalled(member, info)) {
        if (member.computed) this.#visit(member.key);
        this.#visit(member.value);
      } else this.#replace(member, '');
    }
  }

  #isCalled({ key, computed }: MethodDefinition, info: ClassInfo | undefined): boolean {
    if (!info || info.isForeign || computed) return true;
    const name = key.type === 'Identifier' || key.type === 'PrivateIdentifier' ? key.name : undefined;
    if (name === undefined || name.startsWith('$') || PROTOCOLS.has(name)) return true;
    return this.#known.made.has(info) && this.#known.mentioned.has(name);
  }
}
