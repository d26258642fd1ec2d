import { key } from './bibtex';
import type { Work } from './work';

const dateParts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });

/**
 * CSL-JSON, a list of one item (citation-style-language/schema, csl-data.json): a news article, or a web page whose
 * genre says that it is a press release. `source` is where the text was had from.
 */
export function cslJson(work: Work): string {
  const item = {
    id: key(work),
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
  };
  return `${JSON.stringify([item], (_, value) => value ?? undefined, 2)}\n`;
}
