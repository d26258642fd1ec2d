import type { Why } from '../lib/model';
import { statusOf, type TabView } from './view';

/**
 * A click on our button is asking, and lends us the page: what only waited for that is read at once, one time. Answers
 * what to show of a view: that it is being read, until `read` answers why it cannot be (null: it is read, and its
 * record tells). `redraw` is called with the view that is then to be shown.
 */
export function askingOnce(
  read: (tabId: number) => Promise<Why | null>,
  redraw: (view: TabView) => void,
): (view: TabView) => TabView {
  let reading: 'not-yet' | 'under-way' | 'answered' = 'not-yet';
  let seen: TabView | null = null;

  async function ask(tabId: number): Promise<void> {
    reading = 'under-way';
    const why = await read(tabId);
    reading = 'answered';
    if (why && seen?.tab?.id === tabId) redraw({ ...seen, state: null, why });
  }

  return (view) => {
    seen = view;
    const status = statusOf(view);
    if (!view.tab || status.is !== 'unread' || (status.why !== 'not-asked' && status.why !== 'no-access')) return view;
    // Lent to us, and closed all the same: to send the reader to our button again would be a circle.
    if (reading === 'answered') return status.why === 'no-access' ? { ...view, why: 'kept-out' } : view;
    if (reading === 'not-yet') void ask(view.tab.id);
    return { ...view, state: null, why: null };
  };
}
