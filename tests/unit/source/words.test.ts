import { describe, expect, test } from 'vitest';
import { languagesFor } from '../../../lib/languages';
import { agenciesIn, organizationById } from '../../../lib/organizations';
import type { Block } from '../../../lib/page';
import { sceneOf } from '../../../lib/scene';
import { httpOnly, isDeep, linksAway, originalAddress } from '../../../lib/source/address';
import { creditFound } from '../../../lib/source/credit';
import { isMixed } from '../../../lib/source/desk';
import { creditOf, isInitials, outletIn } from '../../../lib/source/line';
import { plainName, sourceName } from '../../../lib/source/name';
import { signedByOffice } from '../../../lib/source/office';
import { beforePicture, isOfPicture, isPhotoSignature, isPicture } from '../../../lib/source/picture';
import { soundsLikeHouse } from '../../../lib/source/slot';
import { kindOf, otherSupplier, shownAs, suppliesText, written } from '../../../lib/source/supplier';
import { isCredited, isSetOff, talkIn } from '../../../lib/source/talk';
import { type Draft, pageOf } from '../signals/page';

const scene = (draft: Draft = {}) => sceneOf(pageOf(draft));
const block = (text: string, change: Partial<Block> = {}): Block => ({
  tag: 'p',
  zone: 'main',
  region: 'above',
  names: '',
  links: [],
  text,
  ...change,
});
const house = (id: string) => {
  const found = organizationById(id);
  if (!found) throw new Error(`no house is ${id}`);
  return found;
};

describe('addresses', () => {
  test.each<[string, boolean]>([
    ['https://a.example/', false],
    ['https://a.example', false],
    ['https://a.example/x', true],
    ['https://a.example/?p=1', true],
    ['no address', true],
  ])('%s leads deep: %s', (href, deep) => expect(isDeep(href)).toBe(deep));
  test('the reader follows http alone', () => {
    expect(httpOnly('HTTPS://a.example/')).toBe('HTTPS://a.example/');
    expect(httpOnly('http://a.example/')).toBe('http://a.example/');
    for (const address of [
      'javascript:alert(1)',
      '//a.example/',
      '',
      null,
      undefined,
      `https://a.example/${'x'.repeat(99_999)}`,
    ])
      expect(httpOnly(address)).toBeNull();
  });
  test('an original is deeper than a front page', () => {
    expect(originalAddress({ text: 'x', href: 'https://a.example/1' })).toBe('https://a.example/1');
    expect(originalAddress({ text: 'x', href: 'https://a.example/' })).toBeNull();
    expect(originalAddress(null)).toBeNull();
  });
  test('links away lead to other sites, and not to licences, networks or what hides where it leads', () => {
    const { site } = scene();
    const links = [
      'https://other.example/1',
      'https://millgate.example/1',
      'https://creativecommons.org/licenses/by/4.0/',
      'https://www.gnu.org/licenses/fdl.html',
      'https://www.facebook.com/x',
      'https://bit.ly/abc',
      'https://www.gnu.org/software',
    ].map((href) => ({ text: 'x', href }));
    expect(linksAway(block('x', { links }), site).map(({ href }) => href)).toEqual([
      'https://other.example/1',
      'https://www.gnu.org/software',
    ]);
  });
});

describe('houses that supply text', () => {
  test.each<[string, boolean, string]>([
    ['reuters', true, 'wire'],
    ['pr-newswire', false, 'press-release'],
    ['bbc', true, 'republished'],
  ])('%s: %s, %s', (id, supplies, kind) => {
    expect(suppliesText(house(id))).toBe(supplies);
    expect(kindOf(house(id))).toBe(kind);
  });
  test('nobody is republished', () => expect(kindOf(null)).toBe('republished'));
  test('another house than the site', () => {
    const { site } = scene();
    expect(otherSupplier(house('reuters'), site)).toBe(house('reuters'));
    expect(otherSupplier(house('pr-newswire'), site)).toBeNull();
    expect(otherSupplier(null, site)).toBeNull();
    const own = sceneOf(pageOf({ url: 'https://www.reuters.com/world/1' })).site;
    expect(otherSupplier(house('reuters'), own)).toBeNull();
  });
  test.each<[string, string]>([
    ['REUTERS', 'Reuters'],
    ['Reuters', 'Reuters'],
    ['reuters', 'Reuters'],
    ['Reuters Health', 'Reuters'],
    ['Harbour Health', 'Harbour Health'],
    ['Рейтер', 'Рейтер'],
    ['ロイター', 'ロイター'],
  ])('%s is shown as %s', (wording, name) => expect(shownAs(wording, house('reuters'))).toBe(name));
  test.each<[string, string]>([
    ['Reuters', 'Reuters'],
    ['REUTERS, 12 May', 'Reuters'],
    ['Reuters/AFP', 'Reuters/AFP'],
    ['With Reuters and AFP', 'Reuters and AFP'],
    ['Reuters and Reuters', 'Reuters'],
    ['Nobody', 'Nobody'],
  ])('%s is written %s', (text, name) =>
    expect(written(text, agenciesIn(text, { language: 'en', form: 'credit' }))).toBe(name),
  );
});

