/** Requests that the program waits for: what they have in common, and the words of their errors. */
import { STATUS_CODES } from 'node:http';
import { fail, RuffError } from '../core/errors.js';
import { type HttpRequest, send } from './http-client.js';
import { BodyError, DeliveryError, type HttpResponse, SendError } from './http-errors.js';
import { MAX_NETWORK_BYTES } from './limits.js';
import { waitFor } from './wait-for.js';

export interface HttpCall extends Omit<HttpRequest, 'headers' | 'signal'> {
  readonly headers?: HttpRequest['headers'];
  /** What the error of a request without an answer calls it, if not by its surface. */
  readonly attempt?: string;
}

const TIMEOUT_MS = 30_000;

/** Waits for the answer to a request. Whatever goes wrong is an error of the program. */
export function callHttp(call: HttpCall): Promise<HttpResponse> {
  const abort = new AbortController();
  return waitFor(exchangeHttp(call, abort.signal), () => abort.abort());
}

/** The same for those who wait for several requests at a time. */
export async function exchangeHttp(call: HttpCall, signal: AbortSignal): Promise<HttpResponse> {
  try {
    return await send({
      headers: [],
      timeoutMs: TIMEOUT_MS,
      maxBodyBytes: MAX_NETWORK_BYTES,
      ...call,
      signal,
    });
  } catch (error) {
    if (error instanceof DeliveryError) throw error.cause;
    throw error instanceof RuffError ? error : new RuffError(failure(call, error as Error));
  }
}

function failure({ surface, attempt = surface }: HttpCall, error: Error): string {
  if (error instanceof BodyError) return `${surface} failed while reading response body: ${error.message}`;
  return `${error instanceof SendError ? attempt : surface} failed: ${error.message}`;
}

/** The body as text, whatever its type says. What is no UTF-8 is replaced. */
export function lossyText({ bytes }: HttpResponse): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}

export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

/** Raises an error for an answer that is no success: `FAILURE with status: 404 Not Found`. */
export function requireSuccess(failure: string, { status }: HttpResponse): void {
  if (!isSuccess(status))
    fail(`${failure} with status: ${status} ${STATUS_CODES[status] ?? '<unknown status code>'}`);
}
