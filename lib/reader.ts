/** The reading room's work, wherever the room stands: a snapshot in, an answer out, nothing remembered. */
import { kitOf } from './kit';
import { lookUp } from './lookUp';
import { fingerprintOf } from './memory/fingerprint';
import { toLetters } from './memory/letters';
import type { ArticleText, Kit, LookUp, Report, Snapshot, Why } from './model';
import { type Page, parsePage } from './page';
import { articleOf } from './page/article';
import { report } from './report';
import { mayRepublish } from './terms/limit';

/** The article's paragraphs, without headings and captions. */
const paragraphsOf = ({ blocks }: Page): string[] =>
  blocks
    .filter(({ region, zone, tag }) => region === 'body' && zone === 'main' && !/^h[1-6]$/.test(tag))
    .map(({ text }) => text);

/** The fingerprint of a page's text, in letters; null where it is too short. */
export function printOf(page: Page): string | null {
  const print = fingerprintOf(paragraphsOf(page));
  return print && toLetters(print);
}

/** A page's report; or why there is none, were it that a rule of ours fell over it. */
function answerTo(page: Page): Report | Why {
  try {
    return report(page);
  } catch {
    return 'broken';
  }
}

/** Reads a snapshot: the page's report, or why there is none; and its text's fingerprint in letters, where it is wanted and long enough. */
export function read(snapshot: Snapshot, withPrint: boolean): { answer: Report | Why; print: string | null } {
  const parsed = parsePage(snapshot);
  if (parsed.outcome === 'failed') return { answer: parsed.why, print: null };
  return { answer: answerTo(parsed.page), print: withPrint ? printOf(parsed.page) : null };
}

/** Reads a snapshot. The answer is the page's report, or why there is none. */
export const readSnapshot = (snapshot: Snapshot): Report | Why => read(snapshot, false).answer;

/** The article's text, to be compared with another; or why there is none. */
export function textIn(snapshot: Snapshot): ArticleText | Why {
  const parsed = parsePage(snapshot);
  if (parsed.outcome === 'failed') return parsed.why;
  const { page } = report(parsed.page);
  const paragraphs = paragraphsOf(parsed.page);
  if (!parsed.page.isArticle || paragraphs.length === 0) return 'not-article';
  const { url, title, language, published } = page;
  return { url, site: page.site ?? parsed.page.host, headline: title || null, paragraphs, language, published };
}

/** Whose words a passage is, on the page it was selected on. */
export function lookUpIn(snapshot: Snapshot, selection: string): LookUp {
  const parsed = parsePage(snapshot);
  return lookUp(parsed.outcome === 'parsed' ? parsed.page : null, selection);
}

/** The kit of a page whose terms let its text be republished on `today` (ISO 8601, the reader's calendar); else why not. */
export function kitIn(snapshot: Snapshot, today: string): Kit | Why {
  const answer = readSnapshot(snapshot);
  if (typeof answer === 'string') return answer;
  if (answer.verdict.kind === 'not-article') return 'not-article';
  if (!mayRepublish(answer, today)) return 'not-allowed';
  const article = articleOf(snapshot);
  return typeof article === 'string' ? article : kitOf(answer, article);
}
