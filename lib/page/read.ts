/** What of a page's HTML is read at all: by the gate, which writes it, and by the room, which parses it. */

/** Elements of a page: three times what the largest of 2,300 pages has. Readability's loops grow faster than the page. */
export const mostElements = 30_000;
/** Attribute values of more letters are pictures and programs written into the page, not addresses or names. */
export const longestValue = 8_000;
/** Longer JSON-LD is not parsed. Letters. */
export const longestData = 600_000;

/** Gone with all that stands in them: not one of them is read by somebody who reads the article. */
export const unreadElements = new Set(['style', 'xmp', 'noembed', 'noframes', 'noscript', 'template']);
/** Elements without an end. */
export const emptyElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** A picture as HTML writes it, as far as its address (group 1, as written): publishers count their readers with some. */
export const picture = /<img\b[^<>]{0,2000}?\ssrc\s*=\s*["']([^"'<>\s]{1,2000})["']/gi;

/**
 * The attributes that are read: by `lib/page` and by Readability. All others cost more to build than the text they stand
 * around: a `style` is parsed, and most of a page's HTML is `srcset`, `data-…` and `on…`.
 */
const readAttributes = new Set(
  (
    'class id role rel itemprop itemtype typeof property name content href src datetime lang dir type hidden ' +
    'aria-hidden aria-modal style width colspan rowspan start summary datatable data-testid'
  ).split(' '),
);
/** A name or id on these shadows members of `document` and of forms (HTML, 3.1.6 and 4.10.3), which Readability asks. */
const shadowing = new Set('form input button select textarea output fieldset img embed object iframe'.split(' '));
/** Styles that hide what they stand on; `lib/page/zone.ts` and Readability look for them. */
const hides = /display|visibility/i;

/** Whether an attribute of a tag is read, from where its name and its value stand in the HTML. */
export function isRead(
  html: string,
  tag: string,
  nameStart: number,
  nameEnd: number,
  valueStart: number,
  valueEnd: number,
): boolean {
  const length = valueEnd - valueStart;
  if (length > longestValue) return false;
  const written = html.slice(nameStart, nameEnd);
  const name = readAttributes.has(written) ? written : written.toLowerCase();
  switch (name) {
    case 'name':
      return tag === 'meta';
    case 'id':
      return !shadowing.has(tag);
    case 'style':
      return hides.test(html.slice(valueStart, valueEnd));
    case 'src':
      return !html.startsWith('data:', valueStart);
    default:
      return readAttributes.has(name);
  }
}
