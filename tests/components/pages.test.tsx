// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../components/Options';
import { Popup } from '../../components/Popup';
import { siteName } from '../../components/site';
import { Welcome } from '../../components/Welcome';
import { defaultSettings, Why } from '../../lib/model';
import { speakIn } from './dictionary';
import { bare, mentioning, report, showing, sisterly, state, tab } from './samples';
import { expectAccessible, press, show } from './view';

beforeEach(() => speakIn('en'));

describe('popup', () => {
  const clicks = {
    read: vi.fn(),
    copy: vi.fn(async () => true),
    openSettings: vi.fn(),
    openSidebar: vi.fn(),
    leaveAlone: vi.fn(),
  };
  const popup = (view: Parameters<typeof Popup>[0]['view']) => show(<Popup view={view} clicks={clicks} />);

  test('the answer at a glance', async () => {
    const text = popup(showing(report)).textContent ?? '';
    expect(text).toContain('A Reservoir Nobody Asked For');
    expect(text).toContain('from Lakeland Water Coalition');
    expect(text).toContain('Non-commercial: yes, 4 conditions · Commercial: ask first');
    await expectAccessible();
  });
  test('no author, no terms', async () => {
    const text = popup(showing(bare)).textContent ?? '';
    expect(text).toContain('not named');
    expect(text).toContain('Nothing stated: ask first');
    expect(text).not.toContain('Open the original');
    await expectAccessible();
  });
  test('says nothing of whom the page also mentions', () => {
    const silent = popup(showing(bare)).textContent;
    expect(popup(showing(mentioning)).textContent).toBe(silent);
  });
  test('says that a sister title is of the same house', async () => {
    expect(popup(showing(sisterly)).textContent).toContain('from Meridian Monthlysame house as this site · the page');
    expect(popup(showing(report)).textContent).not.toContain('same house');
    await expectAccessible();
  });
  test('reading', async () => {
    popup({ tab, state: { ...state, status: 'reading', report: null }, why: null });
    expect(document.querySelector('main [role=status]')?.textContent).toContain('Reading');
    await expectAccessible();
  });
  test.each(Why.options)('%s is told', async (why) => {
    popup({ tab, state: { ...state, status: 'unread', report: null, why }, why: null });
    expect(document.querySelector('.unread p')?.textContent).toMatch(/\.$/);
    await expectAccessible();
  });
  test('every button does its work', async () => {
    popup(showing(report));
    await press('Open sidebar');
    await press('Settings');
    await press('Leave this site alone');
    expect(clicks.openSidebar).toHaveBeenCalledOnce();
    expect(clicks.openSettings).toHaveBeenCalledOnce();
    expect(clicks.leaveAlone).toHaveBeenCalledWith('harborportal.example');
  });
});

describe('settings', () => {
  const change = vi.fn();
  const options = (outcome: Parameters<typeof Options>[0]['outcome'] = null) =>
    show(
      <Options
        settings={{ ...defaultSettings, leaveAlone: ['bank.example'] }}
        outcome={outcome}
        onChange={change}
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
    expect(held).toEqual(['Read articles by themselves', 'A dot', 'As the system']);
  });
  test('one choice is one change', async () => {
    options();
    await press('Only when I ask');
    expect(change.mock.calls).toEqual([[{ detect: 'on-request' }]]);
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

test('welcome promises that nothing leaves, and leads to the settings', async () => {
  const settings = vi.fn();
  const body = show(<Welcome onSettings={settings} />);
  expect(body.textContent).toContain('Nothing leaves your browser');
  await press('Settings');
  expect(settings).toHaveBeenCalledOnce();
  await expectAccessible();
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
