import type { Clue, Place, Report } from './model';
import { foldName } from './organizations/name';
import { abbreviates } from './text/initials';
import { cut, longest, oneLine } from './text/line';
import { isolated, type MessageKey, t } from './words';

/** The answer as a sentence of ours around names: `say` with `names` for its `$1`, `$2`. */
export interface Answer {
  say: MessageKey;
  names: string[];
}

/** Whoever speaks for itself makes a statement; whoever publishes prints a text. */
const speaksForItself: ReadonlySet<string> = new Set(['advocacy', 'ngo', 'government', 'intergovernmental', 'company']);

/** A name that takes a line of its own, beyond which the page's own short form is easier to read. Letters. */
const long = 32;

/** The origin as the answer calls it: by the initials the page itself uses, where its name in full is long. */
export function shortName({ origin, clues }: Pick<Report, 'origin' | 'clues'>): string {
  if (!origin) return '';
  if (origin.name.length <= long) return origin.name;
  // In a line of capitals every word looks like initials.
  const words = clues
    .filter(({ about, quote }) => about === 'origin' && quote !== quote.toUpperCase())
    .flatMap(({ quote }) => quote.match(/\p{L}{2,}/gu) ?? []);
  return words.find((word) => word === word.toUpperCase() && abbreviates(word, origin.name)) ?? origin.name;
}

/** Where the text of a page that was read comes from, in one sentence. */
export function answerOf(report: Report): Answer {
  const { verdict, origin, republisher, page } = report;
  const { kind } = verdict;
  if (kind === 'no-sign' || kind === 'not-article') return { say: 'answer_no_sign', names: [] };
  if (!origin) return { say: 'answer_unnamed', names: [] };
  const from = shortName(report);
  const here = republisher?.name ?? page.site;
  const isTheirs = (name: string) => [origin.name, from].some((each) => foldName(each) === foldName(name));
  const names = here && !isTheirs(here) ? [from, here] : [from];
  const isStatement = kind === 'republished' && origin.kind !== null && speaksForItself.has(origin.kind);
  const [alone, by] = sentences[isStatement ? 'statement' : kind];
  return { say: names.length > 1 ? by : alone, names };
}

/** The sentence of each kind of copy, and that which names the republisher too. */
const sentences = {
  wire: ['answer_wire', 'answer_wire_by'],
  republished: ['answer_republished', 'answer_republished_by'],
  statement: ['answer_statement', 'answer_statement_by'],
  'press-release': ['answer_press_release', 'answer_press_release_by'],
  excerpt: ['answer_excerpt', 'answer_excerpt_by'],
} as const;

/** Does a report claim that its text comes from elsewhere? */
export const isClaim = ({ verdict: { kind } }: Pick<Report, 'verdict'>): boolean =>
  kind !== 'no-sign' && kind !== 'not-article';

/** The answer as plain words, its names kept from turning the words around them. */
export function answerInWords(report: Report): string {
  const { say, names } = answerOf(report);
  return t(say, ...names.map((name) => isolated(cut(oneLine(name), longest.name))));
}

/** Places whose words a reader can see; the others stand in the markup. */
export const isReadable = (where: Place): boolean => !markup.has(where);
const markup: ReadonlySet<Place> = new Set(['address', 'head', 'data', 'markup']);

/** The clues that speak for where the text comes from, the most telling first. */
export const originClues = (clues: readonly Clue[]): Clue[] =>
  clues.filter(({ about }) => about === 'origin').toSorted((a, b) => b.trust - a.trust);

/** The signs that speak for where the text comes from: one for each signal. */
export function originSigns(clues: readonly Clue[]): number {
  return new Set(clues.filter(({ about }) => about === 'origin').map(({ signal }) => signal)).size;
}

/** A statement that would carry the claim alone: the judge claims nothing below this (`lib/judge/evidence.ts`). */
const carries = 0.55;

/**
 * How sure we are, in words. A confidence is how often such a claim is right, a clue's trust how often it would be
 * with that clue alone. Only where one statement would do alone is it "stated on the page", as often as signs of it
 * stand there in words that a reader can see; below that, and for what the markup tells, the word is ours and says so.
 * Where nothing is claimed: that this is no proof.
 */
export function grounds({ clues, verdict }: Pick<Report, 'clues' | 'verdict'>): string {
  if (!isClaim({ verdict })) return t('ground_no_sign');
  const { confidence } = verdict;
  const spoken = clues.filter(({ about, where }) => about === 'origin' && isReadable(where));
  const times = originSigns(spoken);
  if (confidence >= 0.9 && spoken.some(({ trust }) => trust >= carries)) {
    if (times === 1) return t('ground_once');
    return times === 2 ? t('ground_twice') : t('ground_times', String(times));
  }
  if (confidence >= 0.75 && originSigns(clues) > 1) return t('ground_several');
  if (confidence >= 0.9) return t('ground_very_likely');
  return t(confidence >= 0.6 ? 'ground_likely' : 'ground_possible');
}

/** The words that tell the origin best: those a reader can see before those in the markup; null where nothing has words. */
export function strongest(report: Report): Clue | null {
  const told = originClues(report.clues).filter(({ quote }) => quote !== '');
  return told.find(({ where }) => isReadable(where)) ?? told[0] ?? null;
}
