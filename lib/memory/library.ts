/** What was read, as the library shows it: found by words, in families of one text, and by what sites take from whom. */
import { addressKey } from '../coverage/address';
import { foldName } from '../organizations/name';
import { foldText } from '../text/fold';
import { dateInWords } from '../words';
import { familiesOf } from './match';
import type { Listed } from './model';

/** Texts that are one, the first that was published first; alone where nothing matches. */
export interface Family {
  /** The number of its first member. */
  id: number;
  members: readonly Listed[];
  /** What most of its members name as their origin; who names none has the same text. */
  origin: Listed['origin'];
  /** The one that was taken in last. */
  last: Listed;
}

/** The day a text says it is of, else that on which it was read. */
export const dayOf = ({ published, day }: Pick<Listed, 'published' | 'day'>): string => published ?? day;

/** Days in their order; a comparison by language is ten times as dear. */
const compareText = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** The name by which one origin is told from another. */
export const originKey = ({ organization, name }: NonNullable<Listed['origin']>): string =>
  organization ?? foldName(name);

/** What most members name, the earliest of two that are named as often. */
function originIn(members: readonly Listed[]): Listed['origin'] {
  const named = members.flatMap(({ origin }) => origin ?? []);
  const byKey = [...Map.groupBy(named, originKey).values()];
  return byKey.toSorted((a, b) => b.length - a.length)[0]?.[0] ?? null;
}

/** Families of what was read, the one that was read last first. */
export function familiesIn(texts: readonly Listed[]): Family[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const pairs = texts.flatMap(({ id, kin }) =>
    kin.filter((other) => byId.has(other)).map((other): [number, number] => [id, other]),
  );
  const joined = familiesOf(pairs);
  const inFamily = new Set(joined.flat());
  const alone = texts.filter(({ id }) => !inFamily.has(id)).map(({ id }) => [id]);
  return [...joined, ...alone]
    .flatMap((ids): Family[] => {
      const members = ids
        .flatMap((id) => byId.get(id) ?? [])
        .toSorted((a, b) => compareText(dayOf(a), dayOf(b)) || a.id - b.id);
      const [earliest] = members;
      if (!earliest) return [];
      const last = members.reduce((known, next) => (next.id > known.id ? next : known), earliest);
      return [{ id: earliest.id, members, origin: originIn(members), last }];
    })
    .toSorted((a, b) => compareText(b.last.day, a.last.day) || b.last.id - a.last.id);
}

/** Is a text its origin's own: at the very address, or at the site of that name? */
function isOriginal({ address, site }: Listed, { name, url }: NonNullable<Listed['origin']>): boolean {
  if (url !== null && addressKey(url) === addressKey(address)) return true;
  return foldName(name) === foldName(site) || foldName(name) === foldName(site.replace(/\.[^.]+$/, ''));
}

/** Whose text a member is: what it names itself, else what its family does; null for the origin's own, and where nothing is known. */
export function originOfMember(member: Listed, { origin }: Pick<Family, 'origin'>): Listed['origin'] {
  const from = member.origin ?? origin;
  return from && isOriginal(member, from) ? null : from;
}

/** What a text is found by, folded; made once for each. */
const haystacks = new WeakMap<Listed, string>();
function haystackOf(text: Listed): string {
  const known = haystacks.get(text);
  if (known !== undefined) return known;
  const { title, site, day, published, origin, lead } = text;
  const days = [day, published].flatMap((each) => [each, dateInWords(each)]);
  const made = foldText([title, site, origin?.name, lead, ...days].join('\n'));
  haystacks.set(text, made);
  return made;
}

/** What the reader looks for: words that all occur, and an origin by its key. */
export interface Wanted {
  words: string;
  origin: string | null;
}

/** The families of which a member has all the words, and the origin where one is wanted. */
export function found(families: readonly Family[], { words, origin }: Wanted): Family[] {
  const all = foldText(words).match(/\S+/g) ?? [];
  const isWanted = (of: Listed['origin']) => of !== null && originKey(of) === origin;
  return families.filter(
    (family) =>
      (origin === null || family.members.some((member) => isWanted(originOfMember(member, family)))) &&
      (all.length === 0 ||
        family.members.some((member) => {
          const hay = haystackOf(member);
          return all.every((word) => hay.includes(word));
        })),
  );
}

/** An origin and how many texts are its. */
export interface Share {
  key: string;
  name: string;
  texts: number;
}

/** Counts a text to its origin; one without is counted to none. */
function count(shares: Map<string, Share>, origin: Listed['origin']): void {
  if (!origin) return;
  const key = originKey(origin);
  const share = shares.get(key) ?? { key, name: origin.name, texts: 0 };
  share.texts++;
  shares.set(key, share);
}

const mostFirst = (shares: ReadonlyMap<string, Share>): Share[] =>
  [...shares.values()].toSorted((a, b) => b.texts - a.texts || a.name.localeCompare(b.name));

/** The origins of these families, those of most texts first. */
export function originsIn(families: readonly Family[]): Share[] {
  const shares = new Map<string, Share>();
  for (const family of families) for (const member of family.members) count(shares, originOfMember(member, family));
  return mostFirst(shares);
}

/** What was read at one site, and whose texts those were. */
export interface Site {
  site: string;
  texts: number;
  /** Whose they are, most first; what names nobody, and matches nothing that does, is in none of them. */
  takes: Share[];
}

/** What sites take from whom, the site at which most was read first. */
export function sitesIn(families: readonly Family[]): Site[] {
  const sites = new Map<string, { texts: number; takes: Map<string, Share> }>();
  for (const family of families)
    for (const member of family.members) {
      const { site } = member;
      const known = sites.get(site) ?? { texts: 0, takes: new Map<string, Share>() };
      known.texts++;
      count(known.takes, originOfMember(member, family));
      sites.set(site, known);
    }
  return [...sites]
    .map(([site, { texts, takes }]) => ({ site, texts, takes: mostFirst(takes) }))
    .toSorted((a, b) => b.texts - a.texts || a.site.localeCompare(b.site));
}