describe('talk', () => {
  test.each<[string, number]>([
    ['', 0],
    ['Reuters', 0],
    ['with files from', 3],
    ['Nora Field and Tom Reed', 0],
    ['a', 0],
    ['of', 1],
    ['(lno)', 0],
    ['sak/Reuters', 0],
    ['Reuters/dpa', 0],
    ['report, gem', 1],
    ['ליאת כתבה', 1],
    ['船出', 0.5],
    ['船出の港町', 1.25],
  ])('“%s”: %s', (text, talk) => expect(talkIn(text)).toBe(talk));
  const at = (text: string, name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
  test.each<[string, boolean]>([
    ['Nora Field/Reuters', true],
    ['Nora Field, Reuters', true],
    ['Nora Field (Reuters)', true],
    ['Reuters', false],
    ['The Reuters office', false],
    ['Reuters | 12 May', true],
    ['12 May with Reuters', true],
    ['Harbour told Reuters, they say', false],
  ])('“%s” is set off: %s', (text, is) => expect(isSetOff(text, at(text, 'Reuters'))).toBe(is));
  test.each<[string, boolean]>([
    ['Nora Field with Reuters', true],
    ['With files from Reuters.', true],
    ['from Reuters)', true],
    ['from Reuters today', false],
    ['Told Reuters', false],
    ['It ended. From Reuters', false],
    ['The news is from Reuters', false],
  ])('“%s” is credited: %s', (text, is) => expect(isCredited(text, at(text, 'Reuters'))).toBe(is));
});

describe('the site’s own desk', () => {
  const { site } = scene();
  test.each<[string, boolean, boolean]>([
    ['', false, false],
    ['sak/', false, true],
    ['Nora Field', false, false],
    ['red', false, true],
    ['Millgate Courier', false, true],
    ['Nora Field, Millgate Courier', false, false],
    ['Nora Field, Millgate Courier', true, true],
    ['Nora Field & Millgate Courier', false, true],
    ['and', false, false],
    ['contributed to this report', false, true],
    ['toolong', false, false],
    ['a', false, false],
  ])('“%s” (a list: %s): %s', (rest, isList, mixed) => expect(isMixed(rest, site, isList)).toBe(mixed));
});

describe('pictures', () => {
  test.each<[string, boolean]>([
    ['figure-caption', true],
    ['Foto', false],
    ['art-foto', true],
    ['fot', true],
    ['fotnote', false],
    ['article-img', true],
    ['image', true],
    ['zrodlo zdjecie', true],
    ['article-bildtext', true],
    [`${'x'.repeat(70)} image`, false],
    ['body', false],
  ])('“%s” is a picture’s: %s', (names, is) => expect(isOfPicture({ names })).toBe(is));
  test('a long text is no caption', () => {
    expect(isOfPicture({ names: 'image', text: 'x'.repeat(249) })).toBe(true);
    expect(isOfPicture({ names: 'image', text: 'x'.repeat(250) })).toBe(false);
  });
  test.each<[string, string]>([
    ['Source: Reuters', 'Source: Reuters'],
    ['Source: Reuters - Photo: Nora Field', 'Source: Reuters -'],
    ['Photo: Nora Field', ''],
    ['Nora Field, photo', ''],
  ])('before the picture of “%s”: “%s”', (text, rest) => expect(beforePicture(text, languagesFor('en'))).toBe(rest));
  test('speak of themselves', () => {
    expect(isPicture(block('Photo: Nora Field'), languagesFor('en'))).toBe(true);
    expect(isPicture(block('Nora Field', { names: 'caption' }), languagesFor('en'))).toBe(true);
    expect(isPicture(block('Nora Field'), languagesFor('en'))).toBe(false);
  });
  test.each<[string, boolean]>([
    ['Nora Field / Reuters', true],
    ['Reuters/ NORA FIELD', true],
    ['Reuters, Nora Field', false],
    ['Field / Reuters', false],
    ['Millgate Courier / Reuters', false],
    ['Reuters / Millgate Courier', false],
  ])('“%s” signs a photo: %s', (text, is) => {
    const start = text.indexOf('Reuters');
    expect(isPhotoSignature(text, { start, end: start + 7 }, scene().site)).toBe(is);
  });
});

describe('names', () => {
  test.each<[string, string]>([
    ['“Harbour Post”', 'Harbour Post'],
    ['»Valley SE« verantwortlich', 'Valley SE'],
    ['(Harbour  Post),', 'Harbour Post'],
    ['the paper ‘Harbour Post’, they say', 'Harbour Post'],
    ['Harbour’s Post', 'Harbour’s Post'],
  ])('%s is plainly %s', (said, name) => expect(plainName(said)).toBe(name));
  test.each<[string, string | null]>([
    ['Harbour Review', 'Harbour Review'],
    ['the Harbour blog', 'Harbour'],
    ['Harbour Review’s summer issue', 'Harbour Review'],
    ['Harbour Review 3/2019', 'Harbour Review'],
    ['harbourreview.example', 'harbourreview.example'],
    ['https://harbourreview.example/a/1', 'harbourreview.example'],
    ['a road', null],
    ['2019', null],
    ['12', null],
    ['Monday', null],
    ['3 May 2024', null],
    ['German', null],
    ['YouTube', null],
    ['%s', null],
    ['[source name]', null],
    ['Millgate Courier', null],
    ['X', 'X'],
    ['Y', null],
    ['Verde is a road', null],
    ['One Two Three Four Five Six Seven Eight Nine', null],
    ['H'.repeat(91), null],
    ['reuters', 'reuters'],
    ['“little harbour”', 'little harbour'],
  ])('%s names %s', (said, name) => expect(sourceName(said, block(said), scene())?.name ?? null).toBe(name));
  test('take the link that bears them, the one to their house, one that leads deep', () => {
    const linked = (said: string, ...links: [string, string][]) =>
      sourceName(said, block(said, { links: links.map(([text, href]) => ({ text, href })) }), scene())?.link?.href ??
      null;
    expect(linked('Harbour Review', ['here', 'https://a.example/1'], ['Harbour Review', 'https://b.example/1'])).toBe(
      'https://b.example/1',
    );
    expect(
      linked('Harbour Review', ['Harbour Review', 'https://b.example/1'], ['here', 'https://harbourreview.example/1']),
    ).toBe('https://harbourreview.example/1');
    expect(linked('Reuters', ['here', 'https://a.example/1'], ['there', 'https://www.reuters.com/1'])).toBe(
      'https://www.reuters.com/1',
    );
    expect(linked('Harbour Review', ['here', 'https://a.example/'], ['there', 'https://b.example/2'])).toBe(
      'https://b.example/2',
    );
    expect(linked('Harbour Review', ['here', 'https://a.example/'])).toBe('https://a.example/');
    expect(linked('Harbour Review')).toBeNull();
    expect(linked('https://harbour.example/1')).toBe('https://harbour.example/1');
  });
  test('are no source where their link stays', () =>
    expect(
      sourceName(
        'Harbour Review',
        block('Harbour Review', { links: [{ text: 'Harbour Review', href: 'https://millgate.example/tag/1' }] }),
        scene(),
      ),
    ).toBeNull());
  test.each<[string, boolean]>([
    ['Harbour Post', true],
    ['KQZ', true],
    ['KqZ', true],
    ['harbour.news', true],
    ['Nora Field', false],
    ['Harbour', false],
    ['K', false],
  ])('%s sounds like a house: %s', (name, is) => expect(soundsLikeHouse(name)).toBe(is));
  test.each<[string, boolean]>([
    ['CP', true],
    ['QX', false],
    ['Reuters', false],
  ])('%s may be initials: %s', (name, is) => expect(isInitials(name, 'en')).toBe(is));
  test.each<[string, string | null]>([
    ['Press office Harbour Works', 'Harbour Works'],
    ['It ends. Press office: Harbour Works / nf', 'Harbour Works'],
    ['The press office of the harbour said so.', null],
    ['Press office harbour', null],
  ])('%s is signed by %s', (text, who) => expect(signedByOffice(text)).toBe(who));
});

describe('credit lines', () => {
  const told = (text: string, change: Partial<Block> = {}) => {
    const credit = creditOf(block(text, change), scene());
    return (
      credit &&
      [credit.form, credit.name, credit.mixed && 'mixed', credit.released && 'released'].filter(Boolean).join(' ')
    );
  };
  test.each<[string, string | null]>([
    ['Reuters', 'alone Reuters'],
    ['(Reuters)', 'enclosed Reuters'],
    ['By Nora Field, Reuters', 'signed Reuters'],
    ['sak/Reuters', 'signed Reuters mixed'],
    ['Source: Reuters', 'labelled Reuters'],
    ['Source: Harbour Review', 'labelled Harbour Review'],
    ['Source: University of the Valley, press release', 'labelled University of the Valley released'],
    ['Source: Millgate Courier', null],
    ['With files from Reuters', 'signed Reuters mixed'],
    ['Reuters contributed to this report', 'part Reuters mixed'],
    ['Agencies', 'unnamed Agencies mixed'],
    ['By Agencies', null],
    ['Top Agencies', null],
    ['The harbour is open again, Reuters reported.', null],
    ['© Reuters', null],
    ['Photo: Reuters', null],
    ['Nora Field / Reuters', null],
    ['Getty Images / Reuters', null],
    ['Source: Reuters https://reuters.com/1', 'labelled Reuters'],
    ['Reuters https://reuters.com/1', null],
    ['Nothing', null],
    [`Reuters ${'and the harbour '.repeat(12)}`, null],
    ['(Source: Reuters) — The harbour is open', null],
  ])('%s: %s', (text, expected) => expect(told(text)).toBe(expected));
  test('no headline is one', () => {
    expect(told('Reuters', { tag: 'h2' })).toBe('alone Reuters');
    expect(told(`Reuters${' '.repeat(60)}`, { tag: 'h2' })).toBeNull();
  });
  test('nor is a part of a link in a list', () => {
    const links = [{ text: 'Reuters Courses', href: 'https://a.example/1' }];
    expect(told('Reuters Courses', { tag: 'li', links })).toBeNull();
  });
  test.each<[string, string | null]>([
    ['By Nora Field, BBC News', 'BBC News'],
    ['By Nora Field for BBC News', null],
    ['Nora Field via BBC News', 'BBC News'],
    ['By Nora Field', null],
    ['Photo: BBC News', null],
    ['Nora Field / BBC News', null],
  ])('the outlet of “%s”: %s', (text, name) => expect(outletIn(block(text), scene())?.name ?? null).toBe(name));
  test('become candidates', () => {
    const of = (text: string) => {
      const credit = creditOf(block(text), scene());
      if (!credit) throw new Error(`no credit is ${text}`);
      const { kind, form, mixed, unnamed, quote, where } = creditFound(block(text), credit, 'byline');
      return { kind, form, mixed, unnamed, quote, where };
    };
    const rest = { mixed: false, unnamed: undefined, where: 'byline' };
    expect(of('Source: Harbour Review')).toEqual({
      ...rest,
      kind: 'republished',
      form: 'labelled',
      quote: 'Source: Harbour Review',
    });
    expect(of('Reuters')).toMatchObject({ kind: 'wire', form: 'alone' });
    expect(of('Agencies')).toMatchObject({ kind: 'wire', form: 'unnamed', unnamed: true, mixed: true });
    expect(of('Source: Harbour News Agency')).toMatchObject({ kind: 'wire' });
    expect(of('Source: University of the Valley, press release')).toMatchObject({
      kind: 'press-release',
      form: 'released',
    });
  });
});
