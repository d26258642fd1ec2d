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
const articleType =
  /"@type"\s*:\s*\[?[^\]}{]{0,80}"(?:[a-z:/.]*)(?:\w*NewsArticle|Article|BlogPosting|OpinionNewsArticle|Report|LiveBlogPosting|AnalysisNewsArticle|ReportageNewsArticle|BackgroundNewsArticle|ReviewNewsArticle|ScholarlyArticle|TechArticle|PressRelease|SocialMediaPosting)"/;

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
/** Paragraphs looked at; the answer is known long before on a real article. */
const paragraphsSeen = 150;
/** Characters of one JSON-LD block searched for its type, which stands near the start. */
const dataSeen = 20_000;

/** Why a file of this type (MIME, as browsers tell it) is no document to be read, whatever stands in it; null where it is one. */
export function whyNoDocument(contentType: string): Why | null {
  if (/html|xml/.test(contentType) && !contentType.startsWith('image/')) return null;
  if (contentType === 'application/pdf') return 'pdf';
  return /^(?:image|video|audio)\//.test(contentType) ? 'picture' : 'data';
}

function saysArticle(document: Document): boolean {
  if (all(document, articleMark).length > 0) return true;
  for (const script of all(document, 'script[type="application/ld+json" i]')) {
    if (articleType.test((script.textContent ?? '').slice(0, dataSeen))) return true;
  }
  return false;
}

function runningText(document: Document, selector: string, most: number): number {
  let text = 0;
  let seen = 0;
  for (const element of all(document, selector)) {
    if (++seen > paragraphsSeen || text >= enoughText) break;
    const words = element.textContent ?? '';
    const length = isDense(words) ? paragraphLengthDense : paragraphLength;
    if (words.length >= length) text += Math.min(words.length / length / 2, most);
  }
  return text;
}

/**
 * May this page be an article? Errs towards yes: a page that is let through in vain costs the reading room some
 * milliseconds, one that is stopped costs the reader the answer.
 */
export function mayBeArticle(document: Document): boolean {
  if (saysArticle(document)) return true;
  if (runningText(document, 'p', 1.5) >= enoughText) return true;
  // Old pages set their text in cells or boxes broken by <br>; a box of boxes would count its text twice.
  return runningText(document, 'article, td:has(> br), div:has(> br), section:has(> br)', enoughText) >= enoughText;
}
