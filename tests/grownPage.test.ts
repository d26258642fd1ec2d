/**
 * How much of something a page may have before something else is told of it. Right or wrong: what changes here was
 * meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leadOf } from '../lib/facts';
import { inLine, toldOf } from './told';
import { letters, shrunk, turns } from './turns';
import { type Draft, headline, longProse, pageOf, prose } from './unit/signals/page';

const q = (size: number) => 'q'.repeat(size);
const words = (size: number) => ' qqqq'.repeat(size);
const names = (size: number) => ' Qq'.repeat(size);
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
/** A paragraph with links, to these addresses. */
const linking = (hrefs: readonly string[], text = (at: number) => `the ${at}th report`) => ({
  text: `${prose[0]} See ${hrefs.map((_, at) => text(at)).join(', ')}.`,
  links: hrefs.map((href, at) => ({ href, text: text(at) })),
});
const topics = (count: number, beside = '') => ({
  text: `Topics: ${times(count, (at) => `Harbour ${'abcdefghijklmnopqrstuvwxyz'[at]}`).join(', ')}${beside}`,
  links: times(count, (at) => ({
    text: `Harbour ${'abcdefghijklmnopqrstuvwxyz'[at]}`,
    href: `https://millgate.example/topic/${at}`,
  })),
});
const lake = (at: number | string) => `https://lakepress.example/2024/05/03/story-of-the-harbour-${at}`;
const article = (more: object): Draft => ({ data: [{ '@type': 'NewsArticle', headline, ...more }] });
const person = (name: string) => ({ '@type': 'Person', name });

