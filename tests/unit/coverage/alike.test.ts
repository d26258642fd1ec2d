import { describe, expect, test } from 'vitest';
import { addressKey } from '../../../lib/coverage/address';
import { apartIn, namesItself } from '../../../lib/coverage/apart';
import { type Comparable, comparable, isTelling, stem } from '../../../lib/coverage/comparable';
import { headlineOf, textOf } from '../../../lib/coverage/copied';
import {
  areOfOneMold,
  isSameHeadline,
  isSameText,
  keptInOrder,
  likeness,
  longestRun,
  sharedLead,
  tellOtherNumbers,
} from '../../../lib/coverage/same';
import { spokenIn } from '../../../lib/coverage/spoken';

const told = (
  title: string,
  lead: string | null = null,
  published: string | null = '2026-03-04',
  outlet = 'The Post',
) => comparable({ title, lead, outlet, published });
const title = (text: string, outlet = 'The Post') => told(text, null, null, outlet).title.join(' ');
const lead = (text: string) => told('x', text).lead.join(' ');

describe('the words of a headline', () => {
  test.each<[string, string]>([
    ['Ferry talks end in Port Ansel - The Post', 'ferry talks end in port ansel'],
    ['Ferry talks end in Port Ansel | The Post', 'ferry talks end in port ansel'],
    ['Ferry talks end in Port Ansel – Post', 'ferry talks end in port ansel post'],
    ['Ferry talks end in Port Ansel | Somebody Else', 'ferry talks end in port ansel'],
    ['Ferry talks end in Port Ansel – again', 'ferry talks end in port ansel again'],
    ['The Post: ferry talks end in Port Ansel', 'ferry talks end in port ansel'],
    ['Lind: ferry talks end in Port Ansel', 'lind ferry talks end in port ansel'],
    ['Ferry - The Post', 'ferry the post'],
    ['WATCH: Ferry talks end', 'ferry talks end'],
    ['UPDATE 1-Ferry talks end', 'ferry talks end'],
    ['Ferry talks end…', 'ferry talks end'],
    ['Ferry talks end...', 'ferry talks end'],
    ['The captain’s ferry isn’t late', 'the captains ferry isnt late'],
    ['Fares up 2 ,4 and 1.5 percent', 'fares up 2,4 and 1.5 percent'],
    ['Labour organised travelling centres', 'labor organized traveling centres'],
    ['The theatre centre filled', 'the theater center filed'],
    ['Organisation of an organiser', 'organization of an organizer'],
    ['Five hours of paradise', 'five hors of paradize'],
    ['Зелёный ёж', 'зеленый еж'],
    ['船出の日', '船出 出の の日'],
    ['船', '船'],
    ['Covid19 A7b', 'covid19 a7b'],
  ])('%s: %s', (text, words) => expect(title(text)).toBe(words));
  test('an outlet by the beginning of its name', () => {
    expect(title('Ferry talks end in Port Ansel - Valley', 'Valley Post')).toBe('ferry talks end in port ansel');
    expect(title('Ferry talks end in Port Ansel - Valley Post Online', 'Valley Post')).toBe(
      'ferry talks end in port ansel',
    );
    expect(title('Ferry talks end in Port Ansel - Val', 'Valley Post')).toBe('ferry talks end in port ansel val');
    expect(title('Ferry talks end in Port Ansel - !!', '–')).toBe('ferry talks end in port ansel');
    expect(title('Ferry talks end in Port Ansel - now', '')).toBe('ferry talks end in port ansel now');
    expect(title('Ferry talks end in Port Ansel - Postal', 'Pos')).toBe('ferry talks end in port ansel postal');
    expect(
      comparable({ title: 'Ferry talks end now - The Post', lead: null, outlet: null, published: null }).title.join(
        ' ',
      ),
    ).toBe('ferry talks end now the post');
  });
  test.each<[string, boolean]>([
    ['ferry', true],
    ['boat', true],
    ['sea', false],
    ['7', true],
    ['の日', true],
    ['정부', true],
  ])('%s carries news: %s', (word, is) => expect(isTelling(word)).toBe(is));
  test('are one by their first five letters', () => {
    expect(stem('ferries')).toBe('ferri');
    expect(stem('boat')).toBe('boat');
  });
});

describe('the first sentences', () => {
  test.each<[string, string]>([
    ['PORT ANSEL (Reuters) - The talks ended', 'the talks ended'],
    ['PORT ANSEL — The talks ended', 'the talks ended'],
    ['Port Ansel, Nov 12 (AP) – The talks ended', 'the talks ended'],
    ['The talks ended - nobody sails', 'the talks ended nobody sails'],
    ['The talks ended […]', 'the talks ended'],
  ])('%s: %s', (text, words) => expect(lead(text)).toBe(words));
  test('have a time', () => {
    expect(told('x').time).toBe(Date.UTC(2026, 2, 4));
    expect(told('x', null, null).time).toBeNaN();
  });
  test('without what is quoted', () => {
    const text = textOf({
      title: 'x',
      lead: 'She said “we will not sail again” and left the room.',
      outlet: null,
      published: null,
    });
    expect(text.own.lead.join(' ')).toBe('she said and left the room');
    expect(text.whole.lead).toHaveLength(11);
    const cut = textOf({ title: 'x', lead: 'She said "we will not sail again and', outlet: null, published: null });
    expect(cut.own.lead.join(' ')).toBe('she said');
    const short = textOf({ title: 'x', lead: 'A “fine” mess in the room', outlet: null, published: null });
    expect(short.own).toBe(short.whole);
    expect(headlineOf(text).whole).toMatchObject({ title: ['x'], lead: [] });
  });
});

