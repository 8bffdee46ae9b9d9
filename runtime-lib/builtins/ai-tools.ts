/** The options of `ai_tool_loop`: what tools there are, what they give, and how often the model may be asked. */
import { Dict } from '../core/dict.js';
import { fail } from '../core/errors.js';
import { isNumber, toDouble } from '../core/int.js';
import { dict as literal } from '../core/literals.js';
import type { RuffArray, Value } from '../core/value.js';

const MOST_STEPS = 16;
const USUAL_STEPS = 4;

export interface ToolOptions {
  readonly maxSteps: number;
  readonly tools: RuffArray | undefined;
  /** What the tools give, by name. */
  readonly results: Dict | undefined;
}

export function readToolOptions(name: string, options: Dict): ToolOptions {
  return {
    maxSteps: maxStepsOf(name, options.get('max_steps')),
    tools: toolsOf(name, options.get('tools')),
    results: resultsOf(name, options.get('tool_results')),
  };
}

function maxStepsOf(name: string, steps: Value | undefined): number {
  if (steps === undefined) return USUAL_STEPS;
  const count = isNumber(steps) ? Math.trunc(toDouble(steps)) : 0;
  if (count >= 1 && count <= MOST_STEPS) return count;
  return fail(`${name}() requires options.max_steps to be an integer between 1 and ${MOST_STEPS}`);
}

function toolsOf(name: string, tools: Value | undefined): RuffArray | undefined {
  return tools === undefined || Array.isArray(tools)
    ? tools
    : fail(`${name}() requires options.tools to be an array when provided`);
}

function resultsOf(name: string, results: Value | undefined): Dict | undefined {
  return results === undefined || results instanceof Dict
    ? results
    : fail(`${name}() requires options.tool_results to be a dictionary when provided`);
}

/** The message that tells the model what a tool gave. */
export function toolMessage(name: string, tool: string, results: Dict | undefined): Dict {
  if (results === undefined) {
    return fail(`${name} requires options.tool_results to resolve tool_calls in model responses`);
  }
  const output = results.get(tool);
  if (output === undefined) return fail(`${name} missing tool result for '${tool}'`);
  if (typeof output !== 'string') {
    return fail(`${name} requires options.tool_results['${tool}'] to be a string`);
  }
  return literal('role', 'tool', 'name', tool, 'content', output);
}
