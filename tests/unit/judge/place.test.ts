import { describe, expect, test } from 'vitest';
import { featuresOfPlace, writtenName } from '../../../lib/judge/place';
import { organizationById } from '../../../lib/organizations';
import type { Block } from '../../../lib/page';
import { sceneOf } from '../../../lib/scene';
import type { Proposal } from '../../../lib/signals';
import { type Draft, longProse, pageOf } from '../signals/page';

const name = 'Harbour Review';
const reuters = organizationById('reuters');
const ap = organizationById('ap');

const proposed: Proposal = { signal: 'credit', name, organization: null, quote: name, where: 'closing', form: 'bare' };

/** What is seen of the place of a page's block that names the Harbour Review, but for what a test says. */
function seenAt(at: number, draft: Draft, change: Partial<Proposal> = {}): string[] {
  const page = pageOf({ body: longProse, ...draft });
  const block = page.blocks[at];
  if (!block) throw new Error(`no block is ${at}`);
  return featuresOfPlace({ ...proposed, quote: block.text, block, ...change }, sceneOf(page));
}
type Words = Partial<Block> & { text: string };
/** Beside the place: what is seen of a line right below the text, and of one right above it. */
const below = (words: Words, change: Partial<Proposal> = {}, draft: Draft = {}) =>
  seenAt(1 + (draft.body ?? longProse).length, { ...draft, foot: [words] }, change).slice(1);
const above = (words: Words, change: Partial<Proposal> = {}) => seenAt(1, { head: [words] }, change).slice(1);
/** A line in which nothing else is to be seen. */
const plain = `${name} is where all of this stood`;

test('of no words nothing is seen', () => expect(featuresOfPlace(proposed, sceneOf(pageOf()))).toEqual([]));
test('in a plain line there is nothing but its place', () => expect(below({ text: plain })).toEqual([]));

describe('a heading below the text', () => {
  const under = (text: string, change: Partial<Proposal> = {}) =>
    seenAt(2 + longProse.length, { foot: [{ tag: 'h3', text: 'More by Nora Field' }, { text }] }, change);
  const doubt = 'under a heading below the text';
  test('makes a line under it another story’s', () => expect(under(plain)).toContain(doubt));
  test('but no signature, and no release', () => {
    expect(under(name)).not.toContain(doubt);
    expect(under(plain, { kind: 'press-release' })).not.toContain(doubt);
  });
});

describe('the place', () => {
  // The headline is block 1, the text goes from block 4 to block 12.
  const draft: Draft = { top: ['t'], head: ['x', 'y'], foot: ['f', 'g', 'h'] };
  test.each<[string, number[]]>([
    ['above the headline', [0, 1]],
    ['between headline and text', [2, 3]],
    ['in the first paragraphs', [4, 5, 6]],
    ['inside the text', [7, 10]],
    ['in the last paragraphs', [11, 12]],
    ['right below the text', [13, 14]],
    ['further below the text', [15]],
  ])('%s: %j', (place, all) => expect(all.map((at) => seenAt(at, draft)[0])).toEqual(all.map(() => place)));
  test('a short line before the first paragraph is of the text, where there is no headline', () => {
    const texts = ['A line.', ...longProse];
    expect(seenAt(1, { title: '', body: texts })[0]).toBe('in the first paragraphs');
  });
});

describe('the name', () => {
  test.each<[string, string]>([
    ['Harbour Review.', 'alone in its line'],
    ['By Harbour Review 1', 'alone in its line'],
    ['From Harbour Review', 'almost alone in its line'],
    ['Harbour Review, 12 May 2024, 1012', 'almost alone in its line'],
    ['Harbour Review, 12 May 2024, 101234', ''],
  ])('“%s”: %s', (text, seen) => expect(below({ text }).join()).toBe(seen));
  test.each<[string, string, Partial<Proposal>, boolean]>([
    ['goes on', 'Reuters Courses', { name: 'Reuters', organization: reuters }, true],
    ['goes on behind initials', 'AP Courses', { name: 'Associated Press', organization: ap }, true],
    ['is parted', 'Reuters, Courses', { name: 'Reuters', organization: reuters }, false],
    ['goes on in small letters', 'Reuters courses', { name: 'Reuters', organization: reuters }, false],
    ['ends the line', 'Courses Reuters', { name: 'Reuters', organization: reuters }, false],
    ['is not there', 'Aabbcc Courses', { name: 'Reuters', organization: reuters }, false],
    ['goes on, of nobody we know', 'Harbour Review Courses', {}, false],
  ])('%s: %s', (_, text, change, is) => expect(below({ text }, change).includes('a word follows it')).toBe(is));
  test('is one of its house’s where the page writes one', () => {
    expect(writtenName('Associated Press', ap, 'By AP')).toBe('AP');
    expect(writtenName('Associated Press', ap, 'By Associated Press (AP)')).toBe('Associated Press');
    expect(writtenName('Nobody', ap, 'By Nobody')).toBe('Nobody');
    expect(writtenName('Nobody', null, 'By AP')).toBe('Nobody');
  });
});

