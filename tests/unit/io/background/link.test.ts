/** A link asked about, as a tab's record tells of it. Gates, the room and the browser's storage are stand-ins. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Room } from '../../../../lib/io/background/room';
import type { Listed } from '../../../../lib/memory/model';
import type { LinkSite } from '../../../../lib/model';
import { linkedWire } from '../../citations/report';
import { gateAt, local, roomOf, session, state } from './tab';

vi.mock('../../../../lib/io/shared/browser', async () => ({ browser: (await import('./tab')).browser }));
const { askGate, reachGate } = vi.hoisted(() => ({ askGate: vi.fn(), reachGate: vi.fn() }));
vi.mock('../../../../lib/io/background/reachGate', () => ({ askGate, reachGate }));

const { askLink } = await import('../../../../lib/io/background/link');
const { lookUp } = await import('../../../../lib/io/background/lookUp');
const { arrived } = await import('../../../../lib/io/background/visit');
const { tabState } = await import('../../../../lib/io/shared/tabRecord');

const url = 'https://bayobserver.example/ferry?utm_source=mail#top';
const site: LinkSite = { organization: null, owner: 'Harbor Holding' };
const room = roomOf({
  link: vi.fn<Room['link']>(async () => site),
  find: vi.fn<Room['find']>(async () => ({ outcome: 'done', value: [] })),
});
const link = { url, text: 'The ferry' };
const read = (day: string): Listed => ({
  id: 1,
  kin: [],
  hasText: false,
  address: 'https://bayobserver.example/ferry',
  site: 'bayobserver.example',
  title: `The ferry of ${day}`,
  day,
  published: null,
  language: 'en',
  lead: '',
  origin: { kind: 'wire', name: 'Reuters', organization: 'reuters', url: null },
});

beforeEach(() => {
  vi.clearAllMocks();
  session.clear();
  local.clear();
  reachGate.mockResolvedValue({ outcome: 'answered', answer: true });
});

test('the question stands before its answer, in the place of a look-up', async () => {
  session.set('tab:7', { ...state, lookUp: { selection: 'a tram', answer: null } });
  const slow = Promise.withResolvers<LinkSite>();
  room.link.mockReturnValueOnce(slow.promise);
  const asked = askLink(7, link, room);
  await vi.waitFor(() => expect(room.link).toHaveBeenCalledWith(url));
  expect(await tabState(7)).toMatchObject({ lookUp: null, link: { ...link, answer: null } });
  slow.resolve(site);
  await asked;
  expect((await tabState(7))?.link).toEqual({ ...link, answer: { site, memory: { is: 'off' } } });
  expect(reachGate).not.toHaveBeenCalled();
});

test('a look-up takes its place in turn', async () => {
  session.set('tab:7', { ...state, link: { ...link, answer: null } });
  await lookUp(7, 'a tram', room);
  expect(await tabState(7)).toMatchObject({ link: null, lookUp: { selection: 'a tram' } });
});

test('the link asked last is the one answered', async () => {
  session.set('tab:7', state);
  const slow = Promise.withResolvers<LinkSite>();
  room.link.mockReturnValueOnce(slow.promise);
  const first = askLink(7, { url: 'https://slow.example/', text: null }, room);
  await vi.waitFor(() => expect(room.link).toHaveBeenCalled());
  await askLink(7, link, room);
  slow.resolve({ organization: null, owner: null });
  await first;
  expect((await tabState(7))?.link).toMatchObject({ url, answer: { site } });
});

test('a page that came meanwhile does not show it', async () => {
  session.set('tab:7', state);
  room.link.mockImplementationOnce(async () => {
    await arrived({ visit: 'second', url: linkedWire.page.url, why: 'left-alone' }, gateAt(linkedWire.page.url));
    return site;
  });
  await askLink(7, link, room);
  expect(await tabState(7)).toMatchObject({ visit: 'second', link: null });
});

describe('a tab without a record', () => {
  test('gets one, which the gate’s first word takes over with the answer', async () => {
    await askLink(7, link, room);
    expect(reachGate).toHaveBeenCalledWith(7, { to: 'page', name: 'again', asked: false });
    await arrived({ visit: 'the gate’s', url: linkedWire.page.url, why: null }, gateAt(linkedWire.page.url));
    expect(await tabState(7)).toMatchObject({ visit: 'the gate’s', link: { url, answer: { site } } });
  });
  test('says why nothing more is known of its page', async () => {
    reachGate.mockResolvedValue({ outcome: 'failed', why: 'no-access' });
    await askLink(7, link, room);
    expect(await tabState(7)).toMatchObject({ status: 'unread', why: 'no-access', link: { url, answer: { site } } });
  });
});

describe('the memory', () => {
  beforeEach(() => {
    session.set('tab:7', state);
    local.set('memory', 'on');
  });
  const memory = async () => (await tabState(7))?.link?.answer?.memory;
  test('is asked where it is on, for the address without what counts clicks; the last first', async () => {
    const days = ['2026-03-01', '2026-03-04', '2026-03-02', '2026-03-03'];
    room.find.mockResolvedValueOnce({ outcome: 'done', value: days.map(read) });
    await askLink(7, link, room);
    expect(room.find).toHaveBeenCalledWith('https://bayobserver.example/ferry');
    const told = await memory();
    expect(told?.is === 'asked' && told.texts.map(({ day }) => day)).toEqual([
      '2026-03-04',
      '2026-03-03',
      '2026-03-02',
    ]);
  });
  test('that fails, or does not answer, says so', async () => {
    for (const answer of [{ outcome: 'failed', why: 'broken' } as const, null]) {
      room.find.mockResolvedValueOnce(answer);
      await askLink(7, link, room);
      expect(await memory()).toEqual({ is: 'failed' });
    }
  });
  test('that is off is not asked', async () => {
    local.set('memory', 'off');
    await askLink(7, link, room);
    expect(room.find).not.toHaveBeenCalled();
    expect(await memory()).toEqual({ is: 'off' });
  });
});

test.each(['javascript:alert(1)', 'mailto:desk@bay.example', 'file:///etc/hosts', 'blob:https://bay.example/1'])(
  '%s is no page: nobody is asked',
  async (address) => {
    session.set('tab:7', state);
    local.set('memory', 'on');
    await askLink(7, { url: address, text: null }, room);
    expect((await tabState(7))?.link?.answer).toEqual({ site: null, memory: { is: 'off' } });
    expect(room.link).not.toHaveBeenCalled();
    expect(room.find).not.toHaveBeenCalled();
  },
);

test('what crosses has a cap', async () => {
  session.set('tab:7', state);
  await askLink(7, { url: `https://bay.example/${'a'.repeat(9_000)}`, text: `a \n ${'b'.repeat(900)}` }, room);
  const { link: kept } = (await tabState(7)) ?? {};
  expect(kept?.url).toMatch(/^https:\/\/bay\.example\/a{3980}…$/);
  expect(kept?.text?.length).toBeLessThanOrEqual(301);
  expect(kept?.text).toMatch(/^a b/);
});
