/** The keys that open us, as the reader's browser has them set. */
import { browser } from '../shared/browser';

/** Null where none are set, or the browser has none (Firefox for Android). */
export async function readShortcuts(): Promise<{ popup: string | null; sidebar: string | null }> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const keys = (...names: string[]) => commands.find(({ name = '' }) => names.includes(name))?.shortcut || null;
  return { popup: keys('_execute_action'), sidebar: keys('open-sidebar', '_execute_sidebar_action') };
}
