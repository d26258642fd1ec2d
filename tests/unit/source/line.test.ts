import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/page';
import { sceneOf } from '../../../lib/scene';
import { creditOf, outletIn } from '../../../lib/source/line';
import { type Draft, headline, pageOf } from '../signals/page';

const block = (text: string, change: Partial<Block> = {}): Block => ({
  tag: 'p',
  zone: 'main',
  region: 'below',
  names: '',
  links: [],
  text,
  ...change,
});
/** The form of a line's credit and whom it names. */
function credited(text: string, change: Partial<Block> = {}, draft: Draft = {}): string | null {
  const credit = creditOf(block(text, change), sceneOf(pageOf(draft)));
  return (
    credit &&
    [credit.form, credit.name, credit.mixed && 'mixed', credit.released && 'released'].filter(Boolean).join(' ')
  );
}

describe('a name that is also a word', () => {
  test.each<[string, string | null]>([
    ['PA', null],
    ['PA today', null],
    ['By PA', 'alone PA Media'],
    ['(PA)', 'enclosed PA Media'],
    ['[PA.]', 'enclosed PA Media'],
    ['— (PA)', 'alone PA Media'],
    ['(PA x)', null],
    ['By PA today', null],
    ['Source: PA', 'labelled PA Media'],
    [`By PA${' and others'.repeat(3)}`, null],
  ])('%s: %s', (text, found) => expect(credited(text)).toBe(found));
});

describe('a sentence', () => {
  test.each<[string, string | null]>([
    ['Reported Reuters', 'signed Reuters'],
    ['reported Reuters', 'passing Reuters'],
    ['reported Reuters.', null],
    ['of what is told of it Reuters', null],
    ['of what old things Reuters', 'passing Reuters'],
    ['Now Reuters reported', null],
    ['By Nora Field of Reuters', 'signed Reuters'],
    ['By Nora Field of what is Reuters', 'passing Reuters'],
    ['Nora Field of Reuters', 'passing Reuters'],
    ['Reuters told Millgate', 'passing Reuters'],
    ['Reuters, told of old', 'signed Reuters'],
    ['Reuters is of old', 'passing Reuters'],
    ['Aabb Reuters told Millgate', null],
    [`reported ${'Harbour '.repeat(9)}Reuters`, 'passing Reuters'],
    [`reported ${'Harbour '.repeat(10)}Reuters`, null],
    ['Source: Reuters of old', 'labelled Reuters'],
    ['Source: Reuters of old things', 'passing Reuters'],
    ['Source: Reuters of old things again', 'passing Reuters'],
    ['Source: Reuters of old things with many', null],
    ['Xyz, Reuters', 'signed Reuters'],
    ['Xy, Reuters', 'alone Reuters'],
  ])('%s: %s', (text, found) => expect(credited(text)).toBe(found));
});

describe('a label', () => {
  test.each<[string, string, string | null]>([
    ['en', 'Sources: Kestrel Weekly, Reuters', null],
    ['en', 'Sources: Kestrel Weekly Reuters', 'labelled Reuters'],
    ['en', 'Sources: Reuters, KQZ', null],
    ['en', 'Sources: Reuters, Nora Ray', 'labelled Reuters'],
    ['en', 'Sources: Reuters, Kes', 'labelled Reuters'],
    ['en', 'Text: Ana Marsh / Bild: Reuters', null],
    ['en', 'Ana Marsh, Klang: Reuters', null],
    ['en', 'Ana Marsh, by: Reuters', 'signed Reuters'],
    ['en', 'Ana Marsh, source: Reuters', 'labelled Reuters'],
    ['en', 'Millgate Courier | Source: Reuters', 'labelled Reuters'],
    ['en', 'By Millgate Courier | Source: Reuters', null],
    ['en', 'By Nora Field | Source: Reuters', 'labelled Reuters'],
    ['en', '(Source: Kestrel) — a summary', null],
    ['en', '(Source: Kestrel) — 12', 'labelled Kestrel'],
    ['en', 'Source: Harbour Review | other', 'labelled Harbour Review'],
    ['en', 'Source: Harbour Review – other', 'labelled Harbour Review'],
    ['en', 'Source: Harbour Review  other', 'labelled Harbour Review'],
    ['en', 'Source: Harbour Review (https://a.example)', 'labelled Harbour Review'],
    ['en', 'Source: Harbour. It ends', null],
    ['en', 'Source: Harbour of what is told of it', null],
    ['en', 'Source: https://harbour.example/1', 'labelled harbour.example'],
    ['en', 'of what is told, Source: Harbour', null],
    ['en', 'of old, Source: Harbour', 'labelled Harbour'],
    ['zh', '来源：静橋晚报 记者', 'labelled 静橋晚报'],
    ['en', 'Source ProPublica', 'labelled ProPublica'],
    ['en', 'Source World Bank', null],
    ['en', 'Source Harbour Review', null],
    ['en', 'Source: Getty Images', null],
  ])('%s, %s: %s', (language, text, found) => expect(credited(text, {}, { language })).toBe(found));
  test('before what leads to an address is another’s', () => {
    expect(credited('ProPublica https://a.example/')).toBeNull();
    expect(credited('Reuters http://a.example/')).toBeNull();
  });
});

