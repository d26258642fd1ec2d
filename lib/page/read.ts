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
