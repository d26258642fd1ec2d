/** The report that stood there first, and how many days that is from the page in front. */
import type { Coverage } from './merge';
import type { QuestionOf } from './model';
import { byTime, day, type Story, timeOf } from './story';

/** The earliest report with a day. */
export interface Earliest {
  story: Story;
  /** The day it was published, else the day a service first saw it: ISO 8601, as exact as it was told. */
  when: string;
  /** Whether it has the same text; false where nothing found has. */
  isSame: boolean;
  /** Days from this page's day to its own, negative where it is earlier; null where one of the two is not told to the day. */
  days: number | null;
}

/** Unix ms of a day that is told; null where it is not told to the day. */
function dayOf(iso: string | null): number | null {
  const time = Date.parse(/^\d{4}-\d\d-\d\d/.exec(iso ?? '')?.[0] ?? '');
  return Number.isNaN(time) ? null : time;
}

/**
 * The earliest of those with the same text; where there is none of them, of all reports but the background.
 * Days are compared as they were written, as they are shown. Null where no report tells its day.
 */
export function earliestOf(
  { same, before, other }: Pick<Coverage, 'same' | 'before' | 'other'>,
  { published }: Pick<QuestionOf<'coverage'>, 'published'>,
): Earliest | null {
  const isSame = same.length > 0;
  const [story] = (isSame ? same : [...before, ...other]).toSorted(byTime);
  const when = story?.published ?? story?.seen ?? null;
  if (!story || when === null || timeOf(story) === null) return null;
  const [here, there] = [dayOf(published), dayOf(when)];
  return { story, when, isSame, days: here === null || there === null ? null : Math.round((there - here) / day) };
}
