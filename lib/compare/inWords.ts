/** What a comparison says first, in the reader's language. */
import type { ArticleText } from '../model';
import { isolated, type MessageKey, percentInWords, plural, t } from '../words';
import type { Change } from './comparison';
import type { Saying } from './say';

/** What a change is of. */
export const changeLabels = {
  name: 'compare_change_name',
  number: 'compare_change_number',
  negation: 'compare_change_negation',
} as const satisfies Record<Change['kind'], MessageKey>;

/** How the two texts are called. */
export interface Names {
  copy: string;
  original: string;
}

/** Where a text stands; `url` is null for pasted words. */
type Placed = Pick<ArticleText, 'site' | 'url'>;

/** The names of two texts for a sentence: their sites', or what they are to each other where both stand on one, or one on none. */
export function namesOf(copy: Placed, original: Placed): Names {
  return copy.site === original.site || copy.url === null || original.url === null
    ? { copy: t('compare_name_copy'), original: t('compare_name_original') }
    : { copy: isolated(copy.site), original: isolated(original.site) };
}

const titles = {
  same: 'compare_headline_same',
  changed: 'compare_headline_changed',
  unknown: 'compare_headline_unknown',
} as const satisfies Record<Saying['headline'], MessageKey>;

/** How much is printed, under which headline. */
export function shareInWords({ printed, headline }: Saying, { copy, original }: Names): string {
  if (printed === 0) return t('compare_prints_none', copy, original);
  const share =
    printed === 100
      ? t('compare_prints_all', copy, original)
      : t('compare_prints', copy, percentInWords(printed), original);
  return t(titles[headline], share);
}

/** What else there is to say, sentence by sentence: what was changed that matters, how much that is of the copy, what is cut, what is the copy's own, what stands elsewhere. */
export function restInWords({ printed, borrowed, cut, ownSentences, movedParagraphs, changes }: Saying): string[] {
  if (printed === 0) return [];
  const last = cut.where === 'last';
  const changed = changes.name + changes.number + changes.negation;
  return [
    changed > 0 && plural('compare_changed', changed),
    t('compare_borrowed', percentInWords(borrowed)),
    cut.paragraphs > 0 && (last ? plural('compare_cut_last', cut.paragraphs) : plural('compare_cut', cut.paragraphs)),
    ownSentences > 0 && plural('compare_own', ownSentences),
    movedParagraphs > 0 && plural('compare_moved', movedParagraphs),
  ].filter((sentence) => sentence !== false);
}
