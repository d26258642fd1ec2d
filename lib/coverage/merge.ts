/** What all services found, as one list: an entry a story, in groups. */
import { type ServiceName, serviceNames } from '../model';
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
  serviceNames.flatMap((service) => {
    const state = states[service];
    return state?.is === 'answered' ? state.findings.map((finding) => ({ service, finding })) : [];
  });

/** When it stood there, as far as is known: when it says, else when a service saw it; Unix ms, or null. */
export function timeOf({ published, seen }: Pick<ArticleFinding, 'published' | 'seen'>): number | null {
  const time = Date.parse(published ?? seen ?? '');
  return Number.isNaN(time) ? null : time;
}

/** One entry of two: what one lacks the other may have; an address of its own wins over an opaque one, the earlier day over the later. */
function joined(story: Story, next: Story): Story {
  const [first, second] = story.direct || !next.direct ? [story, next] : [next, story];
  const dates = [first.published, second.published].filter((date) => date !== null).toSorted();
  const outlet = first.outlet.organization || !second.outlet.organization ? first.outlet : second.outlet;
  return {
    ...first,
    // A copy on a portal and the outlet's own article are one story; the outlet's own is named.
    outlet: first.outlet.via && !second.outlet.via ? second.outlet : outlet,
    url: first.outlet.via && !second.outlet.via && second.direct ? second.url : first.url,
    published: dates[0] ?? null,
    seen: [first.seen, second.seen].filter((date) => date !== null).toSorted()[0] ?? null,
    language: first.language ?? second.language,
    excerpt: first.excerpt ?? second.excerpt,
    services: [...new Set([...story.services, ...next.services])],
    compared: first.compared.lead.length >= second.compared.lead.length ? first.compared : second.compared,
  };
}

const houseOf = ({ outlet }: Story): string =>
  outlet.organization ?? (outlet.via ? outlet.name.toLowerCase() : (outlet.domain ?? outlet.name.toLowerCase()));

/** In a house with more entries than this, only equal headlines are told to be one: comparing all with all takes too long. */
const fewEntries = 24;

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

/** Folds what several services, twins of an address and portals say of one story into one entry. */
export function storiesOf(asking: Pick<Asking, 'states'>): Story[] {
  const stories: Story[] = [];
  const byKey = new Map<string, number>();
  const byHouse = new Map<string, number[]>();
  for (const { service, finding } of findingsOf(asking)) {
    if (finding.is !== 'article') continue;
    const compared = made({
      title: finding.title,
      lead: finding.excerpt,
      outlet: finding.outlet.name,
      published: finding.published ?? finding.seen,
    });
    const next: Story = { ...finding, services: [service], compared };
    const house = houseOf(next);
    const keys = [...(finding.direct ? [addressKey(finding.url)] : []), `${house} ${compared.title.join(' ')}`];
    const inHouse = byHouse.get(house) ?? [];
    const at =
      keys.map((key) => byKey.get(key)).find((index) => index !== undefined) ??
      (inHouse.length > fewEntries ? undefined : inHouse.find((index) => isTwin(stories[index], next)));
    const known = at === undefined ? undefined : stories[at];
    const index = at ?? stories.length;
    stories[index] = known ? joined(known, next) : next;
    for (const key of keys) byKey.set(key, index);
    if (at === undefined) byHouse.set(house, [...inHouse, index]);
  }
  return stories;
}

/** In one house an equal headline of nearly the same day is one story, under two addresses or behind an opaque link. */
function isTwin(a: Story | undefined, b: Story): boolean {
  if (!a || (a.direct && b.direct && !a.outlet.via && !b.outlet.via)) return false;
  const [x, y] = [timeOf(a), timeOf(b)];
  return (x === null || y === null || Math.abs(x - y) < 3 * day) && isSameHeadline(a.compared, b.compared);
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
