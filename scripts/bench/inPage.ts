/** What the bench runs in a page, in the extension's own isolated world: our code beside its yardstick. */
import { Readability } from '@mozilla/readability';
import { takeSnapshot } from '../../entrypoints/gate/snapshot';
import { mayBeArticle } from '../../lib/gate';

interface Messages {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: Messages;

/** Milliseconds that a piece of work keeps the main thread. */
function cost(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Costs on the page's main thread, in milliseconds. */
export function measure(): { gate: number; send: number; readability: number } {
  const gate = cost(() => mayBeArticle(document));
  const send = cost(() => {
    const snapshot = takeSnapshot(document, location.href);
    // To a part that does not exist, so that the page is not read once more.
    chrome.runtime
      .sendMessage({ to: 'bench', name: 'snapshot', data: { visit: 'bench', snapshot } })
      .catch(() => undefined);
  });
  const readability = cost(() => {
    const copy = document.cloneNode(true);
    if (copy instanceof Document) new Readability(copy).parse();
  });
  return { gate, send, readability };
}

/** The page as the reading room gets it; null where it is not read. */
export function snapshot(): { url: string; html: string; contentType: string } | null {
  const taken = takeSnapshot(document, location.href);
  return typeof taken === 'string' ? null : taken;
}