describe('the text speaks of it', () => {
  const says = (who: string) =>
    `${who} said on Thursday that the old tram depot of the lower town is to be opened again.`;
  const twice = (who: string) => [...longProse, says(who), says(who), ...longProse];
  const spoken = (who: string, body: NonNullable<Draft['body']>, change: Partial<Proposal> = {}) =>
    below({ text: plain }, { name: who, ...change }, { body }).filter((seen) => /speaks of|about/.test(seen));
  test.each<[string, string, NonNullable<Draft['body']>, boolean]>([
    ['twice', name, twice(name), true],
    ['once', name, [...longProse, says(name)], false],
    ['never', name, longProse, false],
    ['without what stands in brackets', `${name} (NYSE: HBRV)`, twice(name), true],
    ['of four letters', 'Port', twice('Port'), true],
    ['of three letters', 'Pit', twice('Pit'), false],
    ['in short lines', name, [...longProse, `${name}: ${'x'.repeat(44)}`, `${name}: ${'y'.repeat(44)}`], false],
    ['in longer lines', name, [...longProse, `${name}: ${'x'.repeat(45)}`, `${name}: ${'y'.repeat(45)}`], true],
    ['outside of it', name, [...longProse, ...twice(name).map((text) => ({ text, region: 'above' as const }))], false],
  ])('%s', (_, who, body, is) => expect(spoken(who, body)).toEqual(is ? ['the text speaks of it'] : []));
  test.each(['labelled', 'from', 'owed', 'beside', 'outlet', 'dated'])('and is signed by it: %s', (form) =>
    expect(spoken(name, twice(name), { form })).toEqual(['the text speaks of it', 'signs what it speaks of']),
  );
  test('and thanks it', () => {
    const thanked = 'thanks somebody the text is about';
    expect(spoken(name, twice(name), { form: 'hat tip' })).toEqual(['the text speaks of it', thanked]);
    expect(spoken(name, longProse, { form: 'hat tip' })).toEqual([]);
  });
  test('of no house that we know', () =>
    expect(spoken('Reuters', twice('Reuters'), { organization: reuters })).toEqual([]));
});

describe('a note', () => {
  const goesOn = 'the text goes on behind it';
  const long = 'x'.repeat(111);
  test.each<[string, number, string, Partial<Proposal>, boolean]>([
    ['in a paragraph of the text', 4, long, { signal: 'notice' }, true],
    ['in a short one', 4, 'x'.repeat(110), { signal: 'notice' }, false],
    ['in the first', 1, long, { signal: 'notice' }, false],
    ['in the last', longProse.length, long, { signal: 'notice' }, false],
    ['of another sign', 4, long, { signal: 'credit' }, false],
  ])('%s', (_, at, text, change, is) => {
    const body = longProse.with(at - 1, text);
    expect(seenAt(at, { body }, change).includes(goesOn)).toBe(is);
  });
});

describe('the line', () => {
  const here = 'https://millgate.example/town/ferry';
  const linked = (text: string, href: string): Words => ({ text: `${plain}, `, links: [{ text, href }] });
  test.each<[string, Words, string[]]>([
    ['is long', { text: plain.padEnd(121, ' ') }, ['in a long line']],
    ['is not long', { text: plain.padEnd(120, ' ') }, []],
    ['is a teaser', linked('x'.repeat(26), here), ['its line leads to another page here']],
    ['has a shorter link', linked('x'.repeat(25), here), []],
    ['has a link away', linked('x'.repeat(26), 'https://a.example/town/ferry'), []],
    ['is half a link', { text: plain.padEnd(52, '.'), links: [{ text: 'x'.repeat(26), href: here }] }, []],
    ['leads to a topic', linked('x', 'https://millgate.example/tag/review'), ['leads to a topic of the site']],
    ['leads to another’s topic', linked('x', 'https://a.example/tag/review'), []],
    ['leads to no topic', linked('x', 'https://millgate.example/tagged/review'), []],
    [
      'leads to a topic and elsewhere',
      {
        text: plain,
        links: [
          { text: 'x', href: here },
          { text: 'y', href: 'https://millgate.example/topics/review' },
        ],
      },
      ['leads to a topic of the site'],
    ],
    ['lists names', { text: `${plain}, Kestrel, Lantern, Weir` }, ['in a list of names']],
    ['lists three', { text: `${plain}, Kestrel, Lantern` }, []],
    ['lists persons', { text: `${plain}, Nora Field, Tom Reed, Ann Sand` }, []],
    ['lists names at length', { text: `${plain}, Kestrel, Lantern, ${'w'.repeat(200)}` }, ['in a long line']],
    ['speaks of a picture', { text: `Photo: ${plain}` }, ['speaks of a picture']],
    ['names a house of pictures', { text: `${plain}, Getty Images` }, ['speaks of a picture']],
    ['is an item', { text: plain, tag: 'li' }, ['in a list']],
    ['is a heading', { text: plain, tag: 'h6' }, ['in a heading']],
    ['is a quotation', { text: plain, tag: 'blockquote' }, ['in a quotation']],
    ['stands beside', { text: plain, zone: 'aside' }, ['beside the article']],
    ['stands right below a picture', { text: plain, belowPicture: 1 }, ['right below a picture']],
    ['stands near a picture', { text: plain, belowPicture: 2 }, ['near a picture']],
    ['is a paragraph below a picture', { text: plain.padEnd(120, ' '), belowPicture: 1 }, []],
    ['is marked as a source', { text: plain, names: 'story-source' }, ['its markup says source']],
    ['is marked as an author’s', { text: plain, names: 'story-byline' }, ['its markup says author']],
    ['has far marks', { text: plain, names: `${'x'.repeat(120)}source author` }, []],
    ['has a picture’s marks below the text', { text: plain, names: 'caption' }, []],
  ])('%s', (_, words, seen) => expect(below(words)).toEqual(seen));
  test('above the text has a picture’s marks', () =>
    expect(above({ text: plain, names: 'caption' })).toEqual(['its markup says picture']));
  test('above the text is no list’s', () => expect(above({ text: plain, tag: 'li' })).toEqual([]));
});
