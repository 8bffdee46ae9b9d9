/** What the inference found out about the nodes of one module. */

import type { Assignment, Block, Expression, If } from '../../syntax/ast.js';
import { NodeMap } from '../node-map.js';
import type { Variable } from '../scope.js';
import type { Survey } from '../survey.js';
import type { Cell, Kind } from './kind.js';
import type { Step } from './walks.js';

/** The kinds of an operator's operands and result. */
export interface Operation {
  readonly left: Kind;
  readonly right: Kind;
  readonly result: Kind;
}

export class ModuleKinds {
  /** Kinds of expressions, as of the last walk. */
  readonly nodes: NodeMap<Kind>;
  /** `x op= e`: the operation that it stands for. */
  readonly operations = new Map<Assignment, Operation>();
  /** Calls of builtins that call back functions of known kinds, with the kind of what `reduce` begins with. */
  readonly callbacks = new Map<Expression, Kind>();
  /** Cells of the arrays that expressions make. */
  readonly cells = new Map<Expression, Cell>();
  readonly steps: NodeMap<Step>;
  /** Variables that the statements of a block, or of an `if`, assign. */
  readonly assigned = new Map<Block | If, readonly Variable[]>();

  constructor({ numbering }: Survey) {
    this.nodes = new NodeMap(numbering);
    this.steps = new NodeMap(numbering);
  }

  /** Nothing is known after all. */
  clear(): void {
    this.nodes.clear();
    this.operations.clear();
    this.callbacks.clear();
  }
}
