import { type Article, copyOf } from '../model.ts';
import { find, type Query, readQuery, wordsOf } from '../search.ts';
import { type Answer, type Ask, json, type Service, taken } from '../service.ts';

/** The indices there are, and how each names what an article has; a dot parts an object's own. */
const indices: Record<string, Record<'title' | 'text' | 'url' | 'published' | 'outlet', string>> = {
  articles: { title: 'title', text: 'text', url: 'url', published: 'published', outlet: 'outlet' },
  presse: { title: 'kopf.titel', text: 'inhalt', url: 'verweis', published: 'kopf.datum', outlet: 'kopf.quelle' },
};

/** An error as Elasticsearch tells it. */
function fault(status: number, type: string, reason: string, more: Record<string, unknown> = {}): Answer {
  const cause = { type, reason, ...more };
  const body = { error: { root_cause: [cause], ...cause }, status };
  const answer = json(body, 'application/json', status);
  const asks = { 'www-authenticate': 'Basic realm="security", charset="UTF-8", ApiKey' };
  return status === 401 ? { ...answer, headers: { ...answer.headers, ...asks } } : answer;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const phraseOf = (text: string): Query => ({ phrases: [wordsOf(text).join(' ')], words: [], site: null });
const anyOf = (text: string): Query => readQuery(text.replaceAll('"', ' '));

/** What is searched for, wherever it stands: in `multi_match`, `match` or `match_phrase`, inside a `bool` or not. */
function queryIn(value: unknown): Query | null {
  if (!isObject(value)) return null;
  if (typeof value.query === 'string') return value.type === 'phrase' ? phraseOf(value.query) : anyOf(value.query);
  for (const [name, inner] of Object.entries(value)) {
    if (/^match(?:_phrase)?$/.test(name) && isObject(inner)) {
      const [of] = Object.values(inner);
      const text = String(isObject(of) ? of.query : of);
      return name === 'match' ? anyOf(text) : phraseOf(text);
    }
    const found = queryIn(inner);
    if (found) return found;
  }
  return null;
}

/** The source of a hit, as the index keeps it, only the fields that were asked for. */
function sourceOf(article: Article, names: Record<string, string>, wanted: unknown): Record<string, unknown> {
  const source: Record<string, unknown> = {};
  const values: Record<string, string> = { ...article, title: article.headline };
  for (const [what, path] of Object.entries(names)) {
    if (Array.isArray(wanted) && !wanted.includes(path)) continue;
    const parts = path.split('.');
    const last = parts.pop() ?? path;
    let place: Record<string, unknown> = source;
    for (const part of parts) place = Object.assign(place, { [part]: place[part] ?? {} })[part] as typeof place;
    place[last] = values[what] ?? '';
  }
  return source;
}

function search(ask: Ask, index: string, names: Record<string, string>): Answer {
  let body: Record<string, unknown>;
  try {
    body = JSON.parse(ask.body || '{}');
  } catch {
    return fault(400, 'parsing_exception', 'Failed to parse the body of the search', { line: 1, col: 1 });
  }
  const query = queryIn(body.query);
  if (!query) return fault(400, 'parsing_exception', 'unknown query', { line: 1, col: 10 });
  const all = find(ask.world.articles, query);
  const found = taken(all, ask, Number(body.size ?? 10), copyOf);
  const isMarked = isObject(body.highlight);
  const hits = found.map((article, place) => ({
    _index: index,
    _id: Buffer.from(article.url).toString('base64url').slice(0, 20),
    _score: 12 / (place + 1),
    _source: sourceOf(article, names, body._source),
    ...(isMarked ? { highlight: { [names.text ?? 'text']: [article.lead] } } : {}),
  }));
  return json({
    took: 4,
    timed_out: false,
    _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
    hits: {
      ...(body.track_total_hits === false ? {} : { total: { value: all.length, relation: 'eq' } }),
      max_score: hits[0]?._score ?? null,
      hits,
    },
  });
}

/** An Elasticsearch with the world's articles in two indices: `articles`, and `presse` with German, nested names. */
export const archive: Service = {
  name: 'archive',
  hosts: [],
  typical: 150,
  answer(ask: Ask) {
    const [, index = ''] = /\/([^/]+)\/_search$/.exec(decodeURIComponent(ask.url.pathname)) ?? [];
    const { authorization } = ask.headers;
    if (ask.key && !authorization)
      return fault(
        401,
        'security_exception',
        `missing authentication credentials for REST request [/${index}/_search]`,
      );
    if (ask.key && authorization !== `ApiKey ${ask.key}`)
      return fault(401, 'security_exception', 'unable to authenticate with provided credentials for this request');
    const names = indices[index];
    const missing = { 'resource.type': 'index_or_alias', 'resource.id': index, index_uuid: '_na_', index };
    return names
      ? search(ask, index, names)
      : fault(404, 'index_not_found_exception', `no such index [${index}]`, missing);
  },
};
