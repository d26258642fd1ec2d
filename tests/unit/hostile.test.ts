import { describe, expect, test } from 'vitest';
import { authorsOf } from '../../lib/authors';
import { bylineOpener, languages, languagesFor } from '../../lib/languages';
import { patternsOf } from '../../lib/languages/language';
import { lookUp } from '../../lib/lookUp';
import { registrableDomain } from '../../lib/organizations';
import { resolver } from '../../lib/page/address';
import { dataOf } from '../../lib/page/data';
import { languageOf } from '../../lib/page/language';
import { stateOf } from '../../lib/page/state';
import { cautionAbout, withoutTracking } from '../../lib/privacy';
import { published } from '../../lib/published';
import { type Scene, sceneOf } from '../../lib/scene';
import { signals } from '../../lib/signals';
import { termsOf } from '../../lib/terms';
import { licenseAt } from '../../lib/terms/licenses';
import { readNotice } from '../../lib/terms/notice';
import { isStory } from '../../lib/text/address';
import { liveAddress } from '../../lib/text/archived';
import { piecesWithoutContacts } from '../../lib/text/contact';
import { beginsAsDate, dayIn, dayOf } from '../../lib/text/date';
import { foldText } from '../../lib/text/fold';
import { doiOf } from '../../lib/text/study';
import { compile } from '../../scripts/languages/compile';
import { type Entry, shapeOf } from '../../scripts/languages/format';
import { spellings } from '../../scripts/languages/template';
import { attributionOf } from '../../scripts/notices/attribution';
import { careful, firstFaults, outgrows, outgrowsWith, type Shape } from './growth';
import { written } from './languages/files';
import { pageOf } from './signals/page';

/** Pages are hostile: no text makes us work more than its length is worth. */

/** Growth is judged here, never speed: a busy computer takes its time. Milliseconds. */
const patience = 300_000;

/** What a template reads like first, with its name where it wants one. */
const saidOf = ({ template }: Entry, name = ''): string =>
  (spellings(template, 1, { name, number: '4', gap: '', rest: '' })[0] ?? '').replace(/\s+/g, ' ');

/** Long texts of a template's own words. */
function shapesOf(entry: Entry): Shape[] {
  const [before = '', after = ''] = saidOf(entry, '{name}').split('{name}');
  return [{ unit: `${before}A b` }, { unit: after.trim() ? `Name ${after} ` : `${before} ` }];
}

/** A block of more than seven hundred letters is no notice. Every part of a sentence is bounded, but for its spaces. */
const sentenceSizes = [2_000];
const wordSizes = [6_400, 25_600];

describe.each(written)('$name', ({ name, file }) => {
  const patterns = patternsOf(compile(file));
  const lists = [...file.lists].flatMap(([key, entries]) => {
    const pattern = patterns.get(key);
    return pattern ? [{ key, entries, pattern, isSentence: shapeOf(key) === 'sentence' }] : [];
  });

  test('sentences', { timeout: patience }, () => {
    const checks = lists
      .filter(({ isSentence }) => isSentence)
      .flatMap(({ entries, pattern }) =>
        entries.flatMap((entry) =>
          shapesOf(entry).map((shape) => () => outgrows((text) => pattern.exec(text), shape, sentenceSizes)),
        ),
      );
    expect(checks.length).toBeGreaterThan(10);
    expect(firstFaults(checks)).toEqual([]);
  });

  test('labels and words, said over and over', { timeout: patience }, () => {
    const checks = lists
      .filter(({ isSentence }) => !isSentence)
      .flatMap(({ entries, pattern }) => {
        const said = entries.map((entry) => saidOf(entry));
        const shapes = [`${said.join(' ')} `, `${said[0]}: `, `${said[0]} `, `${said.at(-1)}`, said.join(': ')];
        return shapes.map((unit) => () => outgrows((text) => pattern.spans(text), { unit }, wordSizes));
      });
    expect(checks.length).toBeGreaterThan(60);
    expect(firstFaults(checks)).toEqual([]);
  });

  test('a whole notice of them', { timeout: patience }, () => {
    const unit = `${lists.flatMap(({ entries }) => entries.map((entry) => saidOf(entry))).join(' ')} `;
    const read = (text: string) => readNotice(text, languagesFor(name));
    expect(firstFaults([() => outgrows(read, { unit }, [1_500, 6_000])])).toEqual([]);
  });
});

/** What pages repeat to keep a reader busy. */
const marks: Shape[] = [
  ' ',
  '(',
  '((AFP) ',
  '[（【',
  ')）]',
  '- ',
  '—',
  '/',
  'a/',
  'A/B ',
  '. ',
  'a.',
  '...',
  ', ',
  ': ',
  '"',
  "'’",
  '«“',
  '©',
  '© 2024 ',
  'Copyright by the ',
  'A',
  'Aa ',
  'AA BB, ',
  'Nora Field / ',
  'By Nora Field and ',
  'By ',
  'Source: ',
  'Photo: AFP ',
  'a_',
  '_',
  '$.',
  'Press release ',
  'About The ',
  '2024-05-03 ',
  '3 May 2024 ',
  '2024年5月3日',
  '新',
  '新华社',
  '来源：',
  '记者 李河 ',
  '作者：李河、',
  '강나루 기자 ',
  'ア・',
  'و ',
  'https://',
  'www.a.example/',
  'a@b.',
  '%s{{',
  '\u0301',
  '\u200b',
  'ﬁ',
  '😀',
].map((unit) => ({ unit }));

