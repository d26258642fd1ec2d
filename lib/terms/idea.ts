/** The ideas and conditions that a text words. The languages give the words (`Language.ideas`), idea by idea. */
import type { Idea, Language } from '../languages';
import { wordsOf } from '../languages/word';
import type { Span } from '../text/span';
import type { Condition } from './conditions';

/** Words of which only the longest counts where they overlap: "is not permitted" hides "permitted". */
const rivals: readonly (readonly Idea[])[] = [
  ['ignored', 'reserved', 'ban', 'without', 'needed', 'unnamed', 'grant', 'freely'],
  ['commercial', 'noncommercial', 'anyPurpose'],
  ['copy', 'post', 'share', 'reprint', 'use', 'quote', 'translate', 'modify', 'ai', 'ignored'],
];

/** Where in a text an idea is worded. */
export interface IdeaAt extends Span {
  idea: Idea;
}

/** Where a text words an idea, language by language. */
export const spansOf = (idea: Idea, text: string, languages: readonly Language[]): Span[] =>
  languages.flatMap(({ ideas }) => ideas.get(idea)?.spans(text) ?? []);

/** Does a text word an idea? */
export const speaksOf = (idea: Idea, text: string, languages: readonly Language[]): boolean =>
  languages.some(({ ideas }) => ideas.get(idea)?.test(text));

const contrast = new RegExp(String.raw`\s${wordsOf('but')}\s`, 'u');

/**
 * Is a ban a permission and what it leaves out: "dürfen online übernommen werden, aber nicht" gedruckt? Where an act is
 * named behind the word of contrast, that is forbidden, and nothing is to be read as permitted.
 */
function isLeavingOut(text: string, { start, end }: Span, languages: readonly Language[]): boolean {
  if (!contrast.test(text.slice(start, end))) return false;
  const says = (part: string) => (idea: Idea) => speaksOf(idea, part, languages);
  const [before, behind] = [says(text.slice(0, end)), says(text.slice(end))];
  return acts.some(before) && !acts.some(behind) && (behind('print') || behind('commercial'));
}

/** The ideas of a text, each with its place; of rivals the longest. */
export function ideasIn(text: string, languages: readonly Language[]): IdeaAt[] {
  const found: IdeaAt[] = [];
  for (const { ideas } of languages)
    for (const [idea, pattern] of ideas)
      for (const span of pattern.spans(text))
        if (idea !== 'ban' || !isLeavingOut(text, span, languages)) found.push({ idea, ...span });
  const length = ({ start, end }: IdeaAt) => end - start;
  // "15 May 2023" permits nothing.
  const isMonth = ({ start, end }: IdeaAt) =>
    end - start < 5 && (/\d[.\s]*$/.test(text.slice(0, start)) || /^\s*\d/.test(text.slice(end)));
  return found
    .filter((one) => !(one.idea === 'grant' && isMonth(one)))
    .filter((one) =>
      rivals.every(
        (group) =>
          !group.includes(one.idea) ||
          !found.some(
            (other) =>
              other.idea !== one.idea &&
              group.includes(other.idea) &&
              other.start < one.end &&
              one.start < other.end &&
              // Of equally long ones the first: "non-commercial" before "commercial use".
              (length(other) > length(one) || (length(other) === length(one) && other.start < one.start)),
          ),
      ),
    );
}

/** Acts that take the text as it is. */
export const whole: readonly Idea[] = ['copy', 'post', 'share', 'reprint', 'use'];
/** All that may be done with a text. */
export const acts: readonly Idea[] = [...whole, 'quote', 'translate', 'modify', 'ai'];
/** What may be said of an act. */
export const answers: readonly Idea[] = ['ban', 'without', 'needed', 'unnamed', 'grant'];

export type Ideas = ReadonlySet<Idea>;

/** Is one of the wanted among the ideas? */
export const any = (ideas: Ideas, wanted: readonly Idea[]): boolean => wanted.some((idea) => ideas.has(idea));

/** What the licence's own name says of it is its deed's business. */
const inLicenseName: ReadonlySet<Condition> = new Set(['no-edits', 'share-alike']);

/** The conditions that a text words, but for those it waives. */
export function conditionsIn(text: string, languages: readonly Language[]): Set<Condition> {
  const waived = spansOf('waived', text, languages);
  const isLicense = languages.some(({ license }) => license.get('commons')?.test(text));
  const isWaived = ({ start, end }: Span) => waived.some((span) => span.start <= start && end <= span.end);
  const found = new Set<Condition>();
  for (const { conditions } of languages)
    for (const [id, pattern] of conditions)
      if (!(isLicense && inLicenseName.has(id)) && pattern.spans(text).some((span) => !isWaived(span))) found.add(id);
  return found;
}
