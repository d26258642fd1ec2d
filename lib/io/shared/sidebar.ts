/** The sidebar: Chrome's side panel, Firefox's sidebar. */
import { browser } from './browser';
import { chromeOnly } from './chrome';

/**
 * Opens the sidebar. Both browsers want it as the *first* statement of a click's or a key's handler: one `await`
 * before it, even of a settled promise, loses the gesture.
 */
export function openSidebar(windowId: number): void {
  if (chromeOnly.sidePanel) chromeOnly.sidePanel.open({ windowId }).catch(() => undefined);
  else browser.sidebarAction.open().catch(() => undefined);
}
