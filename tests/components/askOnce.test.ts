import { expect, test, vi } from 'vitest';
import { askingOnce } from '../../components/askOnce';
import { statusOf, type TabView } from '../../components/view';
import type { Why } from '../../lib/model';
import { report, showing, tab } from './samples';

const unread = (why: Why): TabView => ({ tab, state: null, why });

/** A popup in which `read` answers when told to; `shown` is what it shows last. */
function popup() {
  const { promise, resolve } = Promise.withResolvers<Why | null>();
  const read = vi.fn(() => promise);
  const shown: TabView[] = [];
  const draw = (view: TabView) => void shown.push(once(view));
  const once = askingOnce(read, draw);
  return { read, draw, answer: resolve, status: () => statusOf(shown.at(-1) ?? unread('broken')) };
}

test.each<Why>(['not-asked', 'no-access'])('%s: the page is read, once, and said to be read meanwhile', async (why) => {
  const { read, draw, status } = popup();
  draw(unread(why));
  draw(unread(why));
  expect(read).toHaveBeenCalledOnce();
  expect(status()).toEqual({ is: 'reading' });
});

test('a page that stays closed to us is said to be, though nothing else happens', async () => {
  const { draw, answer, status } = popup();
  draw(unread('no-access'));
  answer('no-access');
  await vi.waitFor(() => expect(status()).toEqual({ is: 'unread', why: 'kept-out' }));
});

test('what is read is shown, and what moves on afterwards is not read by itself', async () => {
  const { read, draw, answer, status } = popup();
  draw(unread('not-asked'));
  draw(showing(report));
  answer(null);
  await Promise.resolve();
  expect(status()).toMatchObject({ is: 'read' });
  draw(unread('not-asked'));
  expect(status()).toEqual({ is: 'unread', why: 'not-asked' });
  expect(read).toHaveBeenCalledOnce();
});

test.each<Why>(['left-alone', 'pdf', 'too-slow'])('%s: nothing is read', (why) => {
  const { read, draw, status } = popup();
  draw(unread(why));
  expect([read.mock.calls.length, status()]).toEqual([0, { is: 'unread', why }]);
});
