/**
 * The nouns of Source Context, as schemas. Everything that crosses an edge
 * (a message, a stored record, a file) is read through one of these; inside,
 * only the types are used, so a module that imports types alone ships no zod.
 *
 * Dates are ISO 8601, languages BCP 47, countries ISO 3166 alpha-2, licences
 * SPDX where one exists.
 *
 * What has fields is built when it is first asked: each of our parts loads all of them, asks few, and a field costs a
 * twentieth of a millisecond while nothing is warm.
 */
import * as z from 'zod/mini';
import { caps } from './caps.ts';
import { units } from './languages/vocabulary.ts';

// zod probes `new Function` unless told not to; an extension page's policy forbids it.
z.config({ jitless: true });

const upTo = (most: number) => z.string().check(z.maxLength(most));
/** A name, an id, a day: what stands in one short line. */
const text = upTo(caps.name);
const title = upTo(caps.title);
const quote = upTo(caps.quote);
const passage = upTo(caps.passage);
const visit = upTo(caps.visit);
/** An address as it stands in a tab, of whatever scheme. */
const anyAddress = upTo(caps.address);
const orNull = <T extends z.core.SomeType>(schema: T) => z.nullable(schema);
/** A link the reader may follow: http or https, nothing else. */
const address = upTo(caps.address).check(z.regex(/^https?:\/\//i));

/** How the text came to this page. The first four count as syndicated. */
export const Kind = z.enum(['wire', 'republished', 'press-release', 'excerpt', 'no-sign', 'not-article']);
export type Kind = z.infer<typeof Kind>;

/** Where on the page a clue was read; panels put it into words. */
export const Place = z.enum([
  'address', // the page's own address
  'head', // meta and link elements
  'data', // JSON-LD, microdata, embedded page state
  'markup', // elsewhere in the markup: a counter, a class name
  'byline',
  'dateline',
  'opening', // the first blocks of the article
  'body',
  'closing', // the last blocks of the article and what follows it directly
  'footer', // the page's own small print
]);
export type Place = z.infer<typeof Place>;

/** What a clue speaks about. */
export const About = z.enum(['origin', 'author', 'organization', 'terms', 'date', 'republisher']);
export type About = z.infer<typeof About>;

/** The signs we look for, by the file in lib/signals that reads each. */
export const SignalName = z.enum([
  'address',
  'byline',
  'counter',
  'credit',
  'data',
  'dateline',
  'notice',
  'release',
  'rights',
]);
export type SignalName = z.infer<typeof SignalName>;

/** One sign found on the page: who says it, about what, in which words, where, how far to trust it (0–1). */
export const Clue = z.lazy(() =>
  z.object({
    signal: text,
    about: About,
    value: text,
    quote,
    where: Place,
    trust: z.number().check(z.gte(0), z.lte(1)),
    /** For a clue about the origin: the kind of syndication it speaks for. */
    kind: z.optional(Kind),
    /** The address the clue gives for what it names: of the original, the licence, the organization. */
    url: z.optional(address),
    /** The id of the organization in the dataset, where the value resolves to one. */
    organization: z.optional(text),
    /** The site's own desk signs beside the one named: "SZ/KNA". */
    mixed: z.optional(z.boolean()),
  }),
);
export type Clue = z.infer<typeof Clue>;

/** Kinds of organization, as facts: what it is, never how good it is. */
export const OrganizationKind = z.enum([
  'news-agency',
  'state-media',
  'press-release-wire',
  'syndication-service',
  'newspaper',
  'magazine',
  'broadcaster',
  'digital',
  'nonprofit-newsroom',
  'blog-network',
  'aggregator',
  'academic-commentary',
  'university',
  'scientific-publisher',
  'think-tank',
  'advocacy',
  'ngo',
  'government',
  'intergovernmental',
  'company',
]);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

/** An organization as the report names it. `organization` is its id in the dataset, or null. */
export const NamedOrganization = z.lazy(() =>
  z.object({
    name: text,
    organization: orNull(text),
    kind: orNull(OrganizationKind),
    country: orNull(text),
    homepage: orNull(address),
  }),
);
export type NamedOrganization = z.infer<typeof NamedOrganization>;

/** Where the text comes from. `url` is the address of the original article, never a home page. */
export const Origin = z.lazy(() =>
  z.object({
    name: text,
    organization: orNull(text),
    kind: orNull(OrganizationKind),
    country: orNull(text),
    domain: orNull(text),
    homepage: orNull(address),
    url: orNull(address),
    published: orNull(text),
    /** Another title of the site's own house: another source to a reader, and no stranger. */
    sister: z.boolean(),
  }),
);
export type Origin = z.infer<typeof Origin>;

/** One stop on the text's way here, the origin first, this page last. */
export const Hop = z.lazy(() =>
  z.object({
    role: z.enum(['origin', 'via', 'republisher']),
    name: text,
    organization: orNull(text),
    kind: orNull(OrganizationKind),
    country: orNull(text),
    url: orNull(address),
    published: orNull(text),
  }),
);
export type Hop = z.infer<typeof Hop>;

export const Author = z.lazy(() => z.object({ name: text, organization: orNull(text), url: orNull(address) }));
export type Author = z.infer<typeof Author>;

/** What one may do, for one use of the text. `unstated` is an answer: silence is not permission. */
export const Use = z.enum(['allowed', 'conditional', 'permission-required', 'forbidden', 'unstated']);
export type Use = z.infer<typeof Use>;

export const useNames = [
  'republish_noncommercial',
  'republish_commercial',
  'print',
  'excerpt',
  'translate',
  'modify',
  'ai_training',
] as const;
export type UseName = (typeof useNames)[number];

const eachUse = <T extends z.core.SomeType>(value: T) =>
  z.object({
    republish_noncommercial: value,
    republish_commercial: value,
    print: value,
    excerpt: value,
    translate: value,
    modify: value,
    ai_training: value,
  });

/** A limit in time or length that comes with a permission. */
export const Limit = z.lazy(() =>
  z.object({
    /** free-for: only so long after the day of publication; wait: not before so long; at-most: no more of the text. */
    kind: z.enum(['free-for', 'wait', 'at-most']),
    amount: z.number(),
    unit: z.enum(units),
  }),
);
export type Limit = z.infer<typeof Limit>;

/** One place that says what may be done with the text: words on the page, a licence, a field, a known policy. */
export const TermsSource = z.lazy(() =>
  z.object({
    /** policy: the publisher's own rules, as the embedded dataset knows them; all others stand on this page. */
    kind: z.enum(['notice', 'license', 'metadata', 'policy']),
    /** Who speaks: the article itself or its original publisher, who handed it on, or the site's general small print. */
    by: z.enum(['origin', 'republisher', 'site']),
    /** Who speaks, by name, where known. */
    name: orNull(text),
    /** Does it govern this text? The small print of a site that shows another's text does not. */
    governs: z.boolean(),
    /** The page's own words or markup; null for a policy. */
    quote: orNull(quote),
    where: orNull(Place),
    /** The licence's, the field's or the policy's address. */
    url: orNull(address),
    /** The day a policy was read, ISO 8601; null for what stands on the page. */
    read: orNull(text),
    /** False for a policy of which we are not sure. */
    verified: z.boolean(),
    uses: eachUse(Use),
  }),
);
export type TermsSource = z.infer<typeof TermsSource>;

export const Terms = z.lazy(() =>
  z.object({
    /** Whose text it is, and on what ground we say so: `site` where nothing names a holder and the site speaks for itself. */
    holder: orNull(text),
    holderGround: orNull(z.enum(['notice', 'metadata', 'origin', 'site'])),
    /** Which of `sources` names the holder; null where none does. */
    heldBy: orNull(z.number()),
    license: orNull(z.object({ id: text, url: orNull(address) })),
    uses: eachUse(Use),
    /** For each use, which of `sources` decides it; null where none speaks of it. */
    decidedBy: eachUse(orNull(z.number())),
    /** Ids of `lib/terms/conditions.ts`. */
    conditions: z.array(text),
    limits: z.array(Limit),
    /** Where a link that the conditions ask for leads: to the page of whoever grants. Its address may be unknown. */
    linkTo: orNull(z.object({ name: text, url: orNull(address) })),
    /** Whom the credit that the conditions ask for names: the authors, then the house. */
    creditTo: z.array(text),
    /** The copyright notice that the conditions ask to keep, as the page words it where it does. */
    copyright: orNull(quote),
    /** Null where nothing is granted, unless the page words it all the same. */
    creditLine: orNull(upTo(caps.credit)),
    /** Whether the page or the policy gives the credit's wording, or we made it. */
    creditGiven: z.boolean(),
    /** Whom to ask: an address for mail (`name@host`), or a page (`https://…`). */
    contact: orNull(anyAddress),
    fairUse: z.boolean(),
    /** Whose words the permissions are: the origin's, the republisher's, or the site's general small print. */
    grantedBy: orNull(z.enum(['origin', 'republisher', 'site'])),
    sources: z.array(TermsSource),
    /** Answers that lost: what another of `sources` says of a use. */
    conflicts: z.array(z.object({ use: z.enum(useNames), answer: Use, source: z.number() })),
  }),
);
export type Terms = z.infer<typeof Terms>;

/** The article, ready to be republished: made only where the terms allow it. */
export const Kit = z.lazy(() =>
  z.object({
    /** A whole fragment: canonical link, headline, byline, text, credit line, the publisher's own counter. */
    html: upTo(2 * caps.html),
    /** CommonMark. */
    markdown: upTo(2 * caps.html),
    wordCount: z.number(),
    /** Whether the publisher's own counter is in it. */
    pixel: z.boolean(),
  }),
);
export type Kit = z.infer<typeof Kit>;

export const Link = z.lazy(() => z.object({ text, url: address }));
export type Link = z.infer<typeof Link>;

/** What the article points to, all of it offered as links the reader may follow. */
export const Related = z.lazy(() =>
  z.object({
    cited: z.array(
      z.object({ name: text, organization: orNull(text), kind: orNull(OrganizationKind), links: z.array(Link) }),
    ),
    topics: z.array(z.object({ name: text, url: orNull(address) })),
    byAuthor: z.array(Link),
    /** Studies it links to or names: the DOI in lower case, and the page's words for it. */
    studies: z.array(z.object({ doi: text, text })),
  }),
);
export type Related = z.infer<typeof Related>;

/** Somebody whom the page names near its text, with its words, where that is too little to claim that the text is theirs. */
export const Mention = z.lazy(() =>
  z.object({
    name: text,
    organization: orNull(text),
    url: orNull(address),
    quote,
    where: Place,
  }),
);
export type Mention = z.infer<typeof Mention>;

/** The answer for one page, computed offline. The command line prints it, panels draw it, tests compare it. */
export const Report = z.lazy(() =>
  z.object({
    version: z.literal(1),
    page: z.object({
      url: anyAddress,
      title,
      /** The first words of the article's text. */
      lead: orNull(title),
      site: orNull(text),
      language: orNull(text),
      published: orNull(text),
      /** Whose house the site is: its owner, by name, or itself where it has none. Null for a site not in the dataset. */
      house: orNull(text),
      wordCount: z.number(),
    }),
    verdict: z.object({ kind: Kind, confidence: z.number() }),
    origin: orNull(Origin),
    chain: z.array(Hop),
    republisher: orNull(NamedOrganization),
    authors: z.array(Author),
    authorOrganization: orNull(NamedOrganization),
    terms: orNull(Terms),
    related: Related,
    /** Whom the page names besides, and claims nothing of. Most telling first, at most three. */
    mentions: z.array(Mention),
    clues: z.array(Clue),
    /** Names in it that mix letters of different scripts within a word, which look alike and are not; absent where none does. */
    mixedNames: z.optional(z.array(text)),
    /** The signs that found nothing about the origin; what was looked at and stayed silent. */
    silent: z.array(SignalName),
  }),
);
export type Report = z.infer<typeof Report>;

/** The answer to "whose words are these?" for a selected passage. */
export const LookUp = z.lazy(() =>
  z.object({
    selection: passage,
    /**
     * article: the article's own text; quotation: inside quotation marks or a block quote, `speaker` as the page
     * names them; notice: part of a credit, licence or rights notice; caption: belongs to a picture; linked: the
     * sentence points to a source by a link; around: on the page, outside the article; absent: not found on the page;
     * unread: the page could not be had, so nothing is known of the words.
     */
    kind: z.enum(['article', 'quotation', 'notice', 'caption', 'linked', 'around', 'absent', 'unread']),
    speaker: orNull(text),
    /** The page's words around the passage, cut to the paragraph it stands in. */
    context: orNull(passage),
    /** Sources that the same sentence links to. */
    links: z.array(Link),
  }),
);
export type LookUp = z.infer<typeof LookUp>;

/** The answer where there is nothing to say but why: the words are not there, or the page could not be had. */
export const nothingKnown = (selection: string, kind: 'absent' | 'unread'): LookUp => ({
  selection,
  kind,
  speaker: null,
  context: null,
  links: [],
});

/** Why there is no report for a tab, or no kit. Panels have one sentence for each. */
export const Why = z.enum([
  'not-asked', // automatic detection is off; the reader may ask
  'left-alone', // the reader told us to leave this site alone
  'browser-page', // chrome:, about:, another extension
  'store', // the browser's own add-on shop
  'pdf',
  'picture', // a picture, a film or a sound by itself
  'data', // JSON, or another file that is no document
  'file', // file: without permission
  'no-access', // the reader or the browser keeps us out of this site
  'kept-out', // the browser itself lets no extension in
  'not-loaded', // the browser shows its own page of an error there
  'not-article', // nothing on it that reads like an article
  'too-large',
  'too-much', // what there would be to say of it
  'full', // no room was left to keep the answer
  'long-address', // its address holds more than an address does
  'too-slow',
  'broken', // could not be parsed
  'gone', // the page left before it was read
  'not-allowed', // its terms do not let the text be republished: no kit
]);
export type Why = z.infer<typeof Why>;

/** An article's text, to be compared with another: its words and nothing of its markup. */
export const ArticleText = z.lazy(() =>
  z.object({
    /** Null for words that stand at no address: pasted, or of a page without one. */
    url: orNull(anyAddress),
    /** Who shows it: the site's name, or its host. */
    site: text,
    headline: orNull(title),
    paragraphs: z.array(upTo(caps.html)),
    /** BCP 47 */
    language: orNull(text),
    /** The day it says it was published on. */
    published: orNull(text),
  }),
);
export type ArticleText = z.infer<typeof ArticleText>;

/** What is told of a text that was read before. */
const toldOfText = () => ({
  site: text,
  title: upTo(2 * caps.title),
  /** The day it was read first, the reader's own, and the day it says it was published on. */
  day: text,
  published: orNull(text),
  /** What it named as its origin; null where nothing. */
  origin: orNull(z.object({ kind: Kind, name: text, organization: orNull(text), url: orNull(anyAddress) })),
});

/** A text that was read before and shares passages with the one in a tab. */
export const Earlier = z.lazy(() =>
  z.object({
    /** Its number in the memory. */
    id: z.number(),
    address: anyAddress,
    ...toldOfText(),
    /** How much of the text in the tab stands there too, 0 to 1; and how much of that one stands here. */
    share: z.number(),
    ofIt: z.number(),
    /** The very page, read before. */
    isHere: z.boolean(),
    /** Whether the reader saved its words. */
    hasText: z.boolean(),
  }),
);
export type Earlier = z.infer<typeof Earlier>;

/** Why the memory could not do it. full: no room on the disk, or none given; newer: a later version of ours wrote it; busy: another process has it; broken: the browser refuses it or cannot read it. */
export const Fault = z.enum(['full', 'newer', 'busy', 'broken']);
export type Fault = z.infer<typeof Fault>;

/** What the memory knows of the text in a tab: what shares most with it first. `id`: its own number there, null where it was not taken in. */
export const Recall = z.lazy(() =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('recalled'), id: orNull(z.number()), earlier: z.array(Earlier) }),
    z.object({ is: z.literal('failed'), why: Fault }),
  ]),
);
export type Recall = z.infer<typeof Recall>;

