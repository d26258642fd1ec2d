/** A page may hold anything: what is said of it fits through every edge, and stays what it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bounded } from '../../lib/bounded';
import { caps, upTo } from '../../lib/caps';
import { linkOf } from '../../lib/coverage/text';
import { linkKind } from '../../lib/link';
import { lookUp } from '../../lib/lookUp';
import { LookUp, Report } from '../../lib/model';
import { resolver } from '../../lib/page/address';
import { dataOf } from '../../lib/page/data';
import { report } from '../../lib/report';
import { linkedWire, release, repost } from './citations/report';
import { shaped } from './io/shaped';
import { type Draft, pageOf, prose } from './signals/page';

const long = 'o'.repeat(5_000);
const far = `https://flour.example/${long}`;

/** Tells the fault alone: what led to it has megabytes. */
const reporter = ({ errorInstance }: { errorInstance?: unknown }) => {
  if (errorInstance) throw errorInstance;
};

/** Words, names and addresses as a hostile page writes them. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('Reuters', 'Flour Gazette', 'By Jane Marsh', '©', '\u202e', '\ud83d', '__proto__', '\0'),
  fc.constantFrom(long, `Baker ${'Ash '.repeat(200)}`, '😀'.repeat(3_000), `Source: ${'Flour '.repeat(100)}`),
);
const address = fc.oneof(
  fc.constantFrom('https://flour.example/oven/2', far, `https://${'a.'.repeat(3_000)}example/`, 'javascript:1', ''),
  fc.webUrl(),
);
const sentence = fc
  .tuple(
    fc.constantFrom('The original source of this article is ', '(Reuters) - ', '© ', 'Contact: ', 'License: ', ''),
    words,
  )
  .map(([opening, said]) => opening + said);
const block = fc.record({
  text: sentence,
  // The walk takes no other links.
  links: fc.array(fc.record({ text: words, href: address.filter((href) => href.startsWith('http')) }), {
    maxLength: 4,
  }),
});
const draft: fc.Arbitrary<Draft> = fc.record(
  {
    url: fc.constantFrom('https://millgate.example/town/depot', far),
    title: words,
    site: words,
    language: fc.constantFrom('en', 'fr', null),
    metas: fc.dictionary(
      fc.constantFrom('author', 'copyright', 'article:tag', 'og:url', 'source', 'article:published_time', 'rights'),
      fc.oneof(words, address),
    ),
    links: fc.array(fc.tuple(fc.constantFrom('canonical', 'license', 'cc:morepermissions'), address), { maxLength: 3 }),
    data: fc.array(
      fc.record({
        '@type': fc.constant('NewsArticle'),
        author: fc.record({ name: words, url: address }),
        publisher: words,
        copyrightHolder: words,
        creditText: words,
        license: address,
        isBasedOn: address,
        sourceOrganization: words,
        acquireLicensePage: address,
      }),
      { maxLength: 2 },
    ),
    head: fc.array(block, { maxLength: 2 }),
    body: fc.array(block, { maxLength: 4 }).map((blocks) => [...prose, ...blocks]),
    foot: fc.array(block, { maxLength: 3 }),
    bylines: fc.array(fc.record({ text: words }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

test('of whatever page, the report has its shape, without a string beyond its cap', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(draft, (page) => {
      // The page's own address is the gate's: it sends none that is longer.
      const said = report(pageOf(page.url === far ? { ...page, url: 'https://millgate.example/' } : page));
      expect(Report.safeParse(said).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 60, endOnFailure: true, reporter },
  );
});

/** A report with strings of all sizes in it, whose other values are right. */
const isAddress = ({
  _zod: { def },
}: {
  _zod: { def: { checks?: { _zod: { def: { check: string } } }[] | undefined } };
}) => def.checks?.some((check) => check._zod.def.check === 'string_format') ?? false;
const sizes = fc.constantFrom(0, 3, 150, 400, 1_900, 3_900, 9_000);
const sized = shaped(Report, (schema) =>
  sizes.map((size) => (isAddress(schema) ? `https://flour.example/${'o'.repeat(size)}` : 'ab 😀 '.repeat(size / 5))),
);
/** Without the numbers, whose ranges are nobody's work here. */
const problemsOf = (value: unknown): string[] =>
  (Report.safeParse(value).error?.issues ?? [])
    .filter(({ path }) => path.at(-1) !== 'trust')
    .map(({ code, path }) => `${code}: ${path.join('.')}`);
// The page's own address and days are read from no words: the gate and the calendar write them.
const given =
  /^too_big: (?:page\.(?:url|lead|published)|.*\.?(?:published|read|organization|country|id|signal|conditions\.\d+))$/;

