/** Work in slices, so that the page never waits for us: each is followed by a moment that belongs to the page. */

import { breath } from '../../lib/breath';

/** Milliseconds of one slice. With twice as much a page that times its own load finds us out. */
const slice = 2;
/** An idle moment is waited for as long as this, milliseconds. */
export const patience = 300;

/** Resolves in the page's next idle moment. A page that nobody sees draws nothing, and its timers are slowed down. */
export const idle = (): Promise<void> =>
  document.hidden ? breath() : new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: patience }));

/** Resolves at once while a slice of ours lasts, else when the page has had its turn, which begins another. */
export type Pace = () => Promise<void>;

/** A page that is never idle, or hidden, is not waited for longer than this in all. Milliseconds. */
const longest = 600;

/** A new piece of work, whose first slice begins now; the others in idle moments, or when `turn` says so. */
export function pace(turn: typeof idle = idle): Pace {
  let end = performance.now() + slice;
  let waited = 0;
  return async () => {
    const now = performance.now();
    if (now < end) return;
    await (waited < longest ? turn() : breath());
    waited += performance.now() - now;
    end = performance.now() + slice;
  };
}
