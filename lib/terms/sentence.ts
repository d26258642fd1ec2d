/**
 * One sentence of small print → what it permits, forbids and asks for. The languages give the words
 * (`TermsWords`), each an idea; what a row of ideas means is decided here, once for all of them.
 */
import type { Limit, Terms, Use, UseName } from '../model';
import type { CompiledTerms, Idea } from '../phrases';
import type { Condition } from './conditions';
import { eachUse, isGrant, strictness } from './use';

/** What one sentence says. */
export interface Statement {
  uses: Partial<Record<UseName, Use>>;
  conditions: ReadonlySet<Condition>;
  limits: readonly Limit[];
  /** How narrow it is: a statement about print alone beats one about everything, a mere duty loses to both. */
  weight: number;
  /** It names conditions, or says that there are some. */
  binds: boolean;
  /** "All rights reserved" and its kin. */
  reserved: boolean;
  fairUse: boolean;
}

/** Words of which only the longest counts where they overlap: "is not permitted" hides "permitted". */
const rivals: readonly (readonly Idea[])[] = [
  ['ignored', 'reserved', 'ban', 'without', 'needed', 'unnamed', 'grant', 'freely'],
  ['commercial', 'noncommercial', 'anyPurpose'],
  ['copy', 'post', 'share', 'reprint', 'use', 'quote', 'translate', 'modify', 'ai', 'ignored'],
];

interface Found {
  idea: Idea;
  start: number;
  end: number;
}

