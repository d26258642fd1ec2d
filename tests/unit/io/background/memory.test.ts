/** Remembering what is read, from the gate's message to the tab's record. The room and the browser's storage are stand-ins. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Room } from '../../../../lib/io/background/room';
import type { Sender } from '../../../../lib/io/shared/messages';
import type { Recall } from '../../../../lib/model';
import { linkedWire } from '../../citations/report';
import { gateAt, local, roomOf, session, state } from './tab';

vi.mock('../../../../lib/io/shared/browser', async () => ({ browser: (await import('./tab')).browser }));
vi.mock('../../../../lib/io/background/reachGate', () => ({ askGate: vi.fn(), reachGate: vi.fn() }));

const { received } = await import('../../../../lib/io/background/visit');
const { forgetOld } = await import('../../../../lib/io/background/memory');
const { tabState } = await import('../../../../lib/io/shared/tabRecord');

const recall: Recall = { is: 'recalled', id: 4, earlier: [] };
const room = roomOf({
  read: vi.fn<Room['read']>(async () => ({ answer: linkedWire, print: 'AAAA' })),
  remember: vi.fn<Room['remember']>(async () => recall),
  tidyUp: vi.fn<Room['tidyUp']>(async () => ({ outcome: 'done', value: 0 })),
});
const { url } = linkedWire.page;
const read = (address = url, sender: Sender = gateAt(address)) => {
  const report = { ...linkedWire, page: { ...linkedWire.page, url: address } };
  room.read.mockResolvedValue({ answer: report, print: 'AAAA' });
  session.set('tab:7', { ...state, url: address, status: 'reading', report: null });
  return received({ visit: 'first', snapshot: { url: address, html: '', contentType: 'text/html' } }, sender, room);
};

beforeEach(() => {
  vi.clearAllMocks();
  session.clear();
  local.clear();
});

describe('what is read', () => {
  test('is remembered where the reader said so, and what is known of it stands beside its report', async () => {
    local.set('memory', 'on');
    expect(await read()).toBe(true);
    expect(room.remember.mock.calls[0]).toMatchObject([{ address: url, title: linkedWire.page.title }, 'AAAA']);
    expect(await tabState(7)).toMatchObject({ status: 'read', recall });
  });
  test.each(['undecided', 'off'])('is not where it is %s', async (memory) => {
    local.set('memory', memory);
    await read();
    expect(room.read).toHaveBeenCalledWith(expect.anything(), false);
    expect(room.remember).not.toHaveBeenCalled();
    expect(await tabState(7)).toMatchObject({ status: 'read', recall: null });
  });
  const inPrivate = gateAt(url).tab;
  test.each<[string, string, Sender | undefined]>([
    ['a private window', url, inPrivate && gateAt(url, { tab: { ...inPrivate, incognito: true } })],
    ['a site left alone', 'https://news.bank.example/rates', undefined],
    ['a network of its own', 'http://192.168.1.4/minutes', undefined],
    ['an address with a key', `${url}?token=a1b2c3d4e5f6a7b8c9d0e1f2`, undefined],
  ])('is not in %s', async (_, address, sender) => {
    local.set('memory', 'on');
    local.set('leaveAlone', ['bank.example']);
    await read(address, sender);
    expect(await tabState(7)).toMatchObject({ status: 'read', recall: null });
    expect(room.remember).not.toHaveBeenCalled();
  });
  test('is not where the reader said no while it was read', async () => {
    local.set('memory', 'on');
    const reading = Promise.withResolvers<Awaited<ReturnType<Room['read']>>>();
    const answer = read();
    room.read.mockReset().mockReturnValue(reading.promise);
    await vi.waitFor(() => expect(room.read).toHaveBeenCalled());
    local.set('memory', 'off');
    reading.resolve({ answer: linkedWire, print: 'AAAA' });
    await answer;
    expect(room.remember).not.toHaveBeenCalled();
  });
  test('is not where it is no article, or too short', async () => {
    local.set('memory', 'on');
    const answer = read();
    room.read.mockResolvedValue({ answer: linkedWire, print: null });
    await answer;
    expect(room.remember).not.toHaveBeenCalled();
  });
  test('leaves the report as it is where the memory failed, and says why', async () => {
    local.set('memory', 'on');
    room.remember.mockResolvedValueOnce({ is: 'failed', why: 'full' });
    await read();
    expect(await tabState(7)).toMatchObject({ status: 'read', recall: { is: 'failed', why: 'full' } });
  });
});

describe('what is older than the reader wants', () => {
  test('is forgotten once a day', async () => {
    local.set('memory', 'on');
    await read();
    await read(`${url}-2`);
    expect(room.tidyUp).toHaveBeenCalledTimes(1);
    expect(room.tidyUp.mock.calls[0]?.[1]).toBe('year');
  });
  test('and at once where he wants less', async () => {
    local.set('memory', 'on');
    await forgetOld(room);
    local.set('keepFor', 'month');
    await forgetOld(room);
    expect(room.tidyUp.mock.calls.map(([, keepFor]) => keepFor)).toEqual(['year', 'month']);
  });
  test('is tried again where it failed', async () => {
    local.set('memory', 'off');
    room.tidyUp.mockResolvedValueOnce({ outcome: 'failed', why: 'busy' });
    await forgetOld(room);
    await forgetOld(room);
    await forgetOld(room);
    expect(room.tidyUp).toHaveBeenCalledTimes(2);
  });
  test('is not looked for where nothing was ever remembered', async () => {
    await forgetOld(room);
    expect(room.tidyUp).not.toHaveBeenCalled();
  });
});
