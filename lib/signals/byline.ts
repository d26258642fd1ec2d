import type { Clue } from '../model';
import { agenciesIn, isSupplier } from '../organizations';
import type { Block, Page } from '../page';
import { phrasesFor } from '../phrases';
import { quoteOf, type Signal } from './signal';

const picture = /^(?:foto|photo|image|bild|picture|fot\.|фото)\b/i;

/** The byline slot of the article itself: marked up as one, or a short line under the headline that opens as one. */
export function bylineSlot(page: Page): Block[] {
  const phrases = phrasesFor(page.language);
  const title = page.blocks.findIndex(({ tag, text }) => tag === 'h1' && page.title.includes(text.slice(0, 40)));
  const body = page.blocks.findIndex(({ region }) => region === 'body');
  const from = Math.max(title, 0);
  const until = body < 0 ? from + 12 : Math.min(body + 2, from + 30);
  const lines = page.blocks
    .slice(from, until)
    .filter(({ text, zone }) => zone === 'main' && text.length < 160 && phrases.some(({ by }) => by.test(text)));
  const marked = page.bylines.filter(
    ({ zone, names, text }) => zone === 'main' && !picture.test(text) && !/comment|related|teaser|bio\b/.test(names),
  );
  return [...marked.slice(0, 6), ...lines];
}

const mixed = /[/,&]|\b(?:and|with|und|mit|avec|et|y|con|com|e|z|i)\b/i;

/** An agency in the byline: alone, beside a person, or behind initials ("ino/dpa"). */
export const byline: Signal = (page, site) => {
  const context = { language: page.language, domain: page.host, form: 'credit' as const };
  const clues: Clue[] = [];
  for (const block of bylineSlot(page)) {
    for (const { organization } of agenciesIn(block.text, context).slice(0, 3)) {
      if (!isSupplier(organization) || site.isOwnName(organization.name)) continue;
      clues.push({
        signal: 'byline',
        about: 'origin',
        value: organization.name,
        quote: quoteOf(block.text),
        where: 'byline',
        trust: mixed.test(block.text) ? 0.85 : 0.92,
        kind: organization.kind === 'press-release-wire' ? 'press-release' : 'wire',
        organization: organization.id,
      });
    }
    if (clues.length > 0) break;
  }
  return clues;
};
