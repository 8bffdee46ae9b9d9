/**
 * Name analysis: one walk over a module that gives every name its variable.
 *
 * The top level is walked first, a function's body after the body around it is complete: functions look names up live
 * in the module, and capture locals of enclosing functions as they were when the closure was made. Within a body the
 * walk follows the order of evaluation and keeps the set of variables that certainly have a value (`flow.ts`).
 */
import type {
  AnyNode,
  Assignment,
  AssignmentTarget,
  Block,
  FunctionNode,
  If,
  Import,
  Match,
  Name,
  Program,
  Spawn,
  Statement,
  Variant,
} from '../syntax/ast.js';
import { decideCaptures } from './captures.js';
import { Closures, isLocal } from './closures.js';
import type { ModuleFacts } from './facts.js';
import { Flow } from './flow.js';
import { findInPlaceUpdate } from './in-place.js';
import { type Frame, lookUp } from './lookup.js';
import { findMoves, type Moves } from './moves.js';
import { bareNames, boundNames, importedNames, withImported } from './prescan.js';
import { findReach, hoistedFunction, mentionable } from './reach.js';
import { RunningBlocks } from './running-blocks.js';
import { Builtins, FunctionInfo, Scope, Variable } from './scope.js';
import { collectFieldNames } from './struct-fields.js';
import type { Survey } from './survey.js';
import { forEachChild } from './walk.js';

export interface NameOptions {
  /** Whether that is the name of a builtin, which are the globals of every module. */
  readonly isBuiltin: (name: string) => boolean;
  /** Whether a builtin that returns a changed copy has a twin that changes its first argument. */
  readonly hasInPlaceTwin: (builtin: string) => boolean;
  /** Exported names of a module; empty when it cannot be found. */
  readonly exportsOf: (module: string) => readonly string[];
  /** Structs that a module exports. */
  readonly structsOf: (module: string) => readonly string[];
}

export function analyseNames(program: Program, survey: Survey, options: NameOptions): ModuleFacts {
  return new NameAnalysis(program, survey, options).run();
}

class NameAnalysis extends Closures {
  readonly #program: Program;
  readonly #options: NameOptions;
  readonly #running: RunningBlocks;

  constructor(program: Program, survey: Survey, options: NameOptions) {
    const main = new FunctionInfo(program, null, '');
    const builtins = new Builtins(options.isBuiltin);
    const root = new Scope('module', builtins, main, true);
    const mentions = mentionable(program, survey);
    const blocks = new RunningBlocks(mentions);
    const running = (name: string, frame: Frame): readonly Variable[] =>
      blocks.variables(name, frame.info, frame.scope);
    const frame = { info: main, flow: new Flow(isLocal), root, creation: null, running, scope: root };
    super(frame, builtins, survey, findReach(program, survey, mentions));
    this.#program = program;
    this.#options = options;
    this.#running = blocks;
  }

  run(): ModuleFacts {
    const program = this.#program;
    const main = this.frame.info;
    if (this.survey.top.some(({ awaits }) => awaits)) main.colour = 'async';
    this.functions.set(program, main);
    collectFieldNames(this.survey, this.structFields);
    this.#declareModule();
    program.statements.forEach((statement, ordinal) => {
      const mark = this.frame.flow.mark();
      this.directScope = this.frame.root;
      this.#statement(statement);
      for (const item of this.frame.flow.since(mark)) {
        if (item instanceof Variable) item.certainAfter = Math.min(item.certainAfter, ordinal);
      }
    });
    this.walkBodies();
    decideCaptures(this.functions.values());
    const facts: Omit<ModuleFacts, keyof Moves> = {
      program,
      main,
      functions: this.functions,
      resolutions: this.resolutions,
      uncertain: this.uncertain,
      survey: this.survey,
      importBindings: this.importBindings,
      scopes: this.scopes,
      inPlace: this.inPlace,
      redeclarations: this.redeclarations,
      exports: this.exports,
      problems: this.problems,
      reassignedBuiltins: reassigned(this.builtins),
      structFields: this.structFields,
    };
    return { ...facts, ...findMoves(facts, this.#options.hasInPlaceTwin) };
  }

  // ── Before the walk ────────────────────────────────────────────────────────────────────────────────────────────

  #declareModule(): void {
    const { root, flow } = this.frame;
    for (const statement of this.#program.statements) {
      const func = hoistedFunction(statement);
      if (!func) continue;
      const variable = root.get(func.name.name) ?? this.newVariable(func.name.name, 'function', root);
      variable.addAssignment({ time: 0, loops: [] });
      flow.add(variable);
      variable.certainAfter = -1;
    }
    for (const { name, mode } of boundNames(this.#program.statements)) {
      if (!root.has(name)) this.newVariable(name, mode, root);
    }
    for (const name of bareNames(this.#program.statements, this.#options.exportsOf))
      this.#declareBare(name, root);
  }

  #declareBare(name: string, scope: Scope): void {
    if (!scope.has(name) && !(scope.kind === 'module' && this.builtins.has(name))) {
      this.newVariable(name, 'bare', scope);
    }
  }

  // ── Statements ─────────────────────────────────────────────────────────────────────────────────────────────────

  #block(block: Block): void {
    for (const statement of block.statements) this.#statement(statement);
  }

  /** Statements in a scope of their own, which is also a JavaScript block. */
  #scoped(scope: Scope, block: Block): void {
    this.scopes.set(block, scope);
    if (this.frame.info.isModule) this.#running.add(scope, block);
    const outer = this.frame.scope;
    const direct = this.directScope;
    this.frame.scope = this.directScope = scope;
    this.#block(block);
    this.frame.scope = outer;
    this.directScope = direct;
  }

  /** Statements of a Ruff block that is no scope (`try`, `except`, `case`) though JavaScript makes it one. */
  #unscoped(block: Block, bindName: () => void = () => undefined): void {
    const direct = this.directScope;
    this.directScope = null;
    bindName();
    this.#block(block);
    this.directScope = direct;
  }

