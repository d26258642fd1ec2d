/** The day on which a page says that it was published. */
import { monthOf } from './languages/calendar';
import { wordsOf } from './languages/word';
import type { Clue, Place } from './model';
import type { Block, Page } from './page';
import type { Scene } from './scene';
import { dayIn, dayOf } from './text/date';

const dateMetas = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'article.published',
  'og:article:published_time',
  'og:published_time',
  'originalpublicationdate',
  'citation_publication_date',
];

/** A day with the words that name it and how much they count. */
interface DayNamed {
  day: string;
  quote: string;
  where: Place;
  weight: number;
}

const dateNames = /(?:^|[\s_-])(?:date|time|timestamp|published|publish|posted|pubdate|datum|fecha|data|meta|info)/;
const publishedWords = new RegExp(wordsOf('posted'), 'iu');
const updatedWords = new RegExp(String.raw`(?<!\p{L})${wordsOf('updated')}`, 'iu');
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

/** A sentence speaks of the days of events, where it does not say that it speaks of its own. */
const isSentence = ({ text }: Block): boolean =>
  text.length > 50 && /[.!?。।]$/u.test(text) && !publishedWords.test(text);

/** The place, the day and the agency with which a release begins: "HARBOR, May 3, 2024 /Wire/ --". */
const dateline = /^.{8,80}?(?=\s[-–—]{1,2}\s|\s\/\p{L}|\s\()/u;

/** Days that the reader sees near the article, the nearest to the headline first. */
function visibleDays({ page, places: { head, lead, foot, marked, headline } }: Scene): DayNamed[] {
  const language = orderOf(page);
  const read = (blocks: readonly Block[], weights: readonly number[], where: Place): DayNamed[] =>
    [...new Map(blocks.map((block) => [block.text, block])).values()]
      .filter((block) => !isSentence(block))
      .filter(({ text, links }) => text.length < longestDate && links.every((link) => link.text.length < 40))
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

/** Days in the page's data, each kind once. */
function daysInData(page: Page): DayNamed[] {
  const read = (value: string, where: Place, weight: number): DayNamed[] => {
    const day = dayOf(value);
    return day ? [{ day, quote: value, where, weight }] : [];
  };
  const articles = page.data.filter((node) => node.isArticle && dayOf(node.text('datePublished')));
  const pages = page.data.filter(({ types }) => types.some((type) => /^(?:Web|Item)Page$/.test(type)));
  return [
    ...(articles.length > 0 ? articles : pages)
      .slice(0, 1)
      .flatMap((node) => read(node.text('datePublished'), 'data', articles.length > 0 ? 3 : 2)),
    ...dateMetas.flatMap((name, index) =>
      page.metas
        .filter((meta) => meta.name === name)
        .slice(0, 1)
        .flatMap(({ content }) => read(content, 'head', index === 0 ? 3 : 2)),
    ),
  ];
}

/** Days in time elements. Where the reader sees another day by the headline, they are those of other stories. */
function daysInTimes({ times }: Page, seen: readonly DayNamed[]): DayNamed[] {
  const near = seen.filter(({ where }) => where === 'opening').map(({ day }) => day);
  return times
    .filter(({ names }) => !/modif|updat|comment|image|figure|video|photo/i.test(names))
    .slice(0, 2)
    .flatMap(({ datetime, names }, index): DayNamed[] => {
      const day = dayOf(datetime);
      const isFar = near.length > 0 && !near.includes(day ?? '');
      const weight = /publ/i.test(names) ? 2 : (index === 0 ? 1.5 : 0.5) * (isFar ? 0.5 : 1);
      return day ? [{ day, quote: datetime, where: 'data', weight }] : [];
    });
}

function daysInAddress({ url, language }: Page): DayNamed[] {
  const path = URL.parse(url)?.pathname ?? '';
  const parted = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(path);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3,9})\/(\d{1,2})(?:\/|$)/i.exec(path);
  const month = named && monthOf(named[2] ?? '', language);
  const glued = /(?<!\d)(20[0-3]\d)[/-]?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|\d{0,8}(?:\D|$))/.exec(url);
  const match = parted ?? glued;
  const day = month
    ? dayOf(`${named[1]}-${month}-${named[3]}`)
    : match
      ? dayOf(`${match[1]}-${match[2]}-${match[3]}`)
      : null;
  return day ? [{ day, quote: url, where: 'address', weight: parted || month ? 1.5 : 0.8 }] : [];
}

/** The days on which the data say that the page was changed, where they say another for its publication. */
function changedDays({ data, metas }: Page): Set<string> {
  const days = (values: readonly string[]) => values.flatMap((value) => dayOf(value) ?? []);
  const articles = data.filter(({ isArticle }) => isArticle).slice(0, 1);
  const inMetas = (...names: string[]) =>
    metas.filter(({ name }) => names.includes(name)).map(({ content }) => content);
  const first = days([...articles.map((node) => node.text('datePublished')), ...inMetas('article:published_time')]);
  const changed = days([...articles.map((node) => node.text('dateModified')), ...inMetas('article:modified_time')]);
  return new Set(first.length > 0 ? changed.filter((day) => !first.includes(day)) : []);
}

/** One moment, however it is written; other words as they are. */
const momentOf = (quote: string): string => {
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(quote) ? Date.parse(quote) : Number.NaN;
  return Number.isNaN(moment) ? quote : String(moment);
};

/**
 * The day the page says it was published, with the words that say so: the one that most speaks for. Data is often the
 * template's or an update's, so what the reader sees counts beside it.
 */
export function published(scene: Scene): { day: string; clue: Clue } | null {
  const { page } = scene;
  const changed = changedDays(page);
  const seen = visibleDays(scene);
  const all = [...daysInData(page), ...daysInTimes(page, seen), ...seen, ...daysInAddress(page)];
  // The same value in several places of the markup is said once.
  const strongest = new Map<string, DayNamed>();
  for (const each of all) {
    const key = momentOf(each.quote);
    if ((strongest.get(key)?.weight ?? 0) < each.weight) strongest.set(key, each);
  }
  const named = [...strongest.values()];
  const votes = new Map<string, number>();
  for (const { day, weight } of named) votes.set(day, (votes.get(day) ?? 0) + (changed.has(day) ? weight / 2 : weight));
  const [best] = named.toSorted((a, b) => (votes.get(b.day) ?? 0) - (votes.get(a.day) ?? 0));
  if (!best) return null;
  const { day, quote, where } = best;
  const clue: Clue = { signal: 'published', about: 'date', value: day, quote: quote.slice(0, 200), where, trust: 0.9 };
  return { day, clue };
}
