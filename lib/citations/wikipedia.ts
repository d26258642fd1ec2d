import { primaryOf } from '../text/tag';
import type { Work } from './work';

/** A sign that the page shows and the wiki does not read. */
const reference = (sign: string): string => `&#${sign.codePointAt(0)};`;

/**
 * Text in a template's parameter: braces, pipes and brackets would end it, angle brackets would open a tag, and rows
 * of apostrophes, tildes or underscores would be markup: `__NOINDEX__` hides the whole page from search engines, in
 * Chinese and Japanese also with wide ones.
 */
function escapeText(text: string): string {
  return text
    .replace(/&(?=#?\w{1,32};)/g, '&amp;')
    .replace(/[{}[\]<>]/g, reference)
    .replace(/'{2,}|~{3,}|_{2,}|\uff3f{2,}/g, (row) => row.replace(/./g, reference))
    .replaceAll('|', '{{!}}');
}

/** The characters that the citation templates want percent-encoded in an address, and what would be markup in it. */
const escapeUrl = (url: string): string =>
  url.replace(
    /[\s"'<>[\]{|}]|(?<=_)_|(?<=~~)~/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );

const months = 'January February March April May June July August September October November December'.split(' ');

/** The templates take a year and a full ISO date, but read `2023-11` as a span of years. */
function written(date: string): string {
  const [year, month, day] = date.split('-');
  return day ? date : `${months[Number(month) - 1] ?? ''} ${year}`.trim();
}

function authors(work: Work): [string, string | null][] {
  return work.creators.flatMap((who, i): [string, string | null][] => {
    const n = work.creators.length > 1 ? String(i + 1) : '';
    if ('literal' in who) return [[`author${n}`, who.literal]];
    return [
      [`last${n}`, who.family],
      [`first${n}`, who.given],
    ];
  });
}

const templates = { news: 'cite news', 'press-release': 'cite press release', web: 'cite web' } as const;

/**
 * A Citation Style 1 template of the English Wikipedia. `agency` is the wire service of a printed story, `via` who
 * delivered the text, `archive-url` a copy that an archive was found to keep of an address that still answers; a press
 * release has a publisher where the others have a work.
 */
export function wikipedia(work: Work): string {
  const language = primaryOf(work.language);
  const parameters: [string, string | null][] = [
    ...authors(work),
    ['date', work.date && written(work.date)],
    ['title', work.title],
    ['url', work.url],
    [{ news: 'work', 'press-release': 'publisher', web: 'website' }[work.type], work.container],
    ['agency', work.agency],
    ['via', work.via],
    ['language', language === 'en' ? null : language],
    ['access-date', work.url && work.accessed],
    ['archive-url', work.archive?.url ?? null],
    ['archive-date', work.archive?.date ?? null],
    ['url-status', work.archive && 'live'],
  ];
  const filled = parameters.flatMap(([name, value]) =>
    value ? [` |${name}=${/url$/.test(name) ? escapeUrl(value) : escapeText(value)}`] : [],
  );
  return `{{${templates[work.type]}${filled.join('')}}}`;
}
