/** When each source's reports appeared, as a picture's marks: one lane a source, one line of time for all. */
import type { Independence, Source } from './independent';
import { day, timeOf } from './story';

/** A mark on a lane. `at` is from 0 (the earliest of all) to 1 (the latest). */
export interface Mark {
  what: 'here' | 'first' | 'later';
  at: number;
  /** Unix ms. */
  time: number;
}

export interface Lane {
  source: Source;
  /** In order of time; empty where no report of the source has a day. */
  marks: Mark[];
}

/** Lanes in the order of the sources, and the ends of the line of time, Unix ms; null where fewer than two days are told. */
export function lanesOf(
  { sources }: Pick<Independence, 'sources'>,
  published: string | null,
): { lanes: Lane[]; span: { first: number; last: number } | null } {
  const dated = sources.map((source) => ({
    source,
    times: source.members
      .flatMap(({ story }) => {
        const time = timeOf(story ?? { published, seen: null });
        return time === null ? [] : [{ isHere: story === null, time }];
      })
      .toSorted((a, b) => a.time - b.time),
  }));
  const all = dated.flatMap(({ times }) => times.map(({ time }) => time));
  const [first, last] = [Math.min(...all), Math.max(...all)];
  const whole = Math.max(last - first, day);
  return {
    lanes: dated.map(({ source, times }) => ({
      source,
      marks: times.map(({ isHere, time }, at) => ({
        what: isHere ? 'here' : at === 0 ? 'first' : 'later',
        at: (time - first) / whole,
        time,
      })),
    })),
    span: all.length < 2 ? null : { first, last },
  };
}
