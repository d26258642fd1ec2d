/** What each feature can mean, whatever the fit makes of it. */
import { type PageMark, pageMarks } from '../kind';

export type Feature = string;

/** Said of a house that supplies text: it is seldom named for another reason than that a text is its own. */
export const ofSupplier = ' (an agency)';

/** Features that can only make an origin less likely. They count where all that speaks for it has them. */
export const doubts: ReadonlySet<Feature> = new Set([
  'a name of three letters or fewer',
  'an unknown name of one word',
  'an unknown name of many words',
  'an unknown name in small letters',
  'leads to this site',
  'leads to another house than it names',
  'above the headline',
  'inside the text',
  'further below the text',
  'in a long line',
  'the text goes on behind it',
  'in a list of names',
  'its line leads to another page here',
  'leads to a topic of the site',
  'right below a picture',
  'near a picture',
  'speaks of a picture',
  'its markup says picture',
  'in a list',
  'in a heading',
  'in a quotation',
  'beside the article',
  'under a heading below the text',
  'page: no article',
  'thanks somebody the text is about',
  'a word follows it',
  'a name that is also a word',
  'a name that is also a place',
  'a name that is also a person’s',
  'a name that is also an abbreviation',
]);
/** Features that can only make it likelier. */
const supports: ReadonlySet<Feature> = new Set([
  'signs what it speaks of',
  'an institution’s own site',
  'on a portal, whose texts are others’',
  'leads to a story',
  'leads to a site',
  'leads to the house it names',
  'between headline and text',
  'right below the text',
  'in the first paragraphs',
  'in the last paragraphs',
  'alone in its line',
  'almost alone in its line',
  'a label below the text names a newsroom or a site',
  'its markup says source',
  'its markup says author',
  'two signs agree',
  'three signs agree',
]);
const likePages: ReadonlySet<PageMark> = new Set([
  'marked up as an article',
  'gives a day',
  'names an author',
  'address with a day',
  'address with a headline',
]);

/** What a feature can mean: 1 that it speaks for an origin, −1 that it is a doubt, 0 where only the cases tell. */
export function meaningOf(named: Feature): -1 | 0 | 1 {
  const feature = named.replace(ofSupplier, '');
  if (doubts.has(feature)) return -1;
  if (supports.has(feature)) return 1;
  const mark = pageMarks.find((each) => feature === `page: ${each}`);
  return mark ? (likePages.has(mark) ? 1 : -1) : 0;
}
