import { type Kind, messageChanges, type Name, withEntry, withImport } from './kind.ts';

const code = ({ id, code, key, words }: Name) => `import * as z from 'zod/mini';
import { readJson } from '../json';
import { article, outletAt } from '../outlet';
import { newsQuery } from '../query';
import { addressOf, get, mostFindings, type Service } from '../service';
import { linkOf, momentOf, plain } from '../text';

/** What of its answer is read. */
const Results = z.object({
  results: z.array(z.object({ title: z.string(), url: z.string(), published: z.optional(z.string()) })),
});

/** What it is, whose, and where its documentation stands. */
export const ${code}: Service = {
  id: '${id}',
  name: '${words}',
  hosts: ['https://${id}.example/*'],
  gives: 'gives_${key}',
  patience: 10_000,
  pace: 1_000,
  ask(question) {
    const query = newsQuery(question);
    return query && get(addressOf('https://${id}.example/search', { q: query.words }), ...query.sends);
  },
  read: ({ text }) =>
    readJson(text, Results, ({ results }) => ({
      is: 'found',
      findings: results.slice(0, mostFindings).flatMap(({ title, url, published }) => {
        const link = linkOf(url);
        return article({
          title: plain(title),
          url: link,
          direct: true,
          outlet: outletAt('', link ?? ''),
          published: momentOf(published),
          seen: null,
          language: null,
          excerpt: null,
        });
      }),
    })),
};
`;

const test = ({ id, code }: Name) => `import { expect, test } from 'vitest';
import type { Question } from '../../../../lib/coverage/model';
import { ${code} } from '../../../../lib/coverage/services/${code}';

const coverage: Question = {
  topic: 'coverage',
  title: 'Ferry talks collapse in Port Ansel',
  lead: null,
  url: 'https://www.morningtide.example/world/ferry-talks',
  language: 'en',
  published: '2026-11-12',
  studies: [],
};
const own = { searxng: null, archive: null };

test.each<[Question, string | undefined]>([
  [coverage, 'https://${id}.example/search?q=Ferry+talks+collapse+in+Port+Ansel'],
  [{ topic: 'study', doi: '10.5555/a.1' }, undefined],
])('what is sent for $topic', (question, url) => expect(${code}.ask(question, own)?.url).toBe(url));

test.each<[string, unknown]>([
  [
    '{"results":[{"title":"Ferry talks collapse","url":"https://bayobserver.example/ferry"}]}',
    { is: 'found', findings: [{ title: 'Ferry talks collapse', url: 'https://bayobserver.example/ferry' }] },
  ],
  ['{"results":[]}', { is: 'found', findings: [] }],
  ['{}', { is: 'failed', why: 'unreadable' }],
])('what %s means', (text, meaning) => {
  const request = ${code}.ask(coverage, own);
  if (!request) throw new Error('nothing is asked');
  expect(${code}.read({ status: 200, text }, { question: coverage, request, own })).toMatchObject(Object(meaning));
});
`;

const standIn = ({ id, code, words }: Name) => `import { copyOf } from '../model.ts';
import { find, readQuery } from '../search.ts';
import { type Ask, json, notHere, parameter, type Service, taken } from '../service.ts';

/** The search of ${words}. */
export const ${code}: Service = {
  name: '${id}',
  hosts: ['${id}.example'],
  typical: 800,
  answer(ask: Ask) {
    if (ask.url.pathname !== '/search') return notHere();
    const found = taken(find(ask.world.articles, readQuery(parameter(ask, 'q'))), ask, 30, copyOf);
    return json({ results: found.map(({ headline: title, url, published }) => ({ title, url, published })) });
  },
};
`;

/** Somebody who can be asked about a page, and his stand-in in the world. */
export const service: Kind = {
  kind: 'service',
  files: (name) => ({
    [`lib/coverage/services/${name.code}.ts`]: code(name),
    [`tests/unit/coverage/services/${name.code}.test.ts`]: test(name),
    [`world/services/${name.code}.ts`]: standIn(name),
  }),
  changes: (name, root) => ({
    'lib/coverage/index.ts': (text) =>
      withEntry(
        'services: readonly Service[] = [',
        name.code,
      )(withImport(`import { ${name.code} } from './services/${name.code}';`)(text)),
    'world/services/index.ts': (text) =>
      withEntry(
        'services: readonly Service[] = [',
        name.code,
      )(withImport(`import { ${name.code} } from './${name.code}.ts';`)(text)),
    ...messageChanges(root, 'gives', name.key, name.words),
  }),
  left: (name) => [
    `lib/coverage/services/${name.code}.ts: its address, what it is sent and what its answer means`,
    `tests/unit/coverage/services/${name.code}.test.ts: its rows`,
    'tests/unit/coverage/services.test.ts: which questions it is asked',
    `world/services/${name.code}.ts: the answer, as the true one writes it`,
    `gives_${name.key} in every public/_locales: what it is good for`,
    'tests/manifest.json, PRIVACY.md, docs/store.md, CHANGELOG.md: whom we can ask',
  ],
};
