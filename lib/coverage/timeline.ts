/** When each outlet carried a text, as a picture's marks: no drawing in here. */
import type { Coverage } from './merge';
import type { QuestionOf } from './model';
import { type Story, timeOf } from './story';

/** A mark on the line. `at` is from 0 (the earliest) to 1 (the latest). */
export interface Mark {
  what: 'here' | 'same' | 'other';
  at: number;
  /** Unix ms. */
  time: number;
  /** Who carried it; null for this page. */
  story: Story | null;
}

/** The marks in order of time, this page among them. Empty where fewer than two have a day. */
export function timelineOf({ same, other, before }: Coverage, question: QuestionOf<'coverage'>): Mark[] {
  const dated = (stories: readonly Story[], what: Mark['what']) =>
    stories.flatMap((story) => {
      const time = timeOf(story);
      return time === null ? [] : [{ what, time, story }];
    });
  const here = question.published === null ? Number.NaN : Date.parse(question.published);
  const marks = [
    ...dated(same.slice(0, 40), 'same'),
    ...dated([...before.slice(0, 20), ...other.slice(0, 20)], 'other'),
    ...(Number.isNaN(here) ? [] : [{ what: 'here' as const, time: here, story: null }]),
  ].toSorted((a, b) => a.time - b.time);
  const [first, last] = [marks[0]?.time ?? 0, marks.at(-1)?.time ?? 0];
  if (marks.length < 2) return [];
  return marks.map((mark) => ({ ...mark, at: last === first ? 0.5 : (mark.time - first) / (last - first) }));
}
