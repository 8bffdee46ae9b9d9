/** Kinds of expressions. Evaluating one also lets what it passes on flow: arguments, elements, fields. */
import type { Call, Expression, MethodCall, Pipe, StructLiteral } from '../../syntax/ast.js';
import { catalogue } from '../catalogue.generated.js';
import { onlyCandidate, type Resolution } from '../facts.js';
import type { FunctionInfo, Variable } from '../scope.js';
import { binaryKind, negationKind } from './arithmetic.js';
import { builtinResult } from './builtin-kinds.js';
import { ANY, BOOL, Cell, FLOAT, type Kind, literalKind, NONE, type Signature, STRING } from './kind.js';
import { Versions } from './versions.js';

/** Builtins that neither keep their arguments nor look at the floats in them. */
const TRANSPARENT = new Set(['len', 'push', 'append']);

const NO_PARAMS: readonly Variable[] = [];

const HIGHER_ORDER = new Set(['map', 'filter', 'reduce', 'any', 'all']);

export abstract class ExpressionKinds extends Versions {
  /** By struct and name: `P.area`. */
  readonly #methods = byName(this.walks.keys());
  /** Names of methods that all are open. */
  readonly #openedNames = new Set<string>();

  /** Walks a function that has not been walked yet, since what it gives is asked for. */
  protected abstract walkNew(info: FunctionInfo): void;

  readonly #kindOf = (node: Expression): Kind => this.kindOf(node);

  kindOf(node: Expression): Kind {
    const kind = this.#evaluate(node);
    this.kinds.nodes.set(node, kind);
    return kind;
  }