const sizes = [6_400, 25_600, 100_000];
const pageSizes = [2_000, 8_000];
const faultsOf = (work: (text: string) => unknown, shapes: readonly Shape[] = marks) =>
  firstFaults(shapes.map((shape) => () => outgrows(work, shape, [...careful, ...sizes])));

describe('readers of a text', () => {
  test.each<[string, (text: string) => unknown]>([
    ['foldText', foldText],
    ['bylineOpener', (text) => bylineOpener.exec(text)],
    ['dayOf', dayOf],
    ['dayIn', (text) => dayIn(text, 'de')],
    ['beginsAsDate', (text) => beginsAsDate(text, 'ru')],
    ['readNotice', (text) => readNotice(text, languagesFor('de'))],
    ['languageOf, its tag', (text) => languageOf(text, '')],
    ['languageOf, its text', (text) => languageOf('en', text)],
    ['dataOf', (text) => dataOf([text])],
    ['attributionOf', (text) => attributionOf({ text, language: 'en', url: null, links: [] })],
  ])('%s', { timeout: patience }, (_, work) => expect(faultsOf(work)).toEqual([]));

  test('stateOf', { timeout: patience }, () => {
    const keys = ['source', 'author_name', 'page_source', 'credit', 'agency'];
    const entries = keys.flatMap((key) => [
      { unit: `${key}:` },
      { unit: `"${key}":["` },
      { unit: `${key}_` },
      { unit: `${key}.` },
      { unit: `${key} = 'a` },
    ]);
    const prefixes = ['_', 'a_', 'a.', '_.', '$_', 'ab_c.'].map((unit) => ({ unit, tail: 'source "' }));
    expect(faultsOf((text) => stateOf([text]), [...marks, ...entries, ...prefixes])).toEqual([]);
  });
});

/** Addresses of pages: a row of what tells nothing, then of what tells much. */
const paths: Shape[] = [...'a-/.%_9?&=;~@A'].map((unit) => ({ unit }));
const pairs: Shape[] = ['a-', 'a/', 'a.', '9a', '10.1/', 'a=b&', ';a=', '%61', '%2561', 'eyJ.', 'a@b.'].map((unit) => ({
  unit,
}));

test.each<[string, (url: string) => unknown]>([
  ['isStory', isStory],
  ['doiOf', doiOf],
  ['licenseAt', (url) => licenseAt(url.replace('harbor.example', 'creativecommons.org'))],
  ['liveAddress', liveAddress],
  ['registrableDomain', (url) => registrableDomain(`${url}x`)],
  ['resolver', resolver('https://harbor.example/')],
  ['withoutTracking', withoutTracking],
  ['cautionAbout', (url) => cautionAbout(url, false)],
  ['piecesWithoutContacts', piecesWithoutContacts],
])('readers of an address: %s', { timeout: 30_000 }, (_, read) =>
  expect(
    firstFaults(
      [...paths, ...pairs].map(
        (shape) => () => outgrows((text) => read(`https://harbor.example/${text}`), shape, [1_000, 3_900]),
      ),
    ),
  ).toEqual([]),
);

type Reader = (scene: Scene) => unknown;

/** The scene of a page that has these words at every place. */
function everywhere(words: readonly string[], text: string, language: string): Scene {
  const page = pageOf({
    language,
    title: text.slice(0, 500),
    documentTitle: text.slice(0, 2_000),
    url: `https://millgate.example/${encodeURIComponent(text.slice(0, 300).toWellFormed())}/x`,
    head: words,
    body: words,
    foot: words.map((each) => ({ text: each, links: [{ text: each, href: 'https://harbourreview.example/x-y-z' }] })),
    bylines: words.slice(0, 60).map((each) => ({ text: each.slice(0, 200) })),
    metas: {
      author: text.slice(0, 2_000),
      'dc.source': text.slice(0, 2_000),
      'syndication-source': text.slice(0, 2_000),
    },
    data: [
      {
        '@type': 'NewsArticle',
        author: text,
        publisher: text,
        sourceOrganization: text,
        isBasedOn: text,
        datePublished: text,
      },
    ],
    state: [{ key: 'source', value: text.slice(0, 80) }],
    beacons: [text],
    times: [{ datetime: text, names: '' }],
  });
  return sceneOf(page);
}

/** The text as one long block, as lines of credits and as paragraphs. */
const cuts = [Number.POSITIVE_INFINITY, 110, 400];
const cut = (text: string, length: number): string[] =>
  text.length <= length
    ? [text]
    : Array.from({ length: Math.ceil(text.length / length) }, (_, n) => text.slice(n * length, (n + 1) * length));

describe('readers of a page', () => {
  const readers: Record<string, Reader> = {
    ...signals,
    sceneOf: ({ page }) => sceneOf(page),
    authorsOf: (scene) => authorsOf(scene, null),
    published,
    termsOf: (scene) => termsOf({ ...scene, kind: 'no-sign', origin: null, republisher: null, authors: [] }),
    lookUp: ({ page }) => lookUp(page, page.blocks.at(-1)?.text.slice(0, 200) ?? ''),
  };

  test.each(Object.entries(readers))('%s', { timeout: patience }, (_, read) => {
    const checks = marks.flatMap((shape, index) =>
      cuts.map((length) => {
        // Each shape in another language: what they share is read with all of them.
        const language = languages[index % languages.length]?.language ?? 'en';
        const make = (text: string) => everywhere(cut(text, length), text, language);
        return () => outgrowsWith(make, read, shape, pageSizes);
      }),
    );
    expect(firstFaults(checks)).toEqual([]);
  });
});
