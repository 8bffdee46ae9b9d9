/**
 * Blocks of the top level that may be running when a function is called.
 *
 * The top level is looked up live, its blocks included: a function that is called from a block sees the block's
 * variables, wherever the function stands.
 */
import type { Block, FunctionNode } from '../syntax/ast.js';
import { type Mentions, reachableFrom } from './reach.js';
import type { FunctionInfo, Scope, Variable } from './scope.js';
import { surveyPart } from './survey.js';

interface RunningBlock {
  readonly scope: Scope;
  readonly block: Block;
  /** Functions that code in the block could come to call. */
  reaches?: ReadonlySet<FunctionNode>;
}

export class RunningBlocks {
  /** Inner ones first. */
  readonly #blocks: RunningBlock[] = [];
  /** The blocks with a variable of a name; made when the first function is walked, after all blocks. */
  #byName: ReadonlyMap<string, readonly RunningBlock[]> | null = null;

  constructor(readonly mentions: Mentions) {}

  add(scope: Scope, block: Block): void {
    this.#blocks.push({ scope, block });
    this.#byName = null;
  }

  /** Variables called `name` that code of `info`, in `scope`, may see because their block runs. */
  variables(name: string, info: FunctionInfo, scope: Scope): readonly Variable[] {
    const variables: Variable[] = [];
    this.#byName ??= blocksByName(this.#blocks);
    for (const block of this.#byName.get(name) ?? []) {
      const variable = block.scope.get(name) ?? loopScope(block.scope)?.get(name);
      if (!variable || variable.scope.encloses(scope)) continue;
      block.reaches ??= reachableFrom(surveyPart(block.block), this.mentions);
      if (!isReached(info, block.reaches)) continue;
      variable.seenFromOutside = true;
      variable.inPlace = null;
      variables.push(variable);
    }
    return variables;
  }
}

function blocksByName(blocks: readonly RunningBlock[]): Map<string, RunningBlock[]> {
  const byName = new Map<string, RunningBlock[]>();
  for (const block of blocks) {
    const variables = [...block.scope.variables, ...(loopScope(block.scope)?.variables ?? [])];
    for (const name of new Set(variables.map((variable) => variable.name))) {
      const known = byName.get(name);
      if (known) known.push(block);
      else byName.set(name, [block]);
    }
  }
  return byName;
}

/** The scope that holds the variable of the `for` around a loop's body. */
function loopScope(body: Scope): Scope | null {
  return body.kind === 'loop' && body.parent?.kind === 'loop' ? body.parent : null;
}

function isReached(info: FunctionInfo, reached: ReadonlySet<FunctionNode>): boolean {
  for (let at: FunctionInfo | null = info; at; at = at.parent) {
    if (at.node.kind === 'Function' && reached.has(at.node)) return true;
  }
  return false;
}
