/** Quotes of a page: short enough to show, and with the words that matter in them. */
import { sentencesOf } from './text/sentence';
import type { Span } from './text/span';

/** A quote is no longer than this, unless the words that matter are. */
const longest = { quote: 280, telling: 480 };

/** The telling words that fit into a quote, and the whole sentences before and behind them for which there is room. */
function around(text: string, telling: readonly Span[]): Span {
  let { start, end } = telling[0] ?? { start: 0, end: 0 };
  end = telling.findLast((each) => each.end - start <= longest.telling)?.end ?? end;
  const sentences = sentencesOf(text);
  for (const each of sentences.toReversed())
    if (each.start < start && end - each.start <= longest.quote) start = each.start;
  for (const each of sentences) if (each.end > end && each.end - start <= longest.quote) end = each.end;
  return { start, end };
}

/** The beginning of a text, cut at a word. */
const beginning = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;

/**
 * A quote short enough to show: whole, else cut around the telling words, else cut at its end. Where it was cut stands
 * an ellipsis. `telling` is asked of long texts alone: where in them the words stand that matter, in order.
 */
export function quoteOf(text: string, telling: () => readonly Span[] = () => []): string {
  if (text.length <= longest.quote) return text;
  const words = telling();
  if (words.length === 0) return beginning(text, longest.quote);
  const { start, end } = around(text, words);
  const shown = beginning(text.slice(start, end).trim(), longest.telling);
  return `${start > 0 ? '… ' : ''}${shown}${end < text.length && !shown.endsWith('…') ? ' …' : ''}`;
}

/** The page's own words of a quote: what stands between the ellipses where it was cut. */
export const wordsOfQuote = (quote: string): string => quote.replace(/^\s*(?:\.\.\.|…)|(?:\.\.\.|…)\s*$/g, '');
