/** Studies by their DOI (ISO 26324), from addresses and words. */
import { bareHost, withoutEscapes } from './address';

/** Crossref's pattern for nearly all DOIs in use, without what a sentence puts behind one. */
const pattern = /10\.\d{4,9}\/[-._;()/:a-z0-9]+/i;
const tidy = (doi: string): string =>
  doi
    .toLowerCase()
    .replace(/\/(?:full|abstract|pdf|epdf|meta|html|fulltext|summary|references|figures)$/, '')
    .replace(/(?:\.full|\.pdf|\.html?|v\d+\.full)+$/, '')
    .replace(/[.,;:]+$/, '')
    .replace(/^([^(]*)\)$/, '$1');

/** The DOI that a text gives as one: `doi:10.…`, `https://doi.org/10.…`; null where it gives none. */
export function doiIn(text: string): string | null {
  const told = /(?:\bdoi\b\s*[:.]?\s*|doi\.org\/)(10\.\d{4,9}\/\S+)/i.exec(text)?.[1];
  const doi = told && pattern.exec(told)?.[0];
  return doi ? tidy(doi) : null;
}

/**
 * The DOI of the study an address leads to: named in the address, or made of its number where a publisher's DOIs are
 * (arXiv 10.48550, Nature 10.1038). Null for other addresses.
 */
export function doiOf(url: string): string | null {
  const address = URL.parse(url);
  if (!address) return null;
  const host = bareHost(address.hostname);
  const arxiv = host === 'arxiv.org' && /^\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})/.exec(address.pathname)?.[1];
  if (arxiv) return `10.48550/arxiv.${arxiv}`;
  const nature = host === 'nature.com' && /^\/articles\/(s\d{5}-\d{3}-\d{4,5}-\w)/.exec(address.pathname)?.[1];
  if (nature) return `10.1038/${nature}`;
  const found = pattern.exec(withoutEscapes(address.pathname)) ?? pattern.exec(withoutEscapes(address.search));
  return found ? tidy(found[0]) : null;
}
