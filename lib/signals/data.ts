import type { Clue } from '../model';
import {
  agenciesIn,
  contextOf,
  foldName,
  isSupplier,
  type Organization,
  resolveDomain,
  resolveName,
} from '../organizations';
import type { Page } from '../page';
import type { Site } from '../site';
import { isMixed, suppliesText } from '../source/line';
import { kindOf, type Signal } from './signal';

/** Something the page's data says: under which name, in which words, where. */
interface Said {
  key: string;
  value: string;
  where: Clue['where'];
  /** About the source of the text, or about who signs it: an editor's desk signs much that an agency wrote. */
  about: 'source' | 'author';
}

const sourceMetas =
  /^(?:dcterms\.source|dc\.source|dcsext\.source|source|contentsource|article[_.:-]?source|news_?source|originalsource|provider|source-?name|sourceorganization|mediaid|cxenseparse:.*(?:source|accreditation)|tss-accreditation|syndication-?source|syndicate)$/;
const authorMetas =
  /^(?:author|dc\.creator|dcterms\.creator|article:author|parsely-author|sailthru\.author|byl|byline|articleauthor|citation_author|cxenseparse:author|shareaholic:article_author_name|cre|og:author|book:author|lltj_mt:name)$/;
const stateSources = /source|credit|partner|agency|agencies/;

function saidBy(page: Page): Said[] {
  const nodes = page.data.filter((node) => node.isArticle).slice(0, 3);
  const properties = [
    ['author', 'author'],
    ['creator', 'author'],
    ['contributor', 'author'],
    ['sourceOrganization', 'source'],
    ['provider', 'source'],
    ['copyrightHolder', 'source'],
    ['publisher', 'source'],
  ] as const;
  return [
    ...nodes.flatMap((node) =>
      properties.flatMap(([key, about]) =>
        node.named(key).map(({ name }): Said => ({ key, value: name, where: 'data', about })),
      ),
    ),
    ...page.metas.flatMap(({ name, content }): Said[] => {
      if (sourceMetas.test(name)) return [{ key: name, value: content, where: 'head', about: 'source' }];
      return authorMetas.test(name) ? [{ key: name, value: content, where: 'head', about: 'author' }] : [];
    }),
    ...page.state.map(
      ({ key, value }): Said => ({ key, value, where: 'data', about: stateSources.test(key) ? 'source' : 'author' }),
    ),
  ];
}

/** The agency or newsroom that a value names, if it is not the site's own house. */
function houseIn({ value, about, key }: Said, page: Page, site: Site): Organization | null {
  const context = contextOf(page, 'markup');
  const agency = agenciesIn(value, context).find(({ organization }) => isSupplier(organization));
  if (agency) return site.isOwnHouse(agency.organization) ? null : agency.organization;
  if (about === 'author' || key === 'source') return null;
  const organization = /^https?:/.test(value) ? resolveDomain(value) : resolveName(value, context);
  return organization && suppliesText(organization) && !site.isOwnHouse(organization) ? organization : null;
}

/** "Le Courrier avec AFP" as author: the site's desk signs along. */
function mixedIn(value: string, page: Page, site: Site): boolean {
  const found = agenciesIn(value, contextOf(page, 'markup'));
  const rest = found.reduceRight((text, { start, end }) => `${text.slice(0, start)}/${text.slice(end)}`, value);
  return found.length > 0 && isMixed(rest, site);
}

/** Metadata and embedded state of the article that name an agency as author, or another house as its source. */
export const data: Signal = (page, site) => {
  const clues = saidBy(page).flatMap((said): Clue[] => {
    if (
      said.value.length > 90 ||
      (said.about === 'author' && /^https?:/.test(said.value)) ||
      site.isOwnName(said.value)
    )
      return [];
    const organization = houseIn(said, page, site);
    if (!organization) return namedSource(said, page, site);
    return [
      {
        signal: 'data',
        about: 'origin',
        value: isSupplier(organization) || /^https?:/.test(said.value) ? organization.name : said.value,
        quote: `${said.key}: ${said.value}`,
        where: said.where,
        trust: said.about === 'source' ? 0.88 : 0.85,
        kind: kindOf(organization),
        organization: organization.id,
        ...(mixedIn(said.value, page, site) ? { mixed: true } : {}),
      },
    ];
  });
  return clues.slice(0, 3);
};

/** A source field of the head's with a name we do not know: honest where it is filled in at all. */
function namedSource({ key, value, where, about }: Said, page: Page, site: Site): Clue[] {
  if (
    about !== 'source' ||
    where !== 'head' ||
    !/^(?:dc|dcterms)\.source$|^contentsource$|^source$|article.?source/.test(key)
  )
    return [];
  const organization = resolveName(value, contextOf(page, 'markup'));
  if (organization && (organization.id === site.organization?.id || !suppliesText(organization))) return [];
  const isName =
    !/\ufffd|^https?:|[@{}_=]|\d{3}|^(?:web|cms|internet|本站|原创|online|staff|print)$/i.test(value) &&
    /\p{L}{3}|[\u3400-\u9fff]{2}/u.test(value);
  const ownInside =
    foldName(value).includes(foldName(site.name ?? page.host)) ||
    page.host.split('.').some((label) => label.length > 4 && foldName(value).includes(label));
  if (!isName || ownInside || site.isOwnName(value)) return [];
  return [
    { signal: 'data', about: 'origin', value, quote: `${key}: ${value}`, where, trust: 0.72, kind: 'republished' },
  ];
}
