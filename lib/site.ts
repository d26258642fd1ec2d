/** Whose page this is, so that a page that names itself is never taken for a copy. */
import { foldName, type Organization, resolveDomain, resolveName, sameGroup } from './organizations';
import type { Page } from './page';

export interface Site {
  name: string | null;
  organization: Organization | null;
  /** Whether a name is the site's own: its name, its host, its publisher, its owner. */
  isOwnName(name: string): boolean;
  /** Whether an address belongs to the site, a sister edition or the same house. */
  isOwnAddress(url: string): boolean;
}

const metaNames = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'al:ios:app_name'];

/** What the title says behind its last bar is most often the site. */
const titleTail = /\s[|–—·»-]\s([^|–—·»]{2,40})$/;

export function siteOf(page: Page): Site {
  const said = metaNames.flatMap((name) => page.metas.find((meta) => meta.name === name)?.content ?? []);
  const publishers = page.data.filter((node) => node.isArticle).flatMap((node) => node.named('publisher'));
  const organization = resolveDomain(page.host);
  const tail = titleTail.exec(page.documentTitle)?.[1];
  const published = publishers.find(({ name }) => !/^https?:/.test(name))?.name;
  const name = said[0] ?? published ?? organization?.name ?? (tail && page.host.includes(foldName(tail)) ? tail : null);
  const labels = page.host.split('.').filter((label) => label.length > 3);
  const names = [
    ...said,
    published ?? '',
    tail ?? '',
    organization?.name ?? '',
    ...(organization?.aliases ?? []),
    page.host,
  ];
  const own = new Set(names.map(foldName).filter((folded) => folded.length > 1));
  return {
    name: name ?? null,
    organization,
    isOwnName(candidate) {
      const folded = foldName(candidate.replace(/^(?:https?:\/\/)?(?:www\.)?/, ''));
      if (!folded) return true;
      if (
        own.has(folded) ||
        own.has(folded.replace(/(?:com|org|net|de|fr|cn|staff|online|news|redaktion|redaction)$/, ''))
      )
        return true;
      if (folded.length > 3 && labels.some((label) => label === folded || foldName(label) === folded)) return true;
      const known = resolveName(candidate, { language: page.language, domain: page.host, form: 'credit' });
      return known !== null && known.id === organization?.id;
    },
    isOwnAddress: (url) => sameGroup(url, page.host),
  };
}
