// @vitest-environment jsdom
import type { ComponentProps } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Compare } from '../../components/compare/Compare';
import type { Missing } from '../../lib/compare/other';
import { copy, pairs, standing } from './compareSamples';
import { speakIn } from './dictionary';
import { library } from './memorySamples';
import { expectAccessible, press, redraw, show } from './view';

const clicks = {
  useTab: vi.fn(),
  useSaved: vi.fn(),
  askFor: vi.fn(),
  stop: vi.fn(),
  useWords: vi.fn(),
  open: vi.fn(),
  swap: vi.fn(),
  another: vi.fn(),
  again: vi.fn(),
  copy: vi.fn(async (_text: string) => true),
  print: vi.fn(),
};
beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
});

type Props = ComponentProps<typeof Compare>;
const view = (change: Partial<Props> = {}) => (
  <Compare
    mine={{ is: 'read', text: copy }}
    other={{ is: 'none' }}
    standing={standing}
    saved={[]}
    address=""
    isPrivate={false}
    paired={null}
    clicks={clicks}
    {...change}
  />
);
const words = () => (document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
const write = async (selector: string, text: string) => {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const paired = (of: keyof typeof pairs, isFetched = false) => {
  const { copy: mine, original } = pairs[of];
  return view({
    mine: { is: 'read', text: mine },
    other: { is: 'text', text: original, isFetched },
    paired: pairs[of],
  });
};

describe('choosing the other text', () => {
  test('offers what the reader saved, where something is', async () => {
    show(view());
    expect(words()).not.toContain('A text you saved');
    show(view({ saved: library.slice(3, 4) }));
    await expectAccessible();
    await press('A day at the market \u2068bayobserver.example\u2069 · Mar 3, 2026');
    expect(clicks.useSaved).toHaveBeenCalledWith(3);
  });
  test('says which text it is compared with, and offers what stands in other tabs', async () => {
    show(view());
    expect(words()).toContain('Dark coast: ministry saves on light');
    expect(words()).toContain('The Tide · Mar 3, 2026');
    await press('Lighthouse of Skerry stays dark until spring Cape Agency');
    expect(clicks.useTab.mock.calls).toEqual([[8]]);
    await expectAccessible();
  });
  test('says that no tab holds one', async () => {
    show(view({ standing: [] }));
    expect(words()).toContain('No other tab holds a text that was read.');
    await expectAccessible();
  });
  test('the button names whom it asks, and asks', async () => {
    show(view());
    await write('input', 'capeagency.example/2026/03/lamp?utm_source=mail');
    await press('Ask capeagency.example for the page');
    expect(clicks.askFor.mock.calls).toEqual([['https://capeagency.example/2026/03/lamp']]);
  });
  test('an address that was brought along stands first and waits for the click', async () => {
    show(view({ address: 'https://capeagency.example/lamp' }));
    expect([...document.querySelectorAll('h3')][0]?.textContent).toBe('A page at an address');
    expect(clicks.askFor).not.toHaveBeenCalled();
    await press('Ask capeagency.example for the page');
    expect(clicks.askFor.mock.calls).toEqual([['https://capeagency.example/lamp']]);
  });
  test('what is no address is said to be none', async () => {
    show(view());
    await write('input', 'no address');
    await press('Ask for the page');
    expect(words()).toContain('This is not the address of a web page.');
    expect(clicks.askFor).not.toHaveBeenCalled();
    await expectAccessible();
  });
  test.each([
    ['http://192.168.0.7/lamp', 'This address is not on the public web', 'http://192.168.0.7/lamp'],
    [
      'https://tide.example/a?token=1',
      'what looks like a password or a personal key',
      'https://tide.example/a?token=1',
    ],
  ])('%s is never asked for; it can be opened', async (address, sentence, opened) => {
    show(view());
    await write('input', address);
    expect(words()).toContain(sentence);
    await press('Ask for the page');
    await press('Open it in a tab');
    expect([clicks.askFor.mock.calls, clicks.open.mock.calls]).toEqual([[], [[opened]]]);
    await expectAccessible();
  });
  test('from a private window: only when asked once more', async () => {
    show(view({ address: 'https://capeagency.example/lamp', isPrivate: true }));
    await press('Ask capeagency.example for the page');
    expect(words()).toContain('This is a private window.');
    expect(clicks.askFor).not.toHaveBeenCalled();
    await press('Ask all the same');
    expect(clicks.askFor).toHaveBeenCalledOnce();
  });
  test('words that are pasted', async () => {
    show(view());
    await write('textarea', 'One.\nTwo.');
    await press('Compare with these words');
    expect(clicks.useWords.mock.calls).toEqual([['One.\nTwo.']]);
  });
});

describe('on the way', () => {
  test('the reader’s own text cannot be had', async () => {
    show(view({ mine: { is: 'unread', why: 'gone' } }));
    expect(words()).toContain('The page went away before we had read it.');
    await press('Read again');
    expect(clicks.again).toHaveBeenCalledOnce();
    await expectAccessible();
  });
  test('a site is asked: that it is, and a way to stop', async () => {
    show(view({ other: { is: 'asking', host: 'capeagency.example' } }));
    expect(document.querySelector('[role=status]')?.textContent).toBe('Asking capeagency.example…');
    await press('Stop');
    expect(clicks.stop).toHaveBeenCalledOnce();
    await expectAccessible();
  });
  test.each<[string, Missing, string]>([
    [
      'a wall',
      { from: 'address', address: 'https://cape.example/1', came: { is: 'unread', why: 'not-article' } },
      'We got no text from cape.example. No article stands there for strangers.',
    ],
    [
      'a log-in',
      { from: 'address', address: 'https://cape.example/1', came: { is: 'failed', why: 'refused' } },
      'We got no text from cape.example. It refused to answer.',
    ],
    [
      'another address',
      { from: 'address', address: 'https://cape.example/1', came: { is: 'failed', why: 'redirected' } },
      'It pointed elsewhere, and we do not follow.',
    ],
    [
      'no page',
      { from: 'address', address: 'https://cape.example/1', came: { is: 'failed', why: 'absent' } },
      'There is no page at this address.',
    ],
    [
      'a refusal of the reader’s own',
      { from: 'address', address: 'https://cape.example/1', came: { is: 'failed', why: 'no-permission' } },
      'You did not allow it; nothing was asked.',
    ],
    ['a tab that went on', { from: 'tab', why: 'gone' }, 'The page went away before we had read it.'],
    ['words that are not saved', { from: 'memory', why: 'none' }, 'The words of this text are not saved.'],
    ['a memory that is broken', { from: 'memory', why: 'broken' }, 'The memory could not be read.'],
  ])('%s is told, beside the other ways', async (_, missing, sentence) => {
    show(view({ other: { is: 'missing', missing } }));
    expect(document.querySelector('[role=alert]')?.textContent).toContain(sentence);
    expect(document.activeElement).toBe(document.querySelector('[role=alert]'));
    expect(words()).toContain('A text in another tab');
    if (missing.from === 'address') {
      await press('Open it in a tab');
      expect(clicks.open.mock.calls).toEqual([['https://cape.example/1']]);
    }
    await expectAccessible();
  });
});

describe('what came of it', () => {
  const heading = () => (document.querySelector('h1')?.textContent ?? '').replace(/[\u2066-\u2069]/g, '');

  test('a sentence first, which has the focus', async () => {
    show(paired('usual'));
    expect(heading()).toBe('The Tide prints 65% of Cape Agency’s text, under another headline.');
    expect(document.querySelector('.lead')?.textContent).toContain(
      'The last 3 paragraphs are cut. The copy has 2 sentences of its own. 1 paragraph stands elsewhere.',
    );
    expect(document.activeElement).toBe(document.querySelector('h1'));
    await expectAccessible();
  });
  test('names, numbers and denials are called out, and lead to their place', async () => {
    show(paired('usual'));
    const told = [...document.querySelectorAll('.changes li')].map((each) =>
      each.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(told).toEqual(['Denial not (nothing)', 'Number or date 300 400', 'Name Oslo Bergen']);
    await press(document.querySelector('.changes li:nth-child(2) button')?.textContent?.trim() ?? '');
    expect(document.activeElement?.textContent).toContain('400');
  });
  test('both headlines and leads, and that they differ', () => {
    show(paired('usual'));
    const [headlines, leads] = [...document.querySelectorAll('dl.sides')].map((each) => each.textContent);
    expect(headlines).toContain('Dark coast: ministry saves on light');
    expect(headlines).toContain('Lighthouse of Skerry stays dark until spring');
    expect(leads).toContain('will not be lit before April');
    expect(words()).toContain('Other words');
  });
  test('the text: cut, added, moved, changed, and what is unchanged folded', () => {
    show(paired('usual'));
    const column = document.querySelector('.text-column');
    expect([...(column?.querySelectorAll('del') ?? [])].map((each) => each.textContent)).toEqual(
      expect.arrayContaining(['[cut] not', '[cut] Oslo', '[cut] 300']),
    );
    expect([...(column?.querySelectorAll('.tag') ?? [])].map((each) => each.textContent)).toEqual([
      'Changed',
      'Moved; paragraph 5 of the original',
      'Changed',
      'Cut',
      'Added',
    ]);
    expect(
      [...(column?.querySelectorAll('details') ?? [])].map((each) => [
        each.open,
        each.querySelector('summary')?.textContent,
      ]),
    ).toEqual([
      [false, '1 paragraph unchanged'],
      [false, '1 paragraph unchanged'],
    ]);
  });
  test('keys and buttons go from change to change', async () => {
    show(paired('usual'));
    const at = () => document.querySelector('.stops [role=status]')?.textContent;
    const key = (name: string, change: KeyboardEventInit = {}) =>
      act(async () => {
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...change }));
      });
    await key('n');
    expect([at(), document.activeElement?.textContent]).toEqual(['1 of 7', '[cut] not']);
    await key('j');
    expect([at(), document.activeElement?.className]).toEqual(['2 of 7', 'paragraph moved']);
    await key('p');
    expect(at()).toBe('1 of 7');
    await key('k');
    expect(at()).toBe('1 of 7');
    await key('n', { ctrlKey: true });
    expect(at()).toBe('1 of 7');
    await press('Next change');
    expect(at()).toBe('2 of 7');
    await press('Previous change');
    expect(at()).toBe('1 of 7');
  });
  test('the picture has a name, and says the same in a table', async () => {
    show(paired('usual'));
    const picture = document.querySelector('svg');
    expect(picture?.getAttribute('role')).toBe('img');
    expect(picture?.querySelectorAll('.band')).toHaveLength(5);
    expect(picture?.querySelectorAll('.band.moved')).toHaveLength(1);
    await act(async () => {
      const fold = document.querySelector<HTMLDetailsElement>('.ribbons + details');
      if (fold) fold.open = true;
      fold?.dispatchEvent(new Event('toggle'));
    });
    expect([...document.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
      '11',
      '25, moved',
      '32',
      '43',
      '54',
      '6none; its own',
    ]);
    expect(words()).toContain('Not in the copy: 6, 7, and 8');
    await expectAccessible();
  });
  test('it can be swapped, taken along, printed, and begun anew', async () => {
    show(paired('usual'));
    for (const name of [
      'Swap copy and original',
      'Finding as text',
      'Finding as Markdown',
      'Print…',
      'Compare with another text',
    ])
      await press(name);
    expect([clicks.swap, clicks.print, clicks.another].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
    expect(clicks.copy.mock.calls.map(([text]) => text.replace(/[\u2066-\u2069]/g, '').split('\n')[0])).toEqual([
      'The Tide prints 65% of Cape Agency’s text, under another headline.',
      '**The Tide prints 65% of Cape Agency’s text, under another headline.**',
    ]);
    redraw(paired('swapped'));
    expect(heading()).toMatch(/^Cape Agency prints 80% of The Tide’s text/);
  });
  test('one text: nothing to go to', async () => {
    show(paired('same'));
    expect(heading()).toBe('The Tide prints all of Cape Agency’s text, under the same headline.');
    expect(document.querySelector('.stops')).toBeNull();
    expect(words()).toContain('No changed name, number or denial was found');
    await expectAccessible();
  });
  test('nothing in common: of a page that was fetched it may be another one than the reader’s', async () => {
    show(paired('nothing', true));
    expect(words()).toContain('next to nothing in common');
    await press('Open it in a tab');
    expect(clicks.open.mock.calls).toEqual([['https://capeagency.example/2026/03/lamp']]);
    show(paired('nothing'));
    expect(words()).not.toContain('Open it in a tab');
    await expectAccessible();
  });
  test('words of another script keep their language and direction', async () => {
    show(paired('arabic'));
    const lines = [...document.querySelectorAll('.paragraph .page-text')];
    expect(lines.map((each) => [each.getAttribute('lang'), each.getAttribute('dir')])).toEqual(
      lines.map(() => ['ar', 'auto']),
    );
    await expectAccessible();
  });
  test('a script without spaces is told by its letters', () => {
    show(paired('japanese'));
    const marks = [...document.querySelectorAll('.paragraph.mixed :is(del, ins)')].map(
      ({ textContent }) => textContent,
    );
    expect(marks).toEqual(['[cut] 四', '[added] 五']);
  });
  test('in French', async () => {
    speakIn('fr');
    show(paired('usual'));
    expect(heading()).toMatch(/^The Tide reprend 65.% du texte de Cape Agency, sous un autre titre\.$/);
    await expectAccessible();
  });
});
