import type { Capture } from '../model.ts';
import { type Ask, json, notHere, onward, parameter, type Service, taken, text } from '../service.ts';

/** Addresses that the index takes for one: scheme, `www.`, the usual port and a last slash do not count. */
const key = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/^([^/]+):80(?=\/|$)/, '$1')
    .replace(/\/$/, '')
    .toLowerCase();

const cells = ({ url, timestamp, status, digest }: Capture): Record<string, string> => ({
  urlkey: key(url),
  timestamp,
  original: url,
  mimetype: 'text/html',
  statuscode: String(status),
  digest,
  length: '8412',
});

/** The index of the Wayback Machine (CDX): rows in order of time, the first names the columns; nothing at all is `[]`. */
export const wayback: Service = {
  name: 'wayback',
  hosts: ['web.archive.org'],
  typical: 2500,
  answer(ask: Ask) {
    const [, copied] = /\/web\/\d+\/(https?:\/\/.+)$/.exec(ask.url.href) ?? [];
    if (copied) return onward(copied);
    if (ask.url.pathname !== '/cdx/search/cdx') return notHere();
    const wanted = key(parameter(ask, 'url'));
    if (!wanted) return text('The url parameter is required\n', 'text/plain;charset=utf-8', 400);
    const filters = ask.url.searchParams.getAll('filter').map((filter) => filter.split(':'));
    const limit = Number(parameter(ask, 'limit')) || Number.POSITIVE_INFINITY;
    const rows = ask.world.captures
      .filter(({ url }) => key(url) === wanted)
      .map(cells)
      .filter((row) => filters.every(([name = '', value = '']) => new RegExp(`^(?:${value})$`).test(row[name] ?? '')));
    const kept = taken(limit < 0 ? rows.slice(limit) : rows, ask, Math.abs(limit));
    const columns = parameter(ask, 'fl').split(',').filter(Boolean);
    const names = columns.length > 0 ? columns : Object.keys(rows[0] ?? {});
    const table = kept.map((row) => names.map((name) => row[name] ?? '-'));
    if (parameter(ask, 'output') === 'json') return json(kept.length > 0 ? [names, ...table] : []);
    return text(table.map((row) => `${row.join(' ')}\n`).join(''), 'text/plain;charset=utf-8');
  },
};
