/**
 * The only place where something leaves the computer. What is asked was decided before (`lib/privacy.ts`, the
 * reader's click); here it is sent, without cookies and referrer, and what comes back is bounded in time and size.
 */
import { decoded, refusalOf, waitUntil } from '../../coverage/answer';
import type { Failure } from '../../coverage/model';
import type { Answer, Request } from '../../coverage/service';

/** What came of a request. `until`: the service wants no more before then, Unix ms. */
export type Fetched =
  | { is: 'answer'; answer: Answer; contentType: string | null }
  | { is: 'failed'; why: Failure; until: number | null }
  | { is: 'stopped' };

interface Bounds {
  /** ms for all of it, from the request to the last byte. */
  patience: number;
  /** Statuses beside 200 whose body is an answer. */
  reads?: readonly number[] | undefined;
}

/** No answer of use is longer, after decompression. Bytes. */
export const mostBytes = 2_000_000;

const failed = (why: Failure, until: number | null = null): Fetched => ({ is: 'failed', why, until });

/** The whole body, or null where it is longer than allowed; the rest is not downloaded. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}

/**
 * Sends one request and reads its answer. Redirects are not followed: they may lead to a host that the reader did not
 * agree to. Never rejects; `stop` ends it at once.
 */
export async function fetchAnswer(request: Request, { patience, reads }: Bounds, stop: AbortSignal): Promise<Fetched> {
  if (globalThis.navigator?.onLine === false) return failed('offline');
  const late = AbortSignal.timeout(patience);
  try {
    const response = await fetch(request.url, {
      method: request.body === null ? 'GET' : 'POST',
      body: request.body,
      headers: request.body === null ? request.headers : { ...request.headers, 'content-type': 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.any([late, stop]),
    });
    // In browsers a redirect that is not followed shows nothing of itself.
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
      return failed('redirected');
    const refusal = refusalOf(response.status, reads);
    if (refusal) {
      void response.body?.cancel();
      return failed(refusal, waitUntil(response.headers.get('retry-after'), Date.now()));
    }
    const bytes = await bodyOf(response);
    if (!bytes) return failed('too-large');
    const contentType = response.headers.get('content-type');
    return { is: 'answer', answer: { status: response.status, text: decoded(bytes, contentType) }, contentType };
  } catch {
    if (stop.aborted) return { is: 'stopped' };
    return failed(late.aborted ? 'timeout' : 'unreachable');
  }
}
