/** One clause of small print → what it permits, forbids and asks for, decided once for all languages. */
import type { Idea, Language } from '../languages';
import { letter, wordsOf } from '../languages/word';
import type { Limit } from '../model';
import { answerOf, isDenied, usesOf } from './act';
import { limitsIn } from './amount';
import type { Condition } from './conditions';
import { acts, answers, any, conditionsIn, type IdeaAt, type Ideas, ideasIn } from './idea';
import type { Statement } from './statement';
import { isGrant } from './use';

/** Where small print stands: alone, known to be a notice; or on a page, among words that are none. */
export type Where = 'notice' | 'page';

/** What a clause is made of. */
interface Clause {
  mentions: readonly IdeaAt[];
  ideas: Ideas;
  conditions: ReadonlySet<Condition>;
  limits: readonly Limit[];
  /** A word of denial stands before its permission. */
  isDenied: boolean;
}

/** Is an idea what a permission leaves out: "but not for commercial purposes", "but not in print"? */
const isLeftOut = (left: Idea, mentions: readonly IdeaAt[], ideas: Ideas): boolean =>
  !ideas.has('ban') &&
  mentions.some(
    ({ idea, start }) =>
      idea === left && mentions.some((each) => each.idea === 'denial' && start >= each.end && start - each.end < 14),
  );

/** The ideas of a clause, mended where its words say another than each for itself. */
function mended(mentions: readonly IdeaAt[], conditions: ReadonlySet<Condition>): Ideas {
  const ideas = new Set(mentions.map(({ idea }) => idea));
  // "Please use our counter": what is used there is no text.
  if (conditions.has('tracking-pixel') || conditions.has('canonical') || conditions.has('logo')) ideas.delete('use');
  if (isLeftOut('commercial', mentions, ideas) && ideas.delete('commercial')) ideas.add('noncommercial');
  if (isLeftOut('print', mentions, ideas)) ideas.delete('print');
  // "Newspapers and commercial websites need our permission": for copying, what else.
  if (ideas.has('needed') && !any(ideas, acts) && any(ideas, ['commercial', 'print'])) ideas.add('copy');
  return ideas;
}

function clauseOf(text: string, languages: readonly Language[]): Clause {
  const mentions = ideasIn(text, languages);
  const conditions = conditionsIn(text, languages);
  const ideas = mended(mentions, conditions);
  if (ideas.has('part')) conditions.delete('full-text-only');
  return {
    mentions,
    ideas,
    conditions,
    limits: limitsIn(text, ideas, conditions.has('embargo'), languages),
    isDenied: isDenied(mentions, languages),
  };
}

/** A clause as a statement that says no more than is given. */
const stating = ({ ideas, conditions }: Clause, said: Partial<Statement> = {}): Statement => ({
  uses: {},
  conditions: new Set(),
  limits: [],
  weight: 1,
  binds: ideas.has('provided') || conditions.size > 0,
  reserved: ideas.has('reserved'),
  fairUse: ideas.has('fairUse'),
  ...said,
});

/** That pictures are not part of the permission, where a clause says so. */
const withoutPictures = (isSaid: boolean): ReadonlySet<Condition> => new Set(isSaid ? (['no-images'] as const) : []);

/** Is a clause about pictures, logos and other parts, and not about the text? Its subject comes first. */
function isAboutPictures(found: readonly IdeaAt[]): boolean {
  const first = (idea: Idea) => Math.min(...found.filter((one) => one.idea === idea).map(({ start }) => start));
  return first('pictures') < first('matter');
}

/** What else a site lets its readers use, change and agree to. */
const siteFeature = new RegExp(`${wordsOf('siteFeature')}(?!${letter})`, 'iu');

/** Does a clause that stands on a page among others speak of its texts? A single notice is known to. */
function speaksOfTexts(text: string, ideas: Ideas): boolean {
  if (siteFeature.test(text)) return false;
  const isCopied = any(ideas, ['copy', 'post', 'reprint']);
  return (
    ideas.has('self') ||
    (isCopied && any(ideas, ['matter', 'needed', 'without', 'unnamed', 'ban'])) ||
    ideas.has('reprint')
  );
}

