/** Where the original may stand, of which the page names the publisher alone. */
import { comparable } from './comparable';
import type { Asking, QuestionOf } from './model';
import { isSameText, likeness } from './same';
import { day, type Story, storiesOf, timeOf } from './story';

/** An address where the original may stand, and how likely: 0 to 1. */
export interface Candidate {
  story: Story;
  rank: number;
}

/** Where the original may stand: at the publisher's own site, under a like headline, not long after this page. */
export function candidatesOf(asking: Pick<Asking, 'states'>, question: QuestionOf<'original'>): Candidate[] {
  const page = comparable({ ...question, outlet: question.name });
  const now = question.published ? Date.parse(question.published.slice(0, 10)) : null;
  const isThere = ({ outlet: { domain } }: Story) =>
    domain !== null &&
    (domain === question.domain || question.domain.endsWith(`.${domain}`) || domain.endsWith(`.${question.domain}`));
  const nearness = (story: Story) => {
    const time = timeOf(story);
    if (time === null || now === null) return 0.5;
    const days = (now + day - time) / day;
    // An original is older than its copy, if not by much.
    return days < -1 ? 0.1 : days <= 3 ? 1 : days <= 14 ? 0.7 : 0.2;
  };
  return storiesOf(asking)
    .filter(isThere)
    .map((story) => {
      const [short, long] = [page.title.length, story.compared.title.length].toSorted((a, b) => a - b);
      const whole = (short ?? 0) / (long || 1);
      const title = isSameText(page, story.compared) ? 0.85 + 0.15 * whole : likeness(page, story.compared) * 0.8;
      return { story, rank: 0.75 * title + 0.25 * nearness(story) };
    })
    .filter(({ rank }) => rank >= 0.45)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, 5);
}
