import { nameOf, type Work } from './work';

/** The names, the house with its agency, the day: what tells the work apart, in one phrase. */
function whoAndWhen(work: Work, parts: (string | null)[]): string {
  const house = work.container && work.agency ? `${work.container} (${work.agency})` : work.container;
  return [...parts, house, work.type === 'press-release' ? 'press release' : null, work.date]
    .filter(Boolean)
    .join(', ');
}

const whereFrom = (work: Work): string =>
  [work.via && `Via ${work.via}.`, work.url, work.url && `(accessed ${work.accessed})`].filter(Boolean).join(' ');

/** One line a reader can paste anywhere: who, “title”, where, when, by way of whom, address. Dates stay ISO 8601. */
export function plain(work: Work): string {
  const names = work.creators.map(nameOf).join(', ');
  const title = work.title && `“${work.title}”.`;
  const house = whoAndWhen(work, []);
  return [names && `${names}:`, title, house && `${house}.`, whereFrom(work)].filter(Boolean).join(' ');
}

/** The citation that stands after a quotation: the same without the title. */
export function short(work: Work): string {
  const house = whoAndWhen(work, work.creators.map(nameOf));
  return [house && `${house}.`, whereFrom(work)].filter(Boolean).join(' ');
}
