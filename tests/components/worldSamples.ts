import type { World } from '../../components/coverage/inquiry';
import type { ArticleFinding, Asking, Finding, ServiceState } from '../../lib/coverage/model';
import { questionOf } from '../../lib/coverage/question';
import type { Report } from '../../lib/model';
import { report, state } from './samples';

/** The sample's page with what only the world can answer: an original without an address, studies. */
export const asksMore: Report = {
  ...report,
  origin: report.origin && { ...report.origin, url: null },
  related: {
    ...report.related,
    studies: [
      { doi: '10.5555/rivers.2024.7', text: 'a study of dams' },
      { doi: '10.5555/lakes.2019.2', text: '10.5555/lakes.2019.2' },
    ],
  },
};

/** An article elsewhere, invented. */
export function elsewhere(change: Partial<ArticleFinding> & { title: string; url: string }): ArticleFinding {
  const host = URL.parse(change.url)?.hostname ?? null;
  return {
    is: 'article',
    direct: true,
    outlet: { name: host ?? '', domain: host, organization: null, kind: null, country: null, via: null, house: null },
    published: null,
    seen: null,
    language: null,
    excerpt: null,
    agency: null,
    ...change,
  };
}

const outlet = (name: string, domain: string, kind: ArticleFinding['outlet']['kind'], country: string) => ({
  name,
  domain,
  organization: null,
  kind,
  country,
  via: null,
  house: null,
});

const title = 'A Reservoir Nobody Asked For Is Still Being Built';

/** What eight services may have found about the sample's page. */
export const findings = {
  'google-news': [
    elsewhere({
      title,
      url: 'https://news.google.com/rss/articles/CBMiSample?oc=5',
      direct: false,
      outlet: outlet('Lakeland Water Coalition', 'lakelandwater.example', 'advocacy', 'CA'),
      published: '2025-03-01T15:00:00Z',
    }),
    elsewhere({
      title: 'Reservoir nobody asked for is still being built, coalition says',
      url: 'https://news.google.com/rss/articles/CBMiOther?oc=5',
      direct: false,
      outlet: outlet('Valley Radio', 'valleyradio.example', 'broadcaster', 'CA'),
      published: '2025-03-05T08:00:00Z',
    }),
  ],
  'bing-news': [
    elsewhere({
      title,
      url: 'https://www.lakelandwater.example/statements/reservoir?utm_source=feed',
      outlet: outlet('Lakeland Water Coalition', 'lakelandwater.example', 'advocacy', 'CA'),
      published: '2025-03-01T15:00:00Z',
      excerpt: 'The reservoir above the village has been under construction since nobody remembers who asked for it.',
    }),
    elsewhere({
      title: 'A reservoir nobody asked for is still being built',
      url: 'https://www.msn.com/en-ca/news/reservoir/ar-AA1',
      outlet: { ...outlet('Dale Tribune', 'msn.com', 'newspaper', 'CA'), via: 'MSN' },
      published: '2025-03-02T09:30:00Z',
    }),
    elsewhere({
      title: 'Dale council votes on the reservoir nobody asked for',
      url: 'https://dalecouncil.example/minutes/12',
      outlet: outlet('Dale Council', 'dalecouncil.example', 'government', 'CA'),
      published: '2025-02-20T09:00:00Z',
    }),
    elsewhere({
      title: 'How reservoirs are paid for',
      url: 'https://waterworks.example/2023/paid',
      outlet: outlet('Waterworks Magazine', 'waterworks.example', 'magazine', 'GB'),
      published: '2023-06-01T09:00:00Z',
    }),
    elsewhere({
      title: 'Un réservoir que personne ne voulait',
      url: 'https://lepays.example/reservoir',
      outlet: outlet('Le Pays du lac', 'lepays.example', 'newspaper', 'FR'),
      published: '2025-03-06T06:00:00Z',
      language: 'fr',
    }),
  ],
  wayback: [
    {
      is: 'copy',
      url: 'https://web.archive.org/web/20250304101500/https://harborportal.example/statements/reservoir',
      of: 'https://harborportal.example/statements/reservoir',
      captured: '2025-03-04T10:15:00Z',
    },
  ],
  'hacker-news': [
    {
      is: 'discussion',
      title: 'A reservoir nobody asked for',
      url: 'https://news.ycombinator.com/item?id=1',
      published: '2025-03-04T12:00:00Z',
      comments: 42,
      points: 150,
    },
  ],
} as const satisfies Partial<Record<keyof Asking['states'], readonly Finding[]>>;

