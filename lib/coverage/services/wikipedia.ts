import * as z from 'zod/mini';
import { foldName } from '../../organizations/name';
import { piecesWithoutContacts } from '../../text/contact';
import { wikipediaOf } from '../edition';
import { readJson } from '../json';
import { addressOf, get, type Service } from '../service';
import { excerptOf, linkOf, plain } from '../text';

const maybe = z.optional(z.nullable(z.string()));
/** No `query` at all where nothing was found. */
const Pages = z.lazy(() =>
  z.object({
    query: z.optional(
      z.object({
        pages: z.array(
          z.object({
            title: z.string(),
            index: z.optional(z.number()),
            extract: maybe,
            description: maybe,
            fullurl: maybe,
            pageprops: z.optional(z.object({ wikibase_item: z.optional(z.string()) })),
          }),
        ),
      }),
    ),
    error: z.optional(z.object({ info: z.optional(z.string()) })),
  }),
);

/** Wikipedia's search, with the first sentences of what it finds; only articles that bear or tell the name count. */
export const wikipedia: Service = {
  id: 'wikipedia',
  name: 'Wikipedia',
  hosts: ['https://*.wikipedia.org/*'],
  gives: 'gives_wikipedia',
  patience: 12_000,
  pace: 1_000,
  ask(question) {
    if (question.topic !== 'organization') return null;
    const name = plain(piecesWithoutContacts(question.name).join(' '), 120);
    if (!name) return null;
    const parameters = {
      action: 'query',
      format: 'json',
      formatversion: '2',
      generator: 'search',
      gsrsearch: name,
      gsrlimit: '3',
      prop: 'extracts|info|pageprops|description',
      exintro: '1',
      explaintext: '1',
      exsentences: '2',
      exlimit: 'max',
      inprop: 'url',
      ppprop: 'wikibase_item',
    };
    const url = addressOf(`https://${wikipediaOf(question.language)}.wikipedia.org/w/api.php`, parameters);
    return get(url, { what: 'name', words: name });
  },
  read: ({ text }, { request }) =>
    readJson(text, Pages, ({ query, error }) => {
      if (error) return { is: 'failed', why: 'said', said: plain(error.info ?? '', 200) };
      const name = foldName(request.sends[0]?.words ?? '');
      const bearsName = ({ title, extract }: { title: string; extract?: string | null | undefined }) => {
        const folded = foldName(title);
        return (
          folded.includes(name) ||
          // The name without its "Inc." or country; no single word of it.
          (folded.length > 0.6 * name.length && name.includes(folded)) ||
          foldName(extract ?? '').includes(name)
        );
      };
      const pages = (query?.pages ?? []).filter(bearsName).toSorted((a, b) => (a.index ?? 0) - (b.index ?? 0));
      return {
        is: 'found',
        findings: pages.slice(0, 2).map((page) => {
          const url = linkOf(page.fullurl);
          return {
            is: 'organization',
            item: page.pageprops?.wikibase_item ?? null,
            name: plain(page.title, 120),
            description: excerptOf(page.extract) ?? excerptOf(page.description),
            kinds: [],
            country: null,
            founded: null,
            owners: [],
            website: null,
            links: url ? [{ text: 'Wikipedia', url }] : [],
            matches: null,
          };
        }),
      };
    }),
};