/** What came of comparing the text in a tab with another, kept beside the page's own claim. */
export const Compared = z.lazy(() =>
  z.object({
    /** The other text's address; null where it has none. */
    address: orNull(anyAddress),
    site: text,
    /** How much of the other text stands in the tab's, and how much of the tab's in the other, 0 to 1. */
    printed: z.number(),
    borrowed: z.number(),
    /** The day it was compared, the reader's own. */
    day: text,
  }),
);
export type Compared = z.infer<typeof Compared>;

/** What the dataset says of the site that a link leads to. */
export const LinkSite = z.lazy(() => z.object({ organization: orNull(NamedOrganization), owner: orNull(text) }));
export type LinkSite = z.infer<typeof LinkSite>;

/** The answer to "where does this come from?" for a link, from what is on the computer alone. */
export const LinkAnswer = z.lazy(() =>
  z.object({
    /** Null where the link leads to no site, or the dataset could not be asked. */
    site: orNull(LinkSite),
    /** What was read at this address before; `off` where nothing is remembered. */
    memory: z.discriminatedUnion('is', [
      z.object({ is: z.literal('off') }),
      z.object({ is: z.literal('failed') }),
      z.object({
        is: z.literal('asked'),
        texts: z.array(z.object(toldOfText())),
      }),
    ]),
  }),
);
export type LinkAnswer = z.infer<typeof LinkAnswer>;

