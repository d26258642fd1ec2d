/** The days that a reader sees on a page, as far as they may be the article's. */
import { letter, wordsOf } from '../languages/word';
import type { Place } from '../model';
import type { Block, Page } from '../page';
import type { Scene } from '../scene';
import { beginsAsDate, dayIn } from '../text/date';
import type { DayNamed } from './named';

const dateNames = /(?:^|[\s_-])(?:date|time|timestamp|published|publish|posted|pubdate|datum|fecha|data|meta|info)/;
const publishedWords = new RegExp(wordsOf('posted'), 'iu');
const updatedWords = new RegExp(`(?<!${letter})${wordsOf('updated')}`, 'iu');
/** Longer lines are sentences, and the dates in them those of events. */
const longestDate = 120;

/** What the nearest day counts, the next one, and those behind it: further off stand the days of other stories. */
const nearness = [1.4, 0.7, 0.35];
/** How much further off a line above the headline is than it stands: the day of reading is printed there. Blocks. */
const aboveHeadline = 1.5;
/** How far around the headline a day is read, whatever else stands between it and the text. Blocks. */
const headlineReach = { before: 4, after: 8 };

/** The day that a line tells, and whether it is that of a change. "Updated: 7 April | Posted: 1 April" tells both. */
function dayToldIn(text: string, language: string | null): { day: string | null; isLate: boolean } {
  const changed = text.search(updatedWords);
  if (changed < 0) return { day: dayIn(text, language), isLate: false };
  const posted = text.slice(changed).search(publishedWords);
  const told =
    dayIn(text.slice(0, changed), language) ?? (posted > 0 ? dayIn(text.slice(changed + posted), language) : null);
  return told ? { day: told, isLate: false } : { day: dayIn(text, language), isLate: true };
}

/** English with the order of days that the page's country has, where it says no more than that it is English. */
function orderOf({ language, host, url }: Page): string | null {
  const isElsewhere = /\.(?:uk|au|nz|ie|in|za|ng|ke|sg|my|pk)$/.test(host) || /\/en-(?!us)[a-z]{2}\//i.test(url);
  return language === 'en' && isElsewhere ? 'en-GB' : language;
}

/** A sentence, with its point or without, speaks of the days of events, where it does not say that it speaks of its own. */
const isSentence = ({ text, names }: Block): boolean =>
  text.length > 50 &&
  (/[.!?。।]$/u.test(text) || (!dateNames.test(names) && /(?:\s\p{Ll}{2,}){3}.*\d{4}$/u.test(text))) &&
  !publishedWords.test(text);

/** The place, the day and the agency with which a release begins: "HARBOR, May 3, 2024 /Wire/ --". */
const dateline = /^.{8,80}?(?=\s[-–—]{1,2}\s|\s\/\p{L}|\s\()/u;

/** The one day that lines of nothing else tell, wherever they stand: all that is left where none stands near. */
export function lonelyDay({ page }: Scene): DayNamed[] {
  const language = orderOf(page);
  const told = page.blocks.flatMap(({ text, zone, names }): DayNamed[] => {
    const isLine = zone === 'main' && text.length < 60 && (dateNames.test(names) || beginsAsDate(text, language));
    const { day } = isLine ? dayToldIn(text, language) : { day: null };
    return day ? [{ day, quote: text, where: 'closing', weight: 0.2 }] : [];
  });
  return told.every(({ day }) => day === told[0]?.day) ? told.slice(0, 1) : [];
}

/** Days that the reader sees near the article, the nearest to the headline first. */
export function visibleDays({ page, places: { head, lead, foot, marked, headline } }: Scene): DayNamed[] {
  const language = orderOf(page);
  const read = (blocks: readonly Block[], weights: readonly number[], where: Place): DayNamed[] =>
    [...new Map(blocks.map((block) => [block.text, block])).values()]
      .filter(({ text, links }) => text.length < longestDate && links.every((link) => link.text.length < 40))
      .filter((block) => !isSentence(block))
      .flatMap(({ text, names }) => {
        const { day, isLate } = dayToldIn(text, language);
        return day ? [{ day, isLate, text, names }] : [];
      })
      .slice(0, weights.length)
      .map(({ day, isLate, text, names }, index) => {
        const more = (dateNames.test(names) ? 0.2 : 0) + (publishedWords.test(text) ? 0.3 : 0);
        return { day, quote: text, where, weight: isLate ? 0.4 : (weights[index] ?? 0) + more };
      });
  const first = page.blocks.findIndex(({ region }) => region === 'body');
  const before = page.blocks
    .slice(Math.max(0, first - 30), first + 1)
    .filter(({ zone, names }) => zone === 'main' && dateNames.test(names));
  const around = page.blocks
    .slice(Math.max(0, headline - headlineReach.before), headline + headlineReach.after)
    .filter(({ zone, region }) => zone === 'main' && region !== 'below');
  const indexes = new Map(page.blocks.map((block, index) => [block, index]));
  const distance = (block: Block & { at?: number }): number => {
    const index = block.at ?? indexes.get(block) ?? 0;
    return index < headline ? headline - index + aboveHeadline : index - headline;
  };
  const near = [...new Set([...head, ...around, ...marked])].toSorted((a, b) => distance(a) - distance(b));
  const nearest = read(near, nearness, 'opening');
  return [
    ...nearest,
    ...read(before.reverse(), [1], 'opening'),
    ...read(
      foot.filter((block) => !near.includes(block)),
      [nearest.length > 0 ? 0.5 : 1],
      'closing',
    ),
    ...lead.slice(0, 1).flatMap(({ text }): DayNamed[] => {
      const day = dayIn(dateline.exec(text)?.[0] ?? '', language);
      return day ? [{ day, quote: text.slice(0, longestDate), where: 'opening', weight: 1 }] : [];
    }),
  ];
}
