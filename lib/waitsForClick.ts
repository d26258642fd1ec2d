import type { Why } from './model';

/** What stood between a page and its reading, and a click on our button takes away: nobody had asked, or lent us the page. */
const reasons: readonly unknown[] = ['not-asked', 'no-access'] satisfies Why[];

/** Whether a page that is not read for this reason only waits for a click on our button. */
export const waitsForClick = (why: unknown): boolean => reasons.includes(why);
