import * as z from 'zod/mini';
import type { ArchiveSetup } from '../../model';
import { readJson } from '../json';
import type { ArticleFinding, Question } from '../model';
import { article, outletAt } from '../outlet';
import { type Meaning, mostFindings, type Part, type Request, type Service } from '../service';
import { exactWords, excerptOf, linkOf, momentOf, plain, searchWords } from '../text';

const Hits = z.lazy(() =>
  z.object({
    hits: z.object({
      hits: z.array(
        z.object({
          _source: z.optional(z.record(z.string(), z.unknown())),
          highlight: z.optional(z.record(z.string(), z.array(z.string()))),
        }),
      ),
    }),
  }),
);
const Refused = z.lazy(() =>
  z.object({
    error: z.union([z.string(), z.object({ type: z.optional(z.string()), reason: z.optional(z.string()) })]),
  }),
);

/** A field by its dotted path, as text; the first of several. */
function field(source: unknown, path: string): string {
  if (path === '') return '';
  const whole = typeof source === 'object' && source !== null && path in source ? [path] : path.split('.');
  let value: unknown = source;
  for (const name of whole) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return '';
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}

/** The query for a question (Query DSL, the same in Elasticsearch and OpenSearch), or null. */
function queryOf(question: Question, { title, text }: ArchiveSetup['fields']): { query: object; sends: Part[] } | null {
  const fields = [title && `${title}^3`, text].filter(Boolean);
  if (question.topic === 'passage') {
    const words = exactWords(question.words);
    const query = { multi_match: { query: words, type: 'phrase', fields } };
    return words ? { query, sends: [{ what: 'phrase', words }] } : null;
  }
  if (question.topic !== 'coverage' && question.topic !== 'original') return null;
  const words = searchWords(question.title);
  const query = { multi_match: { query: words, type: 'best_fields', fields, minimum_should_match: '60%' } };
  return words ? { query, sends: [{ what: 'headline', words }] } : null;
}

function requestFor(question: Question, { address, index, fields, apiKey }: ArchiveSetup): Request | null {
  const asked = queryOf(question, fields);
  if (!asked) return null;
  const text = fields.text || fields.title;
  const body = {
    size: 50,
    timeout: '10s',
    track_total_hits: false,
    query: asked.query,
    _source: [fields.title, fields.url, fields.published, fields.outlet].filter(Boolean),
    highlight: { pre_tags: [''], post_tags: [''], fields: { [text]: { fragment_size: 240, number_of_fragments: 1 } } },
  };
  return {
    url: `${address.replace(/\/+$/, '')}/${encodeURIComponent(index)}/_search`,
    body: JSON.stringify(body),
    headers: apiKey ? { authorization: `ApiKey ${apiKey}` } : {},
    sends: asked.sends,
  };
}

function refusal(status: number, text: string): Meaning {
  return readJson(text, Refused, ({ error }) => {
    const said = plain(typeof error === 'string' ? error : (error.reason ?? error.type ?? ''), 200);
    return { is: 'failed', why: status === 400 || status === 404 ? 'wrong-setup' : 'refused', said };
  });
}

function foundIn(
  { _source, highlight }: z.infer<typeof Hits>['hits']['hits'][number],
  fields: ArchiveSetup['fields'],
): ArticleFinding[] {
  const url = linkOf(field(_source, fields.url));
  return article({
    title: plain(field(_source, fields.title)),
    url,
    direct: true,
    outlet: outletAt(field(_source, fields.outlet), url ?? ''),
    published: momentOf(field(_source, fields.published)),
    seen: null,
    language: null,
    excerpt: excerptOf(Object.values(highlight ?? {})[0]?.[0]),
  });
}

/** An archive of the reader's own on Elasticsearch or OpenSearch. */
export const archive: Service = {
  id: 'archive',
  name: 'Elasticsearch / OpenSearch',
  hosts: [],
  gives: 'gives_archive',
  patience: 15_000,
  pace: 0,
  reads: [400, 401, 403, 404],
  ask: (question, { archive: own }) => own && requestFor(question, own),
  read: ({ status, text }, { own }) => {
    if (status !== 200) return refusal(status, text);
    const fields = own.archive?.fields;
    return readJson(text, Hits, ({ hits }) => ({
      is: 'found',
      findings: fields ? hits.hits.slice(0, mostFindings).flatMap((hit) => foundIn(hit, fields)) : [],
    }));
  },
};
