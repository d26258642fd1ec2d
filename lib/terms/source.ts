/** Where a page says what may be done with its text: small print, licence links, fields of its metadata, a known policy. */
import type { NamedOrganization, Origin, TermsSource } from '../model';
import { policyOf } from '../organizations';
import type { Block, Page } from '../page';
import { type CompiledTerms, phrasesFor } from '../phrases';
import { quoteOf } from '../signals/signal';
import type { Site } from '../site';
import { type Condition, isCondition } from './conditions';
import { type License, licenseAt, licenseIn } from './licenses';
import { type Reading, readNotice, says } from './notice';
import { silence } from './sentence';

/** A source with what was read in it, and how much its place counts. */
export interface Said {
  source: TermsSource;
  reading: Reading;
  /** The article's own words are nearer than its original's policy, and that nearer than a site's small print. */
  rank: number;
}

/** Who the page belongs to, and whose its text is. */
export interface Scope {
  page: Page;
  site: Site;
  origin: Origin | null;
  republisher: NamedOrganization | null;
}

export const rank = { article: 4, license: 4, field: 3, policy: 2, small: 1, unsure: 0 };

const nothing: Reading = {
  uses: silence,
  conditions: [],
  limits: [],
  license: null,
  reserved: false,
  unnamedLicense: false,
  holder: null,
  contact: null,
  creditLine: null,
  fairUse: false,
};

const ofLicense = (license: License): Reading => ({
  ...nothing,
  license,
  uses: license.uses,
  conditions: license.conditions,
});

/** How many blocks above the article's text are looked at, and how far into its end. */
const reach = { above: 12, into: 8, most: 400 };
const picture = /photo|image|caption|credit|figure|gallery/;

/** The small print: the end of the article, what follows it and the footer, and the lines above the text. */
function smallPrint({ blocks }: Page): Block[] {
  const first = blocks.findIndex(({ region }) => region === 'body');
  const last = blocks.findLastIndex(({ region }) => region === 'body');
  return [
    ...blocks.slice(Math.max(0, last - reach.into)),
    ...blocks.slice(Math.max(0, first - reach.above), Math.max(0, first)),
  ]
    .filter(({ zone, names }) => (zone === 'main' || zone === 'footer' || zone === 'aside') && !/comment/.test(names))
    .slice(0, reach.most);
}

/** Is a licence in a block that of a picture, or of the site's software? */
function isOfAnother(block: Block, words: readonly CompiledTerms[]): boolean {
  const speaksOf = (idea: 'pictures' | 'matter') => words.some(({ ideas }) => ideas.get(idea)?.test(block.text));
  return block.belowPicture === 1 || picture.test(block.names) || (speaksOf('pictures') && !speaksOf('matter'));
}

/** The licence that a block names or links to, where it is the text's. */
function licenseOf(block: Block, words: readonly CompiledTerms[]): License | null {
  const linked = block.links.map(({ href }) => licenseAt(href)).find((license) => license !== null) ?? null;
  return linked && !isOfAnother(block, words) ? linked : null;
}

/** Paragraphs of the article speak of the world; only what speaks of this text, or reserves its rights, is small print. */
function speaksOfItself(block: Block, reading: Reading, words: readonly CompiledTerms[]): boolean {
  if (block.region !== 'body') return true;
  if (block.text.length > 700) return false;
  const isItself = words.some(({ ideas }) => ideas.get('self')?.test(block.text));
  return reading.reserved || reading.fairUse || isItself;
}

interface Ground {
  by: TermsSource['by'];
  name: string | null;
  governs: boolean;
}

/** Who speaks in a block of small print, and whether that covers this text. */
function groundOf(block: Block, reading: Reading, { site, origin, republisher, page }: Scope): Ground {
  const here = site.name ?? page.host;
  if (!origin) return { by: 'site', name: here, governs: true };
  const isOrigins = reading.holder !== null && reading.holder.includes(origin.name);
  if (isOrigins) return { by: 'origin', name: origin.name, governs: true };
  // A site's own footer is about the site's own texts.
  if (block.zone === 'footer' && block.region !== 'body' && !nearText(block, page))
    return { by: 'site', name: here, governs: false };
  const isHere = block.text.includes(here) || (reading.holder !== null && site.isOwnName(reading.holder));
  if (isHere) return { by: 'republisher', name: republisher?.name ?? here, governs: true };
  return { by: 'origin', name: origin.name, governs: true };
}

