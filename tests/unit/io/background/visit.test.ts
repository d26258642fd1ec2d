import { beforeEach, describe, expect, test, vi } from 'vitest';
import { kit } from '../../../../lib/io/background/page';
import { askGate, reachGate } from '../../../../lib/io/background/reachGate';
import type { Room } from '../../../../lib/io/background/room';
import { changeTab } from '../../../../lib/io/background/tabRecord';
import { arrived, received } from '../../../../lib/io/background/visit';
import { isGate, isWelcomePage, type Sender } from '../../../../lib/io/shared/messages';
import { tabState } from '../../../../lib/io/shared/tabRecord';
import { type Kit, type Report, Snapshot, type TabState } from '../../../../lib/model';
import { sample } from '../../../../lib/sample';
import { linkedWire } from '../../citations/report';
import { gateAt as at, state as read, roomOf } from './tab';

const own = 'chrome-extension://us/';
vi.mock('../../../../lib/io/shared/browser', () => ({
  browser: {
    runtime: { id: 'us', getURL: (path: string) => own.slice(0, -1) + (path || '/') },
    storage: { local: { get: async () => ({}) } },
  },
}));
vi.mock('../../../../lib/io/background/reachGate', () => ({ reachGate: vi.fn(), askGate: vi.fn() }));
vi.mock('../../../../lib/io/background/tabRecord', () => ({ beginTab: vi.fn(), changeTab: vi.fn() }));
vi.mock('../../../../lib/io/shared/tabRecord', () => ({ tabState: vi.fn() }));

const url = 'https://millgate.example/depot';
const snapshot = { url, html: '<p>Trams</p>', contentType: 'text/html' };
const state = { ...read, url, report: null };
const made: Kit = { html: '<p>Trams</p>', markdown: 'Trams', wordCount: 1, pixel: false };
const room = roomOf({ read: vi.fn<Room['read']>(), kit: vi.fn<Room['kit']>(async () => made) });

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(reachGate).mockResolvedValue({ outcome: 'answered', answer: snapshot });
  vi.mocked(tabState).mockResolvedValue(state);
});

describe('a kit', () => {
  test('is made of the page as its gate sees it', async () => {
    expect(await kit(7, 'first', room)).toEqual(made);
    expect(reachGate).toHaveBeenCalledWith(7, { to: 'page', name: 'snapshot' });
    expect(room.kit).toHaveBeenCalledWith(snapshot);
  });
  test.each<[string, TabState | null]>([
    ['another visit', { ...state, visit: 'second' }],
    ['another address', { ...state, url: `${url}-2` }],
    ['nothing', null],
  ])('is not made where %s stands in the tab by then', async (_, now) => {
    vi.mocked(tabState).mockResolvedValue(now);
    expect(await kit(7, 'first', room)).toBe('gone');
    expect(room.kit).not.toHaveBeenCalled();
  });
  test('is not made of a page that cannot be had', async () => {
    vi.mocked(reachGate).mockResolvedValue({ outcome: 'failed', why: 'no-access' });
    expect(await kit(7, 'first', room)).toBe('no-access');
    vi.mocked(reachGate).mockResolvedValue({ outcome: 'answered', answer: 'too-large' });
    expect(await kit(7, 'first', room)).toBe('too-large');
    vi.mocked(reachGate).mockResolvedValue({ outcome: 'answered', answer: false });
    expect(await kit(7, 'first', room)).toBe('broken');
  });
  test('is the room’s to refuse', async () => {
    room.kit.mockResolvedValueOnce('not-allowed');
    expect(await kit(7, 'first', room)).toBe('not-allowed');
  });
});

