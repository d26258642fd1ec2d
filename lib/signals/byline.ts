import type { Clue } from '../model';
import { foldName, registrableDomain, resolveDomain } from '../organizations';
import type { Block, Page } from '../page';
import { phrasesFor } from '../phrases';
import { isSocial, type Site } from '../site';
import { type Credit, creditOf, isOfPicture, outletIn, suppliesText } from '../source/line';
import { originalAddress, sourceName } from '../source/name';
import { placesOf } from '../source/place';
import { kindOf, quoteOf, type Signal } from './signal';

/** How far each form is believed at the head of an article. */
const trust: Readonly<Record<Credit['form'], number>> = {
  alone: 0.93,
  signed: 0.88,
  labelled: 0.9,
  unnamed: 0.8,
  outlet: 0.82,
};

/** What agencies call themselves. */
const agencyWord =
  /(?:^|\s)(?:ИА|РИА|ИП|агентство|агенція)(?:\s|$)|news (?:agency|service)|nachrichtenagentur|agencia|agência|agenzia|agence de presse|tiskov[aá] agentura|ajansı/i;

/**
 * How far a credit is believed. "Source: X" names the text's source where X is a newsroom or an address of an article;
 * a ministry, a company or an unknown name is as often the source of facts or of a picture.
 */
export function trustOf(
  { form, name, organization, link, released }: Credit,
  said: string,
  table: Readonly<Record<Credit['form'], number>>,
): number {
  // "Agencies" alone says that they helped; beside a stroke or a label, that they wrote.
  if (form === 'unnamed') return /[/:：]/.test(said) ? table.unnamed : 0.6;
  if (form !== 'labelled') return table[form];
  if (organization?.kind === 'press-release-wire') return 0.6;
  if (organization) return suppliesText(organization) ? table.labelled : 0.5;
  if (agencyWord.test(said) || released) return 0.8;
  // Portals in China must name the source of every text, and do it in this form (Provisions on Internet News, 2017).
  if (/来源|來源/.test(said)) return 0.85;
  return originalAddress(link) && /^\S+\.\p{L}{2,}$/u.test(name) ? 0.75 : 0.5;
}

/** What a credit line says, as a clue. */
export function creditClue(signal: string, block: Block, credit: Credit, where: Clue['where'], believed: number): Clue {
  const { name, organization, link, form, mixed, released } = credit;
  const url = link?.href;
  return {
    signal,
    about: 'origin',
    value: name,
    quote: quoteOf(block.text),
    where,
    trust: believed,
    kind: released
      ? 'press-release'
      : organization
        ? kindOf(organization)
        : form === 'unnamed' || agencyWord.test(name)
          ? 'wire'
          : 'republished',
    ...(url ? { url } : {}),
    ...(mixed ? { mixed } : {}),
    ...(organization ? { organization: organization.id } : {}),
  };
}

/** "Jane Marsh, The Valley Post": a person and a house, and nothing else. */
const affiliated = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, (?:The )?\p{Lu}[^,.:;]{3,40}$/u;

/** Classes of a byline's parts. */
const signNames = /(?:^|[\s_-])(?:byline|author|source|credit)/;

/** Paths of stories: a number, or a headline with strokes. */
const storyPath = /\d{4}|[^/-]+-[^/-]+-[^/-]+/;

/** A line under the headline that is a link to the original and nothing else, its text the name of that site. */
function linkedName(block: Block, page: Page, site: Site): Credit | null {
  const [link, more] = block.links;
  if (
    !link ||
    more ||
    link.text !== block.text ||
    site.isOwnAddress(link.href) ||
    !storyPath.test(URL.parse(link.href)?.pathname ?? '')
  )
    return null;
  const domain = foldName(registrableDomain(link.href) ?? '');
  const name = foldName(link.text);
  const organization = resolveDomain(link.href);
  if (link.href.includes(encodeURIComponent(page.host)) || link.href.includes(`=${page.url}`)) return null;
  if (isSocial(registrableDomain(link.href) ?? '') || (organization && !suppliesText(organization))) return null;
  if (name.length < 4 || !(domain.startsWith(name) || domain.startsWith(`the${name}`))) return null;
  return { name: link.text, organization, link, form: 'outlet', mixed: false };
}

const twoHops = /^(?<first>\p{L}[^|,;:]{1,40}?)\s+via\s+(?<second>\p{Lu}[^|,;:—–-]{1,40}?)(?:$|\s+[—–-]\s)/u;

/** "Lantern via Kestrel News": whose text it is, and through whose hands it came. */
function hops(block: Block, page: Page, site: Site): Credit[] {
  const isPicture = isOfPicture(block) || phrasesFor(page.language).some(({ picture }) => picture?.test(block.text));
  const groups = isPicture ? undefined : twoHops.exec(block.text)?.groups;
  if (!groups?.first || !groups.second) return [];
  const found = [groups.first, groups.second].flatMap((said): Credit[] => {
    const source = sourceName(said, block, page, site);
    return source ? [{ ...source, form: 'outlet', mixed: false }] : [];
  });
  // "Share via Email" has the form too.
  return found.some(({ organization }) => organization) ? found : [];
}

/** An agency or another newsroom at the head of the article: alone, beside a person, behind initials. */
export const byline: Signal = (page, site) => {
  const { head, marked } = placesOf(page);
  const seen = new Set<string>();
  return [...marked, ...head]
    .flatMap((block): Clue[] => {
      if (seen.has(block.text)) return [];
      seen.add(block.text);
      const [first, second] = hops(block, page, site);
      if (first && second)
        return [creditClue('byline', block, first, 'byline', 0.9), creditClue('byline', block, second, 'byline', 0.75)];
      const isMarked = marked.some((each) => each === block) || signNames.test(block.names.slice(0, 60));
      const isSigned =
        isMarked || affiliated.test(block.text) || phrasesFor(page.language).some(({ by }) => by.test(block.text));
      const credit =
        creditOf(block, page, site) ?? (isSigned ? outletIn(block, page, site) : null) ?? linkedName(block, page, site);
      if (!credit || (credit.form === 'labelled' && !isMarked && block.belowPicture)) return [];
      return [creditClue('byline', block, credit, 'byline', trustOf(credit, block.text, trust))];
    })
    .slice(0, 4);
};
