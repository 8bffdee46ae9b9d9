/** The emitted program: imports, classes of structs, modules, and the main part. */
import type { Expression, Program, Property, Statement } from 'estree';
import type { ModuleFacts, Problem } from '../analyse/facts.js';
import type { KindInference } from '../analyse/kinds/infer.js';
import type { Ownership } from '../analyse/ownership.js';
import type { FunctionInfo, Variable } from '../analyse/scope.js';
import { certainFields } from '../analyse/struct-fields.js';
import type { Suspension } from '../analyse/suspend.js';
import * as b from './builders.js';
import { type Builtins, Context, FunctionContext, type ModuleInput, type ProgramContext } from './context.js';
import { finish, lowerFunctionDeclaration } from './functions.js';
import { Imports } from './imports.js';
import { JsNames, toIdentifier } from './js-names.js';
import { locate } from './location.js';
import { LoopFunctions } from './loop-functions.js';
import { methodFunctions, topLevelStructs } from './methods.js';
import { Patterns } from './patterns.js';
import { Shapes } from './shapes.js';
import { declareVariables, lowerStatements, needsDeclaration } from './statements/block.js';
import { declareLayouts } from './text-layout.js';
import { isTotal } from './total.js';
import { builtinValue } from './variables.js';
import { WideInts } from './wide-ints.js';

export interface ProgramInput {
  /** All modules, the main program last. */
  readonly modules: readonly ModuleInput[];
  /** Modules that are imported and cannot be had, with the error that importing them throws. */
  readonly unavailable: readonly { readonly id: string; readonly error: string }[];
  readonly builtins: Builtins;
  readonly suspension: Suspension;
  readonly kinds: KindInference | null;
  readonly ownership: Ownership;
  readonly alwaysCopy: boolean;
  readonly isLibrary?: boolean;
  /** How emitted code names a JavaScript module that a Ruff file imports. */
  readonly scriptOf?: ((specifier: string, importer: string) => string) | undefined;
}

export interface LoweredProgram {
  readonly program: Program;
  readonly problems: ReadonlyMap<ModuleFacts, readonly Problem[]>;
}

export function lowerProgram(input: ProgramInput): LoweredProgram {
  const { modules, unavailable } = input;
  const imports = new Imports(namesIn(modules));
  const shapes = new Shapes(imports);
  const shared = programContext(input, imports, shapes, b.literal);
  const problems = new Map<ModuleFacts, readonly Problem[]>();
  const parts = modules.map((module) => {
    const ctx = moduleContext(module, shared);
    const part = lowerModule(ctx);
    problems.set(module.facts, ctx.problems);
    return part;
  });
  const missing = unavailable.map(({ id, error }) =>
    b.statement(b.call(imports.core('defineUnavailable'), b.literal(id), b.literal(error))),
  );
  const body = [...shapes.declarations(), ...constants(shared), ...missing, ...parts];
  return {
    program: { type: 'Program', sourceType: 'module', body: [...imports.declarations(), ...body] },
    problems,
  };
}

/** Values that the program writes and functions that its code needs, made once, at its head. */
export function constants({ wideInts, patterns, loops }: ProgramContext): Statement[] {
  return [...wideInts.declarations(), ...patterns.declarations(), ...loops.declarations()];
}

/** What the modules that are emitted into one JavaScript module share. */
export function programContext(
  {
    modules,
    builtins,
    suspension,
    kinds,
    ownership,
    alwaysCopy,
    scriptOf = (specifier) => specifier,
    isLibrary = false,
  }: ProgramInput,
  imports: Imports,
  shapes: Shapes,
  moduleReference: ProgramContext['moduleReference'],
): ProgramContext {
  return {
    imports,
    builtins,
    shapes,
    suspension,
    kinds,
    ownership,
    certainFields: certainFields(modules.map((module) => module.facts)),
    alwaysCopy,
    isLibrary,
    wideInts: new WideInts(
      imports,
      modules.map((module) => module.source),
    ),
    patterns: new Patterns(),
    loops: new LoopFunctions(),
    moduleReference,
    scriptReference: (specifier, { source }) => b.id(imports.script(scriptOf(specifier, source.name))),
  };
}

export function moduleContext(module: ModuleInput, shared: ProgramContext): Context {
  const { main, functions, reassignedBuiltins } = module.facts;
  const fn = new FunctionContext(main, shared.suspension.waits(main));
  return new Context(module, new JsNames(functions.values(), reassignedBuiltins), shared, fn);
}

