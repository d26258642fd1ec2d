import { isShort } from '../caps';
import { withoutEscapes } from '../text/address';
import { liveAddress } from '../text/archived';

/** An address within another's query or path. */
const within = /[?=/](https?(?::|%3A)(?:\/|%2F){2}[^&\s]+)/i;
const wholeAddress = /^https?:\/\/[\w.-]+\/[\w./~%?=&;,:+-]*$/;
const rootedPath = /^\/[\w.~%?=&;,:+-][\w./~%?=&;,:+-]*$/;

/** Resolves addresses against the page's. Most are whole or rooted, and need no parser, which a page's links keep busy. */
export function resolver(url: string): (href: string | null) => string {
  const origin = URL.parse(url)?.origin ?? '';
  /** The address within an address of the site's own that only counts who leaves: `/go?to=https://…`. */
  const onward = (address: string): string => {
    if (!address.startsWith(`${origin}/`)) return address;
    const [, inner] = within.exec(address.slice(origin.length)) ?? [];
    const target = inner && URL.parse(withoutEscapes(inner));
    return target ? target.href : address;
  };
  return (href) => {
    if (!href || !isShort(href)) return '';
    const said = href.trim();
    if (wholeAddress.test(said)) return onward(liveAddress(said));
    // Editors forget the scheme.
    if (/^www\.[\w-]+\.\w/i.test(said)) return onward(liveAddress(URL.parse(`https://${said}`)?.href ?? ''));
    if (rootedPath.test(said) && !said.includes('/.')) return onward(liveAddress(origin + said));
    return onward(liveAddress(URL.parse(said, url)?.href ?? ''));
  };
}
