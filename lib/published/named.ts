/** A day that a page names. */
import type { Place } from '../model';

/** A day with the words that name it and how much they count. */
export interface DayNamed {
  day: string;
  quote: string;
  where: Place;
  weight: number;
}
