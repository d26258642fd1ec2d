/** How a service may behave: as usual, or as services do on bad days. */
import { gzipSync } from 'node:zlib';
import { nowhere } from './model.ts';
import { type Answer, type Ask, escaped, type Service, text } from './service.ts';

export type Behavior =
  | { is: 'as-usual' }
  /** Answers when the promise is kept, or after so many ms. */
  | { is: 'slow'; until?: Promise<unknown>; ms?: number }
  /** Sends half of its answer, and the rest when the promise is kept. */
  | { is: 'drip'; until: Promise<unknown> }
  /** Knows nothing. */
  | { is: 'empty' }
  /** A page that asks for consent to cookies, status 200. */
  | { is: 'consent' }
  /** 429, with or without words; `retryAfter` as the header says it. */
  | { is: 'busy'; words?: string; retryAfter?: string }
  | { is: 'status'; status: number; words?: string; type?: string }
  /** Words with status 200 where data should be. */
  | { is: 'said'; words: string; type?: 'text/html' | 'text/plain' }
  /** The right answer under another type. */
  | { is: 'wrong-type'; type?: string }
  /** The right answer under a charset that it does not have: UTF-8 called Latin-1, or Windows-1252 called UTF-8. */
  | { is: 'wrong-charset'; declares: 'iso-8859-1' | 'utf-8' }
  /** JSON with an escape that JSON does not know; in XML, an entity that XML does not know. */
  | { is: 'bad-escape' }
  /** The first half, as if it were all. */
  | { is: 'truncated' }
  /** Ten megabytes; `zipped` they come as a few kilobytes. */
  | { is: 'huge'; zipped?: boolean }
  /** Ten thousand entries, or so many; at once, or when the promise is kept. Studies stay as many as they are. */
  | { is: 'many'; entries?: number; until?: Promise<unknown> }
  | { is: 'redirect'; to?: string }
  /** Cuts the connection: before the answer, or in the middle of it. */
  | { is: 'reset'; where?: 'before' | 'middle' }
  /** Never answers. */
  | { is: 'silent' };

/** An answer's bytes, and how they go out. */
export interface Delivery {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

const consentPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Before you continue</title></head>
<body><h1>Before you continue</h1><form action="https://consent.google.com/save" method="POST">
<p>We use cookies and data to deliver and maintain our services.</p><button>Accept all</button></form></body></html>`;

/** The part of Windows-1252 that Latin-1 does not have, from 0x80 on; a space where it has nothing. */
const windows = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const inWindows1252 = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[^\0-\xff]/g, (mark) => {
      const at = windows.indexOf(mark);
      return at < 0 ? '?' : String.fromCharCode(0x80 + at);
    }),
    'latin1',
  );

const huge = 10_000_000;

const withBadEscape = (body: string): string =>
  body.startsWith('<')
    ? body.replace(/<item><title>/, '<item><title>&nbsp;AT&T &hellip; ')
    : body.replace(/"(?:title|original|value|DOI|display_name|extract)":\s*\[?"/, (start) => `${start}\\x41\\' `);

/** The answer that this behavior makes of a request; what concerns only time and the connection is left to the server. */
export function answerOf(service: Service, ask: Ask, behavior: Behavior): Answer {
  switch (behavior.is) {
    case 'empty':
      return service.answer({ ...ask, world: nowhere });
    case 'many':
      return service.answer({ ...ask, least: behavior.entries ?? 10_000 });
    case 'consent':
      return text(consentPage, 'text/html; charset=utf-8');
    case 'busy': {
      const { status, headers, body } = text(behavior.words ?? '', 'text/plain; charset=utf-8', 429);
      return {
        status,
        body,
        headers: behavior.retryAfter ? { ...headers, 'retry-after': behavior.retryAfter } : headers,
      };
    }
    case 'status':
      return text(behavior.words ?? '', behavior.type ?? 'text/html; charset=utf-8', behavior.status);
    case 'said':
      return text(behavior.words, `${behavior.type ?? 'text/html'}; charset=utf-8`);
    case 'redirect': {
      const to = behavior.to ?? `https://consent.google.com/ml?continue=${encodeURIComponent(ask.url.href)}`;
      const { status, body } = text(`<a href="${escaped(to)}">Moved</a>`, 'text/html', 302);
      return { status, body, headers: { 'content-type': 'text/html; charset=utf-8', location: to } };
    }
    default:
      return service.answer(ask);
  }
}

/** The answer's bytes, as this behavior spoils them. */
export function deliveryOf({ status, headers, body }: Answer, behavior: Behavior): Delivery {
  const type = headers['content-type'] ?? 'text/plain';
  const spoiled = (bytes: Buffer, more: Record<string, string> = {}): Delivery => ({
    status,
    headers: { ...headers, ...more },
    body: bytes,
  });
  const bytes = Buffer.from(body);
  switch (behavior.is) {
    case 'wrong-type':
      return spoiled(bytes, { 'content-type': behavior.type ?? 'text/html; charset=utf-8' });
    case 'wrong-charset': {
      const declared = { 'content-type': `${type.split(';')[0]}; charset=${behavior.declares}` };
      return spoiled(behavior.declares === 'utf-8' ? inWindows1252(body) : bytes, declared);
    }
    case 'bad-escape':
      return spoiled(Buffer.from(withBadEscape(body)));
    case 'truncated':
      return spoiled(bytes.subarray(0, bytes.length / 2));
    case 'huge': {
      const padded = Buffer.concat([bytes, Buffer.alloc(Math.max(0, huge - bytes.length), ' ')]);
      return behavior.zipped ? spoiled(gzipSync(padded), { 'content-encoding': 'gzip' }) : spoiled(padded);
    }
    default:
      return spoiled(bytes);
  }
}
