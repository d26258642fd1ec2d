/** What the bench runs in a page, in the extension's own isolated world: our code beside its yardstick. */
import { Readability } from '@mozilla/readability';
import { takeSnapshot } from '../../entrypoints/gate/snapshot';
import { mayBeArticle } from '../../lib/gate';
import type { Snapshot } from '../../lib/model';

interface Messages {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: Messages;

/** Milliseconds that a piece of work keeps the main thread. */
async function cost(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Without the page's own moments between the slices, which are not ours to count. */
const atOnce = async () => undefined;

/** Costs on the page's main thread, in milliseconds. */
export async function measure(): Promise<{ gate: number; send: number; readability: number }> {
  const gate = await cost(() => mayBeArticle(document));
  const send = await cost(async () => {
    const snapshot = await takeSnapshot(document, location.href, atOnce);
    // To a part that does not exist, so that the page is not read once more.
    chrome.runtime
      .sendMessage({ to: 'bench', name: 'snapshot', data: { visit: 'bench', snapshot } })
      .catch(() => undefined);
  });
  const readability = await cost(() => {
    const copy = document.cloneNode(true);
    if (copy instanceof Document) new Readability(copy).parse();
  });
  return { gate, send, readability };
}

/** The page as the reading room gets it, and its HTML as a reader mode would parse it; null where it is not read. */
export async function snapshot(): Promise<{ taken: Snapshot; whole: string } | null> {
  const taken = await takeSnapshot(document, location.href, atOnce);
  return typeof taken === 'string' ? null : { taken, whole: document.documentElement.outerHTML };
}
