/**
 * Keeping a record in `storage.session`, which holds 10 MB for all tabs together. Where it is full, answers that are
 * kept for a while go first, then the largest record of another tab, never of one that the reader looks at: a tab of
 * which nothing is known is read again when it is looked at.
 */
import { browser } from '../shared/browser';

const ofAnswer = /^answer:/;
const ofTab = /^(?:tab|asked):(\d+)$/;

const set = (items: Record<string, unknown>): Promise<boolean> =>
  browser.storage.session.set(items).then(
    () => true,
    () => false,
  );

/** The tabs that the reader looks at, one in each window. */
export async function tabsInFront(): Promise<Set<number>> {
  const tabs = await browser.tabs.query({ active: true }).catch(() => []);
  return new Set(tabs.flatMap(({ id }) => id ?? []));
}

/** What may go for a record of this tab, in the order in which it goes. */
async function dispensable(tabId: number): Promise<string[]> {
  const spared = (await tabsInFront()).add(tabId);
  const records = Object.entries(await browser.storage.session.get(null))
    .filter(([name]) => ofAnswer.test(name) || (ofTab.test(name) && !spared.has(Number(ofTab.exec(name)?.[1]))))
    .map(([name, record]) => ({ name, size: JSON.stringify(record).length }))
    .toSorted((a, b) => Number(ofAnswer.test(b.name)) - Number(ofAnswer.test(a.name)) || b.size - a.size);
  return records.map(({ name }) => name);
}

/** Keeps a tab's record, making room for it where there is none. False where there is still none. */
export async function keep(tabId: number, items: Record<string, unknown>): Promise<boolean> {
  if (await set(items)) return true;
  for (const name of await dispensable(tabId)) {
    await browser.storage.session.remove(name);
    if (await set(items)) return true;
  }
  return false;
}
