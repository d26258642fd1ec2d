import * as z from 'zod/mini';
import { readJson } from '../json';
import type { Question } from '../model';
import { article, outletAt } from '../outlet';
import { addressOf, get, mostFindings, type Part, type Service } from '../service';
import { exactWords, linkOf, momentOf, plain } from '../text';

const Articles = z.lazy(() =>
  z.object({
    articles: z.optional(
      z.array(
        z.object({
          url: z.string(),
          title: z.string(),
          seendate: z.optional(z.string()),
          domain: z.optional(z.string()),
          language: z.optional(z.string()),
        }),
      ),
    ),
  }),
);

/** GDELT refuses phrases that are too long as well as too short; ten words are a sentence's fingerprint. */
const phraseOf = (text: string): string =>
  exactWords(text)
    .replace(/[^\p{L}\p{N}\p{M}' -]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 10)
    .join(' ');

/** Two weeks before the article's day, as GDELT writes time. */
function since(published: string): string {
  const day = new Date(Date.parse(published.slice(0, 10)) - 14 * 86_400_000);
  return `${day.toISOString().slice(0, 10).replaceAll('-', '')}000000`;
}

function queryOf(question: Question): { query: string; sends: Part[] } | null {
  const source =
    question.topic === 'passage'
      ? question.words
      : question.topic === 'coverage' || question.topic === 'original'
        ? question.title
        : '';
  const words = phraseOf(source);
  // Scripts without spaces write a sentence as one word; elsewhere two words are no phrase.
  if (words.length < 8) return null;
  const phrase: Part = { what: question.topic === 'passage' ? 'phrase' : 'headline', words };
  if (question.topic !== 'original') return { query: `"${words}"`, sends: [phrase] };
  return { query: `"${words}" domainis:${question.domain}`, sends: [phrase, { what: 'site', words: question.domain }] };
}

const languages = new Map<string, string>();

/** GDELT names languages in English; the browser knows the names of the codes. */
function codeOf(name: string | undefined): string | null {
  if (languages.size === 0) {
    const names = new Intl.DisplayNames('en', { type: 'language' });
    for (const code of 'ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl no pl pt ro ru sk sl sq sr sv ta te th tr uk ur vi zh'.split(
      ' ',
    ))
      languages.set(names.of(code) ?? code, code);
  }
  return languages.get(name ?? '') ?? null;
}

/**
 * GDELT's DOC interface: slow and often refused (most requests of 2026), so one request, a long patience and no
 * second try. Its day is when it saw an article, never when that was published.
 */
export const gdelt: Service = {
  id: 'gdelt',
  name: 'GDELT',
  hosts: ['https://api.gdeltproject.org/*'],
  gives: 'gives_gdelt',
  isExtra: true,
  patience: 30_000,
  pace: 5_000,
  ask(question) {
    const asked = queryOf(question);
    if (!asked) return null;
    const parameters: Record<string, string> = {
      query: asked.query,
      mode: 'artlist',
      format: 'json',
      maxrecords: '75',
      sort: 'dateasc',
    };
    const published = question.topic === 'coverage' || question.topic === 'original' ? question.published : null;
    if (published) parameters.startdatetime = since(published);
    const date: Part[] = published ? [{ what: 'date', words: published.slice(0, 10) }] : [];
    return get(addressOf('https://api.gdeltproject.org/api/v2/doc/doc', parameters), ...asked.sends, ...date);
  },
  read: ({ text }) =>
    readJson(text, Articles, ({ articles = [] }) => ({
      is: 'found',
      findings: articles.slice(0, mostFindings).flatMap(({ url, title, seendate, domain, language }) =>
        article({
          title: plain(title),
          url: linkOf(url),
          direct: true,
          outlet: outletAt(domain ?? '', url),
          published: null,
          seen: momentOf(seendate),
          language: codeOf(language),
          excerpt: null,
        }),
      ),
    })),
};
