import type { Clue, Kind } from '../model';
import { registrableDomain, resolveDomain, resolveName } from '../organizations';
import type { Block, PageLink } from '../page';
import { phrasesFor } from '../phrases';
import type { Site } from '../site';
import { closing, opening, smallPrint } from './credit';
import { quoteOf, type Signal } from './signal';

/** What stands where a name would, and is none: a date, a pronoun, an edition. */
const dateLike =
  /^(?:the\s+)?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+\d|print|here|this|my|our|his|her|their|a\s|an\s)|\d{1,2}\/\d{2,4}$/i;

/** The link that goes with the name: the one whose text is the name, else the last one that leads elsewhere. */
function linkFor(block: Block, name: string, site: Site): PageLink | undefined {
  const away = block.links.filter(({ href }) => !site.isOwnAddress(href) && !/creativecommons\.org/.test(href));
  const deep = away.filter(({ href }) => (URL.parse(href)?.pathname.length ?? 0) > 1);
  return deep.find(({ text }) => name.includes(text) || text.includes(name)) ?? deep[0] ?? away[0];
}

function clueOf(block: Block, name: string, kind: Kind, site: Site, language: string | null): Clue | null {
  const link = linkFor(block, name, site);
  const shown = block.links.find(
    ({ text, href }) => text.length > 1 && text.length < 60 && name.includes(text) && !site.isOwnAddress(href),
  );
  const clean = (shown?.text ?? name)
    .replace(/^(?:the website |the blog )/i, '')
    .replace(/[\s,“”"'»«]+$|^[\s“”"'»«]+/g, '');
  const organization = resolveName(clean, { language, form: 'credit' }) ?? (link ? resolveDomain(link.href) : null);
  if (!clean || dateLike.test(clean) || site.isOwnName(clean) || (organization && site.isOwnName(organization.name)))
    return null;
  if (block.links.length > 0 && !link && block.links.some(({ text }) => name.includes(text))) return null;
  const isAddress = link && (URL.parse(link.href)?.pathname.length ?? 0) > 1;
  return {
    signal: 'notice',
    about: 'origin',
    value: organization?.name ?? (/^https?:|^www\./.test(clean) ? (registrableDomain(clean) ?? clean) : clean),
    quote: quoteOf(block.text),
    where: block.region === 'above' ? 'opening' : 'closing',
    trust: organization || link ? 0.95 : 0.88,
    kind,
    ...(isAddress && link ? { url: link.href } : {}),
    ...(organization ? { organization: organization.id } : {}),
  };
}

/** A sentence at the head or the foot of the text that says where it was first published. */
export const notice: Signal = (page, site) => {
  const phrases = phrasesFor(page.language);
  const around = [...new Set([...closing(page, smallPrint), ...opening(page)])].filter(({ text }) => text.length < 700);
  const clues: Clue[] = [];
  for (const block of around) {
    const found = (patterns: readonly RegExp[]) =>
      patterns.map((pattern) => pattern.exec(block.text)?.groups?.who).find(Boolean);
    const republished = found(phrases.flatMap((each) => each.republished));
    const excerpt = republished ? undefined : found(phrases.flatMap((each) => each.excerpt));
    const name = republished ?? excerpt;
    const clue = name && clueOf(block, name.trim(), republished ? 'republished' : 'excerpt', site, page.language);
    if (clue) clues.push(clue);
  }
  return clues.slice(0, 3);
};