/** Does a block stand right under the text, whatever its markup calls it? */
function nearText(block: Block, { blocks }: Page): boolean {
  const last = blocks.findLastIndex(({ region }) => region === 'body');
  const at = blocks.indexOf(block);
  return at >= 0 && at - last <= 6;
}

function inBlocks(scope: Scope, words: readonly CompiledTerms[]): Said[] {
  return smallPrint(scope.page).flatMap((block): Said[] => {
    const reading = readNotice(block.text, words, licenseOf(block, words));
    const read = reading.license && isOfAnother(block, words) ? null : reading;
    if (!read || !(says(read) || read.fairUse || read.holder) || !speaksOfItself(block, read, words)) return [];
    const ground = groundOf(block, read, scope);
    const isSmall = block.zone === 'footer' && !nearText(block, scope.page);
    return [
      {
        reading: read,
        rank: isSmall ? rank.small : rank.article,
        source: {
          kind: read.license && block.links.some(({ href }) => licenseAt(href)) ? 'license' : 'notice',
          ...ground,
          quote: quoteOf(block.text),
          where: block.zone === 'footer' ? 'footer' : block.region === 'above' ? 'opening' : 'closing',
          url: read.license?.url ?? null,
          read: null,
          verified: true,
          uses: read.uses,
        },
      },
    ];
  });
}

/** Fields of the head that hold a licence or a sentence about rights: Dublin Core, ccREL, and their lookalikes. */
const rightsFields =
  /^(?:dc(?:terms)?[.:](?:rights|license|accessrights)|rights|copyright|license|cc:license|article:license|og:license|citation_license|dcterms\.rightsholder)$/;
const holderFields = /^(?:dcterms[.:]rightsholder|dc[.:]rightsholder|cc:attributionname)$/;

/** A field's reading: an address is a licence's or says nothing here, words are a notice. */
function fieldReading(value: string, words: readonly CompiledTerms[]): Reading | null {
  const reading = /^https?:\S+$/i.test(value) ? null : readNotice(value, words);
  const license = licenseAt(value) ?? reading?.license ?? licenseIn(value, words);
  if (license) return { ...(reading ?? nothing), ...ofLicense(license), holder: reading?.holder ?? null };
  return reading && (says(reading) || reading.holder) ? reading : null;
}

