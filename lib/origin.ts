/** Where the text comes from: the origin's name, house and site, and the original's address. */
import type { Evidence } from './judge';
import type { Origin } from './model';
import { domainLabel, foldName, organizationById, registrableDomain, resolveDomain } from './organizations';
import { type Block, linkedAs } from './page';
import type { Scene } from './scene';
import { httpOnly } from './source/address';
import { isListing, isStory, withoutEscapes } from './text/address';
import { tellingWords } from './text/fold';

/**
 * The original's address where no clue gives it: a canonical on a domain of the house that the text names, or the
 * page's one link to a story there; of several, the one whose address repeats the headline.
 */
function addressOf({ organization, name }: Evidence, { page, site, places: { head, foot } }: Scene): string | null {
  const folded = foldName(name);
  const isTheirs = (url: string): boolean => {
    if (site.isHere(url)) return false;
    const domain = domainLabel(url);
    return organization
      ? resolveDomain(url)?.id === organization
      : folded.length > 4 && domain.length > 4 && (domain.includes(folded) || folded.includes(domain));
  };
  const [canonical] = linkedAs(page, 'canonical');
  if (canonical && isTheirs(canonical)) return canonical;
  const linked = (blocks: readonly Block[]) =>
    new Set(
      blocks.flatMap(({ links }) => links.map(({ href }) => href)).filter((url) => isStory(url) && isTheirs(url)),
    );
  const title = new Set(tellingWords(page.title));
  const repeats = (url: string) => new Set(tellingWords(withoutEscapes(url)).filter((word) => title.has(word))).size;
  const [best] = [...linked(page.blocks.filter(({ zone }) => zone === 'main'))].sort((a, b) => repeats(b) - repeats(a));
  if (best && repeats(best) >= 3) return best;
  const [near, another] = linked([...head, ...foot]);
  return near && !another ? near : null;
}

/** The site of an origin that the dataset does not know: a link from the text to a domain of its name. */
function homepageOf(name: string, { page, site }: Scene): string | null {
  const folded = foldName(name);
  const link = page.blocks
    .filter(({ zone }) => zone === 'main')
    .flatMap(({ links }) => links)
    .find(({ href }) => {
      const label = domainLabel(href);
      return (
        label.length > 3 &&
        !site.isHere(href) &&
        (folded === label || folded === foldName(registrableDomain(href) ?? ''))
      );
    });
  return link && URL.canParse(link.href) ? new URL(link.href).origin : null;
}

/** An address tells the house; the page's words tell under which of its names it is known here. */
function nameOf({ name, clues }: Evidence): string {
  const [best] = [...clues].sort((a, b) => b.trust - a.trust);
  if (best?.signal !== 'address') return name;
  const told = clues.find(
    ({ signal, value, organization }) =>
      signal !== 'address' && signal !== 'counter' && organization === best.organization && /\s/.test(value),
  );
  return told?.value ?? name;
}

/** What lists somebody's stories is no story. */
const isList = (address: string): boolean =>
  (URL.parse(address)?.pathname ?? '').split('/').slice(1, -1).some(isListing);

/** The origin that the evidence names. */
export function originOf(evidence: Evidence, scene: Scene): Origin {
  const organization = evidence.organization ? organizationById(evidence.organization) : null;
  return {
    name: nameOf(evidence),
    organization: organization?.id ?? null,
    kind: organization?.kind ?? null,
    country: organization?.country ?? null,
    domain: (evidence.url ? registrableDomain(evidence.url) : null) ?? organization?.domains[0] ?? null,
    homepage: httpOnly(evidence.homepage ?? organization?.homepage ?? homepageOf(evidence.name, scene)),
    url: httpOnly(evidence.url && !isList(evidence.url) ? evidence.url : addressOf(evidence, scene)),
    published: null,
    sister: organization !== null && scene.site.isSister(organization),
  };
}
