import { marksOfAddress } from '../kind';
import { agenciesIn, isSupplier, registrableDomain } from '../organizations';
import { linkedAs, type Page } from '../page';
import type { Scene } from '../scene';
import { isSocial } from '../site';
import { houseAt } from '../source/address';
import { isListing, withoutEscapes } from '../text/address';
import { tellingWords } from '../text/fold';
import type { Candidate, Signal } from './signal';

/** Labels of hosts that store or deliver other people's pages. */
const storeLabel = /^(?:cdn|static|amp|cache|preview|staging|stage|origin|test|dev|edit|author|cms|wp-?admin)\d*$/i;
/** Services that store other people's pages, or shorten their addresses; an address there names nobody. */
const storage =
  /(?:^|\.)(?:cloudfront\.net|akamai\w*\.net|amazonaws\.com|googleusercontent\.com|ampproject\.(?:org|net)|wordpress\.com|blogspot\.\w+(?:\.\w+)?|archive\.(?:org|ph|is|today)|bit\.ly|t\.co|goo\.gl|feedburner\.com|feedproxy\.google\.com)$|cluster/i;

const isStore = (hostname: string): boolean =>
  storage.test(hostname) ||
  hostname
    .split('.')
    .slice(0, -1)
    .some((label) => storeLabel.test(label));

const sourceMetas = ['syndication-source', 'original-source', 'og:original-source', 'article:original_url'];

/** A section of the page's own address that bears an agency's name: "/reuters/2020/03/14/…". */
function section({ page, site, contexts }: Scene): Candidate[] {
  const parts = (URL.parse(page.url)?.pathname ?? '').split('/').slice(1, -1);
  return parts.flatMap((part, index): Candidate[] => {
    if (part.length < 3 || isListing(parts[index - 1] ?? '')) return [];
    const name = part.replaceAll('-', ' ');
    const [found] = agenciesIn(name.length < 6 ? name.toUpperCase() : name, contexts.markup);
    if (!found || found.end - found.start < name.length) return [];
    const { organization } = found;
    if (!isSupplier(organization) || site.isOwnHouse(organization)) return [];
    return [{ name: organization.name, organization, quote: page.url, where: 'address', form: 'section' }];
  });
}

/** Does the page's host already bear the other domain's name: `times.example.com` beside `m.times.com`? */
const isBrandOf = (page: Page, url: string): boolean => {
  const brand = registrableDomain(url)?.split('.')[0] ?? '';
  return brand.length > 4 && page.host.split('.').includes(brand);
};

/** The house at an address. What stands there is told by the address alone, not by its trade. */
function at(url: string, page: Page): Pick<Candidate, 'name' | 'organization' | 'url' | 'kind'> {
  return { ...houseAt(url, page), url, kind: 'republished' };
}

/** How many words of a headline its address has, at least, to be known by them; and which share of the address's. */
const slug = { words: 4, share: 0.9 };

/** A link from the article to another site whose address repeats this headline: where the rest, or the original, is. */
function sameHeadline({ page, site, places: { head, lead, foot } }: Scene): Candidate[] {
  const title = new Set(tellingWords(page.title));
  if (title.size < slug.words) return [];
  const links = [...new Set([...head, ...lead, ...foot])].flatMap(({ links }) => links);
  const found = links.find(({ href }) => {
    const domain = registrableDomain(href);
    if (!domain || site.isHere(href) || isSocial(domain) || isStore(domain) || URL.parse(href)?.search) return false;
    // What has an address within its own keeps, shares or discusses the page there.
    const inside = withoutEscapes(href.replace(/^https?:\/\//, ''));
    if (inside.includes('://') || inside.includes(page.host)) return false;
    if (marksOfAddress(href).some((mark) => /shop|list|forum/.test(mark))) return false;
    const last =
      withoutEscapes(URL.parse(href)?.pathname ?? '')
        .split('/')
        .filter(Boolean)
        .at(-1) ?? '';
    const words = tellingWords(last).filter((word) => !/^\d+$|^html?$/.test(word));
    const shared = words.filter((word) => title.has(word)).length;
    return shared >= slug.words && shared >= words.length * slug.share;
  });
  if (!found) return [];
  return [{ ...at(found.href, page), quote: found.href, where: 'body', form: 'same headline' }];
}

/** An address of the article on another site: canonical, the source tags of 2010, isBasedOn. */
export const address: Signal = (scene) => {
  const { page, site } = scene;
  const canonical = linkedAs(page, 'canonical');
  const tags = page.metas.filter(({ name }) => sourceMetas.includes(name)).map(({ content }) => content);
  const based = page.data.filter((node) => node.isArticle).map((node) => node.text('isBasedOn'));
  const foreign = (url: string): boolean => {
    const target = URL.parse(url);
    if (!target || !/^https?:$/.test(target.protocol) || target.pathname.length < 2) return false;
    return !site.isHere(url) && !isBrandOf(page, url) && !isStore(target.hostname) && registrableDomain(url) !== null;
  };
  const first = (urls: readonly string[], form: string, quote: (url: string) => string): Candidate[] =>
    urls
      .filter(foreign)
      .slice(0, 1)
      .map((url) => ({ ...at(url, page), quote: quote(url), where: 'head', form }));
  return [
    ...first(canonical, 'canonical', (url) => `<link rel="canonical" href="${url}">`),
    ...first(tags, 'source tag', (url) => `syndication-source: ${url}`),
    ...first(based, 'based on', (url) => `"isBasedOn": "${url}"`),
    ...sameHeadline(scene),
    ...section(scene).slice(0, 1),
  ];
};
