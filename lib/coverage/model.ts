/**
 * The nouns of what is asked of the world: a question, who is asked, what comes back. All of it is kept beside the
 * report, never in it.
 */
import * as z from 'zod/mini';
import { caps } from '../caps';
import { OrganizationKind, ServiceName } from '../model';

/** Whatever else it is, it is no longer than an address or a selection. */
const text = z.string().check(z.maxLength(caps.address));
const orNull = <T extends z.core.SomeType>(schema: T) => z.nullable(schema);
/** A link the reader may follow: http or https, nothing else. */
const address = text.check(z.regex(/^https?:\/\//i));

/** What the reader may ask about a tab. `study` and `first-seen` are about one of several: `detail` says which. */
export const Topic = z.enum(['coverage', 'original', 'first-seen', 'organization', 'passage', 'study']);
export type Topic = z.infer<typeof Topic>;

/** A question, with all that a service may need of the page to be asked and to be understood. */
export const Question = z.lazy(() =>
  z.discriminatedUnion('topic', [
    /** Who else wrote about what this article tells? */
    z.object({
      topic: z.literal('coverage'),
      title: text,
      lead: orNull(text),
      url: text,
      language: orNull(text),
      published: orNull(text),
      /** DOIs of the studies it cites. */
      studies: z.array(text),
    }),
    /** Where does the original stand, of which the page names the publisher alone? */
    z.object({
      topic: z.literal('original'),
      title: text,
      lead: orNull(text),
      name: text,
      domain: text,
      language: orNull(text),
      published: orNull(text),
    }),
    /** Since when is there a copy of this address? */
    z.object({ topic: z.literal('first-seen'), url: text }),
    /** What is this organization? */
    z.object({ topic: z.literal('organization'), name: text, domain: orNull(text), language: orNull(text) }),
    /** Who else has these very words? */
    z.object({ topic: z.literal('passage'), words: text, language: orNull(text) }),
    /** Is there an open copy of this study? */
    z.object({ topic: z.literal('study'), doi: text }),
  ]),
);
export type Question = z.infer<typeof Question>;
export type QuestionOf<T extends Topic> = Extract<Question, { topic: T }>;

/** What of the page, or of the reader's own words, leaves the computer with a request. */
export const Sent = z.enum(['headline', 'phrase', 'address', 'name', 'study', 'site', 'date']);
export type Sent = z.infer<typeof Sent>;

/** Who published something. `domain` is the registrable one. */
export const Outlet = z.lazy(() =>
  z.object({
    name: text,
    domain: orNull(text),
    organization: orNull(text),
    kind: orNull(OrganizationKind),
    country: orNull(text),
    /** Who showed it where it stands on another's site: "MSN". */
    via: orNull(text),
    /** Whose house it is: its owner, by name, or itself where it has none. Null for who is not in the dataset. */
    house: orNull(text),
  }),
);
export type Outlet = z.infer<typeof Outlet>;

/** An agency whose name stands in a finding's own words. */
export const Agency = z.lazy(() =>
  z.object({
    /** As the dataset has it, or as it is written. */
    name: text,
    /** Its id in the dataset. */
    organization: orNull(text),
    house: orNull(text),
    /**
     * credits: the text is said to be its own, "PORT ANSEL (AP) —"; cites: it is named besides, "told Reuters", "with
     * files from AFP"; releases: it spread somebody's press release; unnamed: the text is agencies', "From wire reports",
     * whose name is not told.
     */
    how: z.enum(['credits', 'cites', 'releases', 'unnamed']),
  }),
);
export type Agency = z.infer<typeof Agency>;

/** An article somewhere else. */
export const ArticleFinding = z.lazy(() =>
  z.object({
    is: z.literal('article'),
    title: text,
    url: address,
    /** Whether `url` is the article's own; a news search's opaque link is not. */
    direct: z.boolean(),
    outlet: Outlet,
    /** When it says it was published, and when a service first saw it: ISO 8601, as exact as it was told. */
    published: orNull(text),
    seen: orNull(text),
    /** BCP 47. */
    language: orNull(text),
    /** The first words, or the words around what was looked for. */
    excerpt: orNull(text),
    agency: orNull(Agency),
  }),
);
export type ArticleFinding = z.infer<typeof ArticleFinding>;

/** A public conversation about the page. */
export const DiscussionFinding = z.lazy(() =>
  z.object({
    is: z.literal('discussion'),
    title: text,
    url: address,
    published: orNull(text),
    comments: orNull(z.number()),
    points: orNull(z.number()),
  }),
);
export type DiscussionFinding = z.infer<typeof DiscussionFinding>;

/** The earliest copy an archive keeps. */
export const CopyFinding = z.lazy(() => z.object({ is: z.literal('copy'), url: address, of: text, captured: text }));
export type CopyFinding = z.infer<typeof CopyFinding>;

/** A study, from its DOI. Null is what the service does not tell. */
export const StudyFinding = z.lazy(() =>
  z.object({
    is: z.literal('study'),
    doi: text,
    title: orNull(text),
    journal: orNull(text),
    year: orNull(z.number()),
    authors: z.array(text),
    /** Where it can be read without paying; null: not told, empty: there is none. */
    open: orNull(z.union([address, z.literal('')])),
  }),
);
export type StudyFinding = z.infer<typeof StudyFinding>;

/** What an encyclopedia says of an organization. */
export const OrganizationFinding = z.lazy(() =>
  z.object({
    is: z.literal('organization'),
    /** Wikidata's id of it, by which what two services say is told to be of one. */
    item: orNull(text),
    name: text,
    description: orNull(text),
    kinds: z.array(text),
    country: orNull(text),
    /** A year, or a day where it is known. */
    founded: orNull(text),
    owners: z.array(text),
    website: orNull(address),
    links: z.array(z.object({ text, url: address })),
    /** Whether its official site is the one asked about; null where nothing tells. */
    matches: orNull(z.boolean()),
  }),
);
export type OrganizationFinding = z.infer<typeof OrganizationFinding>;

export const Finding = z.lazy(() =>
  z.discriminatedUnion('is', [ArticleFinding, DiscussionFinding, CopyFinding, StudyFinding, OrganizationFinding]),
);
export type Finding = z.infer<typeof Finding>;

/** Why a service gave no answer. Panels have one sentence for each. */
export const Failure = z.enum([
  'offline', // the computer has no network
  'unreachable', // no connection, or one that broke
  'timeout',
  'busy', // 429, or told to wait before
  'refused', // 401, 403
  'down', // 5xx
  'wrong-setup', // what the reader set up does not answer as it should: no such index, JSON switched off
  'consent', // an HTML page where data was asked for: consent, a robot check
  'redirected', // sent elsewhere; not followed
  'too-large',
  'unreadable', // not the data it should be
  'said', // a message instead of data; `said` has it
]);
export type Failure = z.infer<typeof Failure>;

/** Why a service was not asked. */
export const NotAsked = z.enum(['no-permission']);
export type NotAsked = z.infer<typeof NotAsked>;

export const ServiceState = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('asking') }),
    z.object({
      is: z.literal('answered'),
      findings: z.array(Finding),
      /** Answered from what the same question brought within the last 15 minutes; nothing was sent. */
      kept: z.boolean(),
    }),
    z.object({
      is: z.literal('failed'),
      why: Failure,
      said: orNull(text),
      /** Unix ms before which it wants no more. */ until: orNull(z.number()),
    }),
    z.object({ is: z.literal('not-asked'), why: NotAsked }),
    z.object({ is: z.literal('stopped') }),
    /** The background was ended before the answer came. */
    z.object({ is: z.literal('interrupted') }),
  ]),
);
export type ServiceState = z.infer<typeof ServiceState>;

