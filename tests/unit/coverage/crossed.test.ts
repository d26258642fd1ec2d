/**
 * Every kind of report beside every other: whose each is, and why. Right or wrong: what changes here was meant to, or
 * the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { turns } from '../../turns';
import { another, count, type Elsewhere, lead, own, page, reuters, told } from './counted';

type Kinds = Readonly<Record<string, Omit<Elsewhere, 'by'>>>;

const words: Kinds = {
  'the same lead': { title: 'No ships before Saturday', excerpt: lead },
  'its beginning': { title: 'No ships before Saturday', excerpt: `${lead.slice(0, 90)}…` },
  'from its middle': { title: 'No ships before Saturday', excerpt: `…${lead.slice(40)}` },
  'a lead of its own': { title: 'Crews stay ashore', excerpt: own },
  'the headline alone': {},
  'the headline twice': { excerpt: 'Ferry talks collapse in Port Ansel after night of bargaining' },
  'the headline, a lead of its own': { excerpt: another },
  'signed by an agency': { title: 'Crews stay ashore', excerpt: `PORT ANSEL (AP) — ${own}` },
  'the lead, signed by an agency': { title: 'Crews stay ashore', excerpt: `PORT ANSEL (AP) — ${lead}` },
  'signed by one that nobody knows': { title: 'Crews stay ashore', excerpt: `PORT ANSEL, Nov 12 (Meridian) - ${own}` },
  'citing an agency': { title: 'Crews stay ashore', excerpt: `${own} That is what they told Reuters.` },
  'a release': { excerpt: `PORT ANSEL, Nov. 12, 2026 /PRNewswire/ -- ${lead}` },
  'a release of its own': {
    title: 'Bay Observer opens a quay',
    excerpt: `PORT ANSEL, Nov. 12, 2026 /PRNewswire/ -- ${another}`,
  },
  'what the site says of itself': {
    title: 'Crews stay ashore',
    excerpt: 'Sign up for our newsletter and read what else is new in the valley and beyond it every day.',
  },
  'three words in common': {
    title: 'Crews stay ashore',
    excerpt: 'The ferry talks collapsed; nobody in town knows what to do about it on such a day as this.',
  },
};
const ways: Kinds = {
  '': {},
  'a day before': { published: '2026-11-11T20:00:00Z' },
  undated: { published: null },
  'in another language': { language: 'de' },
  'on a portal': { via: 'MSN' },
  'on no known site': { at: null },
};
const fronts = {
  'a page of its own': page,
  'an agency’s': reuters,
  'a release’s': {
    ...page,
    origin: { name: 'PR Newswire', organization: 'pr-newswire', domain: 'prnewswire.com', kind: 'press-release-wire' },
  },
} as const;

test.each(Object.entries(fronts))('beside %s', async (name, front) => {
  const one = Object.entries(words).flatMap(([what, kind]) =>
    Object.entries(ways).map(
      ([way, more]) => `${what}, ${way}: ${told(count(front, { by: 'Bay Observer', ...kind, ...more })).join('; ')}`,
    ),
  );
  const two = Object.entries(words).flatMap(([what, kind]) =>
    Object.entries(words).map(
      ([other, more]) =>
        `${what} + ${other}: ${told(count(front, { by: 'Bay Observer', ...kind }, { by: 'Dale Tribune', published: '2026-11-12T07:00:00Z', ...more })).join('; ')}`,
    ),
  );
  await expect(`${[...one, ...two].join('\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'crossed', `${name.replace(/\W+/g, '-')}.txt`),
  );
});

/** So many words of a text, and behind them others. */
const upTo = (size: number, text: string, behind = '') =>
  `${text.split(' ').slice(0, size).join(' ')} ${behind}`.trim();
const other = own.split(' ');

const sizes: readonly (readonly [string, (size: number) => Elsewhere[]])[] = [
  ['so many words of the lead', (n) => [{ by: 'Bay Observer', title: 'Crews stay ashore', excerpt: upTo(n, lead) }]],
  ['so many words of its own', (n) => [{ by: 'Bay Observer', title: 'Crews stay ashore', excerpt: upTo(n, own) }]],
  ['so many of its own under the headline', (n) => [{ by: 'Bay Observer', excerpt: upTo(n, own) }]],
  [
    'so many of the lead, then its own',
    (n) => [{ by: 'Bay Observer', title: 'Crews stay ashore', excerpt: upTo(n, lead, own) }],
  ],
  [
    'so many of its own, then the lead',
    (n) => [{ by: 'Bay Observer', title: 'Crews stay ashore', excerpt: upTo(n, own, lead) }],
  ],
  [
    'every word but so many',
    (n) => [
      {
        by: 'Bay Observer',
        title: 'Crews stay ashore',
        excerpt: lead
          .split(' ')
          .map((word, at) => (at % 3 === 0 && at < 3 * n ? other[at] : word))
          .join(' '),
      },
    ],
  ],
  ['so many words of the headline', (n) => [{ by: 'Bay Observer', title: upTo(n, page.title) }]],
  [
    'so many words of the headline, then others',
    (n) => [{ by: 'Bay Observer', title: upTo(n, page.title, 'while the crews wait ashore') }],
  ],
  ['so many words before the headline', (n) => [{ by: 'Bay Observer', title: upTo(n, own, page.title) }]],
  [
    'so many outlets',
    (n) => Array.from({ length: Math.min(n, 12) }, (_, at) => ({ by: `Paper ${'ABCDEFGHIJKL'[at]}`, excerpt: lead })),
  ],
  [
    'quoted',
    (n) => [{ by: 'Bay Observer', title: 'Crews stay ashore', excerpt: `He said: “${upTo(n, own)}” and left.` }],
  ],
];

test('in so many words', async () => {
  const all = sizes.map(
    ([name, articles]) => `${name}\n${turns(32, 2, (size) => told(count(page, ...articles(size))).join('; '))}`,
  );
  await expect(all.join('')).toMatchFileSnapshot(join(import.meta.dirname, 'crossed', 'in-so-many-words.txt'));
});
