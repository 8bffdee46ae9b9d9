/** An exchange of HTTP as those see it who ask for one: the request, the answer, and what can go wrong. */

/** One request of a chain of redirects. */
export interface Hop {
  readonly surface: string;
  readonly url: URL;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body?: string | Uint8Array | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How long the other side may send nothing. */
  readonly idleMs?: number | undefined;
  readonly maxBodyBytes?: number | undefined;
  readonly deliver?: Deliver | undefined;
}

/**
 * Asked when an answer begins: what takes its body piece by piece. It does so at once: the dispatcher can be told to wait,
 * but loses the end of an answer whose connection is closed meanwhile. Of other answers the body is collected.
 */
export type Deliver = (status: number) => ((piece: Uint8Array) => void) | undefined;

export interface HttpResponse {
  readonly status: number;
  /** Lower-case names; of a repeated header the last value. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array;
}

/** No response came. */
export class SendError extends Error {}

/** The response began, and its body broke off. */
export class BodyError extends Error {}

/** The answer is longer than the one who asked wants it. */
export class TooLong extends Error {
  constructor(length: number, limit: number) {
    super(`response body exceeds maximum network body size (${length} bytes > ${limit} bytes)`);
  }
}

/** The one who takes the body of the response cannot do so. */
export class DeliveryError extends Error {
  constructor(override readonly cause: unknown) {
    super('delivery failed');
  }
}

/** The body as text, by the character set of its content type; UTF-8, if there is none or it is not known. */
export function bodyText({ headers, bytes }: HttpResponse): string {
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
