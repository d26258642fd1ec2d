import { bibtex } from './citations/bibtex';
import { cslJson } from './citations/cslJson';
import { plain, short } from './citations/plain';
import { ris } from './citations/ris';
import { wikipedia } from './citations/wikipedia';
import { type ArchivedCopy, citedWork, type Work } from './citations/work';
import type { Report } from './model';
import { oneLine } from './text/line';
import { primaryOf } from './text/tag';
import type { MessageKey } from './words';

/** A way to write a citation. `label` is the key of its name, `extension` that of a file which holds it. */
interface CitationFormat {
  id: string;
  label: MessageKey;
  extension: string;
  /**
   * The citation of the report's original, read on the day `accessed` (ISO 8601), with the archived copy among `copies`
   * where its format has a place for it. What is not known is left out.
   */
  write(report: Report, accessed: string, copies?: readonly ArchivedCopy[]): string;
}

const format = (id: string, label: MessageKey, extension: string, write: (work: Work) => string): CitationFormat => ({
  id,
  label,
  extension,
  write: (report, accessed, copies) => write(citedWork(report, accessed, copies)),
});

export const citationFormats: readonly CitationFormat[] = [
  format('plain', 'citation_plain', 'txt', plain),
  format('wikipedia', 'citation_wikipedia', 'wiki', wikipedia),
  format('bibtex', 'citation_bibtex', 'bib', bibtex),
  format('ris', 'citation_ris', 'ris', ris),
  format('csl-json', 'citation_csl_json', 'json', cslJson),
];

/** Quotation marks by language; CLDR's, where a language has several customs. The French ones keep their distance. */
const marks: Record<string, readonly [string, string]> = {
  en: ['“', '”'],
  ...Object.fromEntries(
    ['ar', 'be', 'ca', 'el', 'es', 'eu', 'fa', 'gl', 'hy', 'it', 'no', 'nb', 'nn', 'pt', 'ru', 'uk'].map(
      (language) => [language, ['«', '»']] as const,
    ),
  ),
  ...Object.fromEntries(
    ['bg', 'cs', 'de', 'et', 'is', 'ka', 'lt', 'mk', 'sk', 'sl', 'sq'].map(
      (language) => [language, ['„', '“']] as const,
    ),
  ),
  ...Object.fromEntries(['bs', 'hr', 'hu', 'pl', 'ro', 'sr'].map((language) => [language, ['„', '”']] as const)),
  fi: ['”', '”'],
  sv: ['”', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  'pt-br': ['“', '”'],
  'de-ch': ['«', '»'],
  ja: ['「', '」'],
  'zh-tw': ['「', '」'],
  'zh-hk': ['「', '」'],
  'zh-hant': ['「', '」'],
};
/** What the marks inside a quotation become. */
const inner = new Map([
  ['“', '‘'],
  ['”', '’'],
  ['„', '‚'],
  ['«', '“'],
  ['»', '”'],
  ['「', '『'],
  ['」', '』'],
]);

/** A pair of quotation marks around everything, with none of its kind inside. */
const quoted = /^(?:“([^“”]*)”|„([^„“”]*)[“”]|«\s*([^«»]*?)\s*»|「([^「」]*)」|"([^"]*)")$/u;

/**
 * A passage of the page in the quotation marks of the page's language, and a short citation after it. A passage that
 * was selected with its marks gets no second pair. `speaker`: whom the page quotes there.
 */
export function quotation(report: Report, passage: string, accessed: string, speaker: string | null = null): string {
  const language = report.page.language?.toLowerCase().replaceAll('_', '-') ?? 'en';
  const [open, close] = marks[language] ?? marks[primaryOf(language)] ?? ['“', '”'];
  const words = oneLine(passage);
  const bare =
    words
      .match(quoted)
      ?.slice(1)
      .find((inside) => inside !== undefined) ?? words;
  const nested = bare.replace(/[“”„«»「」]/gu, (mark) => inner.get(mark) ?? mark);
  return `${open}${nested}${close} — ${short(citedWork(report, accessed), speaker)}`;
}
