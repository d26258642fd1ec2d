import type { Clue } from '../model';
import { registrableDomain, resolveDomain } from '../organizations';
import type { Signal } from './signal';

/** Hosts that store other people's pages; an address there names nobody. */
const storage =
  /(?:cdn|static|amp|cache|preview|staging|stage|origin|test|dev)\b|cloudfront|akamai|amazonaws|googleusercontent|ampproject|wordpress\.com$|blogspot\.|cluster|(?:^|\.)(?:archive\.(?:org|ph|is|today)|bit\.ly|t\.co|goo\.gl|feedburner\.com|feedproxy\.google\.com)$/i;

const sourceMetas = ['syndication-source', 'original-source', 'og:original-source', 'article:original_url'];

/** An address of the article on another site: canonical, the source tags of 2010, isBasedOn. */
export const address: Signal = (page, site) => {
  const canonical = page.links.filter(({ rel }) => rel.split(/\s+/).includes('canonical')).map(({ href }) => href);
  const tags = page.metas.filter(({ name }) => sourceMetas.includes(name)).map(({ content }) => content);
  const based = page.data.filter((node) => node.isArticle).map((node) => node.text('isBasedOn'));
  const foreign = (url: string): boolean => {
    const target = URL.parse(url);
    if (!target || !/^https?:$/.test(target.protocol) || target.pathname.length < 2) return false;
    return !site.isOwnAddress(url) && !storage.test(target.hostname) && registrableDomain(url) !== null;
  };
  const clue = (url: string, quote: string, trust: number): Clue => {
    const organization = resolveDomain(url);
    return {
      signal: 'address',
      about: 'origin',
      value: organization?.name ?? registrableDomain(url) ?? url,
      quote,
      where: 'head',
      trust,
      kind: 'republished',
      url,
      ...(organization ? { organization: organization.id } : {}),
    };
  };
  return [
    ...canonical
      .filter(foreign)
      .slice(0, 1)
      .map((url) => clue(url, `<link rel="canonical" href="${url}">`, 0.93)),
    ...tags
      .filter(foreign)
      .slice(0, 1)
      .map((url) => clue(url, `syndication-source: ${url}`, 0.93)),
    ...based
      .filter(foreign)
      .slice(0, 1)
      .map((url) => clue(url, `"isBasedOn": "${url}"`, 0.85)),
  ];
};
