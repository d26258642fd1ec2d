import { beforeEach, expect, test, vi } from 'vitest';

const stand = vi.hoisted(() => {
  const local: Record<string, unknown> = {};
  const set = vi.fn(async (items: Record<string, unknown>) => void Object.assign(local, structuredClone(items)));
  return { local, set, browser: { storage: { local: { get: async () => local, set } } } };
});
vi.mock('../../../../lib/io/shared/browser', () => ({ browser: stand.browser }));
const { leaveAlone, readAgain } = await import('../../../../lib/io/panel/leaveAlone');

beforeEach(() => {
  stand.local.leaveAlone = ['bank.example'];
});

test('a site joins what is stored, and leaves it again', async () => {
  expect(await leaveAlone('news.example')).toBe(true);
  expect(stand.local.leaveAlone).toEqual(['bank.example', 'news.example']);
  expect(await readAgain('news.example')).toBe(true);
  expect(stand.local.leaveAlone).toEqual(['bank.example']);
});

test('two clicks in one moment are both kept', async () => {
  await Promise.all([leaveAlone('a.example'), leaveAlone('c.example')]);
  expect(stand.local.leaveAlone).toEqual(['a.example', 'bank.example', 'c.example']);
});

test('what could not be kept is told', async () => {
  stand.set.mockRejectedValueOnce(new Error('disk full'));
  expect(await leaveAlone('a.example')).toBe(false);
});