  #statement(statement: Statement): void {
    const { flow } = this.frame;
    switch (statement.kind) {
      case 'Binding':
        // A function may call itself by the name that it is bound to.
        if (statement.init.kind !== 'FunctionExpression') this.#visit(statement.init);
        this.declarePattern(statement, statement.pattern);
        if (statement.init.kind === 'FunctionExpression') this.#visit(statement.init);
        this.noteSelf(statement.init, statement.pattern, this.creations);
        return;
      case 'Assignment':
        return this.#assignment(statement);
      case 'ExpressionStatement':
        this.#visit(statement.expression);
        if (statement.expression.kind === 'Throw') flow.dead = true;
        return;
      case 'FunctionDeclaration':
        return this.functionDeclaration(statement.func);
      case 'StructDeclaration':
        return this.struct(statement);
      case 'Import':
        return this.#import(statement);
      case 'Export':
        this.#statement(statement.declaration);
        return this.noteExports(statement.declaration);
      case 'Return':
        if (statement.value) this.#visit(statement.value);
        flow.dead = true;
        return;
      case 'Break':
      case 'Continue':
        if (this.loops.length === 0) {
          const word = statement.kind === 'Break' ? 'break' : 'continue';
          this.problem(`${word} can only be used inside a loop`, statement.span);
        }
        flow.dead = true;
        return;
      case 'If':
        return this.#if(statement);
      case 'While':
        return this.#loop(statement.body, () => statement.test && this.#visit(statement.test), null);
      case 'For':
        this.#visit(statement.iterable);
        return this.#loop(statement.body, () => undefined, statement.variable);
      case 'Match':
        return this.#match(statement);
      case 'TryExcept': {
        const { body, handler, name } = statement;
        const tried = flow.branch(() => this.#unscoped(body));
        const handled = flow.branch(() => this.#unscoped(handler, () => this.assignHandlerName(name)));
        return flow.join([tried, handled]);
      }
      case 'Spawn':
        return this.spawn(statement);
      case 'EnumDeclaration':
      case 'Test':
        return;
    }
  }

  #if(statement: If): void {
    const { flow } = this.frame;
    this.#visit(statement.test);
    const consequent = flow.branch(() => this.#ifBlock(statement.consequent));
    const alternate = flow.branch(() => {
      if (statement.alternate?.kind === 'Block') this.#ifBlock(statement.alternate);
      else if (statement.alternate) {
        const direct = this.directScope;
        this.directScope = null;
        this.#if(statement.alternate);
        this.directScope = direct;
      }
    });
    flow.join([consequent, alternate]);
  }

  #ifBlock(block: Block): void {
    const { frame } = this;
    const scope = new Scope('block', frame.scope, frame.info, frame.info.isModule);
    if (frame.info.isModule) {
      // A name that certainly exists outside is updated; any other one may come to live in this block.
      for (const name of bareNames(block.statements, this.#options.exportsOf)) {
        if (!lookUp(name, frame, this.isInLoop).certain) this.newVariable(name, 'bare', scope);
      }
    }
    this.#scoped(scope, block);
  }

  #loop(body: Block, head: () => void, variable: Name | null): void {
    const { frame } = this;
    const scope = new Scope('loop', frame.scope, frame.info, false);
    const { loops } = this;
    this.loops = [...loops, scope];
    frame.flow.branch(() => {
      head();
      if (variable) {
        const bound = this.newVariable(variable.name, 'loop', scope);
        bound.inPlace = variable;
        bound.addAssignment(this.moment());
        frame.flow.add(bound);
        this.resolve(variable, bound);
      }
      const inner = new Scope('loop', scope, frame.info, false);
      this.#scoped(inner, body);
    });
    this.loops = loops;
  }

