import { describe, expect, test } from 'vitest';
import { sceneOf } from '../../../lib/scene';
import { houseInSlot } from '../../../lib/source/slot';
import { claimedOn, type Draft, longProse, pageOf } from '../signals/page';

/** Who stands in a line of the byline's slot, and how; null where nobody does. */
function inSlot(text: string, change: { names?: string; isMarked?: boolean; draft?: Draft } = {}): string | null {
  const { names = '', isMarked = true, draft = {} } = change;
  const found = houseInSlot(
    { tag: 'p', zone: 'main', region: 'above', names, links: [], text },
    isMarked,
    sceneOf(pageOf(draft)),
  );
  return found && `${found.form}: ${found.name}`;
}

describe('finds', () => {
  test.each([
    ['From: Harbour Review', 'from: Harbour Review'],
    ['from Lakeside College', 'from: Lakeside College'],
    ['fromLakeside College', 'from: Lakeside College'],
    ['Nora Field | Valley Herald', 'beside: Valley Herald'],
    ['Nora Field, Valley Herald', 'beside: Valley Herald'],
    ['Nora Field – Valley Herald', 'beside: Valley Herald'],
    ['NORA FIELD Lower Town Herald', 'beside: Lower Town Herald'],
    ['Nora Field from Valley Herald', 'beside: Valley Herald'],
    ['Valley Herald', 'bare: Valley Herald'],
    ['Valley Herald (updated)', 'bare: Valley Herald'],
    ['Published on Tuesday, May 17, 2011 by Valley Herald', 'dated: Valley Herald'],
    ['slowroads.example', null],
    ['May 17, 2024, 08:30 ET', null],
    ['Slowroads.news', 'bare: Slowroads.news'],
    ['KQZ', 'bare: KQZ'],
  ])('%s', (text, found) => expect(inSlot(text)).toBe(found));

  test('by its element alone, a name that does not say what it is', () => {
    expect(inSlot('The Friends of Ferries', { names: 'article__source' })).toBe('bare: The Friends of Ferries');
    expect(inSlot('The Friends of Ferries')).toBeNull();
  });
  test('with the link that bears the name', () => {
    const link = { text: 'Harbour Review', href: 'https://harbourreview.example/depot' };
    const block = { tag: 'p', zone: 'main', region: 'above', names: '', text: 'From: Harbour Review' } as const;
    const found = houseInSlot({ ...block, links: [link] }, true, sceneOf(pageOf()));
    expect(found).toEqual({ name: 'Harbour Review', organization: null, link, form: 'from', mixed: false });
  });
});

describe('nearly finds', () => {
  test('a house with its article', () =>
    expect(inSlot('Nora Field from the Valley Herald')).toBe('beside: Valley Herald'));
  test('a bare name, where nothing marks the line', () =>
    expect(inSlot('Valley Herald', { isMarked: false })).toBeNull());
  test('a person and a house need no mark', () =>
    expect(inSlot('Nora Field | Valley Herald', { isMarked: false })).toBe('beside: Valley Herald'));
  test('a name that says nothing of a house claims nothing alone', () =>
    expect(claimedOn({ body: longProse, bylines: [{ text: 'Harbour Review' }] })).toEqual([]));
});

describe('must not find', () => {
  test.each([
    ['a person', 'Nora Field'],
    ['two persons', 'Nora Field, Tom Reed'],
    ['the site', 'Millgate Courier'],
    ['the site behind “from”', 'From: Millgate Courier'],
    ['the site beside a person', 'Nora Field | Millgate Courier'],
    ['a job', 'Nora Field | Reporter'],
    ['a job alone', 'Reporter'],
    ['a day', '10 November 2026'],
    ['a day behind “from”', 'From 10 November 2026'],
    ['a photo’s house', 'Nora Field | Getty Images'],
    ['a line of rights', '© Valley Herald'],
    ['an address', 'https://harbourreview.example/'],
    ['a question', 'Where is the ferry?'],
    ['the headline', 'Council puts off the depot vote again'],
    ['a sentence', 'from the day on which the owners closed the depot nobody has been allowed to go near the Herald'],
    ['small letters', 'from our readers'],
  ])('%s', (_, text) => expect(inSlot(text)).toBeNull());

  test('what the menu says', () =>
    expect(inSlot('Valley Herald', { draft: { top: [{ text: 'Valley Herald', zone: 'nav' }] } })).toBeNull());
});

