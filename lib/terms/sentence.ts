/** Small print, parted into sentences and clauses, and read one by one. */
import type { Idea, Language } from '../languages';
import { wordsOf } from '../languages/word';
import { type Span, spansBetween } from '../text/span';
import { readClause, type Where } from './clause';
import { acts, answers, any, conditionsIn, type Ideas, ideasIn, whole } from './idea';
import { type Statement, saysUse } from './statement';

/** Ends of sentences and of items; dots inside names, numbers and abbreviations are none. */
const sentenceEnd =
  /(?<=[^\s.]{3}[.!?]["'”’»)\]]?)\s+(?=\S)|(?<=[。！？।])|\s?[;；•|\n]\s?|\s·\s|(?<=[\p{Ll}\d]\.)(?=\p{Lu}{3})|(?<=\S)\s[–—-]\s(?=\p{Lu})/u;
/** A comma, or a word of contrast, behind which a new statement may begin. */
const clauseEnd = new RegExp(String.raw`[,，、：](?=\s|[\u3400-\u9fff])|(?<=\s)${wordsOf('but')}\s`, 'gu');

/** What a clause is about, in one word; empty where it says nothing for itself. */
function topicOf(text: string, languages: readonly Language[]): string {
  const ideas: Ideas = new Set(ideasIn(text, languages).map(({ idea }) => idea));
  const isSaid = any(ideas, answers) || conditionsIn(text, languages).size > 0;
  if (!any(ideas, acts) || !isSaid) return '';
  const scope = (['commercial', 'noncommercial', 'print', 'online', 'whole'] as const).filter((idea) =>
    ideas.has(idea),
  );
  const act = any(ideas, whole) ? 'copy' : acts.filter((idea) => ideas.has(idea)).join(' ');
  return [act, ...scope].join(' ');
}

/** The clauses of a sentence, parted only where each says something for itself, and of something else. */
function clausesOf(sentence: string, languages: readonly Language[]): string[] {
  if (!topicOf(sentence, languages)) return [sentence];
  const marks = [...sentence.matchAll(clauseEnd)].map(({ index }) => index).slice(0, 12);
  const cut = marks.findLast((at) => {
    const [before, behind] = [topicOf(sentence.slice(0, at), languages), topicOf(sentence.slice(at), languages)];
    const isContrast = /^\p{L}/u.test(sentence.slice(at));
    return before && behind && (isContrast || (before !== behind && before.includes(' ') && behind.includes(' ')));
  });
  return cut === undefined ? [sentence] : [...clausesOf(sentence.slice(0, cut), languages), sentence.slice(cut + 1)];
}

/** The table of the language that a sentence is in: notices in two languages say the same twice, each in its own words. */
function spokenIn(sentence: string, languages: readonly Language[]): readonly Language[] {
  const own = languages.slice(0, 1);
  const isOwn = languages.length > 1 && ideasIn(sentence, own).some(({ idea }) => telling.has(idea));
  return isOwn ? own : languages;
}

/**
 * Where in small print the sentences stand that say what may be done; where none does, those that reserve rights or
 * claim fair use.
 */
export function tellingSpans(text: string, languages: readonly Language[]): Span[] {
  const said = spansBetween(text, new RegExp(sentenceEnd, 'gu')).map((span) => ({
    span,
    statements: statementsIn(text.slice(span.start, span.end), languages, 'page'),
  }));
  const where = (tells: (statement: Statement) => boolean): Span[] =>
    said.filter(({ statements }) => statements.some(tells)).map(({ span }) => span);
  const fair = where(({ fairUse }) => fairUse);
  const uses = where(saysUse);
  return fair.length > 0 ? fair : uses.length > 0 ? uses : where(({ reserved }) => reserved);
}

const telling: ReadonlySet<Idea> = new Set([...acts, ...answers, 'reserved', 'duty']);

/**
 * Reads small print, sentence by sentence. `languages` are its own and English. On a page, what a sentence
 * asks for counts only beside one that speaks of using the text.
 */
export function statementsIn(text: string, languages: readonly Language[], where: Where): Statement[] {
  const clauses = text
    .normalize('NFC')
    .split(sentenceEnd)
    .filter((sentence) => sentence && sentence.length > 2 && sentence.length < 1_500)
    // A dot inside a host's name ends nothing.
    .map((sentence) => sentence.replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '_'))
    .flatMap((sentence) => clausesOf(sentence, spokenIn(sentence, languages)))
    .map((clause) => {
      const spoken = spokenIn(clause, languages);
      return { statement: readClause(clause, spoken, where), alone: () => readClause(clause, spoken, 'notice') };
    });
  const isNotice = where === 'notice' || !clauses.some(({ statement }) => saysUse(statement));
  return clauses.map(({ statement, alone }) => {
    if (isNotice || saysUse(statement)) return statement;
    const duty = alone();
    return duty.weight === 0 || !saysUse(duty) ? duty : statement;
  });
}
