/** What all services found, as one list: an entry a story, in groups. */
import type { ServiceName } from '../model';
import { foldName } from '../organizations/name';
import { addressKey } from './address';
import type {
  ArticleFinding,
  Asking,
  CopyFinding,
  DiscussionFinding,
  Finding,
  OrganizationFinding,
  QuestionOf,
  StudyFinding,
} from './model';
import { type Announced, type Comparable, comparable, isSameHeadline, isSameText, likeness } from './same';

/** An article elsewhere, with all services that found it. */
export interface Story extends ArticleFinding {
  services: ServiceName[];
  compared: Comparable;
}

/** What was found about an article. Stories are in exactly one group. */
export interface Coverage {
  /** The same text: headline or first sentences nearly equal. The earliest first. */
  same: Story[];
  /** Reports of the same day or later, and undated ones. */
  other: Story[];
  /** Of the month before this page. The latest first. */
  before: Story[];
  /** Older, or only loosely about it. */
  background: Story[];
  discussion: DiscussionFinding[];
  studies: StudyFinding[];
}

const day = 86_400_000;
/** What is older than this before the page is its background, ms. */
const recent = 31 * day;

/** All that was found, each with who found it, the services in their order. */
export const findingsOf = ({ states }: Pick<Asking, 'states'>): { service: ServiceName; finding: Finding }[] =>
  Object.entries(states).flatMap(([service, state]) =>
    state.is === 'answered' ? state.findings.map((finding) => ({ service, finding })) : [],
  );

/** When it stood there, as far as is known: when it says, else when a service saw it; Unix ms, or null. */
export function timeOf({ published, seen }: Pick<ArticleFinding, 'published' | 'seen'>): number | null {
  const time = Date.parse(published ?? seen ?? '');
  return Number.isNaN(time) ? null : time;
}

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

/** What two outlets wrote and one portal shows is not one story; what only the portal is named for may be either's. */
const isOneHouse = (entry: Story, { outlet }: Story): boolean =>
  outlet.via === null || foldName(entry.outlet.name) === foldName(outlet.name) || (isShown(entry) && !entry.outlet.via);

const isNear = (a: Story, b: Story): boolean => {
  const [x, y] = [timeOf(a), timeOf(b)];
  return x === null || y === null || Math.abs(x - y) < 3 * day;
};

/** Answers come one by one, and the list is made anew with each; what was made ready once is kept. */
const kept = new Map<string, Comparable>();
const mostKept = 2_000;

function made(announced: Announced): Comparable {
  const name = JSON.stringify(announced);
  const known = kept.get(name) ?? comparable(announced);
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, known);
  return known;
}

/** The list being made: entries that were folded into others are gone. */
class Entries {
  readonly #entries: (Story | null)[] = [];
  readonly #byKey = new Map<string, number>();

