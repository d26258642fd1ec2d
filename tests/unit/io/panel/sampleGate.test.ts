// @vitest-environment jsdom
/** The welcome page as the gate of its sample: what it tells, and whom it obeys. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { GateReply } from '../../../../lib/io/shared/gateProtocol';
import type { Sender } from '../../../../lib/io/shared/messages';
import { sample } from '../../../../lib/sample';

type Heard = (message: unknown, sender: Sender) => Promise<GateReply> | undefined;
const stand = vi.hoisted(() => {
  const heard: ((message: unknown, sender: { id?: string }) => unknown)[] = [];
  const local: Record<string, unknown> = {};
  const sendMessage = vi.fn(async (_: { to: string; name: string; data: object }): Promise<unknown> => true);
  return {
    heard,
    local,
    sendMessage,
    browser: {
      runtime: {
        id: 'us',
        sendMessage,
        onMessage: { addListener: (listener: (typeof heard)[number]) => heard.push(listener) },
      },
      storage: { local: { get: async () => local } },
    },
  };
});
vi.mock('../../../../lib/io/shared/browser', () => ({ browser: stand.browser }));
const { standAsGate } = await import('../../../../lib/io/panel/sampleGate');

const snapshot = { url: sample.address, html: '<p>Birds</p>', contentType: 'text/html' };
const standing = { snapshot: () => snapshot, show: vi.fn(() => true), hide: vi.fn() };
const sent = () =>
  stand.sendMessage.mock.calls.map(([{ to, name, data }]) => [to, name, 'why' in data ? data.why : null]);
const hear: Heard = (message, sender) => {
  const listener: unknown = stand.heard.at(-1);
  return typeof listener === 'function' ? listener(message, sender) : undefined;
};
const background = { id: 'us' };

beforeEach(() => {
  vi.clearAllMocks();
  for (const name of Object.keys(stand.local)) delete stand.local[name];
});

describe('it tells', () => {
  test('that the sample stands here, and sends it', async () => {
    await standAsGate(standing);
    expect(sent()).toEqual([['gate', 'snapshot', null]]);
  });
  test('so also where pages are read only on request', async () => {
    stand.local.detect = 'on-request';
    await standAsGate(standing);
    expect(sent()).toEqual([['gate', 'snapshot', null]]);
  });
  test('nothing of it where its site is left alone, until it is asked for', async () => {
    stand.local.leaveAlone = ['novagazette.example'];
    await standAsGate(standing);
    expect(sent()).toEqual([['gate', 'arrived', 'left-alone']]);
    await hear({ to: 'page', name: 'again', asked: true }, background);
    expect(sent().slice(1)).toEqual([['gate', 'snapshot', null]]);
  });
  test('once more, where the background died over it', async () => {
    stand.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist'));
    await standAsGate(standing);
    expect(sent().map(([, name]) => name)).toEqual(['snapshot', 'snapshot']);
  });
});

describe('it obeys', () => {
  beforeEach(() => standAsGate(standing));
  test('the background', async () => {
    expect(await hear({ to: 'page', name: 'snapshot' }, background)).toEqual(snapshot);
    expect(await hear({ to: 'page', name: 'show', quote: 'Birds' }, background)).toBe(true);
    expect(standing.show).toHaveBeenCalledWith('Birds');
    expect(await hear({ to: 'page', name: 'unshow' }, background)).toBe(true);
    expect(standing.hide).toHaveBeenCalledOnce();
  });
  test.each<[string, unknown, Sender]>([
    [
      'no gate and no page',
      { to: 'page', name: 'snapshot' },
      { id: 'us', tab: { id: 3, index: 0, highlighted: false, active: true, pinned: false, incognito: false } },
    ],
    ['no other extension', { to: 'page', name: 'snapshot' }, { id: 'them' }],
    ['no request it does not know', { to: 'page', name: 'navigate', url: 'https://elsewhere.example/' }, background],
    ['no request for another part', { to: 'background', name: 'show', quote: 'Birds' }, background],
    ['no request of another shape', { to: 'page', name: 'show', quote: 7 }, background],
  ])('%s', (_, message, sender) => {
    expect(hear(message, sender)).toBeUndefined();
    expect(standing.show).not.toHaveBeenCalled();
  });
});
