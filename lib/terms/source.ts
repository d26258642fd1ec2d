/** Where a page says what may be done with its text: small print, licence links, fields of its metadata, a known policy. */
import type { Kind, NamedOrganization, Origin, TermsSource } from '../model';
import { agenciesIn, contextOf, foldName, policyOf } from '../organizations';
import { type Block, linkedAs, type Page } from '../page';
import { type CompiledTerms, termsWordsFor } from '../phrases';
import { quoteOf } from '../signals/signal';
import { type Site, siteOf } from '../site';
import { isOfPicture } from '../source/line';
import { type Condition, isCondition } from './conditions';
import { isRightsLine } from './holder';
import { type License, licenseAt, licenseIn } from './licenses';
import { type Reading, readNotice, says } from './notice';
import { isGrant, silence } from './use';

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
  kind: Kind;
  origin: Origin | null;
  republisher: NamedOrganization | null;
}

export const rank = { license: 5, article: 4, field: 3, policy: 2, small: 1, unsure: 0 };

const nothing: Reading = {
  uses: silence,
  conditions: [],
  limits: [],
  license: null,
  reserved: false,
  unnamedLicense: false,
  rightsLine: false,
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

/** How many blocks above the article's text, before its end and behind it belong to it; how many are read at most. */
const reach = { above: 12, into: 8, behind: 10, most: 400 };
/** Classes of small print, wherever it stands. */
const smallPrintNames = /copyright|licen[cs]e|(?<![a-z])rights|disclaimer|permission|republish|syndicat/;

/** Where the article's text begins and ends among the blocks. */
const endsOf = ({ blocks }: Page) => ({
  first: blocks.findIndex(({ region }) => region === 'body'),
  last: blocks.findLastIndex(({ region }) => region === 'body'),
});

/** A rights line in a block of its own: "© 2020 Harbor Weekly", "Copyright: the authors", "Original-Content von". */
const isOwnLine = ({ text }: Block): boolean =>
  text.length < 420 && (isRightsLine(text) || /^[\W_]{0,4}(?:copyright|original-content|the-\p{L}+-wire)/iu.test(text));

/** The small print: the end of the article, what follows it and the footer, and the lines above the text. */
function smallPrint(page: Page): { block: Block; isNear: boolean; isLast: boolean }[] {
  const { first, last } = endsOf(page);
  return page.blocks
    .map((block, at) => {
      const isRead = /^(?:main|footer|aside)$/.test(block.zone) && !/comment/.test(block.names);
      const isAround =
        (at >= first - reach.above && at < first) || (at > last - reach.into && at <= last + reach.behind);
      const isNamed = isRead && !isAround && (smallPrintNames.test(block.names) || isOwnLine(block));
      // Far below the text stand other articles; only what is small print by its place, its class or its link is read.
      const isFar = at > last && (block.zone === 'footer' || linkedLicense(block) !== null);
      return {
        block,
        isNear: isAround || (isNamed && at <= last + reach.behind),
        isLast: at > last - 3,
        isRead: isRead && (isAround || isNamed || isFar),
      };
    })
    .filter(({ isRead }) => isRead)
    .slice(0, reach.most);
}

const isSelf = (text: string, words: readonly CompiledTerms[]) =>
  words.some(({ ideas }) => ideas.get('self')?.test(text));

/** Are the rights in a block those in a picture, or in the site's software? */
function isOfAnother(block: Block, words: readonly CompiledTerms[]): boolean {
  if (isSelf(block.text, words)) return false;
  const speaksOf = (idea: 'pictures' | 'matter') => words.some(({ ideas }) => ideas.get(idea)?.test(block.text));
  const isCaption = block.text.length < 160 && (block.belowPicture === 1 || isOfPicture(block));
  return isCaption || (speaksOf('pictures') && !speaksOf('matter'));
}

/** "CC0", "CC BY 2.0" above or in the text, and nothing that it speaks of: a picture's. */
const isBareLicense = ({ text, region }: Block, words: readonly CompiledTerms[]): boolean =>
  region !== 'below' && text.length < 40 && !words.some(({ ideas }) => ideas.get('matter')?.test(text));

/** The licence that a block links to, with the address of the page's own choice: the deed in the reader's language. */
function linkedLicense(block: Block): License | null {
  for (const { href } of block.links) {
    const license = licenseAt(href);
    if (license) return { ...license, url: href };
  }
  return null;
}

/**
 * Paragraphs of the article speak of the world; only what speaks of this text, or reserves its rights, is small print.
 * A short last line that speaks of copying is, too: "Reprint free of charge".
 */
function speaksOfItself(block: Block, isLast: boolean, reading: Reading, words: readonly CompiledTerms[]): boolean {
  if (block.region !== 'body') return block.zone !== 'aside' || reading.license !== null;
  if (block.text.length > 700) return false;
  const isLine =
    isLast && /^[^"“”„«»]{10,160}$/u.test(block.text) && reading.uses.republish_noncommercial !== 'unstated';
  return isLine || reading.reserved || reading.fairUse || isOwnLine(block) || isSelf(block.text, words);
}

interface Ground {
  by: TermsSource['by'];
  name: string | null;
  governs: boolean;
}

/** Does a rights line name the house that the text came from, under whichever of its names? */
function namesOrigin(holder: string | null, { page, origin }: Scope): boolean {
  if (!holder || !origin) return false;
  const agencies = agenciesIn(holder, contextOf(page, 'credit'));
  return (
    foldName(holder).includes(foldName(origin.name)) ||
    agencies.some(({ organization }) => organization.id === origin.organization)
  );
}

/** Who speaks in a piece of small print, and whether that covers this text. */
function groundOf(block: Block, isNear: boolean, reading: Reading, scope: Scope): Ground {
  const { site, origin, republisher, page } = scope;
  const here = site.name ?? page.host;
  if (!origin) return { by: 'site', name: here, governs: true };
  if (namesOrigin(reading.holder, scope)) return { by: 'origin', name: origin.name, governs: true };
  // A site's general small print is about the site's own texts.
  if (!isNear || block.zone === 'footer') return { by: 'site', name: here, governs: false };
  const isOwn = reading.holder !== null && site.isOwnName(reading.holder);
  return isOwn || block.text.includes(here)
    ? { by: 'republisher', name: republisher?.name ?? here, governs: true }
    : { by: 'origin', name: origin.name, governs: true };
}

function inBlocks(scope: Scope, words: readonly CompiledTerms[]): Said[] {
  return smallPrint(scope.page).flatMap(({ block, isNear, isLast }): Said[] => {
    const linked = linkedLicense(block);
    const speaks = isRightsLine(block.text) || isOwnLine(block) || words.some((each) => each.speaks?.test(block.text));
    if (!linked && !speaks) return [];
    if (isOfAnother(block, words) || (linked && isBareLicense(block, words))) return [];
    const reading = withPage(readNotice(block.text, words, linked, 'page'), block, words);
    const isRead = says(reading) || reading.fairUse || reading.rightsLine || reading.contact !== null;
    if (!isRead || !speaksOfItself(block, isLast, reading, words)) return [];
    const ground = groundOf(block, isNear, reading, scope);
    // Whose the site's own texts are is nothing to a text that came from elsewhere.
    if (!ground.governs && !says(reading) && !reading.fairUse) return [];
    return [
      {
        reading,
        rank: isNear ? (linked ? rank.license : rank.article) : rank.small,
        source: {
          kind: linked ? 'license' : 'notice',
          ...ground,
          quote: quoteOf(block.text),
          where: block.zone === 'footer' ? 'footer' : block.region === 'above' ? 'opening' : 'closing',
          url: reading.license?.url ?? null,
          read: null,
          verified: true,
          uses: reading.uses,
        },
      },
    ];
  });
}

/** Whom a block sends the reader to by a link, where it says that permission is to be asked for. */
function withPage(reading: Reading, block: Block, words: readonly CompiledTerms[]): Reading {
  if (reading.contact && !says(reading)) return { ...reading, contact: null };
  const asks = words.some(({ ideas }) => ideas.get('needed')?.test(block.text));
  const page = asks && !reading.contact ? block.links.find(({ href }) => !licenseAt(href)) : undefined;
  return page ? { ...reading, contact: page.href } : reading;
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
  return reading && (says(reading) || reading.rightsLine) ? reading : null;
}

/** A reservation of text and data mining: https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/, RSL. */
function reservations(page: Page): { quote: string; use: 'permission-required' | 'forbidden' }[] {
  return [
    ...page.metas
      .filter(({ name, content }) => name === 'tdm-reservation' && content.trim() === '1')
      .map(({ name, content }) => ({
        quote: `<meta name="${name}" content="${content}">`,
        use: 'permission-required' as const,
      })),
    ...page.metas
      .filter(({ name, content }) => name === 'robots' && /(?:^|[\s,])noai(?:$|[\s,])/i.test(content))
      .map(({ name, content }) => ({ quote: `<meta name="${name}" content="${content}">`, use: 'forbidden' as const })),
    ...linkedAs(page, 'license')
      .filter((href) => /\.rsl$|\/(?:rsl|license)\.xml$/i.test(href.split(/[?#]/)[0] ?? ''))
      .map((href) => ({ quote: `<link rel="license" href="${href}">`, use: 'permission-required' as const })),
  ].slice(0, 2);
}

function inMetadata(scope: Scope, words: readonly CompiledTerms[]): Said[] {
  const { page, site, origin } = scope;
  const here = site.name ?? page.host;
  const field = (reading: Reading, quote: string, order: number, kind: TermsSource['kind'] = 'metadata'): Said => {
    // Data describe the article, whoever first published it; the head is the site's template, as its footer is.
    const isOrigins = origin !== null && (!quote.startsWith('<') || namesOrigin(reading.holder, scope));
    return {
      reading,
      rank: order,
      source: {
        kind,
        by: isOrigins ? 'origin' : 'site',
        name: isOrigins ? origin.name : here,
        governs: isOrigins || origin === null,
        quote: quoteOf(quote),
        where: quote.startsWith('<a') ? 'markup' : quote.startsWith('<') ? 'head' : 'data',
        url: reading.license?.url ?? null,
        read: null,
        verified: true,
        uses: reading.uses,
      },
    };
  };
  const linked = [...new Set(linkedAs(page, 'license'))].flatMap((href) => {
    const license = licenseAt(href);
    return license
      ? [field(ofLicense({ ...license, url: href }), `<link rel="license" href="${href}">`, rank.field, 'license')]
      : [];
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
      field(
        { ...nothing, rightsLine: true, holder: content },
        `<meta name="${name}" content="${content}">`,
        rank.field,
      ),
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
            .map(({ name }) =>
              field({ ...nothing, rightsLine: true, holder: name }, `"copyrightHolder": "${name}"`, rank.field),
            ),
          [node.text('creditText')]
            .filter(Boolean)
            .map((line) => field({ ...nothing, creditLine: line }, `"creditText": "${line}"`, rank.field)),
          [node.text('acquireLicensePage')]
            .filter((url) => /^https?:/i.test(url))
            .map((url) => field({ ...nothing, contact: url }, `"acquireLicensePage": "${url}"`, rank.field)),
        ),
    );
  const asked = page.links
    .filter(({ rel, href }) => rel === 'cc:morepermissions' && /^https?:/i.test(href))
    .map(({ href }) => field({ ...nothing, contact: href }, `<a rel="cc:morePermissions" href="${href}">`, rank.field));
  const mining = reservations(page).map(({ quote, use }) =>
    field({ ...nothing, uses: { ...silence, ai_training: use } }, quote, rank.field),
  );
  return [...linked, ...metas, ...holders, ...data, ...asked, ...mining];
}

/** What the nearest field or licence link of a page's markup says, for a page that has no words. */
export function fieldsOf(page: Page): Reading {
  const words = termsWordsFor(page.language);
  const scope: Scope = { page, site: siteOf(page), kind: 'no-sign', origin: null, republisher: null };
  return inMetadata(scope, words)[0]?.reading ?? nothing;
}

/** The licence under which an organization is known to publish; null where its rules are its own, or not known. */
export function licenseOfPolicy(organization: string): License | null {
  const policy = policyOf(organization);
  if (!policy || policy.license === 'custom') return null;
  const words = termsWordsFor('en');
  return licenseIn(policy.license, words) ?? licenseIn(policy.license.replaceAll('-', ' '), words);
}

/** What the original publisher's own rules say, or the site's where the text is its own. */
function inPolicy({ site, origin }: Scope): Said[] {
  const id = origin ? origin.organization : (site.organization?.id ?? null);
  const policy = id ? policyOf(id) : null;
  if (!policy) return [];
  const conditions: readonly Condition[] = policy.conditions.filter(isCondition);
  const license = id ? licenseOfPolicy(id) : null;
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
  const words = termsWordsFor(scope.page.language);
  const visible = inBlocks(scope, words);
  const linked = new Set(
    visible.flatMap(({ source, reading }) => (source.kind === 'license' ? reading.license?.id : [])),
  );
  // The same link, once as the reader sees it and once as markup, is one source.
  const hidden = inMetadata(scope, words).filter(
    ({ source, reading }) => !(source.kind === 'license' && linked.has(reading.license?.id)),
  );
  return [...visible, ...hidden, ...inPolicy(scope)]
    .sort((a, b) => Number(b.source.governs) - Number(a.source.governs) || b.rank - a.rank)
    .slice(0, 24);
}
