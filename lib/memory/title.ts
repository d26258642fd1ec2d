/** Are two texts of one site told apart by their titles? */
import { foldText } from '../text/fold';
import { isSpaceless } from '../text/script';

/** So much of the shorter title must stand in the other one. */
const least = 0.5;

/** What a title tells: words of more than three letters, or letters where no spaces are written; not the site's name. */
function tellingIn(title: string, site: string): Set<string> {
  const words = foldText(title).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const all = words.flatMap((word) =>
    isSpaceless(word) ? [...word] : word.length > 3 || /\d/.test(word) ? [word] : [],
  );
  return new Set(all.filter((word) => !site.includes(word)));
}

/**
 * May two titles of a site be those of one text? A site puts much under its texts that is none of them, and where that is
 * longer than the text, the title alone tells them apart. Titles that tell nothing part nothing.
 */
export function areAlike(a: string, b: string, site: string): boolean {
  const [first, second] = [tellingIn(a, site), tellingIn(b, site)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared >= least * Math.min(first.size, second.size);
}
