// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/Options';
import { Popup } from '../../components/Popup';
import { siteName } from '../../components/site';
import { Welcome } from '../../components/Welcome';
import { defaultSettings, Why } from '../../lib/model';
import { clicks } from './clicks';
import { speakIn } from './dictionary';
import { bare, mentioning, report, showing, sisterly, state, tab } from './samples';
import { expectAccessible, press, show } from './view';

beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
});

describe('popup', () => {
  const openSidebar = vi.fn();
  const popup = (view: Parameters<typeof Popup>[0]['view'], leaveAlone: string[] = []) =>
    show(<Popup view={view} settings={{ leaveAlone }} clicks={{ ...clicks, openSidebar }} />);
  const heading = () => document.querySelector('h1')?.textContent;

  test('answer, path and actions, and the way into the panel', async () => {
    const text = popup(showing(report)).textContent ?? '';
    expect(heading()).toBe('A statement by Lakeland Water Coalition, republished by Harbor Portal.');
    expect(document.querySelector('.caption')?.textContent).toBe('A Reservoir Nobody Asked For Is Still Being Built');
    expect(document.querySelectorAll('.path li')).toHaveLength(2);
    expect(text).toContain('Open the original');
    expect(document.querySelectorAll('.question')).toHaveLength(0);
    await expectAccessible();
  });
  test('nothing that would need the page beside it', () => {
    popup(showing(report));
    expect([...document.querySelectorAll('button')].map((each) => each.textContent)).not.toContain('Show');
  });
  test('no author, no original', async () => {
    const text = popup(showing(bare)).textContent ?? '';
    expect(text).toContain('The page names no author.');
    expect(text).not.toContain('Open the original');
    await expectAccessible();
  });
  test('says nothing of whom the page also mentions', () => {
    const silent = popup(showing(bare)).textContent;
    expect(popup(showing(mentioning)).textContent).toBe(silent);
  });
  test('says that a sister title is of the same house', () => {
    expect(popup(showing(sisterly)).textContent).toContain('same house as this site');
    expect(popup(showing(report)).textContent).not.toContain('same house');
  });
  test('reading', async () => {
    popup({ tab, state: { ...state, status: 'reading', report: null }, why: null });
    expect(document.querySelector('h1 [role=status]')?.textContent).toContain('Reading');
    await expectAccessible();
  });
  test.each(Why.options)('%s is told', async (why) => {
    popup({ tab, state: { ...state, status: 'unread', report: null, why }, why: null });
    expect(heading()).toMatch(/\.$/);
    await expectAccessible();
  });
  test('every button does its work', async () => {
    popup(showing(report));
    for (const button of ['Open the sidebar', 'Settings', 'Help', 'Don’t read this site']) await press(button);
    expect([openSidebar, clicks.openSettings, clicks.openWelcome].map((each) => each.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
    expect(clicks.leaveAlone).toHaveBeenCalledWith('harborportal.example');
  });
  test('a site read only once is read by itself again', async () => {
    popup(showing(report), ['harborportal.example']);
    await press('Read this site automatically');
    expect(clicks.readAgain).toHaveBeenCalledWith('harborportal.example');
  });
  test('a site not read can be taken back', async () => {
    popup({ tab, state: { ...state, status: 'unread', why: 'left-alone', report: null }, why: null });
    await press('Undo');
    expect(clicks.readAgain).toHaveBeenCalledWith('harborportal.example');
  });
});

describe('settings', () => {
  const change = vi.fn();
  const welcome = vi.fn();
  const options = (outcome: Parameters<typeof Options>[0]['outcome'] = null) =>
    show(
      <Options
        settings={{ ...defaultSettings, leaveAlone: ['bank.example'] }}
        outcome={outcome}
        onChange={change}
        onWelcome={welcome}
        onLibrary={() => {}}
        onSwitchOff={() => {}}
        onSetUp={() => {}}
      />,
    );
  const add = async (typed: string) => {
    const input = document.querySelector<HTMLInputElement>('input[type=text]');
    await act(async () => {
      if (input) input.value = typed;
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Add');
  };
  beforeEach(() => change.mockClear());

  test('are open to everybody, each choice showing what holds', async () => {
    options();
    await expectAccessible();
    const held = [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (input) => input.labels?.[0]?.textContent,
    );
    expect(held).toEqual(['Automatically', 'No', 'A dot', 'Same as the system']);
  });
  test('one choice is one change', async () => {
    options();
    await press('Only when I ask');
    expect(change.mock.calls).toEqual([[{ detect: 'on-request' }]]);
  });
  test('lead back to the introduction', async () => {
    options();
    await press('Show the introduction again');
    expect(welcome).toHaveBeenCalledOnce();
  });
  test('a site is added by its name, and taken away', async () => {
    options();
    await add('https://www.Example.org/some/page');
    expect(change).toHaveBeenLastCalledWith({ leaveAlone: ['bank.example', 'example.org'] });
    await press('Remove bank.example');
    expect(change).toHaveBeenLastCalledWith({ leaveAlone: [] });
  });
  test('what is no site is not added', async () => {
    options();
    await add('not a site');
    expect(change).not.toHaveBeenCalled();
    expect(document.querySelector('form [role=status]')?.textContent).toContain('not the name of a site');
  });
  test('a change that was not kept is told', () =>
    expect(options({ outcome: 'failed', why: 'disk full' }).textContent).toContain('Not saved: disk full'));
});

describe('welcome', () => {
  const calls = { settings: vi.fn(), detect: vi.fn(), memory: vi.fn() };
  const welcome = (family: 'chrome' | 'firefox' = 'chrome') =>
    show(
      <Welcome
        family={family}
        detect="automatic"
        onDetect={calls.detect}
        memory="undecided"
        onMemory={calls.memory}
        shortcuts={{ popup: 'Alt+Shift+O', sidebar: null }}
        panel={<p>beside</p>}
        onSettings={calls.settings}
      />,
    );
  const open = () => [...document.querySelectorAll('details[open] summary')].map(({ textContent }) => textContent);

  test('is open to everybody, in every step', async () => {
    welcome();
    for (const { textContent } of [...document.querySelectorAll('summary')].slice(1)) {
      await expectAccessible();
      await press(textContent ?? '');
    }
    await expectAccessible();
  });
  test('opens one step at a time, each leads to the next with its focus, and any can be skipped', async () => {
    welcome();
    const titles = [...document.querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(open()).toEqual([titles[0]]);
    await press('Next');
    expect(open()).toEqual([titles[1]]);
    expect(document.activeElement?.textContent).toBe(titles[1]);
    await press(titles[4] ?? '');
    await vi.waitFor(() => expect(open()).toEqual([titles[4]]));
    await press(titles[4] ?? '');
    await vi.waitFor(() => expect(open()).toEqual([]));
  });
  test('says how the button is pinned in this browser', () => {
    expect(welcome('chrome').textContent).toContain('click the pin');
    expect(welcome('firefox').textContent).toContain('“Pin to Toolbar”');
  });
  test('keeps the reader’s choice at once, tells the keys as they are set, and leads to the settings', async () => {
    const body = welcome();
    await press('Only when I ask');
    expect(calls.detect.mock.calls).toEqual([['on-request']]);
    expect([...body.querySelectorAll('dl.pairs dd')].map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+O',
      'not set',
    ]);
    await press('Settings');
    expect(calls.settings).toHaveBeenCalledOnce();
  });
});

test.each([
  ['example.com', 'example.com'],
  [' www.example.com ', 'example.com'],
  ['http://news.example.com:8080/a?b', 'news.example.com'],
  ['localhost', 'localhost'],
  ['word', null],
  ['two words.com', null],
  ['', null],
])('a site typed as %j is %j', (typed, site) => expect(siteName(typed)).toBe(site));