describe('headlines that are one', () => {
  test.each<[string, string, boolean]>([
    ['Ferry talks end in Port Ansel', 'Ferry talks end in Port Ansel', true],
    ['Ferry talks end', 'Ferry talks end', false],
    ['Ferry talks ended', 'Ferry talks ended', true],
    ['Ferry talks collapse in Port Ansel harbor', 'Ferry talks collapse in Port Ansel harbors', true],
    ['Ferry talks collapse in Port Ansel', 'Talks ferry collapse in Port Ansel', false],
    [
      'Ferry talks collapse in Port Ansel after night',
      'Ferry talks collapse in Port Ansel after night of bargaining',
      true,
    ],
    ['Ferry talks collapse Port Ansel', 'Ferry talks collapse Port Ansel night', true],
    ['Ferry talks collapse Port', 'Ferry talks collapse Port night', false],
    ['Night ferry talks collapse Port Ansel', 'Long night ferry talks collapse Port Ansel', true],
    ['Ferry talks collapse today again', 'Ferry talks do not collapse today again', false],
    ['Ferry talks collapse', 'Ferry strike collapse', false],
  ])('%s = %s: %s', (a, b, same) => {
    expect(isSameHeadline(told(a), told(b))).toBe(same);
    expect(isSameHeadline(told(b), told(a))).toBe(same);
  });
  test.each<[string, string, boolean]>([
    ['Death toll at mine rises to 11', 'Death toll at mine rises to 14', true],
    ['Death toll at mine rises to 11', 'Death toll at mine rises to 11', false],
    ['Death toll at mine rises to 11', 'Death toll at mine rises', false],
    ['Death toll at mine rises to 11', 'Storm kills 14 on the coast', false],
  ])('%s and %s are of one mold: %s', (a, b, mold) => expect(areOfOneMold(told(a), told(b))).toBe(mold));
  test('are alike by the share of their telling words', () => {
    expect(likeness(told('Ferry talks collapse'), told('Ferry talks resume quickly'))).toBeCloseTo(2 / 3);
    expect(likeness(told('Ferry talks resume quickly'), told('Ferry talks collapse'))).toBeCloseTo(2 / 3);
    expect(likeness(told('Sea'), told('Ferry'))).toBe(0);
    expect(likeness(told('Ferry'), told('Ferrys'))).toBe(1);
    expect(likeness(told('Boat'), told('Boats'))).toBe(0);
    expect(likeness(told('Ferry'), told('Ferryin'))).toBe(0);
  });
  test('without sentences tell one text where they are long, or of nearly one day', () => {
    const [five, six] = ['Ferry talks collapse Port Ansel', 'Ferry talks collapse Port Ansel harbor'];
    const one = (headline: string, a: string | null, b: string | null) =>
      isSameText(told(headline, null, a), told(headline, null, b));
    expect(one(five, '2026-03-01', '2026-03-04')).toBe(true);
    expect(one(five, '2026-03-01', '2026-03-05')).toBe(false);
    expect(one(five, null, '2026-03-05')).toBe(false);
    expect(one(six, '2026-03-01', '2026-04-05')).toBe(true);
  });
});

