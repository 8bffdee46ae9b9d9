/**
 * `../host/http-exchange.ts` in a browser: `fetch`, which follows redirects by itself, joins repeated headers and shows of
 * other origins what they permit.
 */
import {
  BodyError,
  DeliveryError,
  type Hop,
  type HttpResponse,
  SendError,
  TooLong,
} from '../host/http-errors.js';

export async function exchange(hop: Hop): Promise<HttpResponse> {
  const response = await fetch(hop.url, {
    method: hop.method,
    headers: hop.headers.map(([name, value]): [string, string] => [name, value]),
    body: (hop.body ?? null) as string | null,
    signal: hop.signal ?? null,
  }).catch((error: Error) => {
    const reason = error.name === 'TimeoutError' ? 'operation timed out' : error.message;
    throw new SendError(`error sending request for url (${hop.url}): ${reason}`);
  });
  const bytes = await bodyOf(response, hop);
  return { status: response.status, headers: new Map(response.headers), bytes };
}

function handOn(take: (piece: Uint8Array) => void, piece: Uint8Array): void {
  try {
    take(piece);
  } catch (error) {
    throw new DeliveryError(error);
  }
}

async function bodyOf(response: Response, { deliver, maxBodyBytes }: Hop): Promise<Uint8Array> {
  const take = deliver?.(response.status);
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (const reader = response.body?.getReader(); reader; ) {
      const { done, value } = await reader.read();
      if (done) break;
      if (take) {
        handOn(take, value);
        continue;
      }
      pieces.push(value);
      length += value.length;
      if (length > (maxBodyBytes ?? Number.POSITIVE_INFINITY)) throw new TooLong(length, maxBodyBytes!);
    }
  } catch (error) {
    if (error instanceof DeliveryError || error instanceof TooLong) throw error;
    throw new BodyError((error as Error).message);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
