import { nameOf, type Work } from './work';

/** The names, the house with its agency, the day: what tells the work apart, in one phrase. */
function whoAndWhen(work: Work, parts: (string | null)[]): string {
  const house = work.container && work.agency ? `${work.container} (${work.agency})` : work.container;
  return [...parts, house, work.type === 'press-release' ? 'press release' : null, work.date]
    .filter(Boolean)
    .join(', ');
}

/** The address, and by way of whom; the day stands at what was read. */
function whereFrom({ via, url, accessed, copy }: Work): string {
  const read = (address: string, day: string) => `${address} (accessed ${day})`;
  if (copy) return `${via ? `Via ${via}: ` : ''}${read(copy.url, copy.accessed)}. Original: ${url}`;
  return [via && `Via ${via}.`, url && accessed ? read(url, accessed) : url].filter(Boolean).join(' ');
}

/** One line a reader can paste anywhere: who, “title”, where, when, by way of whom, address. Dates stay ISO 8601. */
export function plain(work: Work): string {
  const names = work.creators.map(nameOf).join(', ');
  const title = work.title && `“${work.title}”.`;
  const house = whoAndWhen(work, []);
  return [names && `${names}:`, title, house && `${house}.`, whereFrom(work)].filter(Boolean).join(' ');
}

/** The citation that stands after a quotation: the same without the title, behind whoever the work quotes there. */
export function short(work: Work, speaker: string | null = null): string {
  const house = whoAndWhen(work, work.creators.map(nameOf));
  const said = speaker && house ? `${speaker}, quoted by ${house}` : (speaker ?? house);
  return [said && `${said}.`, whereFrom(work)].filter(Boolean).join(' ');
}
