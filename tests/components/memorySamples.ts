import type { Listed } from '../../lib/memory/model';
import type { Earlier, Recall, TabState } from '../../lib/model';

/** A text read before, as a tab's record tells of it. */
export const earlier = (change: Partial<Earlier> = {}): Earlier => ({
  id: 3,
  address: 'https://bayobserver.example/statement',
  site: 'bayobserver.example',
  title: 'Harbor statement',
  day: '2026-03-03',
  published: '2023-10-31',
  origin: null,
  share: 0.71,
  ofIt: 0.9,
  isHere: false,
  hasText: false,
  ...change,
});

export const recalled = (...all: Earlier[]): Recall => ({ is: 'recalled', id: 9, earlier: all });

/** Comparisons that were made: with the original, and with another page. */
export const comparedWith = (address: string, site: string, printed: number): TabState['compared'][number] => ({
  address,
  site,
  printed,
  borrowed: printed,
  day: '2026-11-29',
});

const listed = (id: number, site: string, change: Partial<Listed> = {}): Listed => ({
  id,
  address: `https://${site}/${id}`,
  site,
  title: `What was read, number ${id}`,
  day: `2026-03-${String(id).padStart(2, '0')}`,
  published: null,
  language: 'en',
  lead: 'The first words of it, as they stand there.',
  origin: null,
  kin: [],
  hasText: false,
  ...change,
});

const northwire = { kind: 'wire', name: 'Northwire', organization: 'northwire', url: null } as const;

/** What was read: a wire story at three sites, a statement, a saved text, one in Arabic. */
export const library: readonly Listed[] = [
  listed(6, 'bayobserver.example', { title: 'اَلْعَرَبِيَّة في الميناء', language: 'ar', lead: 'نص' }),
  listed(5, 'tide.example', { title: 'Ferry talks resume after a long night', kin: [1], published: '2026-03-02' }),
  listed(4, 'harborportal.example', {
    title: 'Statement on the harbor',
    origin: { kind: 'republished', name: 'Harbor Rights Alliance', organization: null, url: null },
  }),
  listed(3, 'bayobserver.example', { title: 'A day at the market', hasText: true }),
  listed(2, 'shore.example', { title: 'Ferry talks resume', kin: [1], published: '2026-03-01' }),
  listed(1, 'bayobserver.example', { title: 'Talks on ferries resume', origin: northwire, published: '2026-03-01' }),
];
