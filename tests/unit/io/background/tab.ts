/** A tab whose page was read, its gate, and a browser that keeps what is known about it. */
import type { Room } from '../../../../lib/io/background/room';
import type { Sender } from '../../../../lib/io/shared/messages';
import type { TabState } from '../../../../lib/model';
import { linkedWire } from '../../citations/report';

export const state: TabState = {
  tabId: 7,
  visit: 'first',
  url: linkedWire.page.url,
  status: 'read',
  why: null,
  report: linkedWire,
  lookUp: null,
  link: null,
  recall: null,
  compared: [],
  at: 0,
};

/** A room that reads nothing. */
export const roomOf = <R extends Partial<Room>>(able: R): Omit<Room, keyof R> & R => ({
  prepare: () => undefined,
  read: async () => ({ answer: 'broken', print: null }),
  text: async () => 'broken',
  compare: async () => null,
  remember: async () => null,
  tidyUp: async () => null,
  lookUp: async () => null,
  link: async () => null,
  find: async () => null,
  kit: async () => 'gone',
  findings: async () => null,
  ...able,
});

/** The tab's top frame at an address, as the browser tells of it. */
export const gateAt = (url: string, change: Partial<Sender> = {}): Sender => ({
  id: 'us',
  url,
  frameId: 0,
  tab: { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false },
  ...change,
});

type Heard = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => void;

/** What the browser keeps while it runs, and who hears that something stored changed. */
export const session = new Map<string, unknown>();
export const local = new Map<string, unknown>();
export const heard: Heard[] = [];
/** How much the browser keeps while it runs, in letters, and which tabs are in front. */
export const room = { letters: Number.POSITIVE_INFINITY, front: [7] };
const sizeOf = (records: Iterable<[string, unknown]>): number =>
  [...records].reduce((sum, [name, value]) => sum + name.length + JSON.stringify(value).length, 0);
export const browser = {
  tabs: { query: async () => room.front.map((id) => ({ id })) },
  runtime: { id: 'us', getURL: (path: string) => `chrome-extension://us${path}` },
  storage: {
    local: {
      get: async () => Object.fromEntries(local),
      set: async (items: Record<string, unknown>) => {
        for (const [name, value] of Object.entries(items)) local.set(name, value);
      },
    },
    session: {
      get: async (name: string | null) =>
        Object.fromEntries([...session].filter(([each]) => name === null || each === name)),
      set: async (items: Record<string, unknown>) => {
        if (sizeOf(new Map([...session, ...Object.entries(items)])) > room.letters) throw new Error('QUOTA_BYTES');
        for (const [name, value] of Object.entries(items)) session.set(name, structuredClone(value));
      },
      remove: async (names: string | string[]) => {
        for (const name of [names].flat()) session.delete(name);
      },
    },
    onChanged: { addListener: (listener: Heard) => heard.push(listener) },
  },
};
