/** What all services found about an article, in groups. */
import { hostOf } from '../text/address';
import { primaryOf } from '../text/tag';
import { addressKey } from './address';
import { type Comparable, comparable } from './comparable';
import { type Asking, type DiscussionFinding, findingsOf, type QuestionOf, type StudyFinding } from './model';
import { studiesOf } from './reference';
import { isSameHeadline, isSameText, likeness } from './same';
import { day, placeInTime, type Story, storiesOf, timeOf } from './story';

/** What was found about an article. Stories are in exactly one group. */
export interface Coverage {
  /** The same text: headline or first sentences nearly equal. The earliest first. */
  same: Story[];
  /** Reports of the same day or later, and undated ones. */
  other: Story[];
  /** Of the month before this page. The latest first. */
  before: Story[];
  /** Older, or only loosely about it. */
  background: Story[];
  discussion: DiscussionFinding[];
  studies: StudyFinding[];
}

/** What is older than this before the page is its background, ms. */
const recent = 31 * day;

/** Sorted so that what the reader can read stands first; a language nobody tells is taken for his. */
function forReader(stories: readonly Story[], language: string, first: 'earliest' | 'latest'): Story[] {
  const own = primaryOf(language);
  const later = first === 'earliest' ? 1 : -1;
  return stories
    .map((story) => ({
      story,
      isForeign: Number(story.language !== null && primaryOf(story.language) !== own),
      place: later * placeInTime(story),
    }))
    .sort((a, b) => a.isForeign - b.isForeign || a.place - b.place)
    .map(({ story }) => story);
}

/** Below this share of the headline's words a report is about something else, or speaks another language; of the page's own headline in its first sentences. */
const aboutIt = { headline: 0.25, lead: 0.4 };

function isAbout(page: Comparable, { compared }: Story): boolean {
  if (likeness(page, compared) >= aboutIt.headline) return true;
  const { telling } = page;
  return telling.filter((word) => compared.lead.includes(word)).length >= Math.max(2, aboutIt.lead * telling.length);
}

/** What was found about an article, for a reader of this language (BCP 47). */
export function coverageOf(
  asking: Pick<Asking, 'states'>,
  question: QuestionOf<'coverage'>,
  language: string,
): Coverage {
  const page = comparable({ ...question, outlet: null });
  const here = addressKey(question.url);
  const host = hostOf(question.url) ?? '';
  const now = question.published ? Date.parse(question.published.slice(0, 10)) : null;
  const isHere = (story: Story) =>
    story.direct
      ? addressKey(story.url) === here
      : story.outlet.domain !== null && host.endsWith(story.outlet.domain) && isSameHeadline(page, story.compared);
  const spoken = primaryOf(question.language);
  const groups = { same: [] as Story[], other: [] as Story[], before: [] as Story[], background: [] as Story[] };
  for (const story of storiesOf(asking)) {
    if (isHere(story)) continue;
    const time = timeOf(story);
    const isEarlier = now !== null && time !== null && time < now;
    const isForeign = story.language !== null && primaryOf(story.language) !== spoken;
    if (isSameText(page, story.compared)) groups.same.push(story);
    else if (isEarlier && now - time > recent) groups.background.push(story);
    else if (!isForeign && !isAbout(page, story)) groups.background.push(story);
    else groups[isEarlier ? 'before' : 'other'].push(story);
  }
  const found = findingsOf(asking).map(({ finding }) => finding);
  return {
    same: forReader(groups.same, language, 'earliest'),
    other: forReader(groups.other, language, 'earliest'),
    before: forReader(groups.before, language, 'latest'),
    background: forReader(groups.background, language, 'latest'),
    discussion: found
      .filter((finding) => finding.is === 'discussion')
      .toSorted((a, b) => (b.comments ?? 0) - (a.comments ?? 0)),
    studies: studiesOf(found),
  };
}
