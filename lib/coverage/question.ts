import type { Report, TabState } from '../model';
import { hostOf } from '../text/address';
import type { Question, Topic } from './model';

/** The publisher that the page names without the original's address. */
function originalOf({ page, origin }: Report): Question | null {
  const domain = origin && !origin.url ? (origin.domain ?? hostOf(origin.homepage)) : null;
  if (!origin || !domain || !page.title) return null;
  const { title, lead, language, published } = page;
  return { topic: 'original', title, lead, name: origin.name, domain, language, published };
}

/** The organization behind the text: the author's, else the origin's, else the site's own. */
function organizationOf({ page, origin, authorOrganization }: Report): Question | null {
  const of = authorOrganization ?? origin;
  const name = of?.name ?? page.site;
  // A site that is known by its address alone is no name that an encyclopedia has.
  if (!name || /^[\w-]+(?:\.[\w-]+)+$/.test(name)) return null;
  return { topic: 'organization', name, domain: hostOf(of?.homepage), language: page.language };
}

/** Addresses whose first copy can be asked for: the page's, and the original's where it is another. */
export const datable = (report: Report): string[] => [
  ...new Set([report.page.url, report.origin?.url].filter((url) => url !== null && url !== undefined)),
];

/**
 * The question of this topic about a tab, as far as its state knows enough; null where there is nothing to ask.
 * `detail` says which of several: the address, the DOI, the selected words.
 */
export function questionOf(
  { report, lookUp, link, url }: Pick<TabState, 'report' | 'lookUp' | 'link' | 'url'>,
  topic: Topic,
  detail: string,
): Question | null {
  if (topic === 'passage') {
    const words = lookUp?.selection === detail ? detail : '';
    return words ? { topic, words, language: report?.page.language ?? null } : null;
  }
  // Of a link the reader may ask whatever page it stands on.
  if (topic === 'first-seen' && link?.url === detail) return { topic, url: detail };
  if (!report) return null;
  const { title, lead, language, published } = report.page;
  const studies = report.related.studies.map(({ doi }) => doi);
  switch (topic) {
    case 'coverage':
      return title ? { topic, title, lead, url, language, published, studies } : null;
    case 'original':
      return originalOf(report);
    case 'first-seen':
      return datable(report).includes(detail) ? { topic, url: detail } : null;
    case 'organization':
      return organizationOf(report);
    case 'study':
      return studies.includes(detail) ? { topic, doi: detail } : null;
  }
}
