/** Names that stand in the article's head without a word that opens a byline. */
import { isCalendarWord } from '../languages/calendar';
import { letter, wordsOf } from '../languages/word';
import { resolveName } from '../organizations';
import type { Block } from '../page';
import { saysAuthor } from '../page/called';
import type { Scene } from '../scene';
import { isOfPicture, pictureHouse } from '../source/picture';
import { dayIn } from '../text/date';
import { namesIn, opensByline } from './byline';
import { withoutDays, writersIn } from './line';
import { beginsWithRole } from './name';
import { isOneName, isPerson, particles } from './person';
import { inBlock, mayName, otherNames, profile, type Signature } from './signature';

/** What houses are called whose names we do not know: "Lake University", "Harbour News Service". */
const house = new RegExp(`(?<!${letter})${wordsOf('noPerson', 'paper')}(?!${letter})`, 'iu');
const isHouseName = (text: string): boolean => house.test(text) && !/(?<!\p{L})\p{Ll}{4,}/u.test(text);

/** Three words at most: longer lines of capitals are headings, where nothing else says that they name somebody. */
const isShort = (name: string): boolean => name.split(/\s+/).filter((word) => !particles.test(word)).length <= 3;

/** "Jane Marsh, The Valley Post", "Jane Marsh | The Valley Post": persons and their house. */
export const affiliatedIn = (scene: Scene): Signature[] =>
  scene.places.head
    .filter((block) => block.text.length < 100 && !isOfPicture(block) && !pictureHouse.test(block.text))
    .flatMap((block): Signature[] => {
      const line = withoutDays(block.text, scene.page.language).replace(/[\s|,]+$/, '');
      const [, names = '', name = ''] = /^(.+?)\s*[,|]\s*([^,|]+)$/.exec(line) ?? [];
      const isKnown = resolveName(name, scene.contexts.credit) !== null;
      const isBelow = scene.page.blocks.indexOf(block) > scene.places.headline;
      const persons = isKnown || (isBelow && isHouseName(name)) ? namesIn(names, scene) : [];
      return persons.every((each) => isPerson(each) && (isKnown || isShort(each)))
        ? persons.map((each) => ({ name: each, url: '', quote: block.text, where: 'byline' }))
        : [];
    });

/** Longer lines are more than a name and a day. */
const longestBare = 70;
/** Longer lines with a byline go on with other things. */
const longestLine = 100;
/** What holds the day and the author of a text is called so: "entry-meta". */
const metaNames = /(?:^|[\s_-])meta(?:$|[\s_-])/;
/** How near to a bare name the day stands. Blocks. */
const dayReach = 3;

/** Does a statement beside a name say nothing of who wrote: the house's own name, a weekday? */
const isBeside = (statement: string, { page, site }: Scene): boolean =>
  site.isOwnName(statement) || isCalendarWord(/^\p{L}*/u.exec(statement)?.[0] ?? '', page.language);

/** The names in a line that is nothing but names, days and what somebody is; or that begins with links to their pages. */
function bareNames(block: Block, isSaid: boolean, scene: Scene): Signature[] {
  const undated = withoutDays(block.text, scene.page.language);
  const own = block.links.filter(({ text, href }) => text.length > 3 && profile.test(href));
  const line = own[0] && undated.startsWith(own[0].text) ? own.map(({ text }) => text).join(', ') : '';
  const statements = (line || (isSaid ? undated : ''))
    .split(/\s*\|\s*/)
    .filter((each) => each && !isBeside(each, scene));
  const text = statements.join(' | ');
  const signed = text ? inBlock({ ...block, text }, 'byline', scene) : [];
  const letters = signed.reduce((sum, { name }) => sum + name.length, 0);
  const isRole = text.startsWith(signed[0]?.name ?? ' ') && text.split(/\s/).some(beginsWithRole);
  return signed.every(({ name }) => isPerson(name) && isShort(name)) && (isRole || letters > text.length * 0.5)
    ? signed
    : [];
}

/** Those who sign with one name alone, or in small letters: a link to their page or the article's data say that they do. */
export function oneNamesIn(scene: Scene, stated: readonly string[]): Signature[] {
  const { head, marked } = scene.places;
  const language = scene.page.language;
  const opened = head.filter(({ text }) => text.length < longestLine && opensByline(text, language));
  return [...marked.filter((block) => mayName(block, scene)), ...opened].flatMap((block): Signature[] => {
    const [statement] = writersIn(withoutDays(block.text, language), scene.languages);
    const told = statement?.text.replace(/^[\s:]+|\s+$/g, '') ?? '';
    const name = stated.includes(told) ? told : (/^\p{Lu}\p{L}+(?=$|\s\p{Ll})/u.exec(told)?.[0] ?? '');
    const own = block.links.find(({ text, href }) => text === name && profile.test(href));
    const isSaid = own !== undefined || stated.includes(name);
    return isSaid && isOneName(name, scene)
      ? [{ name, url: own?.href ?? '', quote: block.text.slice(0, 200), where: 'byline' }]
      : [];
  });
}

/** A line between headline and text that is a name and nothing else, beside the day or leading to somebody's page. */
export function bareIn(scene: Scene): Signature[] {
  const { page, places } = scene;
  const from = places.headline + 1;
  const first = page.blocks.findIndex((block, index) => index >= from && block === places.lead[0]);
  const head = page.blocks.slice(from, first < 0 ? from : Math.min(first, from + 12));
  const isDay = ({ text }: Block) => text.length <= longestBare && dayIn(text, page.language) !== null;
  // The names of sections stand there, too, and lead to them.
  const isSection = (block: Block) =>
    page.blocks.some(({ text, links }) => text === block.text && links.some(({ href }) => !profile.test(href)));
  return head
    .flatMap((block, index): Signature[] => {
      const names = block.names.slice(0, 60);
      const isLine =
        (block.zone === 'main' || block.zone === 'comments') &&
        !/^h[1-6]$/.test(block.tag) &&
        block.text.length <= longestBare;
      if (!isLine || isOfPicture(block) || otherNames.test(names)) return [];
      const isDated =
        block.tag !== 'li' &&
        block.belowPicture !== 1 &&
        head.slice(Math.max(0, index - 1), index + dayReach).some(isDay);
      const isMeta = metaNames.test(names) && block.belowPicture !== 1;
      const isSaid = saysAuthor.test(names) || ((isDated || isMeta) && block.links.length === 0 && !isSection(block));
      return bareNames(block, isSaid, scene);
    })
    .filter(({ name }) => !page.title.includes(name));
}
