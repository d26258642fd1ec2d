/** Licence or notice → what one may do, on what conditions, and whom to ask. */
import type { Clue, NamedOrganization, Origin, Terms } from '../model';
import { agenciesIn, contextOf } from '../organizations';
import type { Block, Page } from '../page';
import { quoteOf } from '../signals/signal';
import type { Site } from '../site';
import { licenseOf } from './license';
import { readNotice } from './notice';

const rightsLine =
  /(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:by\s+)?(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?[\s,]*(?:by\s+)?(?<who>[^.|\n©]{2,110}?)(?=\s*(?:[.|]|,?\s*\d{4}|$|all rights|alle rechte|tous droits))/iu;
const chineseRights = /(?<who>[\u3400-\u9fff]{2,20}?)\s*(?:版权所有|版權所有)/u;
const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
const fairUse =
  /has not always been (?:specifically )?authorized by the copyright owner|\b(?:believe|consider|constitutes?|provisions of)\b.{0,40}\bfair use\b/i;

const unstated = (): Terms['uses'] => ({
  republish_noncommercial: 'unstated',
  republish_commercial: 'unstated',
  print: 'unstated',
  excerpt: 'unstated',
  translate: 'unstated',
  modify: 'unstated',
  ai_training: 'unstated',
});

/** The small print: what follows the article, and the footer. */
function smallPrint(page: Page): Block[] {
  const last = page.blocks.findLastIndex(({ region }) => region === 'body');
  const first = page.blocks.findIndex(({ region }) => region === 'body');
  const above = page.blocks.slice(Math.max(0, first - 12), Math.max(0, first));
  return [...page.blocks.slice(Math.max(0, last - 10)), ...above]
    .filter(({ zone }) => zone === 'main' || zone === 'footer')
    .slice(0, 400);
}

function clue(value: string, block: { text: string; zone?: string }, url?: string): Clue {
  return {
    signal: 'terms',
    about: 'terms',
    value,
    quote: quoteOf(block.text),
    where: block.zone === 'footer' ? 'footer' : 'closing',
    trust: 0.9,
    ...(url ? { url } : {}),
  };
}

/** Reads what the page says about using its text. Null where it says nothing: silence is not permission. */
export function termsOf(
  page: Page,
  site: Site,
  origin: Origin | null,
  republisher: NamedOrganization | null,
): { terms: Terms | null; clues: Clue[] } {
  const blocks = smallPrint(page);
  const clues: Clue[] = [];
  const uses = unstated();
  const conditions = new Set<string>();
  const linked = blocks
    .flatMap((block) => block.links.map(({ href }) => ({ block, license: licenseOf(href) })))
    .find(({ license }) => license);
  const inHead = page.links
    .filter(({ rel }) => rel.split(/\s+/).includes('license'))
    .map(({ href }) => licenseOf(href))
    .find(Boolean);
  const license = inHead ?? linked?.license ?? null;
  if (license) {
    Object.assign(uses, license.uses);
    for (const condition of license.conditions) conditions.add(condition);
    clues.push(
      linked?.license
        ? clue(license.id, linked.block, license.url)
        : { ...clue(license.id, { text: `<link rel="license" href="${license.url}">` }, license.url), where: 'head' },
    );
  }
  let contact: string | null = null;
  let reserved = false;
  const readings = blocks.flatMap((block) => {
    const read = readNotice(block.text);
    return read ? [{ block, read }] : [];
  });
  // What is granted is granted beside "all rights reserved".
  for (const { block, read } of readings.toSorted((a, b) => Number(a.read.reserved) - Number(b.read.reserved))) {
    // A grant with conditions is the exact one; "feel free to share" beside it is a call, not a licence.
    for (const [name, use] of Object.entries(read.uses)) {
      const known: unknown = Reflect.get(uses, name);
      if (!license && (known === 'unstated' || (known === 'allowed' && use === 'conditional')))
        Reflect.set(uses, name, use);
    }
    for (const condition of read.conditions) conditions.add(condition);
    contact ??= read.asks ? (mail.exec(block.text)?.[0] ?? null) : null;
    reserved ||= read.reserved;
    clues.push(clue(read.reserved ? 'all-rights-reserved' : 'notice', block));
  }
  const lines = blocks.flatMap((block) => {
    const short = block.text.length < 300;
    const who = short ? (rightsLine.exec(block.text) ?? chineseRights.exec(block.text))?.groups?.who : undefined;
    return who && /\p{L}{2}/u.test(who)
      ? [
          {
            block,
            who: who
              .replace(/[,;\s]+$/, '')
              .replace(/^the\s+(?=site\b)/i, '')
              .trim(),
          },
        ]
      : [];
  });
  // The host's own line in the footer does not cover a text that is another's.
  const isHere = !origin || site.isOwnName(origin.name);
  const best = lines.find(({ block }) => block.zone === 'main') ?? (isHere ? lines[0] : undefined);
  const agency = best ? agenciesIn(best.who, contextOf(page, 'credit'))[0] : undefined;
  const isOrigin =
    best && origin && (best.who.includes(origin.name) || agency?.organization.id === origin.organization);
  const holderName = best && isOrigin && origin ? origin.name : (best?.who ?? null);
  if (best) clues.push(clue(holderName ?? best.who, best.block));
  const fair = blocks.find(({ text }) => fairUse.test(text));
  if (fair) clues.push(clue('fair-use', fair));
  const says = license !== null || clues.length > 0;
  if (!says) return { terms: null, clues };
  const granted = Object.values(uses).some((use) => use === 'allowed' || use === 'conditional');
  const terms: Terms = {
    holder: holderName,
    holderGround: holderName ? 'notice' : null,
    license: license
      ? { id: license.id, url: license.url }
      : reserved
        ? { id: 'all-rights-reserved', url: null }
        : null,
    uses,
    decidedBy: {
      republish_noncommercial: null,
      republish_commercial: null,
      print: null,
      excerpt: null,
      translate: null,
      modify: null,
      ai_training: null,
    },
    conditions: [...conditions],
    limits: [],
    creditLine: creditLine(page, site, origin),
    creditGiven: false,
    contact,
    fairUse: fair !== undefined,
    grantedBy: granted ? (origin && republisher && !license ? 'republisher' : origin ? 'origin' : 'site') : null,
    sources: [],
    conflicts: [],
  };
  return { terms, clues: clues.slice(0, 8) };
}

/** A sound credit where the page asks for none in particular: headline, whose it is, where it was read. */
function creditLine(page: Page, site: Site, origin: Origin | null): string | null {
  const holder = origin?.name ?? site.name;
  return holder && page.title ? `“${page.title}”, ${holder}, ${origin?.url ?? page.url}` : null;
}
