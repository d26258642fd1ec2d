// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { LibraryClicks } from '../../components/library/clicks';
import { Library } from '../../components/library/Library';
import { Panel } from '../../components/Panel';
import type { Report, TabState } from '../../lib/model';
import { clicks } from './clicks';
import { speakIn } from './dictionary';
import { comparedWith, earlier, library, recalled } from './memorySamples';
import { bare, report, showing, unasked } from './samples';
import { expectAccessible, press, show } from './view';

const northwire = { kind: 'wire', name: 'Northwire', organization: 'northwire', url: null } as const;

function panel(of: Report, known: Partial<TabState>, memory: 'undecided' | 'on' | 'off' = 'on', isPrivate = false) {
  const view = showing(of);
  return show(
    <Panel
      view={{
        ...view,
        tab: view.tab && { ...view.tab, private: isPrivate },
        state: view.state && { ...view.state, ...known },
      }}
      world={{ ...unasked, settings: { ...unasked.settings, memory } }}
      clicks={clicks}
    />,
  );
}
/** Opens what folds and carries these words. */
async function unfold(selector: string, words: string): Promise<HTMLDetailsElement | undefined> {
  const fold = [...document.querySelectorAll<HTMLDetailsElement>(selector)].find(({ textContent }) =>
    textContent?.includes(words),
  );
  await act(async () => {
    if (fold) fold.open = true;
    fold?.dispatchEvent(new Event('toggle'));
  });
  return fold;
}
const line = () => document.querySelector('.recalled')?.textContent?.replace(/[\u2066-\u2069]/g, '');

beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
});

describe('what was read before', () => {
  test('is told under the answer: where, when, how much, under which headline', async () => {
    panel(bare, { recall: recalled(earlier()) });
    await expectAccessible();
    expect(line()).toContain('You read this text before: bayobserver.example, Mar 3, 2026');
    expect(line()).toContain('about 71% of this text · another headline');
    await press('Compare');
    expect(clicks.compare).toHaveBeenCalledWith({ address: 'https://bayobserver.example/statement' });
    await press('Where else you read it');
    expect(clicks.openLibrary).toHaveBeenCalledWith(3);
  });
  test('teaches what that page names, by the text and not by this page', () => {
    panel(bare, { recall: recalled(earlier({ origin: northwire })) });
    expect(line()).toContain('Most of the text matches. That page names Northwire as its source; this one names none.');
  });
  test('learns from this page', () => {
    panel(report, { recall: recalled(earlier()) });
    expect(line()).toContain('Most of the text matches. That page names no source; this one names');
  });
  test('stands among the evidence, with its ground', async () => {
    panel(bare, { recall: recalled(earlier({ origin: northwire })) });
    const row = await unfold('.question', 'All evidence');
    expect(row?.querySelector('.short')?.textContent).toContain('1 match');
    expect(row?.textContent).toContain('What matches');
    expect(row?.textContent).toContain('Most of the text matches. That page names');
  });
  test('the page itself is told by its day', () => {
    panel(bare, { recall: recalled(earlier({ isHere: true })) });
    expect(line()).toBe('You read this page on Mar 3, 2026.');
  });
  test('nothing is said where nothing is known', () => {
    panel(bare, { recall: recalled() });
    expect(line()).toBeUndefined();
  });
  test.each([
    ['full', 'There is no room left'],
    ['newer', 'a newer version'],
    ['busy', 'Another window'],
    ['broken', 'does not let'],
  ] as const)('what failed is said: %s', (why, words) => {
    panel(bare, { recall: { is: 'failed', why } });
    expect(line()).toContain(words);
  });
});

describe('what was compared', () => {
  const url = report.origin?.url ?? '';
  test('confirms what the page names', () => {
    panel(report, { compared: [comparedWith(url, 'cjp.example', 0.84)] });
    expect(line()).toContain('84% of the original at cjp.example stands here. Compared on Nov 29, 2026.');
  });
  test('contradicts it', () => {
    panel(report, { compared: [comparedWith(url, 'cjp.example', 0.02)] });
    expect(line()).toContain('That is another text');
  });
  test('says of another page what it has', () => {
    panel(report, { compared: [comparedWith('https://tide.example/1', 'tide.example', 0.5)] });
    expect(line()).toContain('50% of what tide.example has stands here');
  });
});

describe('the offer', () => {
  const offer = () => document.querySelector('.offer');
  const unfolded = () => unfold('.question', 'Who else carries it');
  test('stands until the reader has decided', async () => {
    panel(report, {}, 'undecided');
    await unfolded();
    await press('Remember');
    expect(clicks.chooseMemory).toHaveBeenCalledWith('on');
    await press('No, thanks');
    expect(clicks.chooseMemory).toHaveBeenCalledWith('off');
  });
  test.each(['on', 'off'] as const)('is not made where it is %s', async (memory) => {
    panel(report, {}, memory);
    await unfolded();
    expect(offer()).toBeNull();
  });
  test('is not made in a private window', async () => {
    panel(report, {}, 'undecided', true);
    await unfolded();
    expect(offer()).toBeNull();
  });
});

describe('a comparison', () => {
  test('is begun from the menu, with the original where its address is known', async () => {
    panel(report, {});
    await press('Compare with another text…');
    expect(clicks.compare).toHaveBeenCalledWith({ address: report.origin?.url });
    panel(bare, {});
    await press('Compare with another text…');
    expect(clicks.compare).toHaveBeenLastCalledWith(null);
  });
});