  #at(key: string): { at: number; entry: Story }[] {
    const at = this.#byKey.get(key);
    const entry = at === undefined ? null : this.#entries[at];
    return at === undefined || !entry ? [] : [{ at, entry }];
  }

  /** Adds a story, or folds it into those that are the same; what it ties together becomes one. */
  add(next: Story): void {
    const title = next.compared.title.join(' ');
    const address = next.direct ? [`at ${addressKey(next.url)}`] : [];
    // In one house an equal headline of nearly the same day is one story, whatever its addresses.
    const named = title === '' ? [] : housesOf(next).map((house) => `${house}: ${title}`);
    const same = [
      ...address.flatMap((key) => this.#at(key)),
      ...named.flatMap((key) => this.#at(key)).filter(({ entry }) => isNear(entry, next) && isOneHouse(entry, next)),
    ];
    const at = Math.min(...same.map((each) => each.at), this.#entries.length);
    let story = next;
    for (const other of new Map(same.map((each) => [each.at, each.entry]))) {
      story = joined(other[1], story);
      this.#entries[other[0]] = null;
    }
    this.#entries[at] = story;
    if (new Set(same.map((each) => each.at)).size > 1)
      this.#lead(
        same.map((each) => each.at),
        at,
      );
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
    const compared = made({
      title: finding.title,
      lead: finding.excerpt,
      outlet: finding.outlet.name,
      published: finding.published ?? finding.seen,
    });
    entries.add({ ...finding, services: [service], compared });
  }
  return entries.all;
}

const byTime = (a: Story, b: Story): number =>
  (timeOf(a) ?? Number.MAX_SAFE_INTEGER) - (timeOf(b) ?? Number.MAX_SAFE_INTEGER);
const primary = (language: string | null): string | null => language?.toLowerCase().split('-')[0] ?? null;

/** Sorted so that what the reader can read stands first; a language nobody tells is taken for his. */
function forReader(stories: readonly Story[], language: string, order: (a: Story, b: Story) => number): Story[] {
  const own = primary(language);
  const isForeign = (story: Story) => Number(story.language !== null && primary(story.language) !== own);
  return stories.toSorted((a, b) => isForeign(a) - isForeign(b) || order(a, b));
}

/** Below this share of the headline's words a report is about something else, or speaks another language. */
const aboutIt = 0.25;

/** What was found about an article, for a reader of this language (BCP 47). */
export function coverageOf(
  asking: Pick<Asking, 'states'>,
  question: QuestionOf<'coverage'>,
  language: string,
): Coverage {
  const page = comparable({ ...question, outlet: null });
  const here = addressKey(question.url);
  const host = URL.parse(question.url)?.hostname.replace(/^www\./, '') ?? '';
  const now = question.published ? Date.parse(question.published.slice(0, 10)) : null;
  const isHere = (story: Story) =>
    story.direct
      ? addressKey(story.url) === here
      : story.outlet.domain !== null && host.endsWith(story.outlet.domain) && isSameHeadline(page, story.compared);
  const spoken = primary(question.language);
  const groups = { same: [] as Story[], other: [] as Story[], before: [] as Story[], background: [] as Story[] };
  for (const story of storiesOf(asking)) {
    if (isHere(story)) continue;
    const time = timeOf(story);
    const isEarlier = now !== null && time !== null && time < now;
    const isForeign = story.language !== null && primary(story.language) !== spoken;
    if (isSameText(page, story.compared)) groups.same.push(story);
    else if (isEarlier && now - time > recent) groups.background.push(story);
    else if (!isForeign && likeness(page, story.compared) < aboutIt) groups.background.push(story);
    else groups[isEarlier ? 'before' : 'other'].push(story);
  }
  const found = findingsOf(asking).map(({ finding }) => finding);
  const latest = (a: Story, b: Story) => byTime(b, a);
  return {
    same: forReader(groups.same, language, byTime),
    other: forReader(groups.other, language, byTime),
    before: forReader(groups.before, language, latest),
    background: forReader(groups.background, language, latest),
    discussion: found
      .filter((finding) => finding.is === 'discussion')
      .toSorted((a, b) => (b.comments ?? 0) - (a.comments ?? 0)),
    studies: studiesOf(found),
  };
}

/** Each study once, what one registry does not tell taken from the other. */
export function studiesOf(found: readonly Finding[]): StudyFinding[] {
  const studies = new Map<string, StudyFinding>();
  for (const finding of found) {
    if (finding.is !== 'study') continue;
    const known = studies.get(finding.doi);
    studies.set(finding.doi, {
      ...finding,
      title: known?.title ?? finding.title,
      journal: known?.journal ?? finding.journal,
      year: known?.year ?? finding.year,
      authors: known?.authors.length ? known.authors : finding.authors,
      open: known?.open ?? finding.open,
    });
  }
  return [...studies.values()];
}

/** The earliest copies that an archive keeps. */
export const copiesOf = (asking: Pick<Asking, 'states'>): CopyFinding[] =>
  findingsOf(asking).flatMap(({ finding }) => (finding.is === 'copy' ? [finding] : []));

/** Two accounts of one organization as one; the longer description is an encyclopedia's sentence, the shorter a label's. */
const told = (known: OrganizationFinding, next: OrganizationFinding): OrganizationFinding => ({
  is: 'organization',
  item: known.item,
  name: known.name,
  description:
    (next.description?.length ?? 0) > (known.description?.length ?? 0) ? next.description : known.description,
  kinds: known.kinds.length > 0 ? known.kinds : next.kinds,
  country: known.country ?? next.country,
  founded: known.founded ?? next.founded,
  owners: known.owners.length > 0 ? known.owners : next.owners,
  website: known.website ?? next.website,
  links: [...known.links, ...next.links].filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  ),
  matches: known.matches ?? next.matches,
});

/** What encyclopedias say, one entry an organization: those of one Wikidata item are told together. */
export function organizationsOf(asking: Pick<Asking, 'states'>): OrganizationFinding[] {
  const found = findingsOf(asking).flatMap(({ finding }) => (finding.is === 'organization' ? [finding] : []));
  const byItem = Map.groupBy(found, (each) => each.item ?? each.links[0]?.url ?? each.name);
  return [...byItem.values()].map((accounts) => accounts.reduce(told));
}

/** An address where the original may stand, and how likely: 0 to 1. */
export interface Candidate {
  story: Story;
  rank: number;
}

/** Where the original may stand: at the publisher's own site, under a like headline, not long after this page. */
export function candidatesOf(asking: Pick<Asking, 'states'>, question: QuestionOf<'original'>): Candidate[] {
  const page = comparable({ ...question, outlet: question.name });
  const now = question.published ? Date.parse(question.published.slice(0, 10)) : null;
  const isThere = ({ outlet: { domain } }: Story) =>
    domain !== null &&
    (domain === question.domain || question.domain.endsWith(`.${domain}`) || domain.endsWith(`.${question.domain}`));
  const nearness = (story: Story) => {
    const time = timeOf(story);
    if (time === null || now === null) return 0.5;
    const days = (now + day - time) / day;
    // An original is older than its copy, if not by much.
    return days < -1 ? 0.1 : days <= 3 ? 1 : days <= 14 ? 0.7 : 0.2;
  };
  return storiesOf(asking)
    .filter(isThere)
    .map((story) => {
      const [short, long] = [page.title.length, story.compared.title.length].toSorted((a, b) => a - b);
      const whole = (short ?? 0) / (long || 1);
      const title = isSameText(page, story.compared) ? 0.85 + 0.15 * whole : likeness(page, story.compared) * 0.8;
      return { story, rank: 0.75 * title + 0.25 * nearness(story) };
    })
    .filter(({ rank }) => rank >= 0.45)
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, 5);
}
