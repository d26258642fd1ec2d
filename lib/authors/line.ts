/** The line of a byline before its names are read: without its days and hours, without the credits of its pictures. */
import { bylineOpener, type Language } from '../languages';
import { monthOf } from '../languages/calendar';
import { letter, wordsOf } from '../languages/word';

const numbered =
  /(?<!\d)\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|(?<!\d)\d{1,2}[:h]\d{2}(?:\s?[ap]\.?m\b\.?)?(?:\s(?:UTC|GMT|[A-Z]{1,4}T)\b)?/giu;
/** Both forms of a word for who wrote: "Author(s)", "Autor/in", "Auteur·e". */
const bothForms = /^(\p{L}{4,})(?:[/*:_·]-?\p{Ll}{1,5}|\(\p{Ll}{1,3}\))(?=\s?[:：])/u;
const written = new RegExp(
  String.raw`(?<!${letter})(${letter}{3,12})\.?\s+\d{1,2}(?:st|nd|rd|th)?,?(?:\s+\d{4})?(?!\d)|(?<!\d)\d{1,2}(?:\.|st|nd|rd|th)?\s+(?:de\s+)?(${letter}{3,12})\.?(?:\s+(?:de\s+)?\d{4})?`,
  'giu',
);
/** What stands before a day and goes with it: "Published: ", "Updated on ", "Le ". */
const dayLabel = new RegExp(
  String.raw`^\s*(?:${wordsOf('posted', 'updated')}[\p{L}\s]{0,12}|\p{Script=Latin}{2,3})[:：]?\s*(?=\|)`,
  'iu',
);

/** A line with a bar where a day or an hour stood, so that what is left of it parts there. */
export function withoutDays(told: string, language: string | null): string {
  const text = told.replace(bothForms, '$1');
  if (!/\d/.test(text)) return text;
  return text
    .replace(numbered, ' | ')
    .replace(written, (whole: string, before?: string, after?: string) =>
      monthOf(before ?? after ?? '', language) ? ' | ' : whole,
    )
    .replace(dayLabel, '')
    .replace(/^[\s|,·-]+/, '');
}

/**
 * Where one statement of a byline ends and the next begins. A point behind a whole word, for initials have one, too; no
 * dot between ideographs, for it parts a foreigner's names.
 */
const statements = /(\s*(?:[|•⋅∙●▪;/]|·(?!(?<=[\u3400-\u9fff]·)[\u3400-\u9fff]))\s*|(?<=\p{Ll}{2})\.\s+(?=\p{Lu}))/u;
const soft = new RegExp(String.raw`\s*[,(&、，]\s*|\s${wordsOf('and')}\s+`, 'giu');
const and = new RegExp(String.raw`\s*(?:[,&+/]|\s${wordsOf('and')}\s)\s*`, 'iu');
const bracketed = /([^(),|/;]*)\(([^()]*)\)/g;
/** A text that ends in a title. */
const titled = new RegExp(`(?<!${letter})${wordsOf('title', 'degree')}$`, 'iu');
/** The first letter of a line, behind spaces and brackets. */
const firstWord = /[^\s(]/;
/** A byline has few statements. */
const mostStatements = 30;

/** Where in a text words stand that open the credit of a picture. */
function picturesIn(text: string, languages: readonly Language[]): { start: number; end: number }[] {
  return languages.flatMap(({ picture }) => picture?.spans(text) ?? []);
}

/** A statement up to the credit of a picture that follows in it; empty where it is one. */
function writersOf(told: string, languages: readonly Language[]): string {
  const pictures = picturesIn(told, languages);
  if (pictures.length === 0) return told;
  const starts = new Set(pictures.map(({ start }) => start));
  if (starts.has(told.search(firstWord))) return '';
  const cuts = [...told.matchAll(soft)].flatMap((cut) => (starts.has(cut.index + cut[0].length) ? [cut.index] : []));
  const labels = pictures.flatMap(({ start, end }) => (/^\s*[:：]/.test(told.slice(end)) ? [start] : []));
  return told.slice(0, Math.min(told.length, ...cuts, ...labels));
}

/** What a line states of who wrote. Behind a bar or a point, where it does not open as a byline does, it may be anything. */
interface Statement {
  text: string;
  isBehindBar: boolean;
}

/** The statements of a byline's line that tell who wrote, each without the credits of pictures that share it. */
export function writersIn(text: string, languages: readonly Language[]): Statement[] {
  const starts = new Set(picturesIn(text, languages).map(({ start }) => start));
  const tellsText = (words: string): boolean => words.split(and).some((word) => bylineOpener.test(`${word}: x`));
  // "Nora Field (photos)": the name goes with its bracket, unless she wrote as well: "(photos and text)".
  const lines = text.replace(bracketed, (whole: string, before: string, inside: string, at: number) =>
    starts.has(at + before.length + 1) && !tellsText(inside) ? ' ' : whole,
  );
  const parts = lines.split(statements).slice(0, mostStatements * 2);
  return parts.flatMap((part, index): Statement[] => {
    if (index % 2 === 1) return [];
    const told = bylineOpener.without(part);
    const writers = writersOf(told, languages);
    // "By Ann Reed and Prof. Tom Marsh": the point ends a title, and no statement.
    const [last = '', mark = ''] = parts.slice(Math.max(0, index - 2), index);
    const isBehindBar = told === part && (/[|•·⋅∙●▪]/.test(mark) || (mark.includes('.') && !titled.test(last)));
    return writers.trim() ? [{ text: writers, isBehindBar }] : [];
  });
}
