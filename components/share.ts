/** The finding, ready to be sent on: what we say, the words that say so, and what was checked. Nothing is sent here. */

import { answerInWords, grounds, isClaim, isReadable, strongest } from '../lib/answer';
import type { Report } from '../lib/model';
import { wordsOfQuote } from '../lib/quote';
import { webAddress } from '../lib/text/address';
import { cut, longest, oneLine } from '../lib/text/line';
import { destination, lineStarts, literal } from '../lib/text/markdown';
import { dateInWords, inOneLine, listInWords, t } from '../lib/words';
import { placeLabels, signalLabels } from './labels';

/** Where words are many, a link names their first and last ones alone. */
const most = 12;
const ends = 5;

/** A text fragment's parts are parted by commas and dashes, so that its own need their percent sign. */
const encoded = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/**
 * The page's address, leading to the words that tell the origin best where a reader can see them (text fragments,
 * https://wicg.github.io/scroll-to-text-fragment/).
 */
export function linkToWords(report: Report): string {
  const address = report.page.url.split('#', 1)[0] ?? report.page.url;
  const clue = strongest(report);
  if (!clue || !isReadable(clue.where)) return address;
  const told = oneLine(wordsOfQuote(clue.quote));
  if (told === '') return address;
  const words = told.split(' ');
  const said = words.length > most ? `${encoded(words.slice(0, ends))},${encoded(words.slice(-ends))}` : encoded(words);
  return `${address}#:~:text=${said}`;
}

interface Finding {
  answer: string;
  grounds: string;
  quote: { words: string; where: string } | null;
  original: string | null;
  page: { title: string; url: string };
  checked: string | null;
  made: string;
}

function findingOf(report: Report, day: string): Finding {
  const { origin, page, silent } = report;
  const clue = strongest(report);
  return {
    answer: answerInWords(report),
    grounds: inOneLine([grounds(report), isClaim(report) && origin?.sister ? t('origin_sister') : null]),
    quote:
      isClaim(report) && clue
        ? { words: cut(oneLine(clue.quote), longest.quote), where: t(placeLabels[clue.where]) }
        : null,
    original: webAddress(origin?.url),
    page: { title: cut(oneLine(page.title), longest.name), url: linkToWords(report) },
    checked: silent.length > 0 ? t('share_checked', listInWords(silent.map((name) => t(signalLabels[name])))) : null,
    made: t('share_made', dateInWords(day) ?? day),
  };
}

/** The finding as plain text, lines parted by line feeds. `day`: ISO 8601. */
export function findingText(report: Report, day: string): string {
  const { answer, grounds, quote, original, page, checked, made } = findingOf(report, day);
  return [
    answer,
    quote ? t('share_grounds', grounds, quote.words, quote.where) : grounds,
    original && t('share_original', original),
    t('share_page', [page.title, page.url].filter(Boolean).join(', ')),
    checked,
    made,
  ]
    .filter(Boolean)
    .join('\n');
}

/** The finding as CommonMark. `day`: ISO 8601. */
export function findingMarkdown(report: Report, day: string): string {
  const { answer, grounds, quote, original, page, checked, made } = findingOf(report, day);
  return [
    `**${literal(answer)}** ${literal(grounds)}`,
    quote && `> ${lineStarts(literal(quote.words))}\n>\n> — ${literal(quote.where)}`,
    [
      original && `- ${t('share_original', `<${original}>`)}`,
      `- ${t('share_page', `[${literal(page.title || page.url)}](${destination(page.url)})`)}`,
      checked && `- ${literal(checked)}`,
    ]
      .filter(Boolean)
      .join('\n'),
    literal(made),
  ]
    .filter(Boolean)
    .join('\n\n');
}