/** The ideas of a text, each with its place. */
function ideasIn(text: string, words: readonly CompiledTerms[]): Found[] {
  const found = words.flatMap(({ ideas }) =>
    [...ideas].flatMap(([idea, pattern]) => pattern.spans(text).map((span) => ({ idea, ...span }))),
  );
  const length = ({ start, end }: Found) => end - start;
  // "15 May 2023" permits nothing.
  const isMonth = ({ start, end }: Found) =>
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

const whole: readonly Idea[] = ['copy', 'post', 'share', 'reprint', 'use'];
const acts: readonly Idea[] = [...whole, 'quote', 'translate', 'modify', 'ai'];
const answers: readonly Idea[] = ['ban', 'without', 'needed', 'unnamed', 'grant'];

type Ideas = ReadonlySet<Idea>;
const any = (ideas: Ideas, wanted: readonly Idea[]) => wanted.some((idea) => ideas.has(idea));

/** What the licence's own name says of it is its deed's business. */
const inLicenseName: ReadonlySet<Condition> = new Set(['no-edits', 'share-alike']);

function conditionsIn(text: string, words: readonly CompiledTerms[]): Set<Condition> {
  const waived = words.flatMap(({ ideas }) => ideas.get('waived')?.spans(text) ?? []);
  const isLicense = words.some(({ license }) => license.commons?.test(text));
  return new Set(
    words
      .flatMap(({ conditions }) => [...conditions])
      .filter(
        ([id, pattern]) =>
          pattern
            .spans(text)
            .some(({ start, end }) => !waived.some((span) => span.start <= start && end <= span.end)) &&
          !(isLicense && inLicenseName.has(id)),
      )
      .map(([id]) => id),
  );
}

/** A number, in figures or as a word, before each unit that the text names. */
function amountsIn(text: string, words: readonly CompiledTerms[]): { amount: number; unit: Limit['unit'] }[] {
  return words.flatMap(({ units, numbers }) =>
    [...units].flatMap(([unit, pattern]) =>
      pattern.spans(text).flatMap(({ start }) => {
        const before = text.slice(Math.max(0, start - 24), start).toLowerCase();
        const figure = /(?<figure>\d{1,5})[\s-]*(?:de\s+)?$/.exec(before)?.groups?.figure;
        const word = /(?<word>\p{L}+)[\s-]*(?:de\s+)?$/u.exec(before)?.groups?.word;
        const amount = figure ? Number(figure) : numbers.indexOf(word ?? '');
        return amount > 0 ? [{ amount, unit }] : [];
      }),
    ),
  );
}

const lengths: ReadonlySet<Limit['unit']> = new Set(['word', 'character', 'sentence', 'paragraph', 'percent']);

function limitsIn(text: string, ideas: Ideas, waits: boolean, words: readonly CompiledTerms[]): Limit[] {
  if (!ideas.has('limit') || !any(ideas, [...acts, 'grant'])) return [];
  return amountsIn(text, words)
    .map((each) => ({ kind: lengths.has(each.unit) ? 'at-most' : waits ? 'wait' : 'free-for', ...each }) as const)
    .slice(0, 3);
}

/** What is said of the acts that a clause names; null where it only names them. */
function answerOf(
  ideas: Ideas,
  conditions: ReadonlySet<Condition>,
  limits: readonly Limit[],
  isDenied: boolean,
): Use | null {
  const granted = (): Use => {
    const isBound = conditions.size > 0 || limits.length > 0 || any(ideas, ['provided', 'noncommercial']);
    return isBound && !ideas.has('freely') ? 'conditional' : 'allowed';
  };
  if (ideas.has('needed')) return 'permission-required';
  if (ideas.has('without')) {
    const isFree = ideas.has('grant') && !ideas.has('ban') && !isDenied;
    return isFree ? granted() : 'permission-required';
  }
  if (ideas.has('unnamed')) return 'conditional';
  if (ideas.has('ban')) return 'forbidden';
  if (ideas.has('grant')) return granted();
  const names = conditions.has('attribution') || conditions.has('link-to-original');
  return names && any(ideas, whole) ? 'conditional' : null;
}

/** Does a word of denial stand before the permission: "no copying is permitted without …"? Where we know none, it may. */
function isDenied(found: readonly Found[], words: readonly CompiledTerms[]): boolean {
  const granted = found.find(({ idea }) => idea === 'grant')?.start ?? 0;
  return (
    !words.some(({ ideas }) => ideas.has('denial')) ||
    found.some(({ idea, start }) => idea === 'denial' && start < granted)
  );
}

/** The uses that a clause's acts stand for. */
function usesOf(ideas: Ideas, answer: Use, hasLink: boolean): Partial<Record<UseName, Use>> {
  const uses: Partial<Record<UseName, Use>> = {};
  const set = (...names: UseName[]) => {
    for (const name of names) uses[name] = answer;
  };
  const grants = isGrant(answer);
  // "May not be used to train …" is about the training.
  if (any(ideas, ideas.has('ai') ? ['copy', 'post', 'share', 'reprint'] : whole)) {
    const isAny = ideas.has('anyPurpose');
    const commercial = ideas.has('commercial') && !isAny;
    const noncommercial = ideas.has('noncommercial') && !isAny;
    const inPrint = any(ideas, ['print', 'reprint', 'anyMedium']);
    // "In print: ask" says nothing of the web, "commercial reprints: ask" nothing of the others.
    const isPrintAlone = ideas.has('print') && !any(ideas, ['online', 'anyMedium', 'commercial', 'reprint', 'part']);
    const isCommercialAlone = commercial && !noncommercial && !grants;
    if (!isPrintAlone && !isCommercialAlone) set('republish_noncommercial');
    const isShareAlone = grants && !any(ideas, ['copy', 'post', 'reprint', 'use']);
    if (!isPrintAlone && !isShareAlone && (!noncommercial || commercial)) set('republish_commercial');
    const isWide = grants
      ? any(ideas, ['copy', 'use']) && !any(ideas, ['post', 'noncommercial']) && !hasLink
      : !commercial;
    if (inPrint || (isWide && !ideas.has('online'))) set('print');
    if ((ideas.has('part') && !isCommercialAlone) || (grants && ideas.has('use') && !hasLink && !noncommercial))
      set('excerpt');
  }
  if (ideas.has('quote')) set('excerpt');
  if (ideas.has('anyUse') && !grants && !ideas.has('ai')) set('translate', 'modify');
  if (ideas.has('translate')) set('translate');
  if (ideas.has('modify')) set('modify');
  if (ideas.has('ai')) set('ai_training');
  return uses;
}

/** Is a clause about pictures, logos and other parts, and not about the text? Its subject comes first. */
function isAboutPictures(found: readonly Found[]): boolean {
  const first = (idea: Idea) => Math.min(...found.filter((one) => one.idea === idea).map(({ start }) => start));
  return first('pictures') < first('matter');
}

/** What else a site lets its readers use, change and agree to. */
const siteFeature =
  /cookie|javascript|browser|password|newsletter|log.?in\b|subscri|credit cards?\b|your (?:submission|comment|response)/i;

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

function readClause(text: string, words: readonly CompiledTerms[], where: Where): Statement {
  const conditions = conditionsIn(text, words);
  const places = ideasIn(text, words);
  const found = new Set(places.map(({ idea }) => idea));
  // "Please use our counter": what is used there is no text.
  if (conditions.has('tracking-pixel') || conditions.has('canonical') || conditions.has('logo')) found.delete('use');
  if (found.has('part')) conditions.delete('full-text-only');
  // "For free, but not for commercial purposes".
  const isDeniedCommerce = places.some(
    ({ idea, start }) =>
      idea === 'commercial' &&
      places.some((each) => each.idea === 'denial' && start >= each.end && start - each.end < 14),
  );
  if (isDeniedCommerce && !found.has('ban') && found.delete('commercial')) found.add('noncommercial');
  // "Newspapers and commercial websites need our permission": for copying, what else.
  if (found.has('needed') && !any(found, acts) && any(found, ['commercial', 'print'])) found.add('copy');
  const ideas: Ideas = found;
  const statement = (change: Partial<Statement>): Statement => ({
    uses: {},
    conditions: new Set(),
    limits: [],
    weight: 1,
    binds: ideas.has('provided') || conditions.size > 0,
    reserved: ideas.has('reserved'),
    fairUse: ideas.has('fairUse'),
    ...change,
  });
  if (ideas.has('fairUse') || ideas.has('expired')) return statement({});
  if (ideas.has('others'))
    return statement({ conditions: new Set(ideas.has('pictures') ? (['no-images'] as const) : []) });
  const isReserved = ideas.has('reserved') && !any(ideas, answers);
  if (isReserved && ideas.has('ai')) return statement({ uses: { ai_training: 'permission-required' } });
  if (where === 'page' && !isReserved && !speaksOfTexts(text, ideas)) return statement({});
  const limits = limitsIn(text, ideas, conditions.has('embargo'), words);
  if (isAboutPictures(places)) {
    const answer = answerOf(ideas, new Set(), limits, true);
    return statement({ conditions: new Set(answer && !isGrant(answer) ? (['no-images'] as const) : []) });
  }
  // Not to sell it leaves the rest as it is.
  if (conditions.has('no-resale') && ideas.has('ban')) return statement({ conditions: new Set(['no-resale']) });
  const answer = any(ideas, acts) ? answerOf(ideas, conditions, limits, isDenied(places, words)) : null;
  if (answer !== null) {
    const narrow = any(ideas, ['commercial', 'noncommercial', 'print', 'online', 'whole']) ? 2 : 1;
    if (ideas.has('unnamed')) conditions.add('attribution');
    if (ideas.has('noncommercial') && isGrant(answer)) conditions.add('noncommercial');
    const uses = usesOf(ideas, answer, conditions.has('link-to-original'));
    // A length is permitted, the rest is not.
    if (isGrant(answer) && limits.some(({ kind }) => kind === 'at-most')) {
      for (const name of ['republish_noncommercial', 'republish_commercial', 'print'] as const)
        if (uses[name]) uses[name] = 'forbidden';
      uses.excerpt = 'conditional';
      conditions.add('excerpt-only');
    }
    bind(uses, conditions, ideas);
    return statement({
      uses,
      conditions: isGrant(answer) || conditions.has('no-edits') ? conditions : new Set(),
      limits,
      weight: narrow,
    });
  }
  // A duty alone: what is to be done where one may use the text.
  if (conditions.has('embargo') || (conditions.size > 0 && any(ideas, ['duty', 'provided', 'ban']))) {
    const uses: Statement['uses'] = { republish_noncommercial: 'conditional' };
    if (!conditions.has('noncommercial') && !ideas.has('noncommercial')) uses.republish_commercial = 'conditional';
    if (ideas.has('print')) uses.print = 'conditional';
    bind(uses, conditions, ideas);
    return statement({ uses, conditions, limits, weight: 0 });
  }
  return statement({ limits });
}

/** Conditions that are answers themselves: whole or not at all, and no changes. */
function bind(uses: Statement['uses'], conditions: ReadonlySet<Condition>, ideas: Ideas): void {
  if (conditions.has('no-edits') && uses.modify !== 'permission-required')
    uses.modify = any(ideas, ['needed', 'without']) && ideas.has('ban') ? 'permission-required' : 'forbidden';
  if (conditions.has('full-text-only')) uses.excerpt = 'forbidden';
}

/** Ends of sentences and of items; dots inside names, numbers and abbreviations are none. */
const sentenceEnd =
  /(?<=[^\s.]{3}[.!?]["'”’»)\]]?)\s+(?=\S)|(?<=[。！？।])|\s?[;；•|\n]\s?|\s·\s|(?<=[\p{Ll}\d]\.)(?=\p{Lu}{3})|(?<=\S)\s[–—-]\s(?=\p{Lu})/u;
/** A comma, or a word of contrast, behind which a new statement may begin. */
const clauseEnd =
  /[,，、：](?=\s|[\u3400-\u9fff])|(?<=\s)(?:but|aber|jedoch|mais|pero|mas|però|ma|maar|men|ale|но|а|але|ama|however)\s/gu;

/** What a clause is about, in one word; empty where it says nothing for itself. */
function topicOf(text: string, words: readonly CompiledTerms[]): string {
  const ideas: Ideas = new Set(ideasIn(text, words).map(({ idea }) => idea));
  const isSaid = any(ideas, answers) || conditionsIn(text, words).size > 0;
  if (!any(ideas, acts) || !isSaid) return '';
  const scope = (['commercial', 'noncommercial', 'print', 'online', 'whole'] as const).filter((idea) =>
    ideas.has(idea),
  );
  const act = any(ideas, whole) ? 'copy' : acts.filter((idea) => ideas.has(idea)).join(' ');
  return [act, ...scope].join(' ');
}

/** The clauses of a sentence, parted only where each says something for itself, and of something else. */
function clausesOf(sentence: string, words: readonly CompiledTerms[]): string[] {
  if (!topicOf(sentence, words)) return [sentence];
  const marks = [...sentence.matchAll(clauseEnd)].map(({ index }) => index).slice(0, 12);
  const cut = marks.findLast((at) => {
    const [before, behind] = [topicOf(sentence.slice(0, at), words), topicOf(sentence.slice(at), words)];
    const isContrast = /^\p{L}/u.test(sentence.slice(at));
    return before && behind && (isContrast || (before !== behind && before.includes(' ') && behind.includes(' ')));
  });
  return cut === undefined ? [sentence] : [...clausesOf(sentence.slice(0, cut), words), sentence.slice(cut + 1)];
}

/** Where small print stands: alone, known to be a notice; or on a page, among words that are none. */
export type Where = 'notice' | 'page';

/**
 * Reads small print, sentence by sentence. `words` are the tables of its language and of English. On a page, what a
 * sentence asks for counts only beside one that speaks of using the text.
 */
export function statementsIn(text: string, words: readonly CompiledTerms[], where: Where): Statement[] {
  const clauses = text
    .normalize('NFC')
    .split(sentenceEnd)
    .filter((sentence) => sentence && sentence.length > 2 && sentence.length < 1_500)
    // A dot inside a host's name ends nothing.
    .map((sentence) => sentence.replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '_'))
    .flatMap((sentence) => clausesOf(sentence, spokenIn(sentence, words)))
    .map((clause) => {
      const spoken = spokenIn(clause, words);
      return { statement: readClause(clause, spoken, where), alone: () => readClause(clause, spoken, 'notice') };
    });
  const isNotice = where === 'notice' || !clauses.some(({ statement }) => saysUse(statement));
  return clauses.map(({ statement, alone }) => {
    if (isNotice || saysUse(statement)) return statement;
    const duty = alone();
    return duty.weight === 0 || !saysUse(duty) ? duty : statement;
  });
}

/** The table of the language that a sentence is in: notices in two languages say the same twice, each in its own words. */
function spokenIn(sentence: string, words: readonly CompiledTerms[]): readonly CompiledTerms[] {
  const own = words.slice(0, 1);
  const isOwn = words.length > 1 && ideasIn(sentence, own).some(({ idea }) => telling.has(idea));
  return isOwn ? own : words;
}

const telling: ReadonlySet<Idea> = new Set([...acts, ...answers, 'reserved', 'duty']);

const saysUse = ({ uses }: Statement): boolean => Object.keys(uses).length > 0;

/** One answer for each use: the narrower statement wins, of equally narrow ones the stricter. */
export function weighed(statements: readonly Pick<Statement, 'uses' | 'weight'>[]): Terms['uses'] {
  return eachUse(
    (name): Use =>
      statements
        .flatMap(({ uses, weight }) => (uses[name] ? [{ use: uses[name], weight }] : []))
        .sort((a, b) => b.weight - a.weight || strictness[b.use] - strictness[a.use])[0]?.use ?? 'unstated',
  );
}