  #evaluate(node: Expression): Kind {
    switch (node.kind) {
      case 'IntLiteral':
        return literalKind(node.value);
      case 'FloatLiteral':
        return FLOAT;
      case 'StringLiteral':
        return STRING;
      case 'BoolLiteral':
        return BOOL;
      case 'NullLiteral':
        return ANY;
      case 'FunctionExpression':
        return this.functionKind(this.facts.functions.get(node.func)!);
      case 'Interpolation':
        for (const part of node.parts) if (typeof part !== 'string') this.open(this.kindOf(part));
        return STRING;
      case 'Identifier':
        return this.readVariable(this.resolution(node));
      case 'ArrayLiteral':
        return this.#array(node);
      case 'StructLiteral':
        return this.#struct(node);
      case 'Call':
      case 'Pipe':
        return this.#call(node);
      case 'MethodCall':
        return this.#method(node);
      case 'Index':
        return this.#index(node);
      case 'Field':
        return this.#field(node);
      case 'Unary': {
        const operand = this.kindOf(node.operand);
        if (node.operator === '-') return negationKind(operand);
        return operand.tag === 'any' || operand.tag === 'struct' ? ANY : BOOL;
      }
      case 'Binary': {
        const left = this.kindOf(node.left);
        const right = this.kindOf(node.right);
        const result = binaryKind(node.operator, left, right);
        // Generic operators see boxes; operator methods may keep their operands.
        if (result.tag === 'any' || left.tag === 'array' || right.tag === 'array') {
          this.open(left);
          this.open(right);
        }
        return result;
      }
      case 'Logical': {
        const left = this.kindOf(node.left);
        const right = this.kindOf(node.right);
        if (node.operator !== '??') return BOOL;
        this.open(left);
        this.open(right);
        return ANY;
      }
      case 'DictLiteral':
        for (const entry of node.entries) {
          if (entry.kind === 'Spread') this.open(this.kindOf(entry.operand));
          else {
            this.open(this.kindOf(entry.key));
            this.open(this.kindOf(entry.value));
          }
        }
        return ANY;
      case 'TryOperator':
        // A failure is what the function returns.
        this.admitResult(this.info, ANY);
        this.open(this.kindOf(node.operand));
        return ANY;
      case 'Await':
        this.open(this.kindOf(node.operand));
        return ANY;
      case 'Yield':
      case 'Outcome':
        if (node.value) this.open(this.kindOf(node.value));
        return ANY;
      case 'Variant':
      case 'Throw':
        for (const argument of node.args ?? []) this.open(this.kindOf(argument));
        return node.kind === 'Throw' ? NONE : ANY;
    }
  }

  protected readVariable(resolution: Resolution): Kind {
    const variable = onlyCandidate(resolution);
    if (!variable) return ANY;
    if (variable.kind === 'builtin') return variable.isReplaced || !isConstant(variable.name) ? ANY : FLOAT;
    const info = this.program.functionOf(variable.origin);
    return info ? this.functionKind(info) : (this.bounds.get(variable) ?? this.kindIn(variable));
  }

  #cell(node: Expression): Cell {
    const { cells } = this.kinds;
    let cell = cells.get(node);
    if (!cell) {
      cell = new Cell();
      cells.set(node, cell);
    }
    return cell;
  }

  #array(node: Expression & { kind: 'ArrayLiteral' }): Kind {
    const cell = this.#cell(node);
    for (const element of node.elements) {
      if (element.kind !== 'Spread') {
        this.admitElement(cell, this.kindOf(element));
        continue;
      }
      const spread = this.kindOf(element.operand);
      // Both arrays hold their elements in one form.
      if (spread.tag === 'array') this.unite(cell, spread.cell);
      else if (spread.tag !== 'none') this.admitElement(cell, ANY);
    }
    return cell.array;
  }

  #struct(node: StructLiteral): Kind {
    for (const { name, value } of node.fields) this.admitField(node.name.name, name.name, this.kindOf(value));
    return { tag: 'struct', name: node.name.name };
  }

  #index(node: Expression & { kind: 'Index' }): Kind {
    const object = this.kindOf(node.object);
    this.kindOf(node.index);
    switch (object.tag) {
      case 'array':
        return this.cellOf(object).kind;
      case 'string':
        return STRING;
      case 'none':
        return NONE;
      default:
        return ANY;
    }
  }

  #field(node: Expression & { kind: 'Field' }): Kind {
    const object = this.kindOf(node.object);
    const name = node.name.name;
    // A method that is read as a value can be called by anyone.
    this.#openMethods(name);
    if (object.tag === 'none') return NONE;
    if (object.tag !== 'struct') return ANY;
    if (!node.optional && this.program.methodsNamed(name).length === 0)
      return this.seen(this.field(object.name, name)).kind;
    this.admitField(object.name, name, ANY);
    return ANY;
  }

  // ── Calls ──────────────────────────────────────────────────────────────────────────────────────────────────────

  #call(node: Call | Pipe): Kind {
    const { callee, args } = calleeOf(node);
    const kinds = args.map(this.#kindOf);
    if (callee.kind === 'Identifier') {
      const resolution = this.resolution(callee);
      const variable = onlyCandidate(resolution);
      if (variable?.kind === 'builtin' && !variable.isReplaced)
        return this.#builtin(variable.name, node, kinds);
      const info = variable && resolution.certain ? this.program.functionOf(variable) : null;
      if (info) {
        const version = this.versionFor(info, callee, kinds);
        return version ? this.#known(version, kinds, 0) : NONE;
      }
    }
    const called = this.kindOf(callee);
    if (called.tag === 'none') return NONE;
    if (called.tag === 'function' && called.signature.arity === kinds.length)
      return this.callSignature(called.signature, kinds);
    for (const kind of kinds) this.open(kind);
    return ANY;
  }

  /** `skipped`: parameters that the arguments do not fill, the receiver of a method. */
  #known(info: FunctionInfo, kinds: readonly Kind[], skipped: number): Kind {
    const params = info.node.kind === 'Function' ? info.params : NO_PARAMS;
    if (params.length - skipped !== kinds.length) {
      for (const kind of kinds) this.open(kind);
      return ANY;
    }
    const isOpen = this.isOpened(info) || info.colour !== 'plain' || this.program.isSuspending(info);
    for (let i = 0; i < kinds.length; i++) {
      if (isOpen) this.open(kinds[i]!);
      this.admit(params[i + skipped]!, isOpen ? ANY : kinds[i]!);
    }
    if (isOpen) return ANY;
    this.walkNew(info);
    return this.result(info);
  }

  #builtin(name: string, node: Expression, kinds: readonly Kind[]): Kind {
    const entry = catalogue.get(name);
    if (!entry) return ANY;
    const first = kinds[0];
    if ((name === 'push' || name === 'append') && kinds.length === 2 && first?.tag === 'array') {
      this.admitElement(first.cell, kinds[1]!);
      return first;
    }
    const called = HIGHER_ORDER.has(name) ? this.#higherOrder(name, node, kinds) : null;
    if (called) return called;
    for (let i = TRANSPARENT.has(name) ? 1 : 0; i < kinds.length; i++) this.open(kinds[i]!);
    for (const kind of kinds) if (kind.tag === 'none') return NONE;
    return builtinResult(name, entry, kinds, () => this.#cell(node));
  }

  /** Builtins that only hand elements to a function and take what it gives, so that all keep their kinds. */
  #higherOrder(name: string, node: Expression, kinds: readonly Kind[]): Kind | null {
    this.kinds.callbacks.delete(node);
    const arity = name === 'reduce' ? 2 : 1;
    const [items, initial] = kinds;
    const callback = kinds.at(-1);
    if (kinds.length !== arity + 1) return null;
    if (items?.tag === 'none' || callback?.tag === 'none') return NONE;
    if (items?.tag !== 'array' || callback?.tag !== 'function') return null;
    const signature = this.seen(callback.signature.find());
    if (signature.opened || signature.arity !== arity) return null;
    const element = this.cellOf(items).kind;
    const [member] = signature.members;
    const taken = this.kindIn(this.param(member!, arity - 1));
    // The elements are passed on in the form that they have.
    if (element.tag === 'float' && taken.tag === 'any') this.open(items);
    if (name === 'reduce') return this.#reduce(node, signature, initial!, element);
    const result = this.callSignature(signature, [element]);
    this.kinds.callbacks.set(node, ANY);
    if (name === 'map') {
      const cell = this.#cell(node);
      this.admitElement(cell, result);
      if (result.tag === 'float' && this.seen(cell.find()).kind.tag === 'any')
        this.admitSignatureResult(signature, ANY);
      return cell.array;
    }
    // The runtime asks whether a value is truthy, not a raw float.
    if (result.tag === 'float') this.admitSignatureResult(signature, ANY);
    return name === 'filter' ? items : BOOL;
  }

  /** The first parameter holds the initial value and every result: all in one form. */
  #reduce(node: Expression, signature: Signature, initial: Kind, element: Kind): Kind {
    const result = this.callSignature(signature, [initial, element]);
    this.callSignature(signature, [result, NONE]);
    const [member] = signature.members;
    const total = this.kindIn(this.param(member!, 0));
    if (total.tag !== result.tag) this.admitSignatureResult(signature, total);
    this.kinds.callbacks.set(node, total);
    return total;
  }

  #method(node: MethodCall): Kind {
    const object = this.kindOf(node.object);
    const kinds = node.args.map(this.#kindOf);
    const name = node.method.name;
    const target = this.methodOf(object, name);
    if (target)
      return this.#known(
        target,
        kinds,
        target.node.kind === 'Function' && target.node.params[0]?.name === 'self' ? 1 : 0,
      );
    if (object.tag === 'none') return NONE;
    this.#openMethods(name);
    if (object.tag === 'array' || object.tag === 'string') {
      if (catalogue.get(name)?.method) return this.#builtin(name, node, [object, ...kinds]);
    }
    this.open(object);
    for (const kind of kinds) this.open(kind);
    return ANY;
  }

  /** Once is enough: what is open stays open. */
  #openMethods(name: string): void {
    if (this.#openedNames.has(name)) return;
    this.#openedNames.add(name);
    for (const method of this.program.methodsNamed(name)) this.openFunction(method);
  }

  /** The one method that a call on a value of this kind can mean. */
  methodOf(object: Kind, name: string): FunctionInfo | null {
    if (object.tag !== 'struct') return null;
    const methods = this.#methods.get(`${object.name}.${name}`);
    const method = methods?.length === 1 ? methods[0] : null;
    if (!method || this.seen(this.field(object.name, name)).kind.tag !== 'none') return null;
    return method;
  }

  /** The bounds of `range(to)` or `range(from, to)` by the builtin. */
  protected rangeBounds(node: Expression): readonly Expression[] | null {
    if (node.kind !== 'Call' || node.callee.kind !== 'Identifier' || node.callee.name !== 'range')
      return null;
    const variable = onlyCandidate(this.resolution(node.callee));
    if (variable?.kind !== 'builtin' || variable.isReplaced) return null;
    return node.args.length === 1 || node.args.length === 2 ? node.args : null;
  }
}

function byName(functions: Iterable<FunctionInfo>): Map<string, FunctionInfo[]> {
  const named = new Map<string, FunctionInfo[]>();
  for (const info of functions) {
    if (!info.name.includes('.')) continue;
    const same = named.get(info.name);
    if (same) same.push(info);
    else named.set(info.name, [info]);
  }
  return named;
}

function isConstant(name: string): boolean {
  return catalogue.get(name)?.constant === true && catalogue.get(name)?.returns === 'float';
}

function calleeOf(node: Call | Pipe): { callee: Expression; args: readonly Expression[] } {
  if (node.kind === 'Call') return node;
  if (node.right.kind === 'Call') return { callee: node.right.callee, args: [node.left, ...node.right.args] };
  return { callee: node.right, args: [node.left] };
}
