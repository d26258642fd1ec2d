/** What happens to the tabs that are open when the reader leaves a site alone, or takes that back. */
import * as z from 'zod/mini';
import { leavesAlone } from '../../leaveAlone';
import { browser } from '../shared/browser';
import { allStates } from '../shared/tabRecord';
import { askGate } from './reachGate';
import { changeTab } from './tabRecord';
import { known } from './visit';

const Sites = z.catch(z.array(z.string()), []);

/**
 * Tells the tabs of a change of the list: those of a site that joined it are unread at once, without the mark we may
 * have made on their page; those of one that left it are read again, as far as the other settings allow.
 */
export async function leaveAloneChanged(before: readonly string[], after: readonly string[]): Promise<void> {
  const states = await allStates();
  await Promise.all(
    states.map(async ({ tabId, visit, url }) => {
      const host = URL.parse(url)?.hostname;
      if (!host || leavesAlone(before, host) === leavesAlone(after, host)) return;
      if (leavesAlone(after, host)) {
        await changeTab(tabId, visit, () => ({
          status: 'unread',
          why: 'left-alone',
          report: null,
          lookUp: null,
          link: null,
        }));
        await askGate(tabId, { to: 'page', name: 'unshow' });
        return;
      }
      const why = await known({ tabId });
      // Its gate is gone, and with it the reason that was true a moment ago.
      if (why) await changeTab(tabId, visit, () => ({ why }));
    }),
  );
}

/** Follows the setting. What was stored before is the browser's to tell, so that a background that slept knows it, too. */
export function followLeaveAlone(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes.leaveAlone : undefined;
    if (change) void leaveAloneChanged(Sites.parse(change.oldValue), Sites.parse(change.newValue));
  });
}
