import type { Work } from './work';

/** `2023/11/01`, as exact as known: the form of dates in the 2011 specification. */
const slashed = (date: string): string => date.replaceAll('-', '/');

/**
 * A record in the RIS format of 2011: NEWS for a newspaper article, ELEC for a web page. The format has no type for
 * press releases, so one is a web page whose medium (M3) says so. Lines end in CR LF.
 */
export function ris(work: Work): string {
  const tags: [string, string | null][] = [
    ['TY', work.type === 'news' ? 'NEWS' : 'ELEC'],
    ...work.creators.map((who): [string, string] => [
      'AU',
      'literal' in who ? who.literal : `${who.family}, ${who.given}`,
    ]),
    ['TI', work.title],
    ['T2', work.type === 'press-release' ? null : work.container],
    ['PB', work.type === 'press-release' ? work.container : null],
    ['PY', work.date?.slice(0, 4) ?? null],
    ['DA', work.date && slashed(work.date)],
    ['LA', work.language],
    ['M3', work.type === 'press-release' ? 'Press release' : null],
    ['N1', work.agency && `Agency: ${work.agency}`],
    ['DP', work.via],
    ['UR', work.url],
    ['Y2', work.url && work.accessed && slashed(work.accessed)],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return `${[...lines, 'ER  - '].join('\r\n')}\r\n`;
}
