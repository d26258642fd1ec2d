/**
 * HTML as a browser writes it (HTML, 13.3: values in double quotation marks, no `<` in text that is not raw), without
 * what nobody reads. What is left out here is never read; what is left in is looked at once more before it is parsed.
 */
import { longestData, longestValue, picture, unreadElements } from '../../lib/page/read';
import { tellsState } from '../../lib/page/state';

/** Elements that go with all they hold; the article's words stand in none of them. */
const gone = new Set([...unreadElements, 'svg']);

/** Does anybody read an element with this name? */
export const isRead = (name: string): boolean => name === 'noscript' || !gone.has(name);

/** What is read of a script that stands in the page. */
export const scriptRead = (type: string, text: string): string =>
  (/ld\+json/i.test(type) ? text.length <= longestData : tellsState(text)) ? text : '';

/** Comments; elements whose text is raw, or that go; and tags with attributes. */
const piece =
  /<!--[\s\S]*?-->|<(script|style|svg|noscript|template|xmp|iframe|noembed|noframes|textarea|title)((?: [^<>"]*(?:"[^"]*"[^<>"]*)*)?)>([\s\S]*?)<\/\1>|<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)+>/g;

/** Attributes that nobody reads; a style says at most that something is hidden. */
const unread =
  / (?:style="(?![^"]*(?:display|visibility))|(?:srcset|sizes|imagesrcset|integrity|nonce|ping|poster|tabindex|target|loading|decoding|jsaction|jslog|d|on[a-z]+|data-(?!testid=)[^\s="]+|aria-(?!hidden=|modal=)[^\s="]+)="|(?:src|href)="data:)[^"]*"/g;
/** A tag that is shorter has nothing in it that is worth a look. Letters. */
const short = 24;

/** Not counted by the pattern: a browser keeps a place to go back to for each letter, and has room for some millions. */
const attribute = / [^\s="]+="([^"]*)"/g;

const withoutUnread = (tag: string): string => {
  if (tag.length < short) return tag;
  const left = tag.replace(unread, '');
  return left.length > longestValue
    ? left.replace(attribute, (all, value: string) => (value.length < longestValue ? all : ''))
    : left;
};

/** Leaves out what nobody reads. One pass. */
export function trim(html: string): string {
  return html.replace(piece, (all: string, name?: string, attributes = '', text = ''): string => {
    if (name === undefined) return all.startsWith('<!') ? '' : withoutUnread(all);
    // Publishers count their readers without scripts by a picture in it; the room looks for that and for nothing else.
    if (name === 'noscript') {
      const counting = Array.from(text.matchAll(picture), ([tag]) => `${tag}>`).join('');
      return counting && `<noscript>${counting}</noscript>`;
    }
    // Of elements within others of their name the first end is not theirs.
    if (gone.has(name)) return text.includes(`<${name}`) ? all : '';
    if (name === 'textarea' || name === 'title') return all;
    const kept = name === 'script' && !/ src="/.test(attributes) ? scriptRead(attributes, text) : '';
    return kept || / src="/.test(attributes) ? `<${name}${withoutUnread(attributes)}>${kept}</${name}>` : '';
  });
}