/** `start(() => { … })` or its like for the main program, `defineModule("id", () => { …; return { exports } })` for the others. */
function lowerModule(ctx: Context): Statement {
  const { id, name, facts } = ctx.module;
  const body = moduleFunction(ctx);
  const define: Expression =
    id === null
      ? ctx.core(starterOf(body, ctx), body)
      : ctx.core('defineModule', b.literal(id), body, ...(name === id ? [] : [b.literal(name)]));
  return locate(b.statement(define), facts.program.span, ctx);
}

function starterOf(body: Expression, ctx: Context): string {
  if (ctx.fn.isAsync) return 'startWaiting';
  return isTotal(body, ctx) ? 'startTotal' : 'start';
}

/** The function that runs a module, or the main program. */
export function moduleFunction(ctx: Context): Expression {
  return b.arrow([], moduleBody(ctx), ctx.fn.isAsync);
}

function moduleBody(ctx: Context): Statement[] {
  const { facts, fn } = ctx;
  const structs = methodFunctions(topLevelStructs(ctx), ctx);
  const hoisted = hoistedFunctions(facts, ctx);
  const statements = facts.program.statements.flatMap((statement, ordinal) => {
    ctx.ordinal = ordinal;
    return lowerStatements([statement], ctx);
  });
  if (ctx.module.id !== null) statements.push(finish(null, ctx));
  const main = fn.needsEarlyReturn
    ? [
        b.tryCatch(statements, b.id('$e'), [
          b.statement(ctx.core('earlyReturn', b.id('$e'))),
          finish(null, ctx),
        ]),
      ]
    : statements;
  const own = facts.main.variables.filter(
    (variable) =>
      variable.seenFromOutside ||
      (variable.scope.kind === 'module' && variable.kind !== 'function' && needsDeclaration(variable)),
  );
  return [
    ...(fn.temps.length > 0 ? [b.declareAll(fn.temps)] : []),
    ...declareLayouts(ctx),
    ...(fn.isAsync ? [b.declare('const', b.id('$p'), ctx.waiting('currentFrame'))] : []),
    ...facts.reassignedBuiltins.map((variable) => replaceable(variable, ctx)),
    ...declareVariables(own, ctx),
    ...hoisted,
    ...structs,
    ...main,
  ];
}

/** A builtin whose name the program assigns is a variable that begins with the builtin. */
function replaceable(variable: Variable, ctx: Context): Statement {
  const known = ctx.builtins.get(variable.name)?.module;
  const value = known ? builtinValue(variable.name, ctx) : b.literal(null);
  return b.declare('let', ctx.variable(variable), value);
}

/** Functions of the top level, of several with one name the last, and the call that names them for stack traces. */
function hoistedFunctions(facts: ModuleFacts, ctx: Context): Statement[] {
  const byVariable = new Map<Variable, FunctionInfo>();
  for (const info of facts.functions.values()) {
    if (info.isHoisted) byVariable.set(facts.resolutions.get(info.node)!.candidates[0]!, info);
  }
  if (byVariable.size === 0) return [];
  const functions = [...byVariable].map(([variable, info]) =>
    locate(
      lowerFunctionDeclaration(info, ctx.variable(variable), ctx),
      info.node.span,
      ctx,
      undefined,
      info.name,
    ),
  );
  return [...functions, ...namesOf(byVariable, ctx)];
}

/** Copies of a function have its name, so that each stands in a call of its own. */
function namesOf(byVariable: ReadonlyMap<Variable, FunctionInfo>, ctx: Context): Statement[] {
  const calls: Map<string, Property>[] = [];
  for (const [variable, { name }] of byVariable) {
    let names = calls.find((call) => !call.has(name));
    if (!names) {
      names = new Map();
      calls.push(names);
    }
    names.set(name, b.property(name, ctx.variable(variable)));
  }
  return calls.map((names) => b.statement(ctx.core('named', b.object([...names.values()]))));
}

/** All names of variables that the modules have. */
export function namesIn(modules: readonly ModuleInput[]): Set<string> {
  const names = new Set<string>();
  for (const { facts } of modules) {
    for (const info of facts.functions.values()) {
      for (const variable of info.variables) names.add(toIdentifier(variable.name));
    }
    for (const variable of facts.reassignedBuiltins) names.add(toIdentifier(variable.name));
  }
  return names;
}
