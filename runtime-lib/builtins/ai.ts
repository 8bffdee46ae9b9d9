/**
 * Language models, at a service of your choice. Options: `endpoint` and `model`; `api_key`, `headers`, `timeout` in seconds,
 * and `body` with further entries of the request. The result is `Ok` with a dict, or `Err` with the reason why there is none.
 */

import { currentTask, resume } from '../async/current.js';
import { fail, RuffError } from '../core/errors.js';
import { float } from '../core/float.js';
import { isNumber, toDouble } from '../core/int.js';
import { addEntries, dict as literal } from '../core/literals.js';
import { share } from '../core/ownership.js';
import { err, type Outcome, ok } from '../core/tagged.js';
import type { Value } from '../core/value.js';
import {
  type AiAnswer,
  type AiTarget,
  askAi,
  chunksOf,
  embeddingOf,
  messageOf,
  toolCallsOf,
} from '../host/ai-request.js';
import { requireCapability } from '../host/capabilities.js';
import { message, optionsDict, readInput, readMessages, readPayload, readTarget } from './ai-options.js';
import { readToolOptions, toolMessage } from './ai-tools.js';
import { any, builtin, type Traits } from './define.js';
import { headerDict } from './http-options.js';
import { parseJson } from './json.js';

const TRAITS: Traits = { returns: 'result', capability: 'network-client', requireCapability, suspends: true };

/**
 * Asks a model: a prompt, or the messages of a conversation, dicts of `role` and `content`. The dict has `message`, what the
 * model says, and `status`, `model`, `text`, `json`, `headers`.
 * @example ai_chat("Hello", {"endpoint": "https://ai.example/chat"})  // Runtime Error: ai_chat() requires options.model (string)
 */
export const ai_chat = /* @__PURE__ */ builtin(
  'ai_chat',
  () => [any('prompt_or_messages', 'string|array'), any('options', 'dict')],
  TRAITS,
  async (prompt, given) => {
    const options = optionsDict('ai_chat', given);
    const target = readTarget('ai_chat', options);
    const messages = readMessages('ai_chat', prompt);
    const entries = literal('model', target.model, 'messages', messages);
    const payload = readPayload('ai_chat', options, entries, ['model', 'messages']);
    return outcomeOf(async () => {
      const answer = await askAi(target, payload, parseJson);
      return result(target, answer, 'message', messageOf(answer.json));
    });
  },
);

/**
 * The same for a service that gives its answer in pieces: they are in `chunks`, all at once.
 * @example ai_stream_chat("Hello", {"model": "small"})  // Runtime Error: ai_stream_chat() requires options.endpoint (string)
 */
export const ai_stream_chat = /* @__PURE__ */ builtin(
  'ai_stream_chat',
  () => [any('prompt_or_messages', 'string|array'), any('options', 'dict')],
  TRAITS,
  async (prompt, given) => {
    const options = optionsDict('ai_stream_chat', given);
    const target = readTarget('ai_stream_chat', options);
    const messages = readMessages('ai_stream_chat', prompt);
    const entries = literal('model', target.model, 'messages', messages, 'stream', true);
    const payload = readPayload('ai_stream_chat', options, entries, ['model', 'messages', 'stream']);
    return outcomeOf(async () => {
      const answer = await askAi(target, payload, parseJson);
      const chunks = chunksOf(answer.json);
      return result(target, answer, 'chunks', chunks.length > 0 ? chunks : [answer.text]);
    });
  },
);

/**
 * The numbers that a model makes of a text, or of the first of several: `vector` in the dict.
 * @example ai_embedding(5, {"endpoint": "https://ai.example/embed", "model": "small"})  // Runtime Error: ai_embedding() expects first argument to be a string or array of strings
 */
export const ai_embedding = /* @__PURE__ */ builtin(
  'ai_embedding',
  () => [any('input', 'string|array'), any('options', 'dict')],
  TRAITS,
  async (given, givenOptions) => {
    const options = optionsDict('ai_embedding', givenOptions);
    const target = readTarget('ai_embedding', options);
    const entries = literal('model', target.model, 'input', readInput('ai_embedding', given));
    const payload = readPayload('ai_embedding', options, entries, ['model', 'input']);
    return outcomeOf(async () => {
      const answer = await askAi(target, payload, parseJson);
      return result(target, answer, 'vector', vectorOf(answer));
    });
  },
);

function vectorOf({ json }: AiAnswer): Value[] {
  const missing = (): never =>
    fail('ai_embedding failed: response JSON missing data[0].embedding numeric array');
  const embedding = embeddingOf(json) ?? missing();
  return embedding.map((item) => (isNumber(item) ? float(toDouble(item)) : missing()));
}

/**
 * Asks a model that may want to use tools, until it wants none any more, `max_steps` times at most (4). Options besides
 * those of `ai_chat`: `tools`, as the service wants them described, and `tool_results`, what each gives. The dict has
 * `message`, `steps`, `messages`, `status`, `model`, `text`, `json`.
 * @example ai_tool_loop("Hello", {"endpoint": "https://ai.example/chat", "model": "small", "max_steps": 99})  // Runtime Error: ai_tool_loop() requires options.max_steps to be an integer between 1 and 16
 */
export const ai_tool_loop = /* @__PURE__ */ builtin(
  'ai_tool_loop',
  () => [any('prompt_or_messages', 'string|array'), any('options', 'dict')],
  TRAITS,
  async (prompt, given) => {
    const options = optionsDict('ai_tool_loop', given);
    const target = readTarget('ai_tool_loop', options);
    const { maxSteps, tools, results } = readToolOptions('ai_tool_loop', options);
    const messages = readMessages('ai_tool_loop', prompt);
    const entries = literal('model', target.model, 'messages', messages, 'stream', false);
    if (tools !== undefined) entries.set('tools', share(tools));
    const reserved = ['model', 'messages', 'tools', 'stream'];
    const payload = readPayload('ai_tool_loop', options, entries, reserved);
    const task = currentTask();
    return outcomeOf(async () => {
      for (let steps = 1; ; steps++) {
        const answer = resume(task, await askAi(target, payload, parseJson));
        const said = messageOf(answer.json);
        messages.push(message('assistant', said));
        const calls = toolCallsOf(answer.json);
        for (const call of calls) messages.push(toolMessage('ai_tool_loop', call, results));
        if (calls.length > 0 && steps < maxSteps) continue;
        const { status, text, json } = answer;
        const told = literal('status', status, 'model', target.model, 'message', said, 'text', text);
        return addEntries(told, 'steps', steps, 'json', json, 'messages', messages);
      }
    });
  },
);

function result(target: AiTarget, { status, text, json, headers }: AiAnswer, ...own: Value[]): Value {
  const entries = literal('status', status, 'model', target.model, ...own, 'text', text);
  return addEntries(entries, 'json', json, 'headers', headerDict(headers));
}

/** What goes wrong on the way is a result, too. */
async function outcomeOf(work: () => Promise<Value>): Promise<Outcome> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof RuffError) return err(error.message);
    throw error;
  }
}
