/**
 * The gate: a cheap look at a live page, without libraries, that decides whether
 * it is worth reading. It asks the simplest question that keeps the budgets,
 * "is this an article?"; where the text came from is for the reading room.
 *
 * A page may shadow the members of `document` (`<img name="querySelector">`), so
 * they are taken from the prototype.
 */
import type { Why } from './model';
import { isDense } from './text/script';

type Query = (document: Document, selector: string) => NodeListOf<Element>;
const all: Query = (document, selector) => Document.prototype.querySelectorAll.call(document, selector);

/** Names that schema.org gives to written works that are published; a shop's Product or a forum's thread is none. */
const articleTypes = new Set([
  'Article',
  'BlogPosting',
  'LiveBlogPosting',
  'PressRelease',
  'Report',
  'ScholarlyArticle',
  'SocialMediaPosting',
  'TechArticle',
]);
const isArticleType = (type: string) => articleTypes.has(type) || type.endsWith('NewsArticle');

const articleMark = [
  'meta[property="og:type" i][content="article" i]',
  'meta[property^="article:" i]',
  'meta[name^="citation_" i]',
  '[itemtype*="schema.org/" i][itemtype$="Article" i]',
  '[itemtype*="schema.org/BlogPosting" i]',
  '[itemprop="articleBody" i]',
  '.h-entry, .hnews, .hentry',
].join(',');

/** Letters that make a paragraph one of running text. */
const paragraphLength = 80;
const paragraphLengthDense = 28;
/** Running text that makes an article, in paragraphs' worth; two and a half are a short wire item. */
const enoughText = 2.5;
/**
 * What is looked at, at most, so that no page makes the gate slow: paragraphs, and of each so many letters in so many
 * texts; JSON-LD blocks, and letters of each and of all. The answer is known long before on a real article, and a
 * block's type stands near its start.
 */
const most = { paragraphs: 400, letters: 1_000, texts: 100, blocks: 40, block: 20_000, data: 100_000 };
/** Letters behind a type's key in which its values are looked for. */
const typeReach = 200;

/** Why a file of this type (MIME, as browsers tell it) is no document to be read, whatever stands in it; null where it is one. */
export function whyNoDocument(contentType: string): Why | null {
  if (/html|xml/.test(contentType) && !contentType.startsWith('image/')) return null;
  if (contentType === 'application/pdf') return 'pdf';
  return /^(?:image|video|audio)\//.test(contentType) ? 'picture' : 'data';
}

/** The beginning of an element's text. Where it has a lot, the rest is not even copied. */
function beginning(document: Document, element: Element, letters: number): string {
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let texts = 0; texts < most.texts && text.length < letters; texts++) {
    const node = walker.nextNode();
    if (!(node instanceof Text)) break;
    text += node.substringData(0, letters - text.length);
  }
  return text;
}

/** Does JSON-LD say that it speaks of an article? It is not parsed: its keys are looked for, and what is quoted behind them. */
export function namesArticle(json: string): boolean {
  const key = '"@type"';
  for (let at = json.indexOf(key); at >= 0; at = json.indexOf(key, at + key.length)) {
    const behind = json.slice(at + key.length, at + key.length + typeReach);
    // One name, or a list of names.
    const values = /^\s{0,20}:\s{0,20}(?:"([^"]*)"|\[([^\]{}[]*))/.exec(behind);
    const names = values?.[1] ?? values?.[2] ?? '';
    for (const name of names.split('"'))
      if (isArticleType(name.slice(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'))))) return true;
  }
  return false;
}

const marksArticle = (document: Document): boolean =>
  Document.prototype.querySelector.call(document, articleMark) !== null;

function saysArticle(document: Document): boolean {
  let left = most.data;
  let blocks = 0;
  for (const script of all(document, 'script[type="application/ld+json" i]')) {
    if (++blocks > most.blocks || left <= 0) break;
    const text = beginning(document, script, Math.min(most.block, left));
    if (namesArticle(text)) return true;
    left -= text.length;
  }
  return false;
}

function hasText(document: Document, selector: string, mostEach: number): boolean {
  let text = 0;
  let seen = 0;
  for (const element of all(document, selector)) {
    if (++seen > most.paragraphs || text >= enoughText) break;
    const words = beginning(document, element, most.letters);
    const length = isDense(words) ? paragraphLengthDense : paragraphLength;
    if (words.length >= length) text += Math.min(words.length / length / 2, mostEach);
  }
  return text >= enoughText;
}

/**
 * The signs of an article, the cheapest first; each may be asked for at a moment of its own. They err towards yes: a page
 * that is let through in vain costs the reading room some milliseconds, one that is stopped costs the reader the answer.
 */
export const signs: readonly ((document: Document) => boolean)[] = [
  marksArticle,
  saysArticle,
  (document) => hasText(document, 'p', 1.5),
  // Old pages set their text in cells or boxes broken by <br>; a box of boxes would count its text twice.
  (document) => hasText(document, 'article, p:has(> br), td:has(> br), div:has(> br), section:has(> br)', enoughText),
];

/** May this page be an article? All signs at once, for those who have the time. */
export const mayBeArticle = (document: Document): boolean => signs.some((sign) => sign(document));
