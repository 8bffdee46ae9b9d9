/**
 * Looking a name up: from the block where it stands to the function, through the enclosing functions (whose locals are
 * captured by value) to the module and the builtins.
 *
 * A variable that may not have a value yet does not end the search. In
 *
 *     func f() { total := 5 }      // updates the module's total if there is one by then, else makes a local one
 *
 * the name has two candidates, and which one it means is known only when the program runs.
 */
import type { Resolution } from './facts.js';
import type { Flow } from './flow.js';
import { type FunctionInfo, type Moment, type Scope, Variable } from './scope.js';

/** State of the walk over one function's body. */
export interface Frame {
  readonly info: FunctionInfo;
  readonly flow: Flow<object>;
  /** The function's own outermost scope. */
  readonly root: Scope;
  /** Where and when the function was made; null for modules and hoisted functions. */
  readonly creation: Creation | null;
  /** Variables called `name` of blocks that may be running when the function is called from them. */
  readonly running: (name: string, frame: Frame) => readonly Variable[];
  /** The scope of the statement being walked. */
  scope: Scope;
}

/** The making of a closure, as its body needs it when it is walked later. */
export interface Creation {
  readonly frame: Frame;
  readonly scope: Scope;
  readonly moment: Moment;
  /** The variable that the closure is bound to by its own statement: it may call itself by that name. */
  self: Variable | null;
  /** Variables that certainly had a value then; those of the module's own scope are not listed (`certainAfter`). */
  readonly assigned: ReadonlySet<object>;
}

/** Looks at the variables that may be meant, in the order of their trial. */
interface Seeker {
  /** Gives whether the search is over. */
  take(variable: Variable): boolean;
}

class ReadSeeker implements Seeker {
  first: Variable | null = null;
  /** When there are several, all of them. */
  candidates: Variable[] | null = null;
  isCertain = false;

  constructor(readonly frame: Frame) {}

  take(variable: Variable): boolean {
    if (!this.first) this.first = variable;
    else this.candidates = [...(this.candidates ?? [this.first]), variable];
    variable.mentioned = true;
    this.isCertain = isCertain(variable, this.frame);
    if (this.isCertain) return true;
    // Seen before it has a value: its JavaScript declaration must stand further up.
    variable.referenced = true;
    variable.inPlace = null;
    return false;
  }
}

/** Where reading `name` leads. */
export function lookUp(name: string, frame: Frame, isInLoop: boolean): Resolution {
  const seeker = new ReadSeeker(frame);
  search(name, frame, isInLoop, seeker);
  const { first, candidates, isCertain } = seeker;
  if (!first) return { name, candidates: [], certain: false, create: null };
  if (isCertain && !candidates) return first.resolved;
  const certain = isCertain || (first.hasChain && frame.flow.has(first.chain));
  return { name, candidates: candidates ?? [first], certain, create: null };
}

/** Where a bare `name := v` leads: the first candidate with a value, else the variable that it creates. */
export function lookUpTarget(name: string, frame: Frame, isInLoop: boolean): Resolution {
  const resolution = lookUp(name, frame, isInLoop);
  const { candidates, certain } = resolution;
  if (certain) return resolution;
  const create = candidates.find((variable) => variable.kind === 'capture') ?? bareVariable(name, frame);
  if (create) create.mentioned = true;
  if (!create || candidates.includes(create)) return { name, candidates, certain, create };
  return { name, candidates: [create, ...candidates], certain, create };
}

/** The variable that bare assignments to `name` make in the function or, at the top level, in the `if` block around. */
export function bareVariable(name: string, frame: Frame): Variable | null {
  for (let scope: Scope | null = frame.scope; scope; scope = scope.parent) {
    if (scope.holdsBare) return scope.get(name) ?? null;
  }
  return null;
}

