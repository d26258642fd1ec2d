import { beforeEach, describe, expect, test, vi } from 'vitest';
import { reachGate } from '../../../../lib/io/background/reachGate';
import type { Room } from '../../../../lib/io/background/room';
import { kit } from '../../../../lib/io/background/visit';
import { tabState } from '../../../../lib/io/shared/tabRecord';
import type { Kit, TabState } from '../../../../lib/model';

vi.mock('../../../../lib/io/background/reachGate', () => ({ reachGate: vi.fn(), askGate: vi.fn() }));
vi.mock('../../../../lib/io/background/tabRecord', () => ({ beginTab: vi.fn(), changeTab: vi.fn() }));
vi.mock('../../../../lib/io/shared/tabRecord', () => ({ tabState: vi.fn() }));

const url = 'https://millgate.example/depot';
const snapshot = { url, html: '<p>Trams</p>', contentType: 'text/html' };
const state: TabState = {
  tabId: 7,
  visit: 'first',
  url,
  status: 'read',
  why: null,
  report: null,
  lookUp: null,
  at: 0,
};
const made: Kit = { html: '<p>Trams</p>', markdown: 'Trams', wordCount: 1, pixel: false };
const room = { read: vi.fn(), lookUp: vi.fn(), kit: vi.fn<Room['kit']>(async () => made), findings: vi.fn() };

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