describe('who may speak of which page', () => {
  const welcome = `${own}welcome.html`;
  test.each<[string, Sender, string, boolean]>([
    ['a gate of its own site', at(url), `${url}-2`, true],
    ['a gate of another site', at('https://elsewhere.example/'), url, false],
    ['a gate of the sample', at('https://elsewhere.example/'), sample.address, false],
    ['our welcome page of its sample', at(welcome), sample.address, true],
    ['our welcome page of another page', at(welcome), url, false],
    ['our welcome page of itself', at(welcome), welcome, false],
  ])('%s', async (_, sender, address, may) => {
    expect(await arrived({ visit: 'first', url: address, why: null }, sender)).toBe(may);
    const sent = { visit: 'first', snapshot: { ...snapshot, url: address } };
    room.read.mockResolvedValue({ answer: 'broken', print: null });
    expect(await received(sent, sender, room)).toBe(may);
    expect(room.read).toHaveBeenCalledTimes(may ? 1 : 0);
  });
  test.each<[string, Sender]>([
    ['another of our pages', at(`${own}options.html`)],
    ['a page that only begins like it', at(`${welcome}.example/`)],
    ['a frame', at(welcome, { frameId: 3 })],
    ['no tab', { id: 'us', url: welcome, frameId: 0 }],
    ['another extension', at(welcome, { id: 'them' })],
    ['a page of the web', at('https://elsewhere.example/welcome.html')],
  ])('%s is not our welcome page', (_, sender) => expect(isWelcomePage(sender)).toBe(false));
  test('our welcome page is no gate, and no gate is our welcome page', () => {
    expect([isGate(at(welcome)), isWelcomePage(at(welcome))]).toEqual([false, true]);
    expect([isGate(at(url)), isWelcomePage(at(url))]).toEqual([true, false]);
  });
});

describe('a report that quotes the page', () => {
  const sent = { visit: 'first', snapshot };
  const report: Report = {
    ...linkedWire,
    clues: [
      { signal: 'credit', about: 'origin', value: 'Depot Mail', quote: 'From Depot Mail', where: 'body', trust: 0.9 },
    ],
  };

  test('is kept once the gate has seen its words', async () => {
    room.read.mockResolvedValue({ answer: report, print: null });
    vi.mocked(askGate).mockResolvedValue({ unseen: [] });
    await received(sent, at(url), room);
    expect(askGate).toHaveBeenCalledWith(7, expect.objectContaining({ name: 'unseen', visit: 'first' }));
    expect(room.read).toHaveBeenCalledTimes(1);
    expect(changeTab).toHaveBeenCalledTimes(1);
  });
  test('is read anew without what nobody sees, until no more is found', async () => {
    room.read.mockResolvedValue({ answer: report, print: null });
    vi.mocked(askGate)
      .mockResolvedValueOnce({ unseen: ['one'] })
      .mockResolvedValueOnce({ unseen: ['one', 'two'] })
      .mockResolvedValueOnce({ unseen: ['one', 'two'] });
    await received(sent, at(url), room);
    expect(room.read.mock.calls.map(([{ unseen }]) => unseen)).toEqual([undefined, ['one'], ['one', 'two']]);
  });
  test('is read anew without a quotation as long as any may be', async () => {
    const long = 'From the Depot Mail. '.repeat(90);
    room.read.mockResolvedValue({ answer: report, print: null });
    vi.mocked(askGate).mockResolvedValue({ unseen: [long] });
    await received(sent, at(url), room);
    const [given] = room.read.mock.calls.at(-1) ?? [];
    expect(given?.unseen).toEqual([long]);
    expect(Snapshot.safeParse(given).success).toBe(true);
  });
  test('costs a hostile page’s room no more than six readings', async () => {
    room.read.mockResolvedValue({ answer: report, print: null });
    let turn = 0;
    vi.mocked(askGate).mockImplementation(async () => ({ unseen: Array.from({ length: ++turn }, (_, n) => `${n}`) }));
    await received(sent, at(url), room);
    expect(room.read).toHaveBeenCalledTimes(6);
  });
  test.each<[string, unknown]>([
    ['has no gate any more', undefined],
    ['stands on another visit', false],
    ['answers something else', { unseen: 3 }],
  ])('is kept as it is where the tab %s', async (_, answer) => {
    room.read.mockResolvedValue({ answer: report, print: null });
    vi.mocked(askGate).mockReset().mockResolvedValue(answer);
    await received(sent, at(url), room);
    expect(room.read).toHaveBeenCalledTimes(1);
  });
});
