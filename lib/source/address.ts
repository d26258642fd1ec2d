/** What an address tells of where it leads: to a story, to a front page, to another site. */
import { isShort } from '../caps';
import { type Organization, registrableDomain, resolveDomain } from '../organizations';
import type { Block, Page, PageLink } from '../page';
import { isSocial, nameOfDomain, type Site } from '../site';

/** An address that the reader may follow: http or https, nothing else. */
export const httpOnly = (url: string | null | undefined): string | null =>
  url && isShort(url) && /^https?:\/\//i.test(url) ? url : null;

/** Does an address lead deeper than a front page? */
export const isDeep = (href: string): boolean =>
  (URL.parse(href)?.pathname.length ?? 0) > 1 || URL.parse(href)?.search !== '';

const licence = /creativecommons\.org|gnu\.org\/licenses/i;
/** Services that shorten addresses: what they lead to cannot be seen. */
const shortener =
  /^(?:t\.co|bit\.ly|goo\.gl|ow\.ly|tinyurl\.com|buff\.ly|is\.gd|lnkd\.in|dlvr\.it|amzn\.to|wp\.me|fb\.me)$/;

/** Links of a block that lead to another site, licences left out. */
export const linksAway = (block: Block, site: Site): PageLink[] =>
  block.links.filter(
    ({ href }) =>
      !site.isHere(href) &&
      !licence.test(href) &&
      !isSocial(registrableDomain(href) ?? '') &&
      !shortener.test(registrableDomain(href) ?? ''),
  );

/** The house to which an address leads, and how to call it where we know none there. */
export function houseAt(href: string, page: Page): { name: string; organization: Organization | null } {
  const organization = resolveDomain(href);
  return { organization, name: organization?.name ?? nameOfDomain(registrableDomain(href) ?? href, page) };
}

/** Shorter links name a section or an author. Letters. */
const shortestCard = 20;
/** Is a line nothing but a link to another page here? What it says is about that page. */
export const isCard = ({ text, links }: Block, site: Site): boolean =>
  text.length > shortestCard && links.some((link) => link.text === text && site.isHere(link.href));

/** The address of the original where the link gives one: deeper than a home page. */
export const originalAddress = (link: PageLink | null): string | null => (link && isDeep(link.href) ? link.href : null);