/** Shows the seeker the variables called `name` that may be meant, until it is content. */
function search(name: string, frame: Frame, isInLoop: boolean, seeker: Seeker): void {
  const { info } = frame;
  let scope: Scope | null = frame.scope;
  for (; scope && scope.kind !== 'builtins' && scope.owner === info; scope = scope.parent) {
    const variable = scope.get(name);
    if (variable && couldExist(variable, isInLoop) && seeker.take(variable)) return;
  }
  if (frame.creation) {
    const captured = capture(name, frame, frame.creation);
    if (captured && (seeker.take(captured) || captured.certain)) return;
  }
  if (!info.isModule) for (const variable of frame.running(name, frame)) if (seeker.take(variable)) return;
  for (; scope; scope = scope.parent) {
    const variable = scope.get(name);
    if (!variable) continue;
    if (scope.kind === 'builtins') seeker.take(variable);
    else if (scope.owner.isModule && !(info.isSnapshot && changes(variable)) && seeker.take(variable)) return;
  }
}

/** A variable of which no assignment was passed yet has no value, unless an earlier pass of a loop gave it one. */
function couldExist(variable: Variable, isInLoop: boolean): boolean {
  return isInLoop || variable.kind === 'capture' || variable.assignments.length > 0;
}

/** Module variables that a `spawn` body must copy; functions that are never replaced need no copy. */
function changes(variable: Variable): boolean {
  return variable.kind !== 'function' || variable.assignments.length > 1 || variable.assignedInside;
}

/** The private copy in `frame.info` of a local `name` of the enclosing functions, made on first use. */
function capture(name: string, frame: Frame, creation: Creation): Variable | null {
  const { info } = frame;
  const known = info.captures.get(name);
  if (known) return known;
  const source = capturable(name, info, creation);
  if (!source) return null;
  const copy = new Variable(name, 'capture', frame.root, 0);
  copy.source = source;
  source.isCaptured = true;
  source.mentioned = true;
  copy.madeAt = creation.moment;
  copy.isSelf = creation.self === source;
  copy.certain = isCertainAt(source, creation);
  if (!copy.certain) {
    source.inPlace = null;
    source.referenced = true;
  }
  info.addCapture(copy);
  return copy;
}

function capturable(name: string, info: FunctionInfo, creation: Creation): Variable | null {
  const { frame, scope, moment } = creation;
  const seeker = new CaptureSeeker(info, creation);
  search(name, { ...frame, scope }, moment.loops.length > 0, seeker);
  return seeker.found;
}

/** Looks for the local of enclosing functions that a closure copies. */
class CaptureSeeker implements Seeker {
  found: Variable | null = null;

  constructor(
    readonly info: FunctionInfo,
    readonly creation: Creation,
  ) {}

  take(variable: Variable): boolean {
    const { isSnapshot } = this.info;
    const { moment, self } = this.creation;
    if (variable.kind === 'builtin') {
      if (isSnapshot && variable.isReplaced) this.found = variable;
      return true;
    }
    if (variable.isModuleLevel && !(isSnapshot && changes(variable))) return true;
    if (variable !== self && !mayHaveValue(variable, moment)) return false;
    this.found = variable;
    return true;
  }
}

/** Whether some path to the closure assigns the variable. A function declared once may also be declared later. */
function mayHaveValue(variable: Variable, moment: Moment): boolean {
  if (variable.kind === 'param' || variable.kind === 'field' || variable.kind === 'capture') return true;
  if (variable.kind === 'function' && variable.assignments.length === 1) return true;
  if (variable.kind !== 'bare') return variable.declaredAt <= moment.time;
  return variable.assignments.some(
    ({ time, loops }) => time <= moment.time || loops.some((loop) => moment.loops.includes(loop)),
  );
}

function isCertainAt(variable: Variable, { assigned }: Creation): boolean {
  if (variable.kind === 'builtin' || variable.kind === 'param') return true;
  if (variable.kind === 'capture' && variable.certain) return true;
  return assigned.has(variable);
}

/** Whether the variable has a value whenever control is where `frame` stands. */
function isCertain(variable: Variable, frame: Frame): boolean {
  if (variable.kind === 'builtin' || variable.kind === 'param') return true;
  if (variable.kind === 'capture' && variable.certain) return true;
  if (frame.flow.has(variable)) return true;
  const { info, creation } = frame;
  if (variable.seenFromOutside && !variable.scope.encloses(frame.scope)) return false;
  if (variable.scope.owner === info) return false;
  if (variable.kind === 'function' && variable.scope.kind === 'module') return true;
  if (variable.certainAfter < info.reachableFrom) return true;
  return creation?.assigned.has(variable) ?? false;
}
