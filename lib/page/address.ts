import { liveAddress } from '../text/archived';

const wholeAddress = /^https?:\/\/[\w.-]+\/[\w./~%?=&;,:+-]*$/;
const rootedPath = /^\/[\w.~%?=&;,:+-][\w./~%?=&;,:+-]*$/;

/** Resolves addresses against the page's. Most are whole or rooted, and need no parser, which a page's links keep busy. */
export function resolver(url: string): (href: string | null) => string {
  const origin = URL.parse(url)?.origin ?? '';
  return (href) => {
    if (!href) return '';
    const said = href.trim();
    if (wholeAddress.test(said)) return liveAddress(said);
    if (rootedPath.test(said) && !said.includes('/.')) return liveAddress(origin + said);
    return liveAddress(URL.parse(said, url)?.href ?? '');
  };
}
