import type { IncomingHttpHeaders } from 'node:http';
import type { ServiceName } from '../lib/model.ts';
import type { World } from './model.ts';

/** A request, as a service sees it. */
export interface Ask {
  url: URL;
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** What the service knows. */
  world: World;
  /** How many entries it gives at least, if need be the same again and again; 0 for as many as there are. */
  least: number;
  /** The key that is asked for, where one is. */
  key: string | null;
}

/** Its answer. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** One service of the outside world, as this machine plays it. */
export interface Service {
  name: ServiceName;
  /** Its hosts; `*.` stands for one name before. Empty where the reader chooses the address. */
  hosts: string[];
  /** How long it usually takes, ms. */
  typical: number;
  answer(ask: Ask): Answer;
}

/** JSON as an answer. */
export const json = (value: unknown, type = 'application/json', status = 200): Answer => ({
  status,
  headers: { 'content-type': type },
  body: JSON.stringify(value),
});

/** Text as an answer. */
export const text = (body: string, type: string, status = 200): Answer => ({
  status,
  headers: { 'content-type': type },
  body,
});

/** What every service says of an address that it does not have. */
export const notHere = (): Answer =>
  text('<!doctype html><title>404</title><p>Nothing is here.</p>', 'text/html; charset=utf-8', 404);

/** A page that sends its reader on, as opaque links and copies do in a browser. */
export const onward = (address: string): Answer =>
  text(
    `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${escaped(address)}"><title>…</title>`,
    'text/html; charset=utf-8',
  );

/** Text inside XML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);

/** A moment as feeds write it (RFC 822). */
export const mailDate = (iso: string): string => new Date(iso).toUTCString();

/** A parameter of the address; empty where it is missing. */
export const parameter = ({ url }: Ask, name: string): string => url.searchParams.get(name) ?? '';

/**
 * What goes into an answer of what was found: no more than the service gives as a rule. Where more is wanted than
 * there is, the same again, each as `copy` makes it.
 */
export function taken<T>(
  found: readonly T[],
  ask: Ask,
  most: number,
  copy: (each: T, number: number) => T = (each) => each,
): T[] {
  if (ask.least === 0 || found.length === 0) return found.slice(0, most);
  const rounds = Math.ceil(ask.least / found.length);
  return Array.from({ length: rounds }, (_, round) =>
    found.map((each) => (round === 0 ? each : copy(each, round))),
  ).flat();
}