describe('how a house stands in its line', () => {
  test.each<[string, string | null]>([
    ['From: ProPublica last updated', 'from: ProPublica'],
    ['From: Millgate Courier last updated', null],
    ['From: The Guardian last updated', 'from: The Guardian'],
    ['From ProPublica Today', null],
    ['Valley Herald, reporter', null],
    ['12 May 2024 | Valley Herald', 'dated: Valley Herald'],
    ['12 May 2024, 10:11 Valley Herald', 'dated: Valley Herald'],
    ['May 2024 Valley Herald', 'dated: Valley Herald'],
    ['Valley Herald 12 May', 'bare: Valley Herald'],
    ['Valley Herald May 12, 2024', 'bare: Valley Herald'],
    ['Valley Herald, ProPublica', 'beside: ProPublica'],
    ['Valley Herald, Lower Herald', null],
    ['Valley Herald, 12 May', 'bare: Valley Herald'],
    ['Nora Field, Tom Reed, Valley Herald', 'beside: Valley Herald'],
    ['Tom Reed, Nora Field, Ann Sand, Valley Herald', null],
    ['Nora Field, ProPublica, Lower Herald', 'beside: ProPublica'],
    ['Nora Field, Valley Herald, Lower Herald', null],
    ['Nora Field for Valley Herald', 'beside: Valley Herald'],
    ['Nora Field from Reporter', null],
    ['Valley Herald, Culture', null],
    ['CP', null],
    ['Valley Herald / Nora Field', null],
    ['Getty Images', null],
    ['Valley Herald https://a.example', null],
  ])('%s', (text, found) => expect(inSlot(text)).toBe(found));
  test('behind a day it needs no mark', () => {
    expect(inSlot('12 May 2024 | Valley Herald', { isMarked: false })).toBe('dated: Valley Herald');
    expect(inSlot('Valley Herald 12 May', { isMarked: false })).toBeNull();
    expect(inSlot('Valley Herald, ProPublica', { isMarked: false })).toBe('beside: ProPublica');
  });
});

describe('a name is like a house’s', () => {
  const source = { names: 'article__source' };
  test.each<[string, string, boolean]>([
    ['of seven words', 'Valley Herald Post Of The Lower Town', true],
    ['of eight', 'Valley Herald Post Of The Lower Old Town', false],
    ['of sixty letters', `Herald ${'x'.repeat(53)}`, true],
    ['of more', `Herald ${'x'.repeat(54)}`, false],
    ['of two letters', 'Xq', true],
    ['of one', 'X', false],
    ['in small letters', 'valley herald', false],
    ['with a number', 'Herald2', false],
    ['with a mark of questions', 'Herald?', false],
    ['of a month', 'May Herald', false],
    ['with the site’s in it', 'Special to the Millgate Courier Herald', false],
    ['of a job', 'Senior Reporter Herald', false],
    ['of twelve letters that are words', '静橋晚报静橋晚报静橋晚报', true],
    ['of thirteen', '静橋晚报静橋晚报静橋晚报报', false],
  ])('%s: %s', (_, text, is) => expect(inSlot(text, source) !== null).toBe(is));
  test('though it bears the short name of the site', () =>
    expect(inSlot('Weir Herald', { draft: { site: 'Weir' } })).toBe('bare: Weir Herald'));
  test('of five letters, not', () => expect(inSlot('Weirs Herald', { draft: { site: 'Weirs' } })).toBeNull());
  test('far names of elements say nothing of it', () => {
    expect(inSlot('The Friends of Ferries', { names: `${'x'.repeat(80)}source` })).toBeNull();
    expect(inSlot('The Friends of Ferries', { names: `${'x'.repeat(74)}source` })).not.toBeNull();
  });
  test('no menu’s word, in whatever letters', () =>
    expect(inSlot('Valley Herald', { draft: { top: [{ text: 'VALLEY HERALD', zone: 'nav' }] } })).toBeNull());
  test('a menu that says it beside others', () =>
    expect(
      inSlot('Valley Herald', { draft: { top: [{ text: 'Valley Herald and more', zone: 'nav' }] } }),
    ).not.toBeNull());
  test('the same words elsewhere', () =>
    expect(inSlot('Valley Herald', { draft: { top: ['Valley Herald'] } })).not.toBeNull());
});

describe('the link', () => {
  const linkOf = (text: string, ...links: [string, string][]) =>
    houseInSlot(
      {
        tag: 'p',
        zone: 'main',
        region: 'above',
        names: '',
        text,
        links: links.map(([shown, href]) => ({ text: shown, href })),
      },
      true,
      sceneOf(pageOf()),
    )?.link?.href ?? null;
  const deep = 'https://a.example/1';
  test('has a part of the name or more than it', () => {
    expect(linkOf('From: Valley Herald', ['Herald', deep])).toBe(deep);
    expect(linkOf('From: Valley Herald', ['The Valley Herald', deep])).toBe(deep);
    expect(linkOf('From: Valley Herald', ['Kestrel', deep])).toBeNull();
  });
  test('leads deep, and away', () => {
    expect(linkOf('From: Valley Herald', ['Valley Herald', 'https://a.example/'])).toBeNull();
    expect(linkOf('From: Valley Herald', ['Valley Herald', 'https://millgate.example/1'])).toBeNull();
  });
});

test('a line of ninety letters is one, a longer one is not', () => {
  const line = (count: number) => `From: Valley Herald (${'x'.repeat(count - 22)})`;
  expect(inSlot(line(90))).toBe('from: Valley Herald');
  expect(inSlot(line(91))).toBeNull();
});