/**
 * What is known about one tab; the background alone writes it. `visit` names one document at one address:
 * an answer that carries another visit is late and is dropped.
 */
export const TabState = z.lazy(() =>
  z.object({
    tabId: z.number(),
    visit,
    /** Cut where it is too long to be read. */
    url: anyAddress,
    status: z.enum(['reading', 'read', 'unread']),
    why: orNull(Why),
    report: orNull(Report),
    /** A look-up in this tab: the passage alone while it is being looked up, then its answer. */
    lookUp: orNull(z.object({ selection: passage, answer: orNull(LookUp) })),
    /** A link on its page that was asked about, with the link's words where the browser tells them; then the answer. */
    link: orNull(z.object({ url: upTo(caps.address + 1), text: orNull(title), answer: orNull(LinkAnswer) })),
    /** What the memory knows of its text; null where it is off, or was not asked. */
    recall: orNull(Recall),
    /** The texts that it was compared with, the last first. */
    compared: z.array(Compared),
    /** Unix time in milliseconds of the last change. */
    at: z.number(),
  }),
);
export type TabState = z.infer<typeof TabState>;

/** The id of somebody who can be asked about a page; `lib/coverage/index.ts` lists them. */
export const ServiceName = z.string().check(z.regex(/^[a-z][a-z-]{0,40}$/));
export type ServiceName = z.infer<typeof ServiceName>;

