/** The days that a page's markup and its address state. */
import { monthOf } from '../languages/calendar';
import type { Place } from '../model';
import type { Page } from '../page';
import { dayOf } from '../text/date';
import type { DayNamed } from './named';

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

/** Days in the page's data, each kind once. */
export function daysInData(page: Page): DayNamed[] {
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

const ofText = ({ times }: Page): Page['times'] =>
  times.filter(({ names }) => !/comment|image|figure|video|photo/i.test(names));

/** Days in time elements. Where the reader sees another day by the headline, they are those of other stories. */
export function daysInTimes(page: Page, seen: readonly DayNamed[]): DayNamed[] {
  const near = seen.filter(({ where }) => where === 'opening').map(({ day }) => day);
  return ofText(page)
    .filter(({ names }) => /publ/i.test(names) || !/modif|updat/i.test(names))
    .slice(0, 2)
    .flatMap(({ datetime, names }, index): DayNamed[] => {
      const day = dayOf(datetime);
      const isFar = near.length > 0 && !near.includes(day ?? '');
      const weight = /publ/i.test(names) ? 2 : (index === 0 ? 1.5 : 0.5) * (isFar ? 0.5 : 1);
      return day ? [{ day, quote: datetime, where: 'data', weight }] : [];
    });
}

/** The first day of all in time elements: some call every day "updated". */
export const anyDayInTimes = (page: Page): DayNamed[] =>
  ofText(page)
    .flatMap(({ datetime }): DayNamed[] => {
      const day = dayOf(datetime);
      return day ? [{ day, quote: datetime, where: 'data', weight: 0.3 }] : [];
    })
    .slice(0, 1);

/** The day in the page's address. */
export function daysInAddress({ url, language }: Page): DayNamed[] {
  const path = URL.parse(url)?.pathname ?? '';
  // The section may stand behind the year, and the whole day behind the month: "/2024/town/05/03/", "/2024/05/240503-".
  const parted =
    /\/((?:19|20)\d{2})[/-](?:[a-z.]+\/)?(\d{1,2})[/-](\d{1,2})(?:\/|-|$)/i.exec(path) ??
    /\/((?:19|20)\d{2})\/(\d{2})\/(?:\d{2})?\d{2}\2(\d{2})(?=\D|$)/.exec(path);
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
export function changedDays({ data, metas }: Page): Set<string> {
  const days = (values: readonly string[]) => values.flatMap((value) => dayOf(value) ?? []);
  const articles = data.filter(({ isArticle }) => isArticle).slice(0, 1);
  const inMetas = (...names: string[]) =>
    metas.filter(({ name }) => names.includes(name)).map(({ content }) => content);
  const first = days([...articles.map((node) => node.text('datePublished')), ...inMetas('article:published_time')]);
  const changed = days([...articles.map((node) => node.text('dateModified')), ...inMetas('article:modified_time')]);
  return new Set(first.length > 0 ? changed.filter((day) => !first.includes(day)) : []);
}
