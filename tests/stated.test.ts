/**
 * What is told of a page with one more thing in its head, its data or its classes. Right or wrong: what changes here was
 * meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindOfPage } from '../lib/kind';
import { toldInLine } from './told';
import { type Draft, headline, pageOf } from './unit/signals/page';

const lake = 'https://lakepress.example/2024/05/03/story-of-the-harbour';
/** What may stand in any of them. */
const contents = [
  'Nora Field',
  'Reuters',
  'Lake Press',
  '2024-05-03',
  'Press releases',
  lake,
  'CC BY 4.0',
  'article',
  '1',
];

const metas =
  'al:ios:app_name apple-mobile-web-app-title application-name article.published article:author article:modified_time article:original_url article:publisher article:published_time article:section article:tag author byl cc:morepermissions citation_author citation_doi citation_journal_title citation_publication_date copyright copyright-holder date datepublished dc.creator dc.date dc.date.issued dc.publisher dc.rights dc.rights.license dc.source dcterms.created dcterms.license dcterms.rights description generator keywords license news_keywords og:article:published_time og:published_time og:locale og:site_name og:title og:type original-source originalpublicationdate parsely-author parsely-pub-date parsely-section pubdate publication_date publish-date publishdate publisher rights robots sailthru.author sailthru.date source standout syndication-source tdm-policy tdm-reservation twitter:creator twitter:site twitter:title'.split(
    ' ',
  );
const properties =
  'acquireLicensePage articleSection author citation contributor copyrightHolder copyrightNotice creator creditText dateline dateModified datePublished description editor genre headline isBasedOn isPartOf keywords license mainEntityOfPage name provider publisher sameAs source sourceOrganization sponsor translator url usageInfo'.split(
    ' ',
  );
const types = 'Article NewsArticle BlogPosting Report PressRelease WebPage ItemPage Product Recipe Event Person'.split(
  ' ',
);
const rels = 'canonical license author original syndication alternate amphtml cc:morepermissions publisher me'.split(
  ' ',
);
const classes =
  'agency ad author attribution breadcrumb byline caption card categories comment contributor copyright credit date dateline disclaimer editor headline image infobox kicker license list meta name notice photo permission preview profile publisher quote recommend related republish rights section share social source staff subtitle syndicated tags teaser time topics translator wire writer'.split(
    ' ',
  );

/** What the page is marked as, beside what it is without all of this. */
const marksOf = (draft: Draft) => [...kindOfPage(pageOf(draft)).marks];
const usual: ReadonlySet<string> = new Set(marksOf({}));
const told = (draft: Draft): string =>
  `${toldInLine(draft)} | ${marksOf(draft)
    .filter((mark) => !usual.has(mark))
    .join(', ')}`;
const nothing = told({});
/** One line for each that is told anything of. */
const written = (rows: readonly (readonly [string, Draft])[], name: string) =>
  expect(
    rows
      .map(([what, draft]) => [what, told(draft)])
      .flatMap(([what, said]) => (said === nothing ? [] : `${what} → ${said}\n`))
      .join(''),
  ).toMatchFileSnapshot(join(import.meta.dirname, 'stated', `${name}.txt`));

const article = (more: object): Draft => ({ data: [{ '@type': 'NewsArticle', headline, ...more }] });
const each = <T>(names: readonly string[], of: readonly string[], draft: (name: string, content: string) => T) =>
  names.flatMap((name) => of.map((content) => [`${name}: ${content}`, draft(name, content)] as const));

test('in the head', { timeout: 60_000 }, () =>
  written(
    each(metas, contents, (name, content) => ({
      site: null,
      metas: { 'og:site_name': 'Millgate Courier', [name]: content },
    })),
    'head',
  ),
);
test('in the data', { timeout: 60_000 }, () =>
  written(
    [
      ...each(properties, contents, (name, content) => article({ [name]: content })),
      ...each(properties, ['Nora Field', 'Reuters', 'Lake Press'], (name, content) =>
        article({ [name]: [{ '@type': 'Organization', name: content, url: lake }] }),
      ),
      ...types.map((type) => [type, { data: [{ '@type': type, name: 'Lake', datePublished: '2024-05-03' }] }] as const),
    ],
    'data',
  ),
);
test('in its links', () =>
  written(
    each(
      rels,
      [
        lake,
        'https://www.reuters.com/world/a-b-c-2024-05-03/',
        'https://creativecommons.org/licenses/by/4.0/',
        'https://millgate.example/town/depot?a=b',
      ],
      (rel, href) => ({ links: [[rel, href]] }),
    ),
    'links',
  ));
test('in its classes', { timeout: 60_000 }, () =>
  written(
    [
      ...each(
        classes,
        ['Nora Field', 'Reuters', 'Lake Press', '© 2024 Lake Press', 'Press release'],
        (names, text) => ({ head: [{ text, names }], bylines: [{ text, names }] }),
      ),
      ...each(
        classes,
        ['Nora Field', 'Reuters', 'Source: Lake Press', '© 2024 Lake Press', 'You may republish this story for free.'],
        (names, text) => ({ foot: [{ text, names }] }),
      ).map(([what, draft]) => [`below, ${what}`, draft] as const),
    ],
    'classes',
  ),
);