/** Conditions that are answers themselves: whole or not at all, and no changes. */
function bind(uses: Statement['uses'], conditions: ReadonlySet<Condition>, ideas: Ideas): void {
  if (conditions.has('no-edits') && uses.modify !== 'permission-required')
    uses.modify = any(ideas, ['needed', 'without']) && ideas.has('ban') ? 'permission-required' : 'forbidden';
  if (conditions.has('full-text-only')) uses.excerpt = 'forbidden';
}

/** What a clause says of the acts that it names; null where it names none, or says nothing of them. */
function ofActs(clause: Clause): Statement | null {
  const { ideas, limits } = clause;
  const answer = any(ideas, acts) ? answerOf(ideas, clause.conditions, limits, clause.isDenied) : null;
  if (answer === null) return null;
  const conditions = new Set(clause.conditions);
  if (ideas.has('unnamed')) conditions.add('attribution');
  if (ideas.has('noncommercial') && isGrant(answer)) conditions.add('noncommercial');
  const uses = usesOf(ideas, answer, conditions.has('link-to-original'));
  if (isGrant(answer) && isLeftOut('print', clause.mentions, ideas)) uses.print = 'forbidden';
  // A length is permitted, the rest is not.
  if (isGrant(answer) && limits.some(({ kind }) => kind === 'at-most')) {
    for (const name of ['republish_noncommercial', 'republish_commercial', 'print'] as const)
      if (uses[name]) uses[name] = 'forbidden';
    uses.excerpt = 'conditional';
    conditions.add('excerpt-only');
  }
  bind(uses, conditions, ideas);
  return stating(
    { ...clause, conditions },
    {
      uses,
      conditions: isGrant(answer) || conditions.has('no-edits') ? conditions : new Set(),
      limits,
      weight: any(ideas, ['commercial', 'noncommercial', 'print', 'online', 'whole']) ? 2 : 1,
    },
  );
}

/** A duty alone: what is to be done where one may use the text. Null where a clause sets none. */
function ofDuty(clause: Clause): Statement | null {
  const { ideas, conditions, limits } = clause;
  const isDuty = conditions.has('embargo') || (conditions.size > 0 && any(ideas, ['duty', 'provided', 'ban']));
  if (!isDuty) return null;
  const uses: Statement['uses'] = { republish_noncommercial: 'conditional' };
  if (!conditions.has('noncommercial') && !ideas.has('noncommercial')) uses.republish_commercial = 'conditional';
  if (ideas.has('print')) uses.print = 'conditional';
  bind(uses, conditions, ideas);
  return stating(clause, { uses, conditions, limits, weight: 0 });
}

/** Reads a clause in the languages that it may be in. */
export function readClause(text: string, languages: readonly Language[], where: Where): Statement {
  const clause = clauseOf(text, languages);
  const { mentions, ideas, conditions, limits } = clause;
  if (ideas.has('fairUse') || ideas.has('expired')) return stating(clause);
  if (ideas.has('others')) return stating(clause, { conditions: withoutPictures(ideas.has('pictures')) });
  const isReserved = ideas.has('reserved') && !any(ideas, answers);
  if (isReserved && ideas.has('ai')) return stating(clause, { uses: { ai_training: 'permission-required' } });
  if (where === 'page' && !isReserved && !speaksOfTexts(text, ideas)) return stating(clause);
  if (isAboutPictures(mentions)) {
    const answer = answerOf(ideas, new Set(), limits, true);
    return stating(clause, { conditions: withoutPictures(answer !== null && !isGrant(answer)) });
  }
  // Not to sell it leaves the rest as it is.
  if (conditions.has('no-resale') && ideas.has('ban')) return stating(clause, { conditions: new Set(['no-resale']) });
  return ofActs(clause) ?? ofDuty(clause) ?? stating(clause, { limits });
}
