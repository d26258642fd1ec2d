/** Which attributes of an element are read. */
import { longestValue } from './read';

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
/** A logo's name is short; what describes a picture is not read. Letters. */
const longestAlt = 60;
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
    case 'alt':
      return tag === 'img' && length <= longestAlt;
    default:
      return readAttributes.has(name);
  }
}