const { lead } = report.page;
const wire = { name: 'Reuters', organization: 'reuters', house: 'Thomson Reuters', how: 'credits' } as const;
const reporting = (at: number, name: string, change: Partial<ArticleFinding>): ArticleFinding =>
  elsewhere({
    title: `${title}${at % 3 === 0 ? '' : `, ${name} says`}`,
    url: `https://paper${at}.example/reservoir`,
    outlet: outlet(name, `paper${at}.example`, 'newspaper', 'CA'),
    published: `2025-03-0${1 + (at % 5)}T0${at % 10}:00:00Z`,
    ...change,
  });
const papers =
  'Hill News, Dale Tribune, Bay Observer, Lake Echo, Northern Post, صحيفة البحيرة, Valley Sun, Ridge Weekly'.split(
    ', ',
  );

/** Many reports of few sources: a wire’s copies, an owner’s two papers, some alone, some that cannot be told. */
export const manySources: readonly ArticleFinding[] = [
  ...papers.map((name, at) => reporting(at, name, { agency: wire, excerpt: `(Reuters) - ${lead}` })),
  reporting(10, 'Lakeland Water Coalition', { excerpt: lead }),
  reporting(11, 'Southern Press', {
    title: 'What the reservoir nobody asked for will cost',
    excerpt:
      'A reservoir that nobody in the valley has asked for will cost each household a cow a year, say accountants.',
    outlet: { ...outlet('Southern Press', 'southern.example', 'newspaper', 'CA'), house: 'Coast Media' },
  }),
  reporting(12, 'Western Press', {
    title: 'Still being built: the reservoir and its friends',
    excerpt:
      'Among those who like the reservoir are a swan, two ministers and the firm that is still being paid for it.',
    outlet: { ...outlet('Western Press', 'western.example', 'newspaper', 'CA'), house: 'Coast Media' },
  }),
  reporting(13, 'Harbor Rights Alliance', {
    title: 'Our answer to the reservoir that is still being built',
    excerpt:
      'The Alliance asks the minister, as Reuters reported, to stop the reservoir until somebody has asked for it.',
    agency: { ...wire, how: 'cites' },
  }),
  ...['Ann Weir', 'Marsh Daily', 'Otter Review', 'Peat Times'].map((name, at) =>
    reporting(14 + at, name, {
      title: `The reservoir that nobody asked ${name} about`,
      excerpt: `${name} went to see the ${['dam', 'sluice', 'crane', 'fence'][at]} with a flask of ${['tea', 'soup', 'milk', 'rain'][at]} and found ${['no one', 'a heron', 'mud', 'rust'][at]} at the reservoir.`,
    }),
  ),
  reporting(20, 'Le Pays du lac', { title: 'Un réservoir dont personne ne voulait', language: 'fr' }),
  reporting(21, 'Valley Radio', { title: 'A reservoir nobody asked for, and nobody knows' }),
];

const answered = (found: readonly Finding[], kept = false): ServiceState => ({
  is: 'answered',
  findings: [...found],
  kept,
});

/** An asking of the sample's page; its services are in these states. */
export function asked(topic: Asking['topic'], states: Asking['states'], detail = ''): Asking {
  const lookUp = topic === 'passage' ? { selection: detail, answer: null } : null;
  const question = questionOf({ report: asksMore, url: asksMore.page.url, lookUp, link: null }, topic, detail);
  if (!question) throw new Error(`the sample has no question about ${topic}`);
  return { tabId: state.tabId, visit: state.visit, topic, detail, question, states, at: 0 };
}

export const settings: World['settings'] = {
  services: {
    'google-news': true,
    'bing-news': true,
    wayback: true,
    'hacker-news': true,
    wikidata: true,
    wikipedia: true,
    crossref: true,
    openalex: true,
    gdelt: false,
  },
  searxng: null,
  archive: null,
  leaveAlone: [],
  memory: 'undecided',
};

/** Nobody chosen yet, and services of the reader's own beside the others: as many as one question can ask. */
export const ownToo: World = {
  askings: [],
  settings: {
    services: {},
    leaveAlone: [],
    memory: 'undecided',
    searxng: { address: 'https://searx.example/' },
    archive: {
      address: 'https://search.newsroom.example:9200/',
      index: 'articles',
      fields: { title: 'title', text: 'body', url: 'url', published: 'date', outlet: 'outlet' },
      apiKey: '',
    },
  },
};