/** A reservation of text and data mining: https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/, RSL. */
function reservations({ metas, links }: Page): { quote: string; use: 'permission-required' | 'forbidden' }[] {
  return [
    ...metas
      .filter(({ name, content }) => name === 'tdm-reservation' && content.trim() === '1')
      .map(({ name, content }) => ({
        quote: `<meta name="${name}" content="${content}">`,
        use: 'permission-required' as const,
      })),
    ...metas
      .filter(({ name, content }) => name === 'robots' && /(?:^|[\s,])noai(?:$|[\s,])/i.test(content))
      .map(({ name, content }) => ({ quote: `<meta name="${name}" content="${content}">`, use: 'forbidden' as const })),
    ...links
      .filter(
        ({ rel, href }) =>
          rel.split(/\s+/).includes('license') && /\.rsl$|\/(?:rsl|license)\.xml$/i.test(href.split(/[?#]/)[0] ?? ''),
      )
      .map(({ href }) => ({ quote: `<link rel="license" href="${href}">`, use: 'permission-required' as const })),
  ].slice(0, 2);
}

function inMetadata(scope: Scope, words: readonly CompiledTerms[]): Said[] {
  const { page, site, origin } = scope;
  const field = (reading: Reading, quote: string, order: number, kind: TermsSource['kind'] = 'metadata'): Said => ({
    reading,
    rank: order,
    source: {
      kind,
      // Metadata describe the page's article, whoever first published it.
      by: origin ? 'origin' : 'site',
      name: origin?.name ?? site.name ?? page.host,
      governs: true,
      quote: quoteOf(quote),
      where: quote.startsWith('<a') ? 'markup' : quote.startsWith('<') ? 'head' : 'data',
      url: reading.license?.url ?? null,
      read: null,
      verified: true,
      uses: reading.uses,
    },
  });
  const linked = page.links
    .filter(({ rel }) => rel.split(/\s+/).includes('license'))
    .flatMap(({ href }) => {
      const license = licenseAt(href);
      return license ? [field(ofLicense(license), `<link rel="license" href="${href}">`, rank.license, 'license')] : [];
    });
  const metas = page.metas
    .filter(({ name }) => rightsFields.test(name))
    .flatMap(({ name, content }) => {
      const reading = fieldReading(content, words);
      return reading ? [field(reading, `<meta name="${name}" content="${content}">`, rank.field)] : [];
    });
  const holders = page.metas
    .filter(({ name, content }) => holderFields.test(name) && content)
    .map(({ name, content }) =>
      field({ ...nothing, holder: content }, `<meta name="${name}" content="${content}">`, rank.field),
    );
  const data = page.data
    .filter(({ isArticle }) => isArticle)
    .flatMap((node) =>
      ['license', 'usageInfo', 'conditionsOfAccess', 'copyrightNotice']
        .flatMap((property) => {
          const value = node.text(property);
          const reading = value ? fieldReading(value, words) : null;
          return reading ? [field(reading, `"${property}": "${value}"`, rank.field)] : [];
        })
        .concat(
          node
            .named('copyrightHolder')
            .map(({ name }) => field({ ...nothing, holder: name }, `"copyrightHolder": "${name}"`, rank.field)),
          [node.text('creditText')]
            .filter(Boolean)
            .map((line) => field({ ...nothing, creditLine: line }, `"creditText": "${line}"`, rank.field)),
          [node.text('acquireLicensePage')]
            .filter((url) => /^https?:/i.test(url))
            .map((url) => field({ ...nothing, contact: url }, `"acquireLicensePage": "${url}"`, rank.field)),
        ),
    );
  const mining = reservations(page).map(({ quote, use }) =>
    field({ ...nothing, uses: { ...silence, ai_training: use } }, quote, rank.field),
  );
  return [...linked, ...metas, ...holders, ...data, ...mining];
}

const isGrant = (use: string) => use === 'allowed' || use === 'conditional';

/** What the original publisher's own rules say, or the site's where the text is its own. */
function inPolicy({ site, origin }: Scope): Said[] {
  const id = origin ? origin.organization : (site.organization?.id ?? null);
  const policy = id ? policyOf(id) : null;
  if (!policy) return [];
  const conditions: readonly Condition[] = policy.conditions.filter(isCondition);
  const license =
    policy.license === 'custom'
      ? null
      : licenseIn(
          policy.license,
          phrasesFor('en').map(({ terms }) => terms),
        );
  // "Allowed" there has the conditions beside it.
  const bound = (use: TermsSource['uses'][keyof TermsSource['uses']]) =>
    use === 'allowed' && (conditions.length > 0 || license?.conditions.length) ? 'conditional' : use;
  const uses = {
    ...(license?.uses ?? silence),
    republish_noncommercial: bound(policy.republish.noncommercial),
    republish_commercial: bound(policy.republish.commercial),
  };
  return [
    {
      rank: policy.verified ? rank.policy : rank.unsure,
      reading: {
        ...nothing,
        uses,
        license,
        conditions: isGrant(uses.republish_noncommercial)
          ? [...new Set([...(license?.conditions ?? []), ...conditions])]
          : [],
        contact: policy.contact,
      },
      source: {
        kind: 'policy',
        by: origin ? 'origin' : 'site',
        name: origin?.name ?? site.organization?.name ?? null,
        governs: true,
        quote: null,
        where: null,
        url: policy.url,
        read: policy.read,
        verified: policy.verified,
        uses,
      },
    },
  ];
}

/** Everything that says something of this text's terms, the nearest first. */
export function sourcesOf(scope: Scope): Said[] {
  const words = phrasesFor(scope.page.language).map(({ terms }) => terms);
  return [...inBlocks(scope, words), ...inMetadata(scope, words), ...inPolicy(scope)]
    .sort((a, b) => Number(b.source.governs) - Number(a.source.governs) || b.rank - a.rank)
    .slice(0, 24);
}
