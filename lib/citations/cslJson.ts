import { key } from './bibtex';
import type { Work } from './work';

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/**
 * An item of CSL-JSON (citation-style-language/schema, csl-data.json): a news article, or a web page whose genre says
 * that it is a press release. `source` is where the text was had from.
 */
const itemOf = (work: Work, id: string) => ({
  id,
  type: work.type === 'news' ? 'article-newspaper' : 'webpage',
  genre: work.type === 'press-release' ? 'Press release' : null,
  title: work.title || null,
  author: work.creators.length > 0 ? work.creators : null,
  'container-title': work.type === 'press-release' ? null : work.container,
  publisher: work.type === 'press-release' ? work.container : null,
  issued: work.date && dateParts(work.date),
  language: work.language,
  source: work.via,
  note: work.agency && `Agency: ${work.agency}`,
  URL: work.url,
  accessed: work.url && work.accessed && dateParts(work.accessed),
});

/** A list of such items. Of works that would have the same key each has a number behind it. */
export function cslList(works: readonly Work[]): string {
  const met = new Map<string, number>();
  const items = works.map((work) => {
    const own = key(work);
    const count = (met.get(own) ?? 0) + 1;
    met.set(own, count);
    return itemOf(work, count > 1 ? `${own}-${count}` : own);
  });
  return `${JSON.stringify(items, (_, value) => value ?? undefined, 2)}\n`;
}

/** CSL-JSON, a list of one item. */
export const cslJson = (work: Work): string => cslList([work]);
