/** What the bench runs in a page of the extension's: the reading room's work beside its yardstick. */
import { Readability } from '@mozilla/readability';
import { allowParsing } from '../../lib/io/room/trustedTypes';
import type { Snapshot } from '../../lib/model';
import { readSnapshot } from '../../lib/reader';

allowParsing();

function cost(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Costs of one snapshot, in milliseconds. Who goes first is the caller's choice, since the second finds warm caches. */
export function measure(snapshot: Snapshot, oursFirst: boolean): { report: number; readability: number } {
  const yardstick = () =>
    cost(() => new Readability(new DOMParser().parseFromString(snapshot.html, 'text/html')).parse());
  if (oursFirst) {
    const report = cost(() => readSnapshot(snapshot));
    return { report, readability: yardstick() };
  }
  const readability = yardstick();
  return { report: cost(() => readSnapshot(snapshot)), readability };
}
