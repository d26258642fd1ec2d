/** What a kit says, before any format: headline, byline, text and credit, and what goes with them unseen. */
import type { Report } from '../model';
import { registrableDomain, resolveDomain } from '../organizations';
import type { Article } from '../page/article';
import type { Part } from '../page/part';
import type { Run } from '../page/run';
import { licenseToName, placeOf } from '../terms/credit';
import { webAddress } from '../text/address';
import { liveAddress } from '../text/archived';
import { lettersOf } from '../text/fold';
import { oneLine } from '../text/line';

export interface Sheet {
  /** BCP 47. */
  language: string | null;
  direction: 'ltr' | 'rtl' | 'auto';
  /** The original's address; null where it is not known. */
  canonical: string | null;
  title: string;
  byline: readonly Run[];
  parts: readonly Part[];
  credit: readonly Run[];
  /** The address of the publisher's own counter. */
  counter: string | null;
}

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The direction a language is written in, by the script it is written in; `auto` where nobody knows. */
export function directionOf(language: string | null): Sheet['direction'] {
  try {
    return rightToLeft.has(new Intl.Locale(language ?? '').maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}

/** An address of the web as URLs are written, without the place in the page; null for any other. */
const web = (url: string | null | undefined): string | null => webAddress(url)?.split('#')[0] ?? null;

const linked = (text: string, url: string | null | undefined): Run => {
  const href = web(url);
  return href ? { text, href } : { text };
};

const between = (separator: string, groups: readonly (readonly Run[])[]): Run[] =>
  groups.filter((group) => group.length > 0).flatMap((group, at) => (at > 0 ? [{ text: separator }, ...group] : group));

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** "Nora Field (University of Milltown), Jon Lake · Harbor Review": names alone, which read alike in every language. */
function bylineOf({ authors, authorOrganization }: Report): Run[] {
  const persons = authors.map(({ name, organization, url }): Run[] => {
    const house = oneLine(organization ?? '');
    return [linked(oneLine(name), url), ...(house ? [{ text: ` (${house})` }] : [])];
  });
  const house = oneLine(authorOrganization?.name ?? '');
  const isNamed = authors.some(({ name, organization }) => isSame(name, house) || isSame(organization ?? '', house));
  return between(' · ', [between(', ', persons), house && !isNamed ? [{ text: house }] : []]);
}

/** The words of a credit line, the address in them linked where it stands whole, else all of them. */
function linkedCredit(line: string, url: string | null): Run[] {
  const at = url ? placeOf(url, line) : -1;
  if (!url || at < 0) return [linked(line, url)];
  const runs: Run[] = [{ text: line.slice(0, at) }, linked(url, url), { text: line.slice(at + url.length) }];
  return runs.filter(({ text }) => text);
}

/** The credit: its line, the notice that the terms want kept, the licence. `url` is what is credited. */
function creditOf({ terms, origin }: Report, url: string | null): Run[] {
  const line = oneLine(terms?.creditLine ?? '') || origin?.name || url || '';
  const license = terms && licenseToName({ ...terms, creditLine: line });
  const holder = terms?.conditions.includes('copyright-notice') ? oneLine(terms.holder ?? '') : '';
  return between(' · ', [
    line ? linkedCredit(line, url) : [],
    holder && !/©|\bcopyright\b/i.test(line) ? [{ text: `© ${holder}` }] : [],
    license ? [linked(license.name, license.url)] : [],
  ]);
}

/**
 * The counter with which the original's publisher counts its readers, where its terms ask for it or its own offer to
 * republish has it. A page can name any counter: one that is not the publisher's stays out.
 */
function counterIn({ terms, origin }: Report, { counters }: Article, original: string | null): string | null {
  const domains = [origin?.domain, original].map((each) => (each ? registrableDomain(each) : null)).filter(Boolean);
  const house = origin?.organization ?? (original ? resolveDomain(original)?.id : null);
  const theirs = counters.filter(
    ({ src }) => domains.includes(registrableDomain(src)) || (house && resolveDomain(src)?.id === house),
  );
  const isAsked = terms?.conditions.includes('tracking-pixel') ?? false;
  return web((theirs.find(({ offered }) => offered) ?? (isAsked ? theirs[0] : null))?.src);
}

const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
/** Longer lines are text, whoever they name; and behind so many parts nobody is introduced any more. */
const byline = { longest: 120, within: 4 };

/** Without the headline and the byline, where the text opens with them: both are said above. */
function withoutHead(parts: readonly Part[], { page, authors }: Report): readonly Part[] {
  const isSaid = (part: Part): boolean => {
    if (part.kind === 'heading') return lettersOf(wordsOf(part.inside)) === lettersOf(page.title);
    const words = part.kind === 'paragraph' ? wordsOf(part.inside) : '';
    return words.length <= byline.longest && authors.some(({ name }) => lettersOf(words).includes(lettersOf(name)));
  };
  return parts.filter((part, at) => at >= byline.within || !isSaid(part));
}

/** What the kit for a report and its article says. */
export function sheetOf(report: Report, article: Article): Sheet {
  const { origin, page } = report;
  const here = web(liveAddress(page.url));
  const original = origin ? web(origin.url) : here;
  const title = oneLine(page.title);
  return {
    language: page.language,
    direction: directionOf(page.language),
    canonical: original,
    title,
    byline: bylineOf(report),
    parts: withoutHead(article.parts, report),
    credit: creditOf(report, original ?? here),
    counter: counterIn(report, article, original),
  };
}
