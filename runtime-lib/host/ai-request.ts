/** Requests to language models: JSON to an endpoint that talks as most services do, and what is in the answer. */
import { Dict } from '../core/dict.js';
import { errorText, fail } from '../core/errors.js';
import type { Value } from '../core/value.js';
import { writeJson } from '../formats/json-writer.js';
import { callHttp, isSuccess, lossyText } from './http-call.js';

/** Where a request goes, and what goes with it. */
export interface AiTarget {
  /** What error texts call it. */
  readonly name: string;
  readonly endpoint: string;
  readonly model: string;
  readonly apiKey: string | undefined;
  readonly timeoutMs: number | undefined;
  readonly headers: readonly (readonly [string, string])[];
}

export interface AiAnswer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly text: string;
  readonly json: Value;
}

/** How much of an answer an error shows. */
const SHOWN = 240;

/** Waits for the answer. Anything but an answer in JSON with a good status is an error. */
export async function askAi(
  target: AiTarget,
  payload: Dict,
  parse: (text: string) => Value,
): Promise<AiAnswer> {
  const { name, endpoint, apiKey, timeoutMs, headers } = target;
  const response = await callHttp({
    surface: name,
    url: endpoint,
    method: 'POST',
    headers: [
      ['Content-Type', 'application/json'],
      ['Accept', 'application/json'],
      ...(apiKey === undefined ? [] : [['Authorization', `Bearer ${apiKey}`] as const]),
      ...headers,
    ],
    body: payloadText(name, payload),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  });
  const text = lossyText(response);
  const { status } = response;
  if (!isSuccess(status)) fail(`${name} failed with HTTP status ${status}: ${beginning(text)}`);
  return { status, headers: response.headers, text, json: parsed(name, text, parse) };
}

function payloadText(name: string, payload: Dict): string {
  try {
    return writeJson(payload);
  } catch (error) {
    return fail(`${name} failed: request body serialization error: ${errorText(error)}`);
  }
}

function parsed(name: string, text: string, parse: (text: string) => Value): Value {
  try {
    return parse(text);
  } catch (error) {
    return fail(`${name} failed: response was not valid JSON (${errorText(error)})`);
  }
}

function beginning(text: string): string {
  const chars = [...text.slice(0, 2 * SHOWN + 2)];
  return chars.length > SHOWN ? `${chars.slice(0, SHOWN).join('')}...` : text;
}

// ── What is in an answer ───────────────────────────────────────────────────────────────────────────────────────────

function entry(value: Value | undefined, key: string): Value | undefined {
  return value instanceof Dict ? value.get(key) : undefined;
}

function elements(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

/** The text of one choice. */
function choiceText(choice: Value | undefined): string | undefined {
  const found = [entry(entry(choice, 'message'), 'content'), entry(choice, 'text')];
  return found.find((text) => typeof text === 'string');
}

/** What the model says; empty if it says nothing. */
export function messageOf(json: Value): string {
  return choiceText(elements(entry(json, 'choices'))[0]) ?? '';
}

/** What the model says, in the pieces in which the service gives it. */
export function chunksOf(json: Value): string[] {
  return elements(entry(json, 'choices')).flatMap((choice) => {
    const delta = entry(choice, 'delta');
    const text = delta instanceof Dict ? delta.get('content') : choiceText(choice);
    return typeof text === 'string' ? [text] : [];
  });
}

/** The elements of the first embedding. */
export function embeddingOf(json: Value): readonly Value[] | undefined {
  const found = entry(elements(entry(json, 'data'))[0], 'embedding');
  return Array.isArray(found) ? found : undefined;
}

/** The names of the tools that the model wants to be called. */
export function toolCallsOf(json: Value): string[] {
  const message = entry(elements(entry(json, 'choices'))[0], 'message');
  return elements(entry(message, 'tool_calls')).flatMap((call) => {
    const name = entry(entry(call, 'function'), 'name');
    return typeof name === 'string' ? [name] : [];
  });
}
