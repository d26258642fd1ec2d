import { describe, expect, test } from 'vitest';
import { kitOf } from '../../../lib/kit';
import { directionOf, sheetOf } from '../../../lib/kit/sheet';
import type { Report, Terms } from '../../../lib/model';
import type { Article } from '../../../lib/page/article';
import { article, paragraph, report, terms } from './sheet';

const sheet = (change: Partial<Report> = {}, more: Partial<Article> = {}) =>
  sheetOf({ ...report, ...change }, { ...article, ...more });
const withTerms = (change: Partial<Terms>) => ({ terms: { ...terms, ...change } });
const said = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');

describe('the original', () => {
  test('is the origin’s article', () => expect(sheet().canonical).toBe('https://harborreview.example/depot'));
  test('is this page where the text is its own', () =>
    expect(sheet({ origin: null }).canonical).toBe('https://millgate.example/town/depot?from=home'));
  test('is not known where the origin’s address is not', () => {
    const { canonical, credit } = sheet({ origin: report.origin && { ...report.origin, url: null } });
    expect(canonical).toBeNull();
    // What was read is credited all the same.
    expect(credit[0]).toMatchObject({ href: report.page.url });
  });
  test('is no archive’s copy, no file and no place in a page', () => {
    const at = (url: string) => sheet({ origin: null, page: { ...report.page, url } }).canonical;
    expect(at('https://web.archive.org/web/20260302/https://millgate.example/depot#top')).toBe(
      'https://millgate.example/depot',
    );
    expect(at('file:///home/nora/depot.html')).toBeNull();
  });
});

describe('byline', () => {
  const byline = (authors: Report['authors'], house = 'Harbor Review') =>
    said(
      sheet({ authors, authorOrganization: report.authorOrganization && { ...report.authorOrganization, name: house } })
        .byline,
    );
  const nora = { name: 'Nora Field', organization: null, url: null };

  test('persons, theirs in brackets, their house', () =>
    expect(
      byline([
        { ...nora, organization: 'University of Milltown' },
        { ...nora, name: 'Jon\n Lake' },
      ]),
    ).toBe('Nora Field (University of Milltown), Jon Lake · Harbor Review'));
  test('the house once', () =>
    expect(byline([{ ...nora, organization: 'harbor review' }])).toBe('Nora Field (harbor review)'));
  test('the house alone', () => expect(byline([])).toBe('Harbor Review'));
  test('an author’s page is linked, if it is a page', () => {
    const of = (url: string) => sheet({ authors: [{ ...nora, url }] }).byline[0]?.href;
    expect(of('https://harborreview.example/nora')).toBe('https://harborreview.example/nora');
    expect(of('javascript:alert(1)')).toBeUndefined();
  });
});

describe('credit', () => {
  const url = 'https://harborreview.example/depot';
  const license = { text: 'CC BY-ND 4.0', href: 'https://creativecommons.org/licenses/by-nd/4.0/' };

  test('links its words and the licence', () =>
    expect(sheet().credit).toEqual([
      { text: 'First published by Harbor Review', href: url },
      { text: ' · ' },
      license,
    ]));
  test('links the address that it names', () =>
    expect(sheet(withTerms({ creditLine: `From ${url}, with thanks.`, license: null })).credit).toEqual([
      { text: 'From ' },
      { text: url, href: url },
      { text: ', with thanks.' },
    ]));
  test('a longer address is another', () =>
    expect(sheet(withTerms({ creditLine: `From ${url}-ii`, license: null })).credit).toEqual([
      { text: `From ${url}-ii`, href: url },
    ]));
  test('reserved rights are no licence', () =>
    expect(said(sheet(withTerms({ license: { id: 'all-rights-reserved', url: null } })).credit)).toBe(
      'First published by Harbor Review',
    ));
  test('the notice is kept where it must be', () =>
    expect(said(sheet(withTerms({ conditions: ['copyright-notice'] })).credit)).toBe(
      'First published by Harbor Review · © Harbor Review · CC BY-ND 4.0',
    ));
  test.each([
    ['CC-BY-SA-3.0-DE', 'CC BY-SA 3.0 DE'],
    ['CC0-1.0', 'CC0 1.0'],
    ['MIT', 'MIT'],
  ])('%s is written %s', (id, name) =>
    expect(said(sheet(withTerms({ license: { id, url: null } })).credit)).toMatch(new RegExp(` · ${name}$`)),
  );
});

describe('counter', () => {
  const src = 'https://harborreview.example/?republication-pixel=true&post=812';
  const other = 'https://spy.example/?republication-pixel=true&post=812';
  const shown = (src: string) => ({ src, offered: false });
  const asked = withTerms({ conditions: ['tracking-pixel'] });

  test('of a copy, where the terms ask for it', () => {
    expect(sheet(asked, { counters: [shown(src)] }).counter).toBe(src);
    expect(sheet({}, { counters: [shown(src)] }).counter).toBeNull();
  });
  test('of the publisher’s own offer', () =>
    expect(sheet({}, { counters: [shown(src), { src: `${src}&ga4=G-1`, offered: true }] }).counter).toBe(
      `${src}&ga4=G-1`,
    ));
  test('is the publisher’s, or none', () => {
    expect(sheet(asked, { counters: [{ src: other, offered: true }] }).counter).toBeNull();
    expect(sheet({ ...asked, origin: null }, { counters: [shown(src)] }).counter).toBeNull();
  });
  test('of a publisher that is known by its host', () => {
    const conversation = 'https://counter.theconversation.com/content/194231/count.gif';
    const origin = report.origin && { ...report.origin, organization: 'the-conversation', domain: null, url: null };
    expect(sheet({ ...asked, origin }, { counters: [shown(conversation)] }).counter).toBe(conversation);
  });
  test('the kit says whether it has one', () => {
    const kit = kitOf({ ...report, ...asked }, { ...article, counters: [shown(src)] });
    expect(kit.pixel).toBe(true);
    expect(kit.html).toContain('<img src="https://harborreview.example/?republication-pixel=true&amp;post=812" alt=""');
    expect(kit.markdown).toContain(`![](${src})`);
    expect(kitOf(report, article)).toMatchObject({ pixel: false, wordCount: 90 });
  });
});

describe('headline', () => {
  const heading = (text: string) => ({ kind: 'heading' as const, level: 2 as const, inside: [{ text }] });
  test('is not said twice', () =>
    expect(sheet({}, { parts: [paragraph('Town'), heading('Depot to stay!'), paragraph('It stays.')] }).parts).toEqual([
      paragraph('Town'),
      paragraph('It stays.'),
    ]));
  test('nor is the byline, where it opens the text', () => {
    const authors = [{ name: 'Nora Field', organization: null, url: null }];
    const line = paragraph('By NORA FIELD, March 5');
    const later = paragraph(
      'Nora Field asked for the map, and the planning office sent one that showed another river, in another year, with a bridge that nobody alive had crossed.',
    );
    expect(sheet({ authors }, { parts: [line, later, line] }).parts).toEqual([later]);
    expect(sheet({ authors }, { parts: [later, later, later, later, line] }).parts).toContain(line);
  });
  test('another heading stays', () => {
    const parts = [heading('What happens next'), paragraph('It stays.')];
    expect(sheet({}, { parts }).parts).toEqual(parts);
  });
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['ja', 'ltr'],
  [null, 'auto'],
  ['no language at all', 'auto'],
])('%s is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));
