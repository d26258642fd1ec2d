/** Every message, from everybody who may send one: nobody but the rightful is heard, and no value breaks who hears it. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sender } from '../../../lib/io/shared/messages';
import { gateAt, local, roomOf, session, state } from './background/tab';
import { junk, shaped, spoiled } from './shaped';

type Heard = (message: unknown, sender: Sender) => Promise<unknown> | undefined;
const { listeners, sentToTabs, ours } = vi.hoisted(() => {
  const heard: Heard[] = [];
  return { listeners: heard, sentToTabs: vi.fn(async () => undefined), ours: 'chrome-extension://us/' };
});
vi.mock('../../../lib/io/shared/browser', async () => {
  const { browser } = await import('./background/tab');
  return {
    browser: {
      ...browser,
      runtime: {
        id: 'us',
        getURL: (path: string) => ours + path.replace(/^\//, ''),
        onMessage: { addListener: (heard: Heard) => listeners.push(heard) },
      },
      tabs: {
        ...browser.tabs,
        sendMessage: sentToTabs,
        get: async (id: number) => ({ id, incognito: false, url: 'https://bay.example/a' }),
      },
      scripting: { executeScript: async () => Promise.reject(new Error('Cannot access contents of the page')) },
      permissions: { contains: async () => true },
      alarms: { create: async () => undefined },
    },
  };
});

const { hear } = await import('../../../lib/io/background/hear');
const { isOwnPage, listen } = await import('../../../lib/io/shared/messages');
const { protocol } = await import('../../../lib/io/shared/protocol');

const room = roomOf({ remember: vi.fn(async () => null) });
const inRoom = vi.fn(async () => undefined);
hear(room, async () => undefined);
// The reading room and the memory hear through the same door; who answers there is tried elsewhere.
for (const to of ['room', 'memory'] as const) {
  const names = Object.keys(protocol[to]);
  listen(to, isOwnPage, Object.fromEntries(names.map((name) => [name, inRoom])));
}

const network = vi.fn(async () => Response.error());
vi.stubGlobal('fetch', network);

const targets = Object.entries(protocol);
const messages = targets.flatMap(([to, names]) =>
  Object.entries(names).map(([name, schemas]) => ({ to, name, ...schemas() })),
);
/** What comes back of a message, from everybody who hears. */
const deliver = (message: unknown, sender: Sender): Promise<unknown>[] =>
  listeners.flatMap((heard) => heard(message, sender) ?? []);

const web = 'https://bay.example/a';
const tab = gateAt(web).tab;
const withTab = (sender: Sender): Sender => (tab ? { ...sender, tab } : sender);
/** Who is neither a gate nor one of our pages. */
const strangers: Record<string, Sender> = {
  'a page’s world': withTab({ url: web, frameId: 0 }),
  'a frame': gateAt(web, { frameId: 3 }),
  'a frame that says it is ours': gateAt(web, { frameId: 3, url: `${ours}welcome.html`, id: 'them' }),
  'another extension': { id: 'them', url: 'chrome-extension://them/page.html' },
  'another extension with our address': { id: 'them', url: `${ours}sidepanel.html` },
  'another extension’s content script': gateAt(web, { id: 'them' }),
  'a site whose address begins like ours': gateAt('chrome-extension://us.example/sidepanel.html'),
  'a gate without a tab': { id: 'us', url: web, frameId: 0 },
  'a gate at no address': withTab({ id: 'us', frameId: 0 }),
  'a data address': gateAt('data:text/html,a'),
  nobody: {},
};
const gate = gateAt(web);
const ownPage: Sender = { id: 'us', url: `${ours}sidepanel.html` };

/** All that is kept. */
const kept = () => JSON.stringify([[...session], [...local]]);

beforeEach(() => {
  session.clear();
  local.clear();
  session.set('tab:7', { ...state, url: web });
  local.set('memory', 'on');
  local.set('services', { 'google-news': true, wayback: true });
  vi.clearAllMocks();
});

