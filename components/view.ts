import type { Report, TabState, Why } from '../lib/model';
import { hostOf } from '../lib/text/address';

/** What is known about the tab a view speaks of; `why` is set where the tab cannot be read and has no state. */
export interface TabView {
  tab: { id: number; windowId: number; url: string | null; private: boolean } | null;
  state: TabState | null;
  why: Why | null;
}

/** How far the reading of a page is: the three things a view can say about it. */
export type Status = { is: 'reading' } | { is: 'unread'; why: Why } | { is: 'read'; report: Report };

/** What to say about a tab: its report, why there is none, or that it is being read. */
export function statusOf({ state, why }: TabView): Status {
  const reason = why ?? (state?.status === 'unread' ? (state.why ?? 'broken') : null);
  if (reason !== null) return { is: 'unread', why: reason };
  if (state?.status !== 'read' || !state.report) return { is: 'reading' };
  const { report } = state;
  return report.verdict.kind === 'not-article' ? { is: 'unread', why: 'not-article' } : { is: 'read', report };
}

/** The name of the site a tab is on; null where its address has none or is not known. */
export function siteOf(view: TabView): string | null {
  return hostOf(view.state?.url ?? view.tab?.url);
}
