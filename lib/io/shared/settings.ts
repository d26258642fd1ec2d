/**
 * What the reader chose, in `storage.local` (`storage.sync` fails silently beyond
 * 8 KB an item). Each setting has a record of its own, so that one unreadable
 * value costs no other.
 */
import { defaultSettings, Settings } from '../../model';
import { browser } from './browser';

/** The settings, each at its default where nothing readable is stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.keys(defaultSettings));
  const settings: Settings = { ...defaultSettings };
  for (const [name, value] of Object.entries(stored)) {
    const candidate = Settings.safeParse({ ...settings, [name]: value });
    if (candidate.success) Object.assign(settings, candidate.data);
  }
  return settings;
}

/** Stores a change. A full disk is an outcome, not an exception: the page that asked says so. */
export async function writeSettings(
  change: Partial<Settings>,
): Promise<{ outcome: 'saved' } | { outcome: 'failed'; why: string }> {
  try {
    await browser.storage.local.set(change);
    return { outcome: 'saved' };
  } catch (error) {
    return { outcome: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}

/** Calls back with all settings whenever one changed. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((name) => name in defaultSettings)) {
      readSettings().then(listener);
    }
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Calls back with the settings as they are, and whenever one changed. */
export function followSettings(listener: (settings: Settings) => void): void {
  watchSettings(listener);
  void readSettings().then(listener);
}