/** What came of a click. `ask-first`: something speaks against it, and the reader has not confirmed it. */
export const Began = z.enum(['asked', 'ask-first', 'nothing', 'gone', 'full']);
export type Began = z.infer<typeof Began>;

/** One click: what was asked about a tab, and how far each service is. */
export const Asking = z.lazy(() =>
  z.object({
    tabId: z.number(),
    /** The document it was asked about; shown with no other. */
    visit: z.string().check(z.maxLength(caps.visit)),
    topic: Topic,
    /** Which of several: a DOI, an address, the selected words; else empty. */
    detail: text,
    question: Question,
    states: z.record(ServiceName, ServiceState),
    /** Unix time in milliseconds of the click. */
    at: z.number(),
  }),
);
export type Asking = z.infer<typeof Asking>;

/** Does a service of this asking still owe its answer? */
export const isAsking = ({ states }: Pick<Asking, 'states'>): boolean =>
  Object.values(states).some((state) => state?.is === 'asking');

/** All that was found, each with who found it, the services in their order. */
export const findingsOf = ({ states }: Pick<Asking, 'states'>): { service: ServiceName; finding: Finding }[] =>
  Object.entries(states).flatMap(([service, state]) =>
    state.is === 'answered' ? state.findings.map((finding) => ({ service, finding })) : [],
  );
