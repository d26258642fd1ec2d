/** A selected passage → whose words these are, as the page itself tells. Works on the page's blocks, offline. */
import { caps, isShort } from './caps';
import { letter, wordsOf } from './languages/word';
import { type LookUp, nothingKnown } from './model';
import type { Block, Page } from './page';
import { cut, longest, oneLine } from './text/line';
import { foldShown } from './text/passage';

const notice = new RegExp(`©|${wordsOf('notice')}|${wordsOf('licenseWord')}`, 'iu');
const verb = `(?<!${letter})${wordsOf('said')}(?!${letter})`;
const person = String.raw`(?<who>(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:${wordsOf('particle')}\s+)?\p{Lu}[\p{L}.'’-]*){0,6})`;
const speakers = [new RegExp(String.raw`${verb}\s+${person}`, 'u'), new RegExp(String.raw`${person},?\s+${verb}`, 'u')];

/** The quotation marks' contents in a text, and what is outside of them. */
function quotations(text: string): { inside: string[]; outside: string } {
  const pattern = /[“„«"](?<words>[^“”„«»"]{8,2000})[”“»"]/g;
  const inside = [...text.matchAll(pattern)].map((match) => match.groups?.words ?? '');
  return { inside, outside: text.replace(pattern, ' … ') };
}

function speakerIn(blocks: readonly Block[], at: number): string | null {
  // The sentence that names the speaker may stand in the paragraph before.
  for (const index of [at, at - 1]) {
    const text = quotations(blocks[index]?.text ?? '').outside;
    const found = speakers.map((pattern) => pattern.exec(text)?.groups?.who).find(Boolean);
    // The stop behind a name is the sentence's; behind one or two letters it is the name's own.
    if (found) return cut(oneLine(found.replace(/(?<=\p{L}{3})\.$/u, '')), longest.name);
  }
  return null;
}

const linksOf = (block: Block) =>
  block.links
    .filter(({ text, href }) => text && isShort(href))
    .map(({ text, href }) => ({ text: cut(oneLine(text), longest.name), url: href }))
    .slice(0, 12);

/** Do at least this share of a passage's letters stand in quotation marks? What else it holds tells who speaks. */
const mostly = 0.6;

function isMostlyQuoted(passage: string): boolean {
  const inside = quotations(passage).inside.join('');
  return inside.length >= mostly * passage.trim().length;
}

function kindOf(block: Block, passage: string): LookUp['kind'] {
  if (block.zone === 'caption') return 'caption';
  if (block.region !== 'body' && (notice.test(block.text) || block.zone === 'footer')) return 'notice';
  const quoted =
    block.tag === 'blockquote' ||
    isMostlyQuoted(passage) ||
    quotations(block.text).inside.some((words) =>
      foldShown(words).includes(foldShown(passage.replace(/^["“„«]|["”“»]$/g, ''))),
    );
  if (quoted) return 'quotation';
  if (block.region !== 'body') return 'around';
  const near = block.links.some(
    ({ text }) =>
      text.length > 1 && (foldShown(passage).includes(foldShown(text)) || foldShown(text).includes(foldShown(passage))),
  );
  return near ? 'linked' : 'article';
}

/** Looks a passage up on its page; null for a page that could not be read. */
export function lookUp(page: Page | null, selection: string): LookUp {
  const wanted = foldShown(selection);
  if (!page) return nothingKnown(selection, 'unread');
  const absent = nothingKnown(selection, 'absent');
  if (!wanted) return absent;
  const blocks = page.blocks;
  const whole = blocks.findIndex(({ text }) => foldShown(text).includes(wanted));
  // A selection across paragraphs is looked up by where it begins.
  const at = whole >= 0 ? whole : blocks.findIndex(({ text }) => text.length > 20 && wanted.includes(foldShown(text)));
  const block = blocks[at];
  if (!block) return absent;
  const kind = kindOf(block, selection);
  return {
    selection,
    kind,
    speaker: kind === 'quotation' ? speakerIn(blocks, at) : null,
    context: block.text.slice(0, caps.passage / 2).toWellFormed(),
    links: linksOf(block),
  };
}