describe('the text’s words', () => {
  test('are saved where the page is remembered', async () => {
    panel(bare, { recall: recalled() });
    await press('Save this text');
    expect(clicks.saveText).toHaveBeenCalledWith(9);
    await vi.waitFor(() => expect(document.querySelector('.bar .announcement')?.textContent).toBe('Saved'));
  });
  test('cannot be where it is not', async () => {
    panel(bare, { recall: null });
    await expect(press('Save this text')).rejects.toThrow('nothing to press');
  });
});

describe('the library', () => {
  const calls = {
    forget: vi.fn<LibraryClicks['forget']>(async () => ({ outcome: 'done', value: 1 })),
    saved: vi.fn<LibraryClicks['saved']>(async () => ({
      url: null,
      site: 'bayobserver.example',
      headline: null,
      paragraphs: ['The market opens at dawn.'],
      language: 'en',
      published: null,
    })),
    removeSaved: vi.fn(async () => true),
    copyAs: vi.fn(async () => true),
    take: vi.fn<LibraryClicks['take']>(async () => ({ outcome: 'done', value: 6 })),
    bringIn: vi.fn<LibraryClicks['bringIn']>(async () => ({ is: 'done', texts: 4, known: 2, unread: 1 })),
    readOn: vi.fn(),
    stopReading: vi.fn(),
    change: vi.fn(),
  };
  const open = (change: Partial<Parameters<typeof Library>[0]> = {}) =>
    show(
      <Library
        texts={library}
        arrived={library.length}
        size={library.length}
        reading={{ is: 'done' }}
        settings={{ memory: 'on', keepFor: 'year' }}
        sought={null}
        clicks={calls}
        {...change}
      />,
    );
  const titles = () => [...document.querySelectorAll('.family .headline')].map(({ textContent }) => textContent);
  const type = async (selector: string, value: string) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    await act(async () => {
      if (input) input.value = value;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  test('lists a text once, however many sites print it, and is open to everybody', async () => {
    open();
    await expectAccessible();
    expect(titles()).toHaveLength(4);
    expect(document.querySelector('[role=status]')?.textContent).toBe('6 texts');
  });
  test('finds while typing', async () => {
    open();
    await type('input[type=search]', 'ferry shore');
    expect(titles()).toEqual(['Ferry talks resume after a long night']);
    expect(document.querySelector('[role=status]')?.textContent).toBe('3 of 6 found');
    await type('input[type=search]', 'nowhere');
    expect(document.body.textContent).toContain('Nothing found.');
  });
  test('unfolds the text’s way in time', async () => {
    open();
    const family = await unfold('.family', 'long night');
    expect(
      [...(family?.querySelectorAll('.way > li > p:first-child a') ?? [])].map(({ textContent }) => textContent),
    ).toEqual(['bayobserver.example', 'shore.example', 'tide.example']);
    await expectAccessible();
  });
  test('opens at the text that is meant', () => {
    open({ sought: 3 });
    expect(titles()[0]).toBe('A day at the market');
    expect(document.querySelector<HTMLDetailsElement>('.family')?.open).toBe(true);
  });
  test('shows and removes words that were saved', async () => {
    open({ sought: 3 });
    await press('Show the saved text');
    await vi.waitFor(() => expect(document.body.textContent).toContain('The market opens at dawn.'));
    await press('Remove the saved text');
    expect(calls.removeSaved).toHaveBeenCalledWith(3);
  });
  test('tells what sites take from whom, in words and numbers', async () => {
    open();
    await press('Sites');
    await expectAccessible();
    const rows = [...document.querySelectorAll('tbody tr')].map(({ textContent }) =>
      textContent?.replace(/[\u2066-\u2069]/g, ''),
    );
    expect(rows[0]).toContain('3 texts read, 1 from Northwire');
  });
  test('deletes only after asking, with what and how much it is', async () => {
    open({ sought: 3 });
    await press('Delete A day at the market');
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Delete this text?');
    expect(calls.forget).not.toHaveBeenCalled();
    await press('Yes, delete');
    expect(calls.forget).toHaveBeenCalledWith({ what: 'one', id: 3 });
    await press('Keep, delete, take along');
    await press('Delete everything');
    expect(calls.forget).toHaveBeenCalledTimes(1);
    expect(document.querySelector('[role=alert]')?.textContent).toContain('Delete all 6 texts?');
    await press('Yes, delete');
    expect(calls.forget).toHaveBeenLastCalledWith({ what: 'all' });
  });
  test('is taken along, in each format', async () => {
    open();
    for (const format of ['JSON Lines', 'Table (CSV)', 'Zotero (CSL-JSON)', 'Obsidian (Markdown notes)'])
      await press(format);
    expect(calls.take.mock.calls.map(([format]) => format)).toEqual(['jsonl', 'csv', 'csl', 'notes']);
  });
  test('shows how far it is, can be stopped and goes on', async () => {
    open({ size: 100, reading: { is: 'reading' } });
    expect(document.querySelector('progress')?.value).toBe(6);
    await press('Stop');
    expect(calls.stopReading).toHaveBeenCalled();
    open({ size: 100, reading: { is: 'stopped' } });
    await press('Read on');
    expect(calls.readOn).toHaveBeenCalled();
  });
  test('says that it is off, and turns it on', async () => {
    open({ texts: [], size: 0, settings: { memory: 'off', keepFor: 'year' } });
    await press('Yes, on this computer');
    expect(calls.change).toHaveBeenCalledWith({ memory: 'on' });
  });
  test('says what the memory could not do', () => {
    open({ texts: [], reading: { is: 'failed', why: 'newer' } });
    expect(document.querySelector('[role=alert]')?.textContent).toContain('newer version');
  });
});
