/** What a function does with its parameters, as far as their kinds decide what code becomes of it. */
import type { AnyNode, Assignment, Call, Expression } from '../../syntax/ast.js';
import type { ModuleFacts } from '../facts.js';
import type { FunctionInfo, Variable } from '../scope.js';
import { walkOwn } from '../walk.js';
import type { Kind } from './kind.js';

/** Statements and expressions that belong to one function only. */
const UNIQUE: ReadonlySet<AnyNode['kind']> = new Set<AnyNode['kind']>([
  'FunctionExpression',
  'FunctionDeclaration',
  'StructDeclaration',
  'EnumDeclaration',
  'Import',
  'Spawn',
  'Test',
]);

/** The kinds of which something makes better code. */
type Tags = ReadonlySet<Kind['tag']>;

const OPERANDS: Tags = new Set(['int', 'float', 'string']);
const CONTAINERS: Tags = new Set(['array', 'string']);
const STRUCTS: Tags = new Set(['struct']);
const FUNCTIONS: Tags = new Set(['function']);
/** Who gets the value may do anything of these with it. */
const ALL: Tags = new Set([...OPERANDS, ...CONTAINERS, ...STRUCTS, ...FUNCTIONS]);

/** By position: of which kinds of a parameter the body would be better code. */
export type Decisive = ReadonlyMap<number, Tags>;

const NOTHING: Decisive = new Map();

/**
 * The parameters that the body computes with, takes apart, loops over, calls or hands on. None for functions that cannot
 * be copied.
 */
export function decisiveParams(info: FunctionInfo, facts: ModuleFacts): Decisive {
  const { node } = info;
  if (node.kind !== 'Function' || hasUncertainLocals(info, facts)) return NOTHING;
  const positions = new Map<Variable, number>();
  node.params.forEach((param, i) => {
    positions.set(facts.resolutions.get(param)!.candidates[0]!, i);
  });
  const decisive = new Map<number, Tags>();
  let isUnique = false;
  walkOwn(node.body, (part) => {
    if (UNIQUE.has(part.kind)) isUnique = true;
    const { operands, tags } = uses(part, facts);
    for (const used of operands) {
      const variable = used?.kind === 'Identifier' && facts.resolutions.get(used)?.candidates[0];
      const position = variable ? positions.get(variable) : undefined;
      if (position !== undefined)
        decisive.set(position, new Set([...(decisive.get(position) ?? []), ...tags]));
    }
    return !isUnique;
  });
  return isUnique ? NOTHING : decisive;
}

/** Whether a name in the function may mean a local of it or something else: of such variables nothing is known. */
function hasUncertainLocals(info: FunctionInfo, { uncertain }: ModuleFacts): boolean {
  return uncertain.some(
    ({ candidates }) =>
      candidates.length > 1 &&
      candidates.some((variable) => variable.kind !== 'builtin' && variable.scope.owner === info),
  );
}

interface Uses {
  readonly operands: readonly (Expression | null)[];
  readonly tags: Tags;
}

function uses(node: AnyNode, facts: ModuleFacts): Uses {
  switch (node.kind) {
    case 'Binary': {
      const isEquality = node.operator === '==' || node.operator === '!=';
      return { operands: isEquality ? [] : [node.left, node.right], tags: OPERANDS };
    }
    case 'Unary':
      return { operands: [node.operator === '-' ? node.operand : null], tags: OPERANDS };
    case 'Index':
      return { operands: [node.object], tags: CONTAINERS };
    case 'For':
      return { operands: [node.iterable], tags: CONTAINERS };
    case 'Field':
    case 'MethodCall':
      return { operands: [node.object], tags: STRUCTS };
    case 'Assignment':
      return usesOfAssignment(node);
    case 'Call':
      if (isBuiltin(node, facts)) return { operands: [], tags: ALL };
      return { operands: [node.callee, ...node.args], tags: ALL };
    case 'Pipe':
      return { operands: [node.left, node.right], tags: ALL };
    default:
      return { operands: [], tags: ALL };
  }
}

function usesOfAssignment({ target, operator, value }: Assignment): Uses {
  if (target.kind === 'Index') return { operands: [target.object], tags: CONTAINERS };
  if (target.kind === 'Field') return { operands: [target.object], tags: STRUCTS };
  return { operands: operator ? [target, value] : [], tags: OPERANDS };
}

/** Builtins take any value; few are better for knowing its kind. */
function isBuiltin({ callee }: Call, facts: ModuleFacts): boolean {
  if (callee.kind !== 'Identifier' || KNOWING.has(callee.name)) return false;
  return facts.resolutions.get(callee)?.candidates[0]?.kind === 'builtin';
}

const KNOWING = new Set(['len', 'map', 'filter', 'reduce', 'any', 'all', 'push', 'append']);
