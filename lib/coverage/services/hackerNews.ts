import * as z from 'zod/mini';
import { addressToSend } from '../../privacy';
import { addressKey } from '../address';
import { readJson } from '../json';
import { addressOf, get, mostFindings, type Service } from '../service';
import { momentOf, plain } from '../text';

const Hits = z.lazy(() =>
  z.object({
    hits: z.array(
      z.object({
        objectID: z.union([z.string(), z.number()]),
        title: z.optional(z.nullable(z.string())),
        url: z.optional(z.nullable(z.string())),
        points: z.optional(z.nullable(z.number())),
        num_comments: z.optional(z.nullable(z.number())),
        created_at: z.optional(z.nullable(z.string())),
      }),
    ),
  }),
);

/** Hacker News by Algolia's search. It finds what resembles an address; only the very page counts. */
export const hackerNews: Service = {
  id: 'hacker-news',
  name: 'Hacker News (Algolia)',
  hosts: ['https://hn.algolia.com/*'],
  gives: 'gives_hacker_news',
  patience: 12_000,
  pace: 500,
  ask(question) {
    const url = question.topic === 'coverage' ? addressToSend(question.url) : null;
    if (!url) return null;
    const parameters = { query: url, restrictSearchableAttributes: 'url', hitsPerPage: '20' };
    return get(addressOf('https://hn.algolia.com/api/v1/search', parameters), { what: 'address', words: url });
  },
  read: ({ text }, { request }) =>
    readJson(text, Hits, ({ hits }) => {
      const page = addressKey(request.sends[0]?.words ?? '');
      const about = hits.filter(({ url }) => url && addressKey(url) === page);
      return {
        is: 'found',
        findings: about.slice(0, mostFindings).map((hit) => ({
          is: 'discussion',
          title: plain(hit.title ?? '') || 'Hacker News',
          url: `https://news.ycombinator.com/item?id=${encodeURIComponent(hit.objectID)}`,
          published: momentOf(hit.created_at),
          comments: hit.num_comments ?? null,
          points: hit.points ?? null,
        })),
      };
    }),
};
