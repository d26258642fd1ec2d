/** What the bench runs in a page of the extension's: the reading room's work beside its yardstick. */
import { Readability } from '@mozilla/readability';
import { allowParsing } from '../../lib/io/room/trustedTypes';
import type { Snapshot } from '../../lib/model';
import { parsePage } from '../../lib/page';
import { printOf, readSnapshot } from '../../lib/reader';

allowParsing();

function cost(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Costs of one page, in milliseconds: our report of its snapshot, and what a reader mode does with its `whole` HTML. Who
 * goes first is the caller's choice, since the second finds warm caches.
 */
export function measure(
  { taken: snapshot, whole }: { taken: Snapshot; whole: string },
  oursFirst: boolean,
): { report: number; readability: number; print: number } {
  // Beside reading the page: what the memory asks for. The text is the same, so it is taken apart from the rest.
  const print = () => {
    const parsed = parsePage(snapshot);
    return parsed.outcome === 'parsed' ? cost(() => printOf(parsed.page)) : 0;
  };
  const yardstick = () => cost(() => new Readability(new DOMParser().parseFromString(whole, 'text/html')).parse());
  if (oursFirst) {
    const report = cost(() => readSnapshot(snapshot));
    return { report, readability: yardstick(), print: print() };
  }
  const readability = yardstick();
  return { report: cost(() => readSnapshot(snapshot)), readability, print: print() };
}
