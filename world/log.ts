/** What is written down of every request. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { ServiceName } from '../lib/model.ts';
import { serviceAt } from './services/index.ts';

/** A request as it arrived. */
export interface LogEntry {
  /** Whom it was for; null where nobody of ours is. */
  service: ServiceName | null;
  /** When it had arrived whole, Unix ms. */
  at: number;
  method: string;
  /** The whole address, as it was asked for. */
  url: string;
  /** By lower-case names. */
  headers: IncomingHttpHeaders;
  /** The header as it was spelled, line by line. */
  lines: string[];
  body: string;
  /** When the answer's last byte went out, Unix ms. */
  sent: number | null;
  /** When the asker went away before that, Unix ms. */
  left: number | null;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** Reads a request to its end, and writes it down; the answer's times come when they come. */
export async function logged(
  request: IncomingMessage,
  response: ServerResponse,
  scheme: 'https' | 'http',
): Promise<LogEntry> {
  const { method = 'GET', url: path = '/', headers, rawHeaders } = request;
  // What comes by way of a proxy carries its whole address.
  const url = path.startsWith('/') ? `${scheme}://${headers.host ?? 'localhost'}${path}` : path;
  const parsed = URL.parse(url);
  const body = await bodyOf(request);
  const asked: LogEntry = {
    service: parsed && (serviceAt(parsed)?.name ?? null),
    at: Date.now(),
    method,
    url,
    headers,
    lines: rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1] ?? ''}`] : [])),
    body,
    sent: null,
    left: null,
  };
  response.on('finish', () => {
    asked.sent = Date.now();
  });
  response.on('close', () => {
    if (asked.sent === null) asked.left = Date.now();
  });
  return asked;
}