const world = (...askings: Asking[]): World => ({ askings, settings });

/** Every state that the coverage view can be in. */
export const worlds = {
  chosen: world(),
  asking: world(
    asked('coverage', {
      'google-news': answered(findings['google-news']),
      'bing-news': { is: 'asking' },
      wayback: { is: 'asking' },
      'hacker-news': { is: 'failed', why: 'busy', said: null, until: Date.UTC(2025, 2, 6, 14, 5) },
    }),
  ),
  answered: world(
    asked('coverage', {
      'google-news': answered(findings['google-news']),
      'bing-news': answered(findings['bing-news'], true),
      wayback: answered(findings.wayback),
      'hacker-news': answered(findings['hacker-news']),
    }),
  ),
  sources: world(asked('coverage', { 'bing-news': answered(manySources) })),
  nothing: world(asked('coverage', { 'google-news': answered([]), 'bing-news': answered([]) })),
  failed: world(
    asked('coverage', {
      'google-news': { is: 'failed', why: 'consent', said: null, until: null },
      'bing-news': { is: 'failed', why: 'timeout', said: null, until: null },
      wayback: { is: 'not-asked', why: 'no-permission' },
      'hacker-news': { is: 'interrupted' },
      gdelt: { is: 'failed', why: 'said', said: 'The specified phrase is too short.', until: null },
    }),
  ),
  stopped: world(
    asked('coverage', { 'google-news': answered(findings['google-news']), 'bing-news': { is: 'stopped' } }),
  ),
  original: world(
    asked('original', {
      'google-news': answered(findings['google-news']),
      'bing-news': answered([
        elsewhere({
          title: 'The reservoir nobody asked for: a statement',
          url: 'https://lakelandwater.example/statements/2025/reservoir',
          outlet: outlet('Lakeland Water Coalition', 'lakelandwater.example', 'advocacy', 'CA'),
          published: '2025-03-03T15:00:00Z',
        }),
      ]),
    }),
    asked('coverage', {
      crossref: answered([
        {
          is: 'study',
          doi: '10.5555/rivers.2024.7',
          title: 'What dams do to villages',
          journal: 'Journal of Rivers',
          year: 2024,
          authors: ['Ada Brook', 'Finn Weir'],
          open: null,
        },
      ]),
      openalex: answered([
        {
          is: 'study',
          doi: '10.5555/rivers.2024.7',
          title: 'What dams do to villages',
          journal: 'Journal of Rivers',
          year: 2024,
          authors: [],
          open: 'https://repository.example/dams.pdf',
        },
      ]),
    }),
  ),
  passage: world(
    asked(
      'passage',
      {
        'google-news': answered([
          elsewhere({
            title: 'Minister answers the lake villages',
            url: 'https://news.google.com/rss/articles/CBMiQuote?oc=5',
            direct: false,
            outlet: outlet('Valley Radio', 'valleyradio.example', 'broadcaster', 'CA'),
            published: '2025-02-27T08:00:00Z',
          }),
        ]),
        archive: answered([
          elsewhere({
            title: 'Notes from the ministry',
            url: 'https://newsroom.example/notes',
            outlet: outlet('Newsroom archive', 'newsroom.example', 'newspaper', 'CA'),
            published: '2025-02-26',
            excerpt: 'In the hall he said: “nobody in the valley was asked”, and left by the side door.',
          }),
        ]),
      },
      'nobody in the valley was asked',
    ),
  ),
  organization: world(
    asked('organization', {
      wikidata: answered([
        {
          is: 'organization',
          item: 'Q1',
          name: 'Lakeland Water Coalition',
          description: 'advocacy group in Canada',
          kinds: ['nonprofit organization', 'advocacy group'],
          country: 'CA',
          founded: '1998',
          owners: [],
          website: 'https://www.lakelandwater.example/',
          links: [{ text: 'Wikidata', url: 'https://www.wikidata.org/wiki/Q1' }],
          matches: true,
        },
      ]),
      wikipedia: answered([
        {
          is: 'organization',
          item: 'Q1',
          name: 'Lakeland Water Coalition',
          description:
            'The Lakeland Water Coalition is a Canadian non-profit that speaks for the residents of the lake villages.',
          kinds: [],
          country: null,
          founded: null,
          owners: [],
          website: null,
          links: [{ text: 'Wikipedia', url: 'https://en.wikipedia.org/wiki/Lakeland_Water_Coalition' }],
          matches: null,
        },
      ]),
    }),
  ),
} satisfies Record<string, World>;
