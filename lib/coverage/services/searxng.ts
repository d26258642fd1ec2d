import * as z from 'zod/mini';
import { notData, readJson } from '../json';
import { article, outletAt } from '../outlet';
import { newsQuery } from '../query';
import { addressOf, get, mostFindings, type Service } from '../service';
import { excerptOf, linkOf, momentOf, plain } from '../text';

const Results = z.lazy(() =>
  z.object({
    results: z.array(
      z.object({
        url: z.optional(z.nullable(z.string())),
        title: z.optional(z.nullable(z.string())),
        content: z.optional(z.nullable(z.string())),
        publishedDate: z.optional(z.nullable(z.string())),
        source: z.optional(z.nullable(z.string())),
      }),
    ),
  }),
);

/** A SearXNG of the reader's own. Its operator must have switched JSON on (`search.formats`); else it answers 403. */
export const searxng: Service = {
  id: 'searxng',
  name: 'SearXNG',
  hosts: [],
  gives: 'gives_searxng',
  patience: 15_000,
  pace: 500,
  reads: [403],
  ask(question, { searxng: own }) {
    const query = own && newsQuery(question);
    if (!query) return null;
    const base = new URL(own.address);
    base.pathname = `${base.pathname.replace(/\/(?:search)?$/, '')}/search`;
    base.search = '';
    const parameters = {
      q: query.words,
      format: 'json',
      categories: question.topic === 'coverage' ? 'news' : 'general,news',
      language: query.language ?? 'all',
    };
    return get(addressOf(base.href, parameters), ...query.sends);
  },
  read: ({ status, text }) => {
    if (status === 403) {
      const refusal = notData(text);
      return { is: 'failed', why: 'wrong-setup', said: refusal.is === 'failed' ? refusal.said : undefined };
    }
    return readJson(text, Results, ({ results }) => ({
      is: 'found',
      findings: results.slice(0, mostFindings).flatMap(({ url, title, content, publishedDate, source }) => {
        const link = linkOf(url);
        return article({
          title: plain(title ?? ''),
          url: link,
          direct: true,
          outlet: outletAt(source ?? '', link ?? ''),
          published: momentOf(publishedDate),
          seen: null,
          language: null,
          excerpt: excerptOf(content),
        });
      }),
    }));
  },
};
