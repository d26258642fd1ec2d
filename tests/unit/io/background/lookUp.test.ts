/** Looking words up, as a tab's record tells of it. Gates, the room and the browser's storage are stand-ins. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Room } from '../../../../lib/io/background/room';
import type { LookUp } from '../../../../lib/model';
import { linkedWire } from '../../citations/report';
import { gateAt, roomOf, session, state } from './tab';

vi.mock('../../../../lib/io/shared/browser', async () => ({ browser: (await import('./tab')).browser }));
const { askGate, reachGate } = vi.hoisted(() => ({ askGate: vi.fn(), reachGate: vi.fn() }));
vi.mock('../../../../lib/io/background/reachGate', () => ({ askGate, reachGate }));

const { lookUp } = await import('../../../../lib/io/background/lookUp');
const { arrived } = await import('../../../../lib/io/background/visit');
const { tabState } = await import('../../../../lib/io/shared/tabRecord');

const { url } = linkedWire.page;
const snapshot = { url, html: '<p>Trams</p>', contentType: 'text/html' };
const gate = gateAt(url);
const found = (selection: string): LookUp => ({ selection, kind: 'article', speaker: null, context: null, links: [] });
const room = roomOf({ lookUp: vi.fn<Room['lookUp']>(async (_, selection) => found(selection)) });
const asked = () => reachGate.mock.calls.map(([, { name }]) => name);

beforeEach(() => {
  vi.clearAllMocks();
  session.clear();
  reachGate.mockResolvedValue({ outcome: 'answered', answer: snapshot });
});

test('the words asked last are the ones answered, whichever answer comes last', async () => {
  session.set('tab:7', state);
  const slow = Promise.withResolvers<LookUp>();
  room.lookUp.mockReturnValueOnce(slow.promise);
  const first = lookUp(7, 'a slow tram', room);
  await vi.waitFor(() => expect(room.lookUp).toHaveBeenCalled());
  await lookUp(7, 'a quick tram', room);
  slow.resolve(found('a slow tram'));
  await first;
  expect((await tabState(7))?.lookUp).toEqual({ selection: 'a quick tram', answer: found('a quick tram') });
});

test('an answer on a page without a record outlives the gate’s first word', async () => {
  reachGate.mockImplementation(async (_: number, { name }: { name: string }) => {
    // Brought there by this very request, the gate says where it stands.
    await arrived({ visit: 'the gate’s', url, why: 'not-asked' }, gate);
    return { outcome: 'answered', answer: name === 'snapshot' ? snapshot : true };
  });
  await lookUp(7, 'a tram', room);
  expect(await tabState(7)).toMatchObject({
    visit: 'the gate’s',
    lookUp: { selection: 'a tram', answer: found('a tram') },
  });
});

test('a page that came into the tab meanwhile is not read for it', async () => {
  session.set('tab:7', { ...state, status: 'unread', why: 'not-asked', report: null });
  room.lookUp.mockImplementationOnce(async (_, selection) => {
    await arrived({ visit: 'second', url: `${url}-2`, why: 'left-alone' }, gate);
    return found(selection);
  });
  await lookUp(7, 'a tram', room);
  expect(asked()).toEqual(['snapshot']);
  expect(await tabState(7)).toMatchObject({ visit: 'second', why: 'left-alone', lookUp: null });
});

test('an unread page is read for it', async () => {
  session.set('tab:7', { ...state, status: 'unread', why: 'not-asked', report: null });
  await lookUp(7, 'a tram', room);
  expect(asked()).toEqual(['snapshot', 'again']);
});

test('where the page cannot be had, it says why, and nothing of the words', async () => {
  session.set('tab:7', { ...state, status: 'unread', why: 'not-asked', report: null });
  reachGate.mockResolvedValue({ outcome: 'answered', answer: 'pdf' });
  await lookUp(7, 'a tram', room);
  expect(await tabState(7)).toMatchObject({ status: 'unread', why: 'pdf', lookUp: null });
  expect(asked()).toEqual(['snapshot']);
});

test('where the room does not come back, nobody says that the words are not there', async () => {
  session.set('tab:7', state);
  room.lookUp.mockResolvedValueOnce(null);
  await lookUp(7, 'a tram', room);
  expect(await tabState(7)).toMatchObject({ lookUp: { selection: 'a tram', answer: { kind: 'unread' } } });
});