const isNothingDone = () => {
  expect(network).not.toHaveBeenCalled();
  expect(sentToTabs).not.toHaveBeenCalled();
  expect(inRoom).not.toHaveBeenCalled();
};

describe.each(messages)('$to, $name', ({ to, name, data, answer }) => {
  const values = fc.oneof(shaped(data), spoiled(shaped(data)), junk);
  const told = (value: unknown) => ({ to, name, data: value });

  test('is not heard from strangers', () => {
    const before = kept();
    fc.assert(
      fc.property(values, (value) => {
        for (const sender of Object.values(strangers)) expect(deliver(told(value), sender)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(kept()).toBe(before);
    isNothingDone();
  });

  test(to === 'gate' ? 'is not heard from our other pages' : 'is not heard from a gate', () => {
    const before = kept();
    fc.assert(
      fc.property(values, (value) => {
        expect(deliver(told(value), to === 'gate' ? ownPage : gate)).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(kept()).toBe(before);
    isNothingDone();
  });

  test('breaks nobody, whatever it carries', async () => {
    const sender = to === 'gate' ? gate : ownPage;
    await fc.assert(
      fc.asyncProperty(values, async (value) => {
        for (const coming of deliver(told(value), sender)) {
          const said = await coming;
          if (to === 'gate' || to === 'background') expect(answer.safeParse(said).success).toBe(true);
        }
        // What is kept can be read again.
        for (const [record, known] of session) if (record.startsWith('tab:')) expect(known).toHaveProperty('visit');
      }),
      { numRuns: 60 },
    );
    // A record that a message put there is a record's size.
    expect(kept().length).toBeLessThan(1_000_000);
    expect(Object.hasOwn(Object.prototype, 'tabId')).toBe(false);
  });
});

test('what is no message of ours is not heard', () => {
  fc.assert(
    fc.property(junk, fc.constantFrom(gate, ownPage), (message, sender) => {
      expect(deliver(message, sender)).toEqual([]);
    }),
  );
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', ''];
  for (const [to] of targets) for (const name of names) expect(deliver({ to, name, data: {} }, ownPage)).toEqual([]);
  isNothingDone();
});

test('a gate speaks of the site it stands on alone', async () => {
  session.clear();
  await fc.assert(
    fc.asyncProperty(fc.webUrl(), async (url) => {
      fc.pre(new URL(url).origin !== new URL(web).origin);
      const snapshot = { url, html: '<p>a</p>', contentType: 'text/html' };
      const said = [
        ...deliver({ to: 'gate', name: 'arrived', data: { visit: 'x', url, why: null } }, gate),
        ...deliver({ to: 'gate', name: 'snapshot', data: { visit: 'x', snapshot } }, gate),
      ];
      expect(await Promise.all(said)).toEqual([false, false]);
    }),
  );
  expect([...session]).toEqual([]);
});

test.each([
  ['a visit', { to: 'gate', name: 'arrived', data: { visit: 'v'.repeat(65), url: web, why: null } }],
  ['an address', { to: 'gate', name: 'arrived', data: { visit: 'v', url: web + 'a'.repeat(4_000), why: null } }],
  [
    'a page',
    {
      to: 'gate',
      name: 'snapshot',
      data: { visit: 'first', snapshot: { url: web, html: 'h'.repeat(8_000_001), contentType: 'text/html' } },
    },
  ],
])('%s that is too long is not heard', (_, message) => expect(deliver(message, gate)).toEqual([]));

test('what a gate in a private window sends is not remembered', async () => {
  const privately: Sender = tab ? { ...gate, tab: { ...tab, incognito: true } } : gate;
  const snapshot = { url: web, html: '<p>a</p>', contentType: 'text/html' };
  const before = JSON.stringify([...local]);
  await Promise.all(deliver({ to: 'gate', name: 'snapshot', data: { visit: 'first', snapshot } }, privately));
  expect(room.remember).not.toHaveBeenCalled();
  expect(JSON.stringify([...local])).toBe(before);
});