/** A SearXNG that the reader runs or trusts. */
export const SearxngSetup = z.lazy(() => z.object({ address }));
export type SearxngSetup = z.infer<typeof SearxngSetup>;

/** An archive of articles on Elasticsearch or OpenSearch. */
export const ArchiveSetup = z.lazy(() =>
  z.object({
    address,
    index: text,
    /** The names of the index's fields; an empty one is not there. */
    fields: z.object({ title: text, text, url: text, published: text, outlet: text }),
    /** Sent as `Authorization: ApiKey …`; empty where none is needed. */
    apiKey: passage,
  }),
);
export type ArchiveSetup = z.infer<typeof ArchiveSetup>;

/** How long the memory keeps a text. */
export const KeepFor = z.enum(['month', 'year', 'always']);
export type KeepFor = z.infer<typeof KeepFor>;

/** What the reader chose. Kept in `storage.local`; an unreadable value falls back to its default alone. */
export const Settings = z.lazy(() =>
  z.object({
    /** Read pages by themselves, or only when asked. */
    detect: z.enum(['automatic', 'on-request']),
    /** Host names, without `www.`, that are never read unless asked. A name covers its subdomains. */
    leaveAlone: z.array(text),
    badge: z.enum(['dot', 'letter', 'none']),
    theme: z.enum(['system', 'light', 'dark']),
    /** Whether a service is asked when the reader asks; one that is not named was not decided about yet. */
    services: z.record(ServiceName, z.boolean()),
    searxng: orNull(SearxngSetup),
    archive: orNull(ArchiveSetup),
    /** Whether what is read is remembered; until the reader decides it is not, and may be offered. */
    memory: z.enum(['undecided', 'on', 'off']),
    /** How long it is remembered. */
    keepFor: KeepFor,
  }),
);
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = {
  detect: 'automatic',
  leaveAlone: [],
  badge: 'dot',
  theme: 'system',
  services: {},
  searxng: null,
  archive: null,
  memory: 'undecided',
  keepFor: 'year',
};

/** Quotations in a page's markup that nobody sees on it. */
export const Unseen = z.array(quote);

/** What the content script sends: the page's own words, nothing computed. */
export const Snapshot = z.lazy(() =>
  z.object({
    url: anyAddress.check(z.regex(/^(https?|file):/i)),
    html: upTo(caps.html),
    contentType: text,
    unseen: z.optional(Unseen),
  }),
);
export type Snapshot = z.infer<typeof Snapshot>;