test('of whatever is said, nothing is beyond its cap', () => {
  fc.assert(
    fc.property(sized, (said) => {
      const isReport = (value: unknown): value is Report =>
        problemsOf(value).every((each) => each.startsWith('too_big'));
      if (!isReport(said)) throw new Error(problemsOf(said).join());
      expect(problemsOf(bounded(said)).filter((each) => !given.test(each))).toEqual([]);
    }),
    { numRuns: 200, endOnFailure: true, reporter },
  );
});

test('of whatever passage, the answer does', () => {
  fc.assert(
    fc.property(draft, words, (page, selection) => {
      const said = lookUp(pageOf(page), selection.slice(0, caps.passage));
      expect(LookUp.safeParse(said).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 40, endOnFailure: true, reporter },
  );
});

describe('within the caps', () => {
  test.each([linkedWire, release, repost])('a report stays as it is: $verdict.kind', (said) =>
    expect(bounded(said)).toEqual(said),
  );
  const origin = repost.origin && { ...repost.origin, url: far, homepage: 'https://flour.example/' };
  const said = bounded({
    ...repost,
    origin,
    related: {
      ...repost.related,
      cited: [
        { name: 'Flour', organization: null, kind: null, links: [{ text: 'far', url: far }] },
        {
          name: 'Oven',
          organization: null,
          kind: null,
          links: [
            { text: long, url: 'https://oven.example/1' },
            { text: 'far', url: far },
          ],
        },
      ],
    },
    clues: [
      { signal: 'credit', about: 'origin', value: long, quote: long, where: 'closing', trust: 0.5, url: far },
      { signal: 'credit', about: 'origin', value: 'A\u202eb', quote: 'A\u202eb', where: 'closing', trust: 0.5 },
    ],
  });
  test('an address that is longer is none, and never a part of one', () => {
    expect(said.origin).toMatchObject({ url: null, homepage: 'https://flour.example/' });
    expect(said.clues[0]).not.toHaveProperty('url');
    expect(said.related.cited).toMatchObject([{ name: 'Oven', links: [{ url: 'https://oven.example/1' }] }]);
  });
  test('a name that is longer ends in an ellipsis', () => {
    expect(said.clues[0]?.value).toMatch(/^o{200}…$/);
    expect(said.related.cited[0]?.links[0]?.text).toMatch(/^o{200}…$/);
  });
  test('a quote keeps the page’s letters; a name nothing that turns them around', () =>
    expect(said.clues[1]).toMatchObject({ value: 'Ab', quote: 'A\u202eb' }));
});

describe('names that mix scripts', () => {
  const origin = (name: string) => repost.origin && { ...repost.origin, name };
  test('are told of, each once', () => {
    const names = bounded({
      ...repost,
      origin: origin('R\u0435uters'),
      authors: [
        { name: 'J\u03bfe Marsh', organization: null, url: null },
        { name: 'R\u0435uters', organization: null, url: null },
      ],
    });
    expect(names.mixedNames).toEqual(['R\u0435uters', 'J\u03bfe Marsh']);
  });
  test.each(['Reuters', 'ТАСС', 'TASS (ТАСС)', '朝日 Shimbun', 'Παλμός News'])('%s does not', (name) =>
    expect(bounded({ ...repost, origin: origin(name) })).not.toHaveProperty('mixedNames'),
  );
  test('are never taken for the organization that they look like', () => {
    const page = (name: string) => report(pageOf({ foot: [`Source: ${name}`] }));
    const said = page('R\u0435uters');
    expect(page('Reuters').origin?.organization).toBe('reuters');
    expect(JSON.stringify(said)).not.toContain('"reuters"');
  });
});

describe('where they are read', () => {
  test('in the page', () => {
    const absolute = resolver('https://millgate.example/a');
    expect([absolute(far), absolute('/b')]).toEqual(['', 'https://millgate.example/b']);
  });
  test('in its data, which are cut, but for addresses', () => {
    const [node] = dataOf([JSON.stringify({ '@type': 'Thing', url: far, name: long })]);
    expect([node?.text('url'), node?.text('name').length]).toEqual(['', 2_000]);
    expect(upTo('ab😀', 3)).toBe('ab\ufffd');
  });
  test('in an answer, and of a link', () => {
    expect([linkOf(far), linkOf('https://oven.example/1')]).toEqual([null, 'https://oven.example/1']);
    expect([linkKind(far), linkKind('https://oven.example/1')]).toEqual(['long', 'web']);
  });
});
