/** What nobody sees goes out of a page's words: the gate, which alone sees the page, says which they are. */
import { wordsOfQuote } from '../quote';
import { foldEach, shownIn } from '../text/passage';
import type { Block, Walked } from './blocks';

/** For each block, which of its folded letters are hidden. The words may begin in one block and end in another. */
function hiddenIn(blocks: readonly Block[], hidden: readonly string[]): Set<number>[] {
  const folded = blocks.map(({ text }) => foldEach(text));
  const starts: number[] = [];
  let length = 0;
  for (const each of folded) {
    starts.push(length);
    length += each.length;
  }
  const whole = folded.join('');
  const found = blocks.map(() => new Set<number>());
  for (const words of hidden) {
    for (let at = whole.indexOf(words); at >= 0; at = whole.indexOf(words, at + words.length)) {
      let block = starts.findLastIndex((start) => start <= at);
      for (let letter = at; letter < at + words.length; letter++) {
        while ((starts[block + 1] ?? length) <= letter) block++;
        found[block]?.add(letter - (starts[block] ?? 0));
      }
    }
  }
  return found;
}

/** A block without its hidden letters, and without the links that were made of them; null where nothing is left. */
function without(block: Block, hidden: ReadonlySet<number>): Block | null {
  const { places } = shownIn(block.text);
  const gone = new Set(places.filter((_, letter) => hidden.has(letter)));
  const kept = places.filter((place) => !gone.has(place));
  const text = Array.from({ length: block.text.length }, (_, at) => (gone.has(at) ? ' ' : block.text.charAt(at)))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  if (kept.length === 0 || !/[\p{L}\p{N}]/u.test(text)) return null;
  const left = foldEach(text);
  return { ...block, text, links: block.links.filter((link) => left.includes(foldEach(link.text))) };
}

/** What was found on a page without what nobody sees of it. */
export function withoutUnseen({ blocks, bylines, logos }: Walked, unseen: readonly string[]): Walked {
  const hidden = unseen.map((quote) => foldEach(wordsOfQuote(quote))).filter(Boolean);
  if (hidden.length === 0) return { blocks, bylines, logos };
  const found = hiddenIn(blocks, hidden);
  const kept: Block[] = [];
  /** Where each block stands now, or the one that follows it. */
  const places = blocks.map((block, index) => {
    const letters = found[index];
    const left = letters && letters.size > 0 ? without(block, letters) : block;
    return left ? kept.push(left) - 1 : kept.length;
  });
  return {
    blocks: kept,
    bylines: bylines.flatMap((byline) => {
      const text = foldEach(byline.text);
      const isCut = (found[byline.at]?.size ?? 0) > 0;
      const isHidden = hidden.some((words) => text.includes(words) || (isCut && words.includes(text)));
      return isHidden ? [] : [{ ...byline, at: places[byline.at] ?? kept.length }];
    }),
    logos: logos.map((logo) => ({ ...logo, at: places[logo.at] ?? kept.length })),
  };
}
