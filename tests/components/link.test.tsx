// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { World } from '../../components/coverage/inquiry';
import { Panel } from '../../components/Panel';
import { clicks as all } from './clicks';
import { speakIn } from './dictionary';
import { asking, known, linked, links } from './linkSamples';
import { showing, tab } from './samples';
import { expectAccessible, press, redraw, show } from './view';
import { settings } from './worldSamples';

const world: World = { askings: [], settings };
const clicks = { ...all, ask: vi.fn(all.ask) };
const open = (view: Parameters<typeof Panel>[0]['view'], of = world) =>
  show(<Panel view={view} world={of} clicks={clicks} />);
const heading = () => document.querySelector('h1')?.textContent;
const words = () => document.querySelector('main')?.textContent?.replaceAll('\u00a0', ' ') ?? '';

beforeEach(() => {
  speakIn('en');
  vi.clearAllMocks();
});

test.each([
  ['asking', 'Looking at the link…'],
  ['known', 'It leads to Vancouver Sun.'],
  ['remembered', 'You read this before. It named Reuters as its source.'],
  ['unnamed', 'It leads to bayobserver.example, a site of which nothing is known here.'],
  ['failed', 'It leads to Vancouver Sun.'],
  ['mail', 'It writes an e-mail and leads to no page.'],
  ['script', 'It runs a script of this page and leads to no other.'],
  ['file', 'It leads to a file on this computer.'],
] as const)('%s', async (name, said) => {
  open(links[name]);
  expect(heading()).toBe(said);
  await expectAccessible();
  speakIn('fr');
  redraw(<Panel view={links[name]} world={world} clicks={clicks} />);
  expect(document.querySelector('main')?.textContent).not.toMatch(/[a-z]_[a-z]/);
});

describe('what is told', () => {
  test('the link’s words and address, the site, its owner', () => {
    open(links.known);
    for (const each of [
      'No ships before Saturday',
      'vancouversun.com/news/ferry',
      'newspaper · Canada',
      'Owner: Postmedia',
    ])
      expect(words()).toContain(each);
    expect(words()).not.toContain('Read before');
  });
  test('what was read there: title, days, and what it named', () => {
    open(links.remembered);
    expect(words()).toContain('vancouversun.com · read Mar 3, 2025 · published Mar 2, 2025');
    expect(words()).toContain('It named Reuters as its source.');
  });
  test('that nothing was, and that nobody could say', () => {
    open(links.unnamed);
    expect(words()).toContain('You have not read this address');
    expect(words()).toContain('Our built-in list does not have this site.');
    open(links.failed);
    expect(words()).toContain('Your memory of what you read could not be asked.');
  });
  test('a script is shown and leads nowhere', () => {
    open(links.script);
    expect(words()).toContain('javascript:alert(1)');
    expect(document.querySelectorAll('main a')).toHaveLength(0);
    expect(words()).not.toContain('Oldest archived copies');
  });
  test('on a page that was not read, and on one whose site is left alone', () => {
    const { state } = links.known;
    open({ ...links.known, state: state && { ...state, status: 'unread', why: 'left-alone', report: null } });
    expect(heading()).toBe('It leads to Vancouver Sun.');
  });
});

describe('the network', () => {
  test('is asked by a further click alone, for the link’s address', async () => {
    open(links.known);
    expect(clicks.ask).not.toHaveBeenCalled();
    expect(words()).toContain('Nothing was asked of the network so far.');
    await press('Find oldest archived copy');
    expect(clicks.ask).toHaveBeenCalledWith('first-seen', known.url, false);
  });
  test('answers in place', () => {
    open(links.known, { settings, askings: [asking] });
    expect(words()).toContain('Mar 2, 2025 · Open the copy');
    expect(words()).not.toContain('Find oldest archived copy');
    expect(words()).not.toContain('Nothing was asked of the network');
  });
  test('is not asked for an address that is not public', () => {
    open(linked('http://192.168.1.1/notes', null, links.unnamed));
    expect(words()).toContain('This address is not public');
  });
  test('searches for the link’s words where they are a headline', async () => {
    const hrefs = () => [...document.querySelectorAll<HTMLAnchorElement>('.elsewhere a')].map(({ href }) => href);
    open(links.known);
    expect(hrefs().some((href) => href.includes('No%20ships%20before%20Saturday'))).toBe(true);
    open(linked(known.url, 'read more', links.known));
    expect(hrefs().some((href) => href.includes('read%20more'))).toBe(false);
    expect(hrefs().some((href) => href.startsWith('https://web.archive.org/'))).toBe(true);
  });
});

test('there is a way back to the page, and the same link asked once more is shown again', async () => {
  open(links.known);
  await press('Back to the page');
  expect(heading()).not.toContain('It leads to');
  redraw(<Panel view={links.asking} world={world} clicks={clicks} />);
  expect(heading()).toBe('Looking at the link…');
  redraw(<Panel view={links.known} world={world} clicks={clicks} />);
  expect(heading()).toBe('It leads to Vancouver Sun.');
  // Another page begins with its own answer.
  redraw(<Panel view={{ ...showing(links.page), tab }} world={world} clicks={clicks} />);
  expect(heading()).not.toContain('It leads to');
});
