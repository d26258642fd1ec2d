import { wordsOf } from '../languages/word';
import type { Place } from '../model';
import { agenciesIn, foldName, isSupplier, type Organization, resolveDomain, resolveName } from '../organizations';
import type { Page } from '../page';
import type { Scene } from '../scene';
import { isMixed } from '../source/desk';
import { withoutTail } from '../source/name';
import { indexOf } from '../source/place';
import { soundsLikeHouse } from '../source/slot';
import { isPortal, otherSupplier, suppliesText } from '../source/supplier';
import { isDense } from '../text/script';
import type { Candidate, Signal } from './signal';

/** Something the page's data says: under which name, in which words, where. */
interface Field {
  key: string;
  value: string;
  where: Place;
  /** About the source of the text, or about who signs it: an editor's desk signs much that an agency wrote. */
  about: 'source' | 'author';
  form: string;
}

const sourceMetas =
  /^(?:dcterms\.source|dc\.source|dcsext\.source|source|contentsource|article[_.:-]?source|news_?source|originalsource|provider|source-?name|sourceorganization|mediaid|cxenseparse:.*(?:source|accreditation)|tss-accreditation|syndication-?source|syndicate)$/;
const authorMetas =
  /^(?:author|dc\.creator|dcterms\.creator|article:author|parsely-author|sailthru\.author|byl|byline|articleauthor|citation_author|cxenseparse:author|shareaholic:article_author_name|cre|og:author|book:author|lltj_mt:name)$/;
/** Slots of counters that say no more than their number: headlines stand there, too. */
const numbered = /\d$/;
const stateSources = /source|credit|partner|agency|agencies|distributor/;

function fieldsOf(page: Page): Field[] {
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
        node
          .named(key)
          .map(
            ({ name }): Field => ({ key, value: name, where: 'data', about, form: key === 'publisher' ? key : about }),
          ),
      ),
    ),
    ...page.metas.flatMap(({ name, content }): Field[] => {
      if (sourceMetas.test(name))
        return [{ key: name, value: content, where: 'head', about: 'source', form: 'source' }];
      return authorMetas.test(name)
        ? [{ key: name, value: content, where: 'head', about: 'author', form: 'author' }]
        : [];
    }),
    ...page.state.map(
      ({ key, value }): Field =>
        stateSources.test(key)
          ? { key, value, where: 'data', about: 'source', form: 'state source' }
          : { key, value, where: 'data', about: 'author', form: numbered.test(key) ? 'counted' : 'state author' },
    ),
  ];
}

/** The agency or newsroom that a value names, if it is not the site's own house. */
function houseIn({ value, about, key, form }: Field, { site, contexts }: Scene): Organization | null {
  const agency = agenciesIn(value, contexts.markup).find(({ organization }) => isSupplier(organization));
  if (agency && form === 'counted' && agency.end - agency.start < value.length - 2) return null;
  if (agency) return site.isOwnHouse(agency.organization) ? null : agency.organization;
  if (about === 'author' || key === 'source') return null;
  const organization = /^https?:/.test(value) ? resolveDomain(value) : resolveName(value, contexts.markup);
  return otherSupplier(organization, site);
}

/** "Le Courrier avec AFP" as author: the site's desk signs along. */
function mixedIn(value: string, { site, contexts }: Scene): boolean {
  const found = agenciesIn(value, contexts.markup);
  const rest = found.reduceRight((text, { start, end }) => `${text.slice(0, start)}/${text.slice(end)}`, value);
  return found.length > 0 && isMixed(rest, site);
}

/** Metadata and embedded state of the article that name an agency as author, or another house as its source. */
export const data: Signal = (scene) =>
  fieldsOf(scene.page)
    .flatMap((field): Candidate[] => {
      const { key, value, where, about, form } = field;
      const isAddress = /^https?:/.test(value);
      if (value.length > 90 || (about === 'author' && isAddress) || scene.site.isOwnName(value)) return [];
      const organization = houseIn(field, scene);
      if (!organization) return namedSource(field, scene);
      return [
        {
          name: isSupplier(organization) || isAddress ? organization.name : value,
          organization,
          quote: `${key}: ${value}`,
          where,
          form,
          mixed: mixedIn(value, scene),
        },
      ];
    })
    .slice(0, 3);

/** A line in which a name is printed, not a sentence. Letters. */
const longestLine = 120;
const noSource = new RegExp(String.raw`\ufffd|^https?:|[@{}_=]|\d{3}|^${wordsOf('noSource')}$`, 'iu');

const sourceKeys =
  /^head (?:(?:dc|dcterms)\.source|contentsource|source|.*article.?source.*)$|^data (?:provider|sourceOrganization)$/;

/** A source field of the head's with a name we do not know: honest where it is filled in at all. */
function namedSource(
  { key, value: said, where, about }: Field,
  { page, site, contexts, languages, places }: Scene,
): Candidate[] {
  if (about !== 'source' || !sourceKeys.test(`${where} ${key}`)) return [];
  // A portal's data name it as publisher and the paper as provider; elsewhere both are the site.
  if (where === 'data' && !isPortal(site.organization)) return [];
  const value = withoutTail(languages.reduce((rest, { source }) => source?.exec(rest)?.groups?.who ?? rest, said));
  const organization = resolveName(value, contexts.markup);
  if (organization && (organization.id === site.organization?.id || !suppliesText(organization))) return [];
  const isName = !noSource.test(value) && /\p{L}{3}|[\u3400-\u9fff]{2}/u.test(value);
  const ownInside =
    foldName(value).includes(foldName(site.name)) ||
    page.host.split('.').some((label) => label.length > 4 && foldName(value).includes(label));
  if (!isName || ownInside || site.isOwnName(value)) return [];
  // Sections are filed there, too: "Your Company". A house's name says so, or is printed beside the text; in China
  // the source's field is the source's by law.
  const isPrinted = (): boolean =>
    [...places.head, ...places.foot].some(
      (block) =>
        block.text.length < longestLine && block.text.includes(value) && indexOf(block, page.blocks) > places.headline,
    );
  if (!organization && !soundsLikeHouse(value) && !isDense(value) && !isPrinted()) return [];
  return [{ name: value, organization: null, quote: `${key}: ${said}`, where, form: 'unknown source' }];
}
