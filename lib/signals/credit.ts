import type { Clue } from '../model';
import { agenciesIn, isSupplier, resolveName } from '../organizations';
import type { Block, Page } from '../page';
import { phrasesFor } from '../phrases';
import { quoteOf, type Signal } from './signal';

/** Blocks of small print that Readability may have taken into the text. */
export const smallPrint = 10;

/**
 * The last blocks of the text and the first after it: where credits stand. `back`: how many of the text's own;
 * Readability often takes the small print below the article for a part of it.
 */
export function closing(page: Page, back = 2): Block[] {
  const last = page.blocks.findLastIndex(({ region }) => region === 'body');
  if (last < 0) return [];
  return page.blocks.slice(Math.max(0, last - back), last + 9).filter(({ zone }) => zone === 'main');
}

/** The first blocks of the text and what stands between them and the headline. */
export function opening(page: Page): Block[] {
  const first = page.blocks.findIndex(({ region }) => region === 'body');
  if (first < 0) return [];
  return page.blocks.slice(Math.max(0, first - 14), first + 2).filter(({ zone }) => zone === 'main');
}

const picture = /^(?:foto|photo|image|bild|picture|video|featured image|cover)\b|写真|图片|Фото/i;
const endCredit = /[(（]\s*([^()（）]{2,40})\s*[)）]\.?$/;
const rights = /(?:©|\(c\)|copyright)\s*(?:by\s*)?(?:\d{4})?/i;

/** A credit that closes the text: "(IANS)", "Quelle: dpa", "来源：新华网", "© dpa-infocom". */
export const credit: Signal = (page, site) => {
  const context = { language: page.language, domain: page.host, form: 'credit' as const };
  const sources = phrasesFor(page.language).map(({ source }) => source);
  const clues: Clue[] = [];
  const around = [...new Set([...closing(page), ...opening(page)])];
  for (const block of around) {
    if (picture.test(block.text) || /caption|photo|image/.test(block.names)) continue;
    const line = block.text.length < 200 ? block.text : '';
    const named = sources.map((source) => source.exec(line)?.groups?.who?.trim()).find(Boolean);
    const isAlone = block.text.length < 45;
    const said = named ?? endCredit.exec(block.text)?.[1] ?? (isAlone || rights.test(line) ? line : '');
    if (!said || site.isOwnName(said)) continue;
    const agencies = agenciesIn(said, context).filter(
      ({ organization }) => isSupplier(organization) && !site.isOwnName(organization.name),
    );
    const covered = agencies.reduce((sum, { start, end }) => sum + end - start, 0);
    const [agency] = agencies;
    if (agency && (named || covered >= said.length / 4)) {
      clues.push({
        signal: 'credit',
        about: 'origin',
        value: agency.organization.name,
        quote: quoteOf(block.text.slice(-280)),
        where: block.region === 'above' ? 'opening' : 'closing',
        trust: 0.9,
        kind: agency.organization.kind === 'press-release-wire' ? 'press-release' : 'wire',
        organization: agency.organization.id,
      });
    } else if (named && !/\d{3}|[。.!?]\s/.test(named)) {
      const organization = resolveName(named, context);
      const link = block.links.find(({ href }) => !site.isOwnAddress(href));
      if (organization ? site.isOwnName(organization.name) : block.links.length > 0 && !link) continue;
      clues.push({
        signal: 'credit',
        about: 'origin',
        value: organization?.name ?? named,
        quote: quoteOf(block.text),
        where: block.region === 'above' ? 'opening' : 'closing',
        trust: organization || link ? 0.85 : 0.7,
        kind: 'republished',
        ...(link && (URL.parse(link.href)?.pathname.length ?? 0) > 1 ? { url: link.href } : {}),
        ...(organization ? { organization: organization.id } : {}),
      });
    }
  }
  return clues.slice(0, 3);
};
