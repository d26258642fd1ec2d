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
    ['slowroads.example', null],
    ['Slowroads.news', 'bare: Slowroads.news'],
    ['KQZ', 'bare: KQZ'],
  ])('%s', (text, found) => expect(inSlot(text)).toBe(found));

  test('by its element, a name that does not say what it is', () =>
    expect(inSlot('The Review of Ferries', { names: 'article__source' })).toBe('bare: The Review of Ferries'));
  test('with the link that bears the name', () => {
    const link = { text: 'Harbour Review', href: 'https://harbourreview.example/depot' };
    const block = { tag: 'p', zone: 'main', region: 'above', names: '', text: 'From: Harbour Review' } as const;
    const found = houseInSlot({ ...block, links: [link] }, true, sceneOf(pageOf()));
    expect(found).toMatchObject({ name: 'Harbour Review', link });
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
