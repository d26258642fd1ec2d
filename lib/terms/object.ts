/** What conditions speak of on one page: the link, those to credit, the notice to keep; and the credit made of them. */
import type { Terms } from '../model';
import { nameOf } from '../site';
import { httpOnly } from '../source/address';
import { type Ground, rank, type Scope } from './ground';
import { isRightsLine } from './holder';

/** Longer notices say more than whose the rights are. */
const longestNotice = 120;

/** The words of a notice that is a rights line and nothing else, without its stop. */
function rightsLineOf({ source, meaning }: Ground): string | null {
  const quote = source.quote ?? '';
  const isLine = source.kind === 'notice' && quote.length <= longestNotice && isRightsLine(quote) && !meaning.reserved;
  return isLine ? quote.replace(/[.\s]+$/, '') : null;
}

/** What conditions speak of on this page: the link, those to name, the notice to keep. */
export function objectsOf(
  conditions: readonly string[],
  { page, site, origin, republisher, authors }: Scope,
  granter: Terms['grantedBy'],
  holder: string | null,
  grounds: readonly Ground[],
): Pick<Terms, 'linkTo' | 'creditTo' | 'copyright'> {
  const asks = (...ids: string[]) => ids.some((id) => conditions.includes(id));
  const here = { name: republisher?.name ?? site.name, url: httpOnly(page.url) };
  // Who grants what came from elsewhere means the page that it grants.
  const granted = origin && granter === 'origin' ? { name: origin.name, url: origin.url } : here;
  const house = origin?.name ?? nameOf(site, page);
  const line = grounds
    .filter(({ source, meaning, rank: near }) => source.governs && meaning.holder !== null && near >= rank.article)
    .map(rightsLineOf)
    .find(Boolean);
  return {
    linkTo: asks('link-to-original', 'canonical') ? granted : null,
    creditTo: asks('attribution', 'credit-line', 'keep-byline')
      ? [...new Set([...authors.map(({ name }) => name), ...(house ? [house] : [])])]
      : [],
    copyright: asks('copyright-notice') && holder ? (line ?? `© ${holder}`) : null,
  };
}

/**
 * A sound credit where nobody asks for one in particular: headline, who wrote it, whose it is, and the address of what
 * it names last. No address is better than that of a copy.
 */
export function madeCredit(
  { page, site, origin, republisher, authors }: Scope,
  { linkTo, copyright }: Pick<Terms, 'linkTo' | 'copyright'>,
): string | null {
  const house = origin?.name ?? site.name;
  if (!house || !page.title) return null;
  const named = [`“${page.title}”`, ...new Set([...authors.map(({ name }) => name), house])].join(', ');
  const isHere = origin !== null && linkTo !== null && linkTo.url === httpOnly(page.url);
  const url = origin ? (isHere ? null : origin.url) : httpOnly(page.url);
  const line = [named, ...(copyright ? [copyright] : [])].join('. ');
  if (isHere) return `${line}. ${republisher?.name ?? linkTo.name}, ${linkTo.url}`;
  return url ? (copyright ? `${line}. ${url}` : `${line}, ${url}`) : line;
}