describe('agencies that nobody names', () => {
  test.each<[string, string | null]>([
    ['Agencies', 'unnamed Agencies mixed'],
    ['Staff and agencies', 'unnamed agencies mixed'],
    ['Source: agencies', 'unnamed agencies mixed'],
    ['Top Agencies', null],
    ['TOP Agencies', 'unnamed Agencies mixed'],
    ['told agencies', null],
    [`Agencies ${'1'.repeat(60)}`, 'unnamed Agencies mixed'],
    [`Agencies ${'1'.repeat(61)}`, null],
  ])('%s: %s', (text, found) => expect(credited(text)).toBe(found));
});

describe('is none', () => {
  const linked = (text: string) => [{ text, href: 'https://a.example/1' }];
  test.each<[string, string, Partial<Block>, boolean]>([
    ['a headline', headline, { tag: 'h3' }, false],
    ['a heading', 'Reuters', { tag: 'h3' }, true],
    ['a long heading', `Reuters, ${'1'.repeat(52)}`, { tag: 'h3' }, false],
    ['a heading of sixty letters', `Reuters, ${'1'.repeat(51)}`, { tag: 'h3' }, true],
    ['a lower heading', `Reuters, ${'1'.repeat(52)}`, { tag: 'h4' }, true],
    ['a line of 180 letters', `Reuters, ${'1'.repeat(171)}`, {}, true],
    ['a longer one', `Reuters, ${'1'.repeat(172)}`, {}, false],
    ['a link to a story', 'Reuters', { links: linked('x'.repeat(46)) }, false],
    ['a shorter link', 'Reuters', { links: linked('x'.repeat(45)) }, true],
    ['a long address', 'Reuters', { links: linked(`https://a.example/${'x'.repeat(46)}`) }, true],
    ['an item that goes on', 'Reuters Courses', { tag: 'li', links: linked('Reuters Courses') }, false],
    ['one that goes on in its link', 'New Reuters Courses', { tag: 'li', links: linked('Reuters Courses') }, false],
    ['one that goes on for four letters', 'Reuters One', { tag: 'li', links: linked('Reuters One') }, false],
    ['what it gave', 'Reuters information', { tag: 'li', links: linked('Reuters information') }, true],
    ['one that hardly goes on', 'Reuters On', { tag: 'li', links: linked('Reuters On') }, true],
    ['one whose link is another', 'Reuters Courses', { tag: 'li', links: linked('Kestrel Courses') }, true],
    ['a line that goes on', 'Reuters Courses', { links: linked('Reuters Courses') }, true],
    ['a line of rights', 'Copyright Reuters', {}, false],
    ['a picture’s', 'Reuters, Shutterstock', {}, false],
  ])('%s: %s', (_, text, change, is) => expect(credited(text, change) !== null).toBe(is));
  test('the site’s own', () => {
    const draft: Draft = { url: 'https://www.reuters.com/world/1', site: 'Reuters' };
    expect(credited('By Reuters', {}, draft)).toBeNull();
    expect(credited('By Reuters, AFP', {}, draft)).not.toBeNull();
  });
});

describe('another newsroom in a byline', () => {
  const outlet = (text: string, change: Partial<Block> = {}, draft: Draft = {}) =>
    outletIn(block(text, change), sceneOf(pageOf(draft)))?.name ?? null;
  test.each<[string, string | null]>([
    ['By Nora Field, ProPublica', 'ProPublica'],
    ['By Nora Field, for ProPublica', 'ProPublica'],
    ['By Nora Field, ProPublica 12 May', 'ProPublica'],
    ['By Nora Field, ProPublica:', 'ProPublica'],
    ['By Nora Field via ProPublica', 'ProPublica'],
    ['By Nora Field - ProPublica', 'ProPublica'],
    ['By Nora Field The Washington Post', 'The Washington Post'],
    ['By Nora K. Field The Washington Post', 'The Washington Post'],
    ['By Nora Field ProPublica', null],
    ['Tenants of The Washington Post', null],
    ['By Nora Field, World Bank', null],
    ['By Nora Field, CP', null],
    ['By Nora Field, CP, ProPublica', 'ProPublica'],
    ['ProPublica', 'ProPublica'],
    ['Nora Field / ProPublica', null],
    ['ProPublica, Shutterstock', null],
    ['Photo: ProPublica', null],
    [`ProPublica, ${'1'.repeat(168)}`, 'ProPublica'],
    [`ProPublica, ${'1'.repeat(169)}`, null],
  ])('%s: %s', (text, name) => expect(outlet(text)).toBe(name));
  test('is not the site', () =>
    expect(
      outlet('By Nora Field, ProPublica', {}, { url: 'https://www.propublica.org/a/1', site: 'ProPublica' }),
    ).toBeNull());
  test('alone, a name that is also a word is none', () => {
    expect(outlet('Metro')).toBeNull();
    expect(outlet('Nora Field, Metro')).not.toBeNull();
  });
});
