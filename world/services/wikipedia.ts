import type { Organization } from '../model.ts';
import { wordsOf } from '../search.ts';
import { type Ask, json, notHere, parameter, type Service, taken } from '../service.ts';

const sentences = (text: string, number: number): string =>
  (text.match(/.*?[.!?](?= |$)/g) ?? [text]).slice(0, number).join('').trim();

interface Found {
  of: Organization;
  article: Organization['articles'][string];
}

function pageOf({ of, article }: Found, index: number, ask: Ask, language: string): Record<string, unknown> {
  const asked = parameter(ask, 'prop').split('|');
  const has = (name: string, fields: Record<string, unknown>) => (asked.includes(name) ? fields : {});
  const path = encodeURIComponent(article.title.replaceAll(' ', '_'));
  const site = `https://${language}.wikipedia.org`;
  return {
    pageid: article.page,
    ns: 0,
    title: article.title,
    index,
    ...has('extracts', { extract: sentences(article.extract, Number(parameter(ask, 'exsentences')) || 10) }),
    ...has('info', {
      contentmodel: 'wikitext',
      pagelanguage: language,
      pagelanguagehtmlcode: language,
      pagelanguagedir: 'ltr',
      touched: '2026-11-20T04:12:09Z',
      lastrevid: article.page + 1_000_000_000,
      length: 4711,
      fullurl: `${site}/wiki/${path}`,
      editurl: `${site}/w/index.php?title=${path}&action=edit`,
      canonicalurl: `${site}/wiki/${path}`,
    }),
    ...has('pageprops', { pageprops: { wikibase_item: of.id } }),
    ...has('description', { description: of.description, descriptionsource: 'local' }),
  };
}

/** Another page of the same title. */
const renumbered = (found: Found, number: number): Found => ({
  ...found,
  article: { ...found.article, page: found.article.page + number },
});

/** A Wikipedia's action interface, for the generator that searches. Without a hit there is no `query` at all. */
export const wikipedia: Service = {
  name: 'wikipedia',
  hosts: ['*.wikipedia.org'],
  typical: 350,
  answer(ask: Ask) {
    if (ask.url.pathname !== '/w/api.php') return notHere();
    const [language = 'en'] = ask.url.hostname.split('.');
    const words = wordsOf(parameter(ask, 'gsrsearch'));
    const limit = Number(parameter(ask, 'gsrlimit')) || 10;
    const found = ask.world.organizations
      .flatMap((of): Found[] => {
        const article = of.articles[language];
        return article ? [{ of, article }] : [];
      })
      .filter(({ article }) => {
        const own = new Set(wordsOf(`${article.title} ${article.extract}`));
        return words.length > 0 && words.every((word) => own.has(word));
      });
    if (found.length === 0) return json({ batchcomplete: true }, 'application/json; charset=utf-8');
    const pages = taken(found, ask, limit, renumbered).map((each, index) => ({ ...each, index: index + 1 }));
    // The order is that of the pages' numbers; the place among the hits is told in `index`.
    const sorted = pages.toSorted((a, b) => a.article.page - b.article.page);
    return json(
      {
        ...(found.length > limit
          ? { continue: { gsroffset: limit, continue: 'gsroffset||' } }
          : { batchcomplete: true }),
        query: { pages: sorted.map((each) => pageOf(each, each.index, ask, language)) },
      },
      'application/json; charset=utf-8',
    );
  },
};