  #match(statement: Match): void {
    const { flow } = this.frame;
    this.#visit(statement.subject);
    const branches = statement.cases.map((matchCase) =>
      flow.branch(() => {
        this.#unscoped(matchCase.body, () => {
          // A variant without payload binds nothing.
          if (matchCase.binding) this.assignName(matchCase.binding, matchCase.binding.name, false);
        });
      }),
    );
    const { fallback } = statement;
    branches.push(flow.branch(() => fallback && this.#unscoped(fallback)));
    flow.join(branches);
  }

  #assignment(statement: Assignment): void {
    const { target, value } = statement;
    if (statement.operator) this.#visitTargetRead(statement);
    this.#visit(value);
    if (target.kind === 'Identifier') {
      const update = findInPlaceUpdate(statement, this.#options.hasInPlaceTwin);
      this.assignName(target, target.name);
      if (update) this.noteInPlace(statement, update, target);
      this.noteSelf(value, target, this.creations);
    } else {
      this.#visitTarget(target);
      this.noteUpdate(target);
    }
  }

  /** `x op= e` reads x before e is evaluated; the resolution of that read is kept under the statement itself. */
  #visitTargetRead(statement: Assignment): void {
    const { target } = statement;
    if (target.kind === 'Identifier') {
      this.note(statement, lookUp(target.name, this.frame, this.isInLoop));
    } else this.#visitTarget(target);
  }

  #visitTarget(target: AssignmentTarget): void {
    forEachChild(target, this.#visitChild);
  }

  #import(statement: Import): void {
    const { exportsOf, structsOf } = this.#options;
    const module = statement.module.name;
    if (statement.script) {
      const bindings = importedNames(statement, exportsOf).map((name) => ({
        name: statement.names ? name : null,
        variable: this.declareImported(name),
      }));
      this.importBindings.set(statement, bindings);
      return;
    }
    const bindings = importedNames(statement, exportsOf)
      // The name of a struct is no value: importing it makes sure of its methods.
      .filter((name) => !structsOf(module).includes(name))
      .map((name) => {
        const isModule = !statement.names && !exportsOf(module).includes(name);
        return { name: isModule ? null : name, variable: this.declareImported(name) };
      });
    this.importBindings.set(statement, bindings);
  }

  // ── Expressions ────────────────────────────────────────────────────────────────────────────────────────────────

  readonly #visitChild = (node: AnyNode): void => this.#visit(node);

  #visit(node: AnyNode): void {
    switch (node.kind) {
      case 'Identifier':
        this.note(node, lookUp(node.name, this.frame, this.isInLoop));
        return;
      case 'FunctionExpression':
        this.closure(node.func, '', null);
        return;
      case 'Throw':
        if (node.args.length !== 1) this.problem('throw() requires exactly one argument', node.span);
        break;
      case 'Variant':
        this.#checkOutcome(node);
        break;
    }
    forEachChild(node, this.#visitChild);
  }

  /** `Result::Ok(a, b)` and the like, which are no variants of the program. */
  #checkOutcome({ enum: type, variant, args, span }: Variant): void {
    const name = `${type.name}::${variant.name}`;
    if (name === 'Option::None' && args && args.length > 0)
      this.problem('Option::None takes no arguments', span);
    if (/^(Result::(Ok|Err)|Option::Some)$/.test(name)) {
      this.problem(`${name}(...) requires exactly one argument`, span);
    }
  }

  // ── Functions ──────────────────────────────────────────────────────────────────────────────────────────────────

  protected override body(frame: Frame, node: FunctionNode | Spawn): void {
    const { bare } = this.survey.body(node);
    for (const name of bare.length > 0 ? withImported(bare, this.#options.exportsOf) : []) {
      if (frame.root.has(name)) continue;
      // A name that the enclosing function holds is captured, one that is certainly the module's is updated there.
      const { candidates, certain } = lookUp(name, frame, this.isInLoop);
      if (certain || candidates[0]?.kind === 'capture') continue;
      this.newVariable(name, 'bare', frame.root);
    }
    this.#scoped(new Scope('block', frame.root, frame.info, false), node.body);
  }
}

/** In the order of their names. */
function reassigned(builtins: Scope): Variable[] {
  const variables = [...builtins.variables].filter((variable) => variable.isReplaced);
  return variables.sort((a, b) => (a.name < b.name ? -1 : 1));
}