describe('sentences that are one', () => {
  const of = (text: string): Comparable => told('x', text);
  const seven = 'alfa bravo carla delta echo foxtrot golf';
  test('by every three words in a row', () => {
    expect(sharedLead(of(seven), of(seven))).toBe(1);
    expect(sharedLead(of(seven), of(`${seven} hotel india`))).toBe(1);
    expect(sharedLead(of(`${seven} hotel india`), of(seven))).toBe(1);
    expect(sharedLead(of(seven), of(seven.replace('golf', 'other')))).toBe(0.8);
    expect(sharedLead(of(seven), of('one two three four five six seven'))).toBe(0);
    expect(sharedLead(of('alfa bravo carla delta echo foxtrot'), of(seven))).toBeNull();
    expect(sharedLead(of(seven), of('alfa bravo carla delta echo foxtrot'))).toBeNull();
  });
  test('by the words that stand in one order', () => {
    expect(keptInOrder(of('alfa bravo carla delta'), of('alfa other carla delta'))).toBe(0.75);
    expect(keptInOrder(of('alfa bravo'), of('bravo alfa'))).toBe(0.5);
    expect(keptInOrder(told('x'), of('alfa'))).toBe(0);
  });
  test('by their longest row', () => {
    expect(longestRun(['a', 'b', 'c', 'd'], ['x', 'b', 'c', 'y', 'a', 'b'])).toEqual(['a', 'b']);
    expect(longestRun(['a', 'b'], ['c'])).toEqual([]);
    expect(longestRun(['a', 'b', 'c'], ['c', 'a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
  });
  test('but for their numbers', () => {
    expect(tellOtherNumbers(of('the 11 dead'), of('the 14 dead'))).toBe(true);
    expect(tellOtherNumbers(of('the 11 dead'), of('the dead'))).toBe(false);
    expect(tellOtherNumbers(of('the 11 dead'), of('the 11 dead of 14'))).toBe(false);
  });
  test('or different ones under one long headline of these days', () => {
    const headline = 'Ferry talks collapse in Port Ansel harbor after night';
    const [a, b] = [seven, 'one two three four five six seven'];
    expect(isSameText(told(headline, a), told(headline, b))).toBe(true);
    expect(isSameText(told(headline, a), told(headline, b, '2026-03-08'))).toBe(false);
    expect(isSameText(told(headline, a), told(`${headline} of long talks`, b))).toBe(false);
    expect(isSameText(told('Ferry talks collapse today again', a), told('Ferry talks collapse today again', b))).toBe(
      false,
    );
    expect(isSameText(told(headline, a), told(headline, `alfa bravo carla delta x y z`))).toBe(false);
  });
});

describe('whose a report is of which little is known', () => {
  const report = (headline: string, by: string, isAsked: boolean, sentences: string | null = null) => ({
    words: told(headline, sentences),
    by,
    isAsked,
  });
  const six = 'Baker finds golden bell under harbor';
  test.each<[string, ReturnType<typeof report>[], number]>([
    ['alone', [report(six, 'A', true)], 1],
    ['not asked for', [report(six, 'A', false)], 0],
    ['too short', [report('Baker finds golden bell under', 'A', true)], 0],
    ['beside one that shares two of six', [report(six, 'A', true), report('Golden bell rings', 'B', false)], 1],
    ['beside one that shares three', [report(six, 'A', true), report('Baker rings golden bell', 'B', false)], 0],
    ['beside one of its own house', [report(six, 'A', true), report(six, 'A', false)], 1],
    [
      'beside one whose sentences share them',
      [report(six, 'A', true), report('Nothing', 'B', false, 'A baker found a golden bell')],
      0,
    ],
  ])('%s', (_, reports, apart) => expect(apartIn(reports).size).toBe(apart));
  test.each<[string, string, boolean]>([
    ['He told the Valley Post that it rained.', 'Valley Post', true],
    ['He told the valley post that it rained.', 'The Valley Post', true],
    ['He told the valley that it rained.', 'Valley Post', false],
    ['LRT has seen the letters.', 'LRT.lt', true],
    ['The lrt has seen the letters.', 'LRT.lt', false],
    ['The XLRT has seen the letters.', 'LRT.lt', false],
    ['The ab said so.', 'Ab', false],
  ])('“%s” names %s: %s', (sentences, outlet, is) => expect(namesItself(sentences, outlet)).toBe(is));
});

test.each<[string, string | null, string | null]>([
  ['Die Fähre ist nicht mehr da und das ist auch gut', 'en', 'de'],
  ['The ferry is not there and that is good', 'en', null],
  ['The ferry is not there and that is good', 'de', 'en'],
  ['Port Ansel', 'en', null],
  ['Паром больше не ходит на остров', 'en', 'ru'],
  ['船は島に行かない。', 'en', 'ja'],
])('“%s”, expected %s, speaks %s', (text, expected, language) => expect(spokenIn(text, expected)).toBe(language));

test.each<[string, string]>([
  ['https://www.paper.example/a/', 'paper.example/a'],
  ['https://www2.paper.example/a', 'paper.example/a'],
  ['https://m.paper.example/a', 'paper.example/a'],
  ['https://touch.paper.example:8080/a', 'paper.example:8080/a'],
  ['https://www.example/a', 'www.example/a'],
  ['https://paper.example/a?p=1', 'paper.example/a?p=1'],
  ['https://paper.example/amp/a/amphtml', 'paper.example/a'],
  ['https://paper.example/a.amp', 'paper.example/a'],
  ['https://paper.example/a/default.aspx', 'paper.example/a'],
  ['https://www.google.co.uk/amp/s/paper.example/a', 'paper.example/a'],
  ['https://www.google.com/search', 'google.com/search'],
  ['https://paper.example/amp/s/other.example/a', 'paper.example/s/other.example/a'],
  ['https://cdn.ampproject.org/v/s/paper.example/a?x=1', 'paper.example/a?x=1'],
  ['https://notbing-amp.com/c/s/paper.example/a', 'notbing-amp.com/c/s/paper.example/a'],
  ['no address', 'no address'],
])('the key of %s is %s', (address, key) => expect(addressKey(address)).toBe(key));
