import { remembering } from '../remember';
import { foldLetters } from '../text/fold';
import { isDense, isSpaceless } from '../text/script';
import { type Alias, dataset, isSupplier, type Organization } from './dataset';
import { type Context, pick } from './resolve';
import { isLooselyWritten, isPlaceCode, isSignature } from './writing';

/** A supplier's name in a text: `text.slice(start, end)` is how it stands there. */
export interface AgencyMention {
  organization: Organization;
  start: number;
  end: number;
}

/** A name as a row of folded words. `exact`: a single short word counts only as written, or in capitals; never "ap". */
interface Phrase {
  words: readonly string[];
  exact: string | null;
  aliases: Alias[];
}

/** A word of the text that is looked at. */
interface Word {
  text: string;
  folded: string;
  start: number;
  end: number;
}

interface Lexicon {
  /** By the first folded word, the longest phrase first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Names that words are glued to, by the first character, the longest first. */
  names: ReadonlyMap<string, readonly Phrase[]>;
}

/** Texts of bylines and credits are short; what comes after this is not one. */
const longestText = 2_000;
/** Up to this length a single word must be written exactly like the alias. */
const exactLength = 5;
/** A year glued to a name ("BNS2020.10.26", as extraction leaves it) is no part of it. */
const word = /\p{L}[\p{L}\p{M}]*(?=(?:19|20)\d\d(?!\d))|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** The same where no other letters are: in half the time. */
const asciiWord = /[A-Za-z]+(?=(?:19|20)\d\d(?!\d))|[A-Za-z0-9]+/g;
const ascii = /^[\x20-\x7e]*$/;
/** Does nothing part a name from the next word? Korean writes spaces, but glues its particles to a name. */
const isGlued = (text: string): boolean => isSpaceless(text) || isDense(text);

function phraseOf(alias: Alias): Phrase {
  const words = isGlued(alias.text) ? [alias.text] : (alias.text.match(word) ?? []).map(foldLetters);
  const exact = words.length === 1 && alias.text.length <= exactLength ? alias.text : null;
  return { words, exact, aliases: [alias] };
}

function readLexicon(): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const names = new Map<string, Phrase[]>();
  for (const alias of [...dataset().byName.values()].flat()) {
    if (!isSupplier(alias.organization)) continue;
    const phrase = phraseOf(alias);
    const glued = isGlued(alias.text);
    const first = glued ? alias.text.slice(0, 1) : phrase.words[0];
    if (first === undefined) continue;
    const shelf = glued ? names : phrases;
    const siblings = shelf.get(first) ?? [];
    const twin = siblings.find(
      (other) => other.exact === phrase.exact && other.words.join(' ') === phrase.words.join(' '),
    );
    if (twin) twin.aliases.push(alias);
    else shelf.set(first, [...siblings, phrase]);
  }
  const length = (phrase: Phrase): number => phrase.words.length * 100 + phrase.words.join('').length;
  for (const siblings of [...phrases.values(), ...names.values()]) siblings.sort((a, b) => length(b) - length(a));
  return { phrases, names };
}

let loaded: Lexicon | undefined;

function lexicon(): Lexicon {
  loaded ??= readLexicon();
  return loaded;
}

/**
 * A dateline is where agencies sign; elsewhere, and where it is a place's own ("Pittsburgh, PA"), a weak alias needs a
 * place where its organization is at home.
 */
const choose = (phrase: Phrase, context: Context, before = ''): Organization | null =>
  pick(
    phrase.aliases,
    context,
    ({ text, weak }) => !weak || (context.form === 'dateline' && !isPlaceCode(text, before, context.language)),
  );

/** Is a short name written as itself or in capitals, or otherwise ("Afp") but as a signature? */
function isWrittenRight(
  text: string,
  words: number,
  { exact, aliases }: Phrase,
  first: Word,
  context: Context,
): boolean {
  const written = first.text.normalize('NFKC');
  if (exact === null || written === exact || written === exact.toUpperCase()) return true;
  return (
    aliases.some(({ organization }) => isLooselyWritten(written, exact, organization, context)) &&
    isSignature(exact, { ...context, text, words, start: first.start, end: first.end })
  );
}

function gluedMentions(text: string, offset: number, context: Context): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const phrase of lexicon().names.get(text.charAt(at)) ?? []) {
      const name = phrase.words[0] ?? '';
      const organization = text.startsWith(name, at) ? choose(phrase, context) : null;
      if (!organization) continue;
      mentions.push({ organization, start: offset + at, end: offset + at + name.length });
      at += name.length - 1;
      break;
    }
  }
  return mentions;
}

/** "Lantern and AFP" in Arabic and Hebrew: the "and" is glued to the name, which is known without it. */
const gluedAnd = /^[\u0648\u05d5](?=\p{L})/u;

/** A name of which we know that it begins so is whole. */
function withoutAnd(text: string): string {
  const { phrases } = lexicon();
  const bare = gluedAnd.test(text) ? text.slice(1) : text;
  return bare !== text && !phrases.has(foldLetters(text)) && phrases.has(foldLetters(bare)) ? bare : text;
}

/** The words of a text in which one may begin an agency's name; of any other none. */
const wordsOf = remembering((text): readonly Word[] => {
  const { phrases } = lexicon();
  const read = text.slice(0, longestText);
  const words = ascii.test(read) ? asciiWord : word;
  if (!isGlued(read) && !read.match(words)?.some((each) => phrases.has(foldLetters(withoutAnd(each))))) return [];
  return [...read.matchAll(words)].map((match) => {
    const text = withoutAnd(match[0]);
    const end = match.index + match[0].length;
    return { text, folded: foldLetters(text), start: end - text.length, end };
  });
});

/**
 * The agencies, syndicates and press-release wires whose names stand in a short text (a byline, a credit) as whole
 * words, in the order of the text, the longest name where several begin. Shared and weak names count only where the
 * context decides, as in `resolveName`.
 */
export function agenciesIn(text: string, context: Context = {}): AgencyMention[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const { phrases } = lexicon();
  const hasGlued = isGlued(text);
  const mentions: AgencyMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i];
    if (!first) break;
    if (hasGlued && isGlued(first.text)) mentions.push(...gluedMentions(first.text, first.start, context));
    for (const phrase of phrases.get(first.folded) ?? []) {
      const last = words[i + phrase.words.length - 1];
      if (!last || !isWrittenRight(text, words.length, phrase, first, context)) continue;
      if (!phrase.words.every((folded, k) => words[i + k]?.folded === folded)) continue;
      const organization = choose(phrase, context, text.slice(mentions.at(-1)?.end ?? 0, first.start));
      if (!organization) continue;
      mentions.push({ organization, start: first.start, end: last.end });
      i += phrase.words.length - 1;
      break;
    }
  }
  return mentions;
}
