import { judge } from '../../../lib/judge';
import type { Kind } from '../../../lib/model';
import type { Block, Marked, Page } from '../../../lib/page';
import { dataOf } from '../../../lib/page/data';
import { sceneOf } from '../../../lib/scene';
import type { Candidate, Signal } from '../../../lib/signals/signal';
import { kindOf } from '../../../lib/source/supplier';

type Words = string | (Partial<Block> & { text: string });

/** What a test says of its page; the rest is an ordinary article of the Millgate Courier. */
export interface Draft {
  url?: string;
  title?: string;
  documentTitle?: string;
  /** og:site_name; null for a page that does not say. */
  site?: string | null;
  language?: string | null;
  metas?: Readonly<Record<string, string>>;
  /** Link elements: rel and address. */
  links?: readonly (readonly [rel: string, href: string])[];
  /** JSON-LD, as objects. */
  data?: readonly object[];
  /** Above the headline. */
  top?: readonly Words[];
  /** Between headline and text. */
  head?: readonly Words[];
  /** The text; three paragraphs where nothing is said. */
  body?: readonly Words[];
  /** What follows the text. */
  foot?: readonly Words[];
  /** Elements marked up as naming an author; they open the block after the headline unless `at` says another. */
  bylines?: readonly (Partial<Marked> & { text: string })[];
  logos?: readonly (Partial<Marked> & { text: string })[];
  times?: Page['times'];
  state?: Page['state'];
  beacons?: readonly string[];
  /** How long the text is; ninety words where nothing is said. */
  wordCount?: number;
}

export const headline = 'Council puts off the depot vote again';

/** Paragraphs of an article about nothing in particular. */
export const prose = [
  'The council of the lower town met on Thursday evening to decide what becomes of the old tram depot, and for three hours residents spoke about noise and rents.',
  'No vote was taken in the end, and the planning office was asked for another report, which is to be ready before the owners take the leaking roof down.',
  'Two associations announced that they will collect signatures in the meantime, so that the question reaches the regional assembly before the summer recess.',
];

/** Enough text that its end is not its beginning. */
export const longProse = [
  ...prose,
  ...prose.map((text) => `${text} So it goes.`),
  ...prose.map((text) => `Then ${text}`),
];

/** A page as `parsePage` would give it, from a few fields. */
export function pageOf(draft: Draft = {}): Page {
  const { url = 'https://millgate.example/town/depot', title = headline, site = 'Millgate Courier' } = draft;
  const block = (words: Words, region: Block['region'], tag = 'p'): Block => ({
    tag,
    zone: 'main',
    region,
    names: '',
    links: [],
    ...(typeof words === 'string' ? { text: words } : words),
  });
  const top = (draft.top ?? []).map((words) => block(words, 'above'));
  const blocks = [
    ...top,
    block(title, 'above', 'h1'),
    ...(draft.head ?? []).map((words) => block(words, 'above')),
    ...(draft.body ?? prose).map((words) => block(words, 'body')),
    ...(draft.foot ?? []).map((words) => block(words, 'below')),
  ];
  const metas = Object.entries({ ...(site ? { 'og:site_name': site } : {}), ...draft.metas });
  return {
    url,
    host: (URL.parse(url)?.hostname ?? '').replace(/^www\./, ''),
    title,
    documentTitle: draft.documentTitle ?? title,
    language: draft.language === undefined ? 'en' : draft.language,
    metas: metas.map(([name, content]) => ({ name, content })),
    links: (draft.links ?? []).map(([rel, href]) => ({ rel, href })),
    data: dataOf((draft.data ?? []).map((node) => JSON.stringify(node))),
    blocks,
    bylines: (draft.bylines ?? []).map((marked) => ({
      ...block(marked, 'above', 'span'),
      names: 'byline',
      at: top.length + 1,
      ...marked,
    })),
    logos: (draft.logos ?? []).map((logo) => ({ ...block(logo, 'above', 'img'), at: top.length + 1, ...logo })),
    times: draft.times ?? [],
    state: draft.state ?? [],
    beacons: draft.beacons ?? [],
    wordCount: draft.wordCount ?? 90,
    isArticle: true,
  };
}

/** A candidate as tests tell of it: its organization by id, its kind even where its organization alone says it. */
interface Proposed extends Omit<Candidate, 'organization' | 'block' | 'kind'> {
  organization: string | null;
  kind: Kind;
}

/** What one signal proposes on such a page. */
export const candidatesIn = (signal: Signal, draft: Draft): Proposed[] =>
  signal(sceneOf(pageOf(draft))).map(({ organization, block: _, kind, ...said }) => ({
    ...said,
    organization: organization?.id ?? null,
    kind: kind ?? kindOf(organization),
  }));

/** Whom the judge claims as origin of such a page, the surest first. */
export const claimedOn = (draft: Draft): string[] => judge(sceneOf(pageOf(draft))).claimed.map(({ name }) => name);
