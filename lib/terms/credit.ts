/** A credit line as one pastes it: plain, and as HTML with a link to what it credits. */
import type { Report, Terms } from '../model';
import { escaped } from '../text/html';
import { oneLine } from '../text/line';

/**
 * The address a credit leads to: where the terms ask for a link, its; else the original's, or that of a page that is
 * the original. Null where that is not known: a copy's is not it.
 */
export function creditedAddress({ origin, page, terms }: Report): string | null {
  const url = terms?.linkTo ? terms.linkTo.url : origin ? origin.url : page.url;
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}

/** A license as a credit names it, and its deed. */
interface NamedLicense {
  name: string;
  url: string | null;
}

/** The license that stands behind a credit, as licenses ask; null where there is none by name, or the line has it. */
export function licenseToName({ license, creditLine }: Terms): NamedLicense | null {
  const name = license && license.id !== 'all-rights-reserved' ? licenseName(license.id) : '';
  return license && name && !creditLine?.includes(name) ? { name, url: license.url } : null;
}

/** The credit in one line, with its license, without controls that could turn the text around it. */
export const creditText = (line: string, license: NamedLicense | null = null): string =>
  [oneLine(line), license && [license.name, license.url].filter(Boolean).join(', ')].filter(Boolean).join(' · ');

/** Where an address stands whole in a line, not as the beginning of a longer one; -1 for nowhere. */
export function placeOf(address: string, line: string): number {
  const at = line.indexOf(address);
  const rest = at < 0 ? '' : line.slice(at + address.length);
  return /^[.,;:)\]!?]*(?:\s|$)/.test(rest) ? at : -1;
}

/** A credit line as HTML: the words as they are, the address linked where they name it, else all of them; its license linked. */
export function creditHtml(line: string, address: string | null, license: NamedLicense | null = null): string {
  const licensed = license ? ` · ${license.url ? linked(license.name, license.url) : escaped(license.name)}` : '';
  return `${linkedLine(line, address)}${licensed}`;
}

const linked = (text: string, address: string): string => `<a href="${escaped(address)}">${escaped(text)}</a>`;

function linkedLine(line: string, address: string | null): string {
  const text = oneLine(line);
  if (!address) return escaped(text);
  const at = placeOf(address, text);
  const [start, end] = at < 0 ? [0, text.length] : [at, at + address.length];
  return escaped(text.slice(0, start)) + linked(text.slice(start, end), address) + escaped(text.slice(end));
}

/** A licence as people write it: "CC BY-SA 3.0 DE" for `CC-BY-SA-3.0-DE`. */
export const licenseName = (id: string): string =>
  id
    .replace(/^CC-/, 'CC ')
    .replace(/-(\d+\.\d+)(?:-([A-Z]{2}))?$/, ' $1 $2')
    .trim();