const pages: readonly (readonly [name: string, last: number, step: number, (size: number) => Draft])[] = [
  ['words of the title', 30, 5, (n) => ({ title: `Ferry${words(n)}` })],
  ['the title’s letters', 120, 20, (n) => ({ title: `F${q(n)}`, documentTitle: `F${q(n)} - Lake Press`, site: null })],
  [
    'the document’s title behind a dash',
    60,
    10,
    (n) => ({ site: null, documentTitle: `${headline} - Lake${names(n)}` }),
  ],
  ['the site’s name', 60, 10, (n) => ({ site: `Lake${names(n)}` })],
  ['the site’s name, in letters', 120, 20, (n) => ({ site: `L${q(n)}` })],
  ['an author in the head', 12, 3, (n) => ({ metas: { author: `Nora${names(n)}` } })],
  ['an author in the head, in letters', 120, 20, (n) => ({ metas: { author: `Nora F${q(n)}` } })],
  ['a house in the head', 60, 10, (n) => ({ metas: { author: `Lake Press${words(n)}` } })],
  [
    'authors in the head',
    16,
    2,
    (n) => ({ metas: { author: times(n, (at) => `Nora F${'abcdefghijklmnop'[at]}eld`).join(', ') } }),
  ],
  [
    'authors in the data',
    16,
    2,
    (n) => article({ author: times(n, (at) => person(`Nora F${'abcdefghijklmnop'[at]}eld`)) }),
  ],
  ['an author in the data', 120, 20, (n) => article({ author: person(`Nora F${q(n)}`) })],
  ['an author’s words in the data', 12, 3, (n) => article({ author: person(`Nora${names(n)}`) })],
  [
    'the publisher in the data',
    120,
    20,
    (n) => article({ publisher: { '@type': 'Organization', name: `Lake P${q(n)}` } }),
  ],
  [
    'the source in the data',
    120,
    20,
    (n) => article({ sourceOrganization: { '@type': 'Organization', name: `Lake P${q(n)}` } }),
  ],
  [
    'the holder in the data',
    120,
    20,
    (n) => article({ copyrightHolder: { '@type': 'Organization', name: `Lake P${q(n)}` } }),
  ],
  ['the notice in the data', 400, 40, (n) => article({ copyrightNotice: `© 2024 Lake Press${letters(n)}` })],
  ['the rights in the head', 400, 40, (n) => ({ metas: { copyright: `© 2024 Lake Press. ${letters(n)}` } })],
  ['the rights in the head, by name', 120, 20, (n) => ({ metas: { 'dc.rights': `Lake P${q(n)}` } })],
  ['a canonical elsewhere', 60, 10, (n) => ({ links: [['canonical', `https://lakepress.example/${q(n)}`]] })],
  ['a canonical’s words', 12, 3, (n) => ({ links: [['canonical', `https://lakepress.example/a${'-qq'.repeat(n)}`]] })],
  [
    'a canonical that repeats the headline',
    7,
    2,
    (n) => ({
      links: [['canonical', `https://lakepress.example/${headline.toLowerCase().split(' ').slice(0, n).join('-')}`]],
    }),
  ],
  ['the address’s words', 12, 3, (n) => ({ url: `https://millgate.example/town/a${'-qq'.repeat(n)}` })],
  ['words of the text', 3_000, 150, (n) => ({ wordCount: n })],
  ['paragraphs', 20, 2, (n) => ({ body: times(n, (at) => prose[at % 3] ?? '') })],
  ['letters of a paragraph', 160, 20, (n) => ({ body: [`P${q(n)}`] })],
  ['letters of the first paragraph', 500, 50, (n) => ({ body: [`P${q(n)}`, ...prose] })],
  [
    'links of the text',
    45,
    5,
    (n) => ({ body: [...longProse, linking(times(n, (at) => `https://harbour${at}.example/story`))] }),
  ],
  ['links to one house', 14, 2, (n) => ({ body: [...longProse, linking(times(n, lake))] })],
  ['letters of a link', 260, 20, (n) => ({ body: [...longProse, linking([lake(1)], () => `The r${q(n)}`)] })],
  ['a link that is a number', 16, 2, (n) => ({ body: [...longProse, linking([lake(1)], () => '1'.repeat(n))] })],
  [
    'a link that is a number with its unit',
    16,
    2,
    (n) => ({ body: [...longProse, linking([lake(1)], () => `1${' q'.repeat(n)}`)] }),
  ],
  [
    'studies',
    26,
    3,
    (n) => ({ body: [...longProse, linking(times(n, (at) => `https://doi.org/10.1234/harbour.${at}`))] }),
  ],
  ['topics', 24, 3, (n) => ({ foot: [topics(n)] })],
  ['what stands beside topics', 24, 4, (n) => ({ foot: [topics(3, ` ${q(n)}`)] })],
  ['letters of a topic', 80, 10, (n) => ({ metas: { 'article:tag': `Harbour${q(n)}` } })],
  [
    'classes before that of topics',
    100,
    10,
    (n) => ({ foot: [{ ...topics(2), text: topics(2).text.slice(8), names: `${q(n)} topics` }] }),
  ],
  [
    'a line with the author’s link',
    200,
    20,
    (n) => ({
      head: ['By Nora Field'],
      foot: [
        {
          text: `Articles by: Nora Field${letters(n)}`,
          links: [{ text: 'Nora Field', href: 'https://millgate.example/author/nora-field' }],
        },
      ],
    }),
  ],
  [
    'a link’s words under a notice',
    12,
    2,
    (n) => ({
      foot: [
        {
          text: `This story was originally published by Lake Press${words(n)}.`,
          links: [{ text: `Lake Press${words(n)}`, href: lake(1) }],
        },
      ],
    }),
  ],
  [
    'links to the house that is named',
    4,
    1,
    (n) => ({ foot: ['This story was originally published by Lake Press.', linking(times(n, lake))] }),
  ],
  [
    'links that repeat the headline',
    7,
    2,
    (n) => ({
      foot: ['This story was originally published by Lake Press.'],
      body: [
        ...longProse,
        linking([
          lake('a'),
          `https://lakepress.example/2024/05/03/${headline.toLowerCase().split(' ').slice(0, n).join('-')}-a1`,
          lake('b'),
        ]),
      ],
    }),
  ],
  ['beacons', 3, 1, (n) => ({ beacons: times(n, () => 'https://pixel.lakepress.example/counter.gif') })],
  ['a byline’s classes', 90, 10, (n) => ({ head: [{ text: 'Nora Field', names: `${q(n)} byline` }, 'May 3, 2024'] })],
  [
    'a bare name above the day',
    6,
    1,
    (n) => ({ head: ['Nora Field', ...times(n, () => 'Share this'), 'May 3, 2024'] }),
  ],
  [
    'a bare name below the day',
    6,
    1,
    (n) => ({ head: ['May 3, 2024', ...times(n, () => 'Share this'), 'Nora Field'] }),
  ],
  ['a bare name’s words above the day', 8, 1, (n) => ({ head: [`Nora${names(n)}`, 'May 3, 2024'] })],
  ['a bare name’s letters above the day', 100, 10, (n) => ({ head: [`Nora F${q(n)}`, 'May 3, 2024'] })],
  ['a bare name before its day', 100, 10, (n) => ({ head: [`Nora Field | May 3, 2024${letters(n)}`] })],
  ['a name and its house', 130, 10, (n) => ({ head: [`Nora Field, Lake Q${q(n)} Tribune`] })],
  ['a name’s words and its house', 6, 1, (n) => ({ head: [`Nora${names(n)} | Lake Tribune`] })],
  [
    'lines before a name',
    16,
    2,
    (n) => ({ head: [...times(n, (at) => `Share this, ${at}`), 'Nora Field', 'May 3, 2024'] }),
  ],
  ['lines before the signature', 8, 1, (n) => ({ foot: [...times(n, (at) => `Share this, ${at}`), 'By Nora Field'] })],
  ['signatures', 8, 1, (n) => ({ foot: times(n, (at) => `By Nora F${'abcdefgh'[at]}eld`) })],
  ['the signature’s classes', 90, 10, (n) => ({ foot: [{ text: 'By Nora Field', names: `${q(n)} related` }] })],
  [
    'a place of the release',
    8,
    1,
    (n) => ({
      head: ['Press release'],
      foot: [...times(n, () => 'Share this'), 'Contact: press@harborrights.example'],
    }),
  ],
  ['who signs with one name', 12, 2, (n) => ({ ...article({ author: person(`N${q(n)}`) }), head: [`By N${q(n)}`] })],
  [
    'lines between two days',
    12,
    3,
    (n) => ({ head: ['May 5, 2024', ...times(n, (at) => `Share this, ${at}`), 'May 3, 2024'] }),
  ],
  ['lines before a day', 44, 4, (n) => ({ head: [...times(n, (at) => `Share this, ${at}`), 'May 3, 2024'] })],
  [
    'lines between a day and the headline',
    8,
    2,
    (n) => ({ top: ['May 5, 2024', ...times(n, (at) => `Share this, ${at}`)], head: ['May 3, 2024'] }),
  ],
  [
    'lines between the text and its day',
    24,
    3,
    (n) => ({ foot: [...times(n, (at) => `Share this, ${at}`), 'May 3, 2024'] }),
  ],
  ['letters behind a day', 160, 20, (n) => ({ head: [`May 3, 2024${letters(n)}`] })],
  ['letters behind a day, and a stop', 160, 20, (n) => ({ head: [`It was May 3, 2024${letters(n)}.`] })],
  ['letters behind a posted day', 160, 20, (n) => ({ head: [`Posted May 3, 2024${letters(n)}.`] })],
  ['letters behind a day in numbers', 80, 10, (n) => ({ language: 'de', head: [`03.05.24${letters(n)}`] })],
  [
    'letters of the link in its line',
    60,
    10,
    (n) => ({ head: [{ text: `May 3, 2024 ${q(n)}`, links: [{ text: q(n), href: lake(1) }] }] }),
  ],
  [
    'letters before the agency of a release',
    100,
    10,
    (n) => ({ body: [`HARBOR${letters(n)}, May 3, 2024 /PRNewswire/ -- ${prose[0]}`, ...prose] }),
  ],
  ['days that were changed later', 6, 1, (n) => ({ head: times(n, (at) => `Updated: May ${9 - at}, 2024`) })],
  [
    'elements of time',
    4,
    1,
    (n) => ({ times: times(n, (at) => ({ datetime: `2024-05-0${at + 3}`, names: '' })), head: ['May 4, 2024'] }),
  ],
  [
    'rules of use',
    30,
    4,
    (n) => ({ foot: times(n, (at) => `You may republish story ${at} for free, with credit to Millgate Courier.`) }),
  ],
];

test('pages', { timeout: 60_000 }, async () => {
  const all = pages.map(([name, last, step, draftOf]) => {
    const tell = (size: number) => {
      const page = pageOf({ body: longProse, ...draftOf(size) });
      const told = toldOf(page);
      const { related, page: head, clues } = told;
      const { cited, topics, studies } = related;
      const rest = [
        cited.map(({ name, links }) => `${name} ${links.length} ${links.at(-1)?.text}`),
        topics.map(({ name }) => name),
        studies.map(({ text }) => text),
        head.published,
        (leadOf(page) ?? '').slice(0, 12),
        clues.map(({ quote }) => quote.length > 100),
      ];
      return shrunk(`${inLine(told)} | ${rest.join(' | ')}`);
    };
    return `${name}\n${turns(last, step, tell)}`;
  });
  await expect(all.join('')).toMatchFileSnapshot(join(import.meta.dirname, 'grown', 'pages.txt'));
});
