/** Articles elsewhere: what several services found of one story, folded into one entry. */
import type { ServiceName } from '../model';
import { foldName } from '../organizations/name';
import { addressKey } from './address';
import type { Comparable } from './comparable';
import { type ArticleFinding, type Asking, findingsOf } from './model';
import { readyOf } from './ready';

/** An article elsewhere, with all services that found it. */
export interface Story extends ArticleFinding {
  services: ServiceName[];
  compared: Comparable;
}

/** ms */
export const day = 86_400_000;

/** When it stood there, as far as is known: when it says, else when a service saw it; Unix ms, or null. */
export function timeOf({ published, seen }: Pick<ArticleFinding, 'published' | 'seen'>): number | null {
  const time = Date.parse(published ?? seen ?? '');
  return Number.isNaN(time) ? null : time;
}

/** By which the earliest come first, and last what has no day. */
export const placeInTime = (story: Story): number => timeOf(story) ?? Number.MAX_SAFE_INTEGER;

/** The earliest first; what has no day last. */
export const byTime = (a: Story, b: Story): number => placeInTime(a) - placeInTime(b);

/** Does it stand on a portal that shows what others wrote? */
const isShown = ({ outlet }: Story): boolean => outlet.via !== null || outlet.kind === 'aggregator';

/**
 * One entry of two: what one lacks the other may have. The outlet's own article wins over a portal's copy, an address
 * of its own over an opaque one, the earlier day over the later.
 */
function joined(story: Story, next: Story): Story {
  const worth = (each: Story) => (isShown(each) ? 0 : 2) + (each.direct ? 1 : 0);
  const [first, second] = worth(story) >= worth(next) ? [story, next] : [next, story];
  const earliest = (a: string | null, b: string | null) => [a, b].filter((date) => date !== null).toSorted()[0] ?? null;
  return {
    ...first,
    // Behind a portal's address the outlet itself is known by name, where the other says whose it is.
    outlet: isShown(first) && !first.outlet.via && second.outlet.via ? second.outlet : first.outlet,
    published: earliest(first.published, second.published),
    seen: earliest(first.seen, second.seen),
    language: first.language ?? second.language,
    excerpt: first.excerpt ?? second.excerpt,
    agency: [first, second].find(({ agency }) => agency?.how === 'credits')?.agency ?? first.agency ?? second.agency,
    services: [...new Set([...story.services, ...next.services])],
    compared: first.compared.lead.length >= second.compared.lead.length ? first.compared : second.compared,
  };
}

/** The names an outlet may be met under: as the dataset knows it, as it calls itself, its site; a portal's site too. */
const housesOf = ({ outlet: { organization, name, domain, via } }: Story): string[] => [
  ...(organization ? [`id ${organization}`] : []),
  ...(name ? [`name ${foldName(name)}`] : []),
  ...(domain && !(organization && via) ? [`site ${domain}`] : []),
];

/**
 * May two that share a name or a site be one house? Two papers of one name on two sites are two, and so is what two
 * outlets wrote and one portal shows; what only the portal is named for may be either's.
 */
function isOneHouse(entry: Story, next: Story): boolean {
  const [a, b] = [entry.outlet, next.outlet];
  const isPortal = (story: Story) => isShown(story) && !story.outlet.via;
  if (isPortal(entry) || isPortal(next)) return true;
  if (a.via || b.via) return foldName(a.name) === foldName(b.name);
  return (
    !a.domain || !b.domain || a.domain === b.domain || (a.organization !== null && a.organization === b.organization)
  );
}

const isNear = (a: Story, b: Story): boolean => {
  const [x, y] = [timeOf(a), timeOf(b)];
  return x === null || y === null || Math.abs(x - y) < 3 * day;
};

/** The list being made: entries that were folded into others are gone. */
class Entries {
  readonly #entries: (Story | null)[] = [];
  readonly #byKey = new Map<string, number>();

  #at(key: string): [at: number, entry: Story][] {
    const at = this.#byKey.get(key);
    const entry = at === undefined ? null : this.#entries[at];
    return at === undefined || !entry ? [] : [[at, entry]];
  }

  /** Adds a story, or folds it into those that are the same; what it ties together becomes one. */
  add(next: Story): void {
    const title = next.compared.title.join(' ');
    const address = next.direct ? [`at ${addressKey(next.url)}`] : [];
    // In one house an equal headline of nearly the same day is one story, whatever its addresses.
    const named = title === '' ? [] : housesOf(next).map((house) => `${house}: ${title}`);
    const same = new Map([
      ...address.flatMap((key) => this.#at(key)),
      ...named.flatMap((key) => this.#at(key)).filter(([, entry]) => isNear(entry, next) && isOneHouse(entry, next)),
    ]);
    const at = Math.min(...same.keys(), this.#entries.length);
    let story = next;
    for (const [index, entry] of same) {
      story = joined(entry, story);
      this.#entries[index] = null;
    }
    this.#entries[at] = story;
    if (same.size > 1) this.#lead([...same.keys()], at);
    for (const key of [...address, ...named]) this.#byKey.set(key, at);
  }

  /** Names that led to entries now folded lead to where those went. */
  #lead(from: readonly number[], to: number): void {
    for (const [key, index] of this.#byKey) if (from.includes(index)) this.#byKey.set(key, to);
  }

  get all(): Story[] {
    return this.#entries.filter((entry) => entry !== null);
  }
}

/** Folds what several services, twins of an address and portals say of one story into one entry. */
export function storiesOf(asking: Pick<Asking, 'states'>): Story[] {
  const entries = new Entries();
  for (const { service, finding } of findingsOf(asking)) {
    if (finding.is !== 'article') continue;
    entries.add({ ...finding, services: [service], compared: readyOf(finding) });
  }
  return entries.all;
}
