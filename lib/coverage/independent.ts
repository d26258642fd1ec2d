/**
 * How many independent sources there are behind many reports: whose text each of them is, why we say so, and where
 * nobody can tell. Precision first: two sources told as one is the worse mistake.
 */
import { groupOf } from '../languages/group';
import { siteFeature } from '../languages/list.txt?words';
import type { OrganizationKind } from '../model';
import { foldName } from '../organizations/name';
import { bareHost, hostOf } from '../text/address';
import { primaryOf } from '../text/tag';
import { addressKey } from './address';
import { apartIn, namesItself } from './apart';
import { copiedIn, headlineOf, Shelf, type Text, textOf } from './copied';
import { isOne, isOneHouse, type Publisher, publisherOf } from './publisher';
import { fewestWords, isSameHeadline } from './same';
import { type Story, timeOf } from './story';

/** The page that the reader has in front, with what its report says of it. */
export interface Front {
  url: string;
  title: string;
  lead: string | null;
  language: string | null;
  published: string | null;
  /** The site's name, and whose house it is, where known. */
  site: string | null;
  house: string | null;
  /** What it names as the source of its text. */
  origin: {
    name: string;
    organization: string | null;
    domain: string | null;
    kind?: OrganizationKind | null;
  } | null;
}

/** Why a report is counted to its source; null where it is the first of it, or stands alone. */
export type Reason =
  /** Its words are those of another: the first sentences, or the headline where no more is known. */
  | { is: 'text'; by: 'lead' | 'headline'; like: Story | null }
  /** Its words, or where it stands, say that it is this one's. */
  | { is: 'agency'; name: string }
  /** Another article of the same outlet. */
  | { is: 'outlet' }
  /** Another outlet of one owner. */
  | { is: 'owner'; name: string };

/** A report that belongs to a source; `story` is null for the page in front. */
export interface Member {
  story: Story | null;
  reason: Reason | null;
  /** An agency that its words name, without being its text. */
  cites: string | null;
}

export interface Source {
  /** The agency; else who published it first, as far as is known. */
  name: string;
  organization: string | null;
  /** The earliest first. */
  members: Member[];
  /** How many of them somebody else has published than the source itself. */
  copies: number;
}

export interface Independence {
  /** Those with most reports first. */
  sources: Source[];
  /** Reports of which nothing tells whose they are. */
  notTold: Story[];
}

/** A report on its way to its source. */
interface Report {
  story: Story | null;
  text: Text;
  /** Unix ms; a later one than any where none is known. */
  time: number;
  /** BCP 47, its primary part; empty where unknown. */
  language: string;
  publisher: Publisher | null;
  /** Whose text it says it is. */
  credited: Publisher | null;
  cites: string | null;
  /** The wire that spread it as somebody's press release; null where none did. */
  wire: string | null;
  /** Whether enough is known of it that it is its own where nothing ties it to another. */
  canStandAlone: boolean;
  /** Whether only its headline may tell whose it is. */
  isHeadline: boolean;
}

const undated = Number.MAX_SAFE_INTEGER;
const byTime = (a: Report, b: Report): number => a.time - b.time;

/** Words from the middle of a text: what they are not like tells nothing. */
const isFromMiddle = (excerpt: string): boolean => /^\s*(?:…|\.{3}|\[…\])/u.test(excerpt);

/** So many words of the headlines an excerpt is about what they tell; of long words one tells it. */
const fewestShared = 3;
const distinctLength = 6;

/** So many words an excerpt has that its headline has not. */
const fewestBeyond = 4;

/** What a site says of itself under all of its articles, where no word of a headline stands beside it. Nothing parts words of Chinese. */
const ownFeature = new RegExp(String.raw`(?<![\p{Lu}\p{Ll}])${groupOf(siteFeature)}(?![\p{Lu}\p{Ll}])`, 'iu');

/** "(Meridian)": a name that one report credits, in another's words as agencies sign. */
const isSignedIn = (words: string, { name }: Publisher): boolean =>
  [`(${name})`, `[${name}]`, `（${name}）`].some((sign) => words.includes(sign));

function frontReport(page: Front): Report {
  const host = hostOf(page.url);
  const isRelease = page.origin?.kind === 'press-release-wire';
  return {
    story: null,
    text: textOf({ title: page.title, lead: page.lead, outlet: page.site, published: page.published }),
    time: timeOf({ published: page.published, seen: null }) ?? undated,
    language: primaryOf(page.language),
    publisher: { name: page.site ?? host ?? '', organization: null, domain: host && bareHost(host), house: page.house },
    credited: page.origin && !isRelease ? { ...page.origin, house: null } : null,
    cites: null,
    wire: isRelease ? (page.origin?.name ?? null) : null,
    canStandAlone: true,
    isHeadline: false,
  };
}

/** A story as it is compared. `signs`: names that other reports credit and the dataset does not have. */
function storyReport(story: Story, front: Report, signs: readonly Publisher[]): Report {
  const { title, excerpt, outlet, published, seen, compared, agency } = story;
  const sentences = excerpt ?? '';
  const announced = { title, lead: excerpt, outlet: outlet.name, published: published ?? seen };
  const words = textOf(announced, compared);
  const { telling, lead } = front.text.whole;
  const about = new Set([...words.whole.telling, ...telling]);
  const shared = new Set(words.whole.lead.filter((word) => about.has(word)));
  const isAbout = shared.size >= fewestShared || [...shared].some((word) => word.length >= distinctLength);
  // Some services give the headline once more.
  const beyond = words.whole.lead.filter((word) => !words.whole.title.includes(word)).length;
  const hasLead =
    words.whole.lead.length >= fewestWords && beyond >= fewestBeyond && (isAbout || !ownFeature.test(sentences));
  const language = primaryOf(story.language);
  const isForeign = language !== '' && front.language !== '' && language !== front.language;
  const publisher = publisherOf(outlet);
  const signed = signs.find(
    (sign) => (publisher && isOne(publisher, sign)) || isSignedIn(`${title} ${sentences}`, sign),
  );
  const credited = agency?.how === 'credits' ? { ...agency, domain: null } : (signed ?? null);
  const cites = credited === null && agency?.how === 'cites' ? agency.name : null;
  const wire = agency?.how === 'releases' ? agency.name : null;
  // A quotation is everybody's, and so is who said it.
  const hasOwn = words.own.lead.length >= fewestWords;
  const canBeCompared = lead.length >= fewestWords && hasLead && hasOwn && !isFromMiddle(sentences);
  const isItsOwn = !isForeign && (canBeCompared || cites !== null);
  return {
    story,
    text: hasLead ? words : headlineOf(words),
    time: timeOf(story) ?? undated,
    language: language || front.language,
    publisher,
    credited,
    cites,
    wire,
    canStandAlone:
      agency?.how !== 'unnamed' &&
      (publisher !== null || outlet.kind === 'blog-network' || wire !== null) &&
      (isItsOwn || (publisher !== null && hasLead && namesItself(sentences, outlet.name))),
    isHeadline: publisher !== null && agency === null && !isForeign && !isItsOwn,
  };
}

/** Two of one text. */
interface Match {
  a: Report;
  b: Report;
  by: 'lead' | 'headline';
}

/** Reports of one text, the earliest first. */
interface Group {
  reports: Report[];
  /** What ties reports of one text, these and all others. */
  matches: readonly Match[];
  /** Whose it is, as its reports say. */
  agency: Publisher | null;
}

/** Sets that grow together. */
class Sets<T> {
  readonly #of = new Map<T, Set<T>>();
  constructor(all: readonly T[]) {
    for (const each of all) this.#of.set(each, new Set([each]));
  }
  of(each: T): ReadonlySet<T> {
    return this.#of.get(each) ?? new Set([each]);
  }
  join(a: T, b: T): void {
    const joined = new Set([...this.of(a), ...this.of(b)]);
    for (const each of joined) this.#of.set(each, joined);
  }
  get all(): T[][] {
    return [...new Set(this.#of.values())].map((set) => [...set]);
  }
}

/** Is it the page in front, as a service found it? */
const isFront = ({ story }: Report, here: string): boolean => story?.direct === true && addressKey(story.url) === here;

const isOther = (a: Report, b: Report): boolean =>
  a.credited !== null && b.credited !== null && !isOne(a.credited, b.credited);

/** The agency that most reports credit; of equally many the first. */
function mostCredited(reports: readonly Report[]): Publisher | null {
  const named = reports.flatMap(({ credited }) => credited ?? []);
  const votes = (each: Publisher) => named.filter((other) => isOne(each, other)).length;
  return named.toSorted((a, b) => votes(b) - votes(a))[0] ?? null;
}

/** By what two are of one text. A press release keeps the headline that its issuer paid for. */
const sharedBy = (a: Report, b: Report): Match['by'] | null =>
  copiedIn(a.text, b.text) ??
  ((a.wire !== null || b.wire !== null) && isSameHeadline(a.text.whole, b.text.whole) ? 'headline' : null);

/** The reports by their texts. What credits two agencies is not one text, however alike its words are. */
function groupsOf(reports: readonly Report[], here: string): Group[] {
  const sets = new Sets(reports);
  const matches: Match[] = [];
  const tie = (a: Report, b: Report, by: Match['by']) => {
    if ([...sets.of(a)].some((one) => [...sets.of(b)].some((other) => isOther(one, other)))) return;
    sets.join(a, b);
    matches.push({ a, b, by });
  };
  const shelf = new Shelf<Report>();
  for (const b of reports) {
    for (const a of shelf.near(b.text)) {
      // Whom the earliest has tied to it already need not be compared again.
      const by = a.language === b.language && !sets.of(a).has(b) ? sharedBy(a, b) : null;
      if (by) tie(a, b, by);
    }
    shelf.add(b, b.text);
  }
  const front = reports.find(({ story }) => story === null);
  for (const each of reports) if (front && isFront(each, here)) tie(front, each, 'lead');
  return sets.all.map((set) => {
    const sorted = set.toSorted(byTime);
    return { reports: sorted, matches, agency: mostCredited(sorted) };
  });
}

/** Who published a group's text first, as far as is known. */
const firstOf = ({ reports }: Group): Publisher | null =>
  reports.find(({ publisher }) => publisher !== null)?.publisher ?? null;

const isRelease = ({ reports }: Group): boolean => reports.some(({ wire }) => wire !== null);

/** Who issued a press release: whoever shows it without a wire's mark and is named by its headline's first words. */
function issuerOf({ reports }: Group): Publisher | null {
  const titles = reports.flatMap(({ story }) => (story ? foldName(story.title) : []));
  const isNamed = ({ name }: Publisher) => titles.some((title) => title.startsWith(foldName(name)));
  return (
    reports.flatMap(({ publisher, wire }) => (publisher && !wire && isNamed(publisher) ? publisher : []))[0] ?? null
  );
}

const sourceOf = (group: Group): Publisher | null =>
  group.agency ?? (isRelease(group) ? issuerOf(group) : firstOf(group));

const isTold = ({ agency, reports }: Group): boolean =>
  agency !== null || reports.some(({ canStandAlone }) => canStandAlone);

/** Had one of these publishers the text first, by the days that are told? Portals show what others wrote. */
function isFirstOf({ reports }: Group, isOf: (publisher: Publisher) => boolean): boolean {
  const published = reports.flatMap(({ publisher, time }) => (publisher ? [{ isOf: isOf(publisher), time }] : []));
  const [first] = published;
  return first?.isOf === true && published.every((each) => each.isOf || first.time < each.time);
}

type Tie = { is: 'agency' } | { is: 'outlet' } | { is: 'owner'; name: string };

/** What makes one source of two texts, or null. */
function tieOf(a: Group, b: Group): Tie | null {
  const [x, y] = [sourceOf(a), sourceOf(b)];
  if (!x || !y) return null;
  const isOf = (group: Group, same: (publisher: Publisher) => boolean) =>
    group.agency !== null || isFirstOf(group, same);
  if (isOne(x, y)) {
    if (!isOf(a, (each) => isOne(each, x)) || !isOf(b, (each) => isOne(each, y))) return null;
    return { is: a.agency || b.agency ? 'agency' : 'outlet' };
  }
  // A headline alone may be anybody's text in a sister paper.
  if (x.house === null || !isOneHouse(x, y) || !isTold(a) || !isTold(b)) return null;
  const isHouse = (each: Publisher) => isOneHouse(each, x);
  return isOf(a, isHouse) && isOf(b, isHouse) ? { is: 'owner', name: x.house } : null;
}

/** Why a report is counted to a source: what it says itself, else whose text it has, else what ties its group to it. */
function reasonOf(
  report: Report,
  { matches }: Group,
  isFirst: boolean,
  source: Publisher,
  tie: Tie | null,
): Reason | null {
  const isSaid = report.credited !== null && isOne(report.credited, source);
  if (isSaid) return { is: 'agency', name: source.name };
  if (isFirst) return null;
  const own = matches.find(({ b }) => b === report) ?? matches.find(({ a }) => a === report);
  const before = own && (own.b === report ? own.a : own.b);
  if (own && before && before.time <= report.time) return { is: 'text', by: own.by, like: before.story };
  if (tie) return tie.is === 'agency' ? { is: 'agency', name: source.name } : tie;
  return own && before ? { is: 'text', by: own.by, like: before.story } : null;
}

/** A source of the texts that are its. */
function sourceFrom(groups: readonly Group[], ties: ReadonlyMap<Group, Tie>): Source {
  const reports = groups
    .flatMap((group) => group.reports.map((report) => ({ report, group })))
    .toSorted((a, b) => byTime(a.report, b.report));
  const alone = reports.map(({ report }) => report);
  const wire = alone.find((report) => report.wire !== null)?.wire ?? null;
  const named = groups.flatMap((group) => sourceOf(group) ?? [])[0];
  const source = mostCredited(alone) ??
    (wire === null ? alone.find(({ publisher }) => publisher !== null)?.publisher : named) ?? {
      name: wire ?? alone[0]?.story?.outlet.name ?? '',
      organization: null,
      domain: null,
      house: null,
    };
  return {
    name: source.name,
    organization: source.organization,
    members: reports.map(({ report, group }, at) => ({
      story: report.story,
      reason: reasonOf(report, group, at === 0, source, ties.get(group) ?? null),
      cites: report.cites,
    })),
    copies: alone.filter(({ publisher }) => publisher === null || !isOne(publisher, source)).length,
  };
}

/**
 * The sources behind a page and the stories found about it. Reports of one text are one source: their agency, or who
 * had it first; and so are texts of one agency, of one outlet, of one house.
 */
export function independentSources(page: Front, stories: readonly Story[]): Independence {
  const front = frontReport(page);
  const unknown = stories.flatMap(({ agency }) =>
    agency?.how === 'credits' && agency.organization === null ? { ...agency, domain: null } : [],
  );
  const signs = [...(front.credited ? [front.credited] : []), ...unknown];
  const reports = [front, ...stories.map((story) => storyReport(story, front, signs))].toSorted(byTime);
  const comparable = reports
    .filter(({ language }) => language === front.language)
    .map((report) => ({
      report,
      words: report.text.whole,
      by: foldName(report.publisher?.name ?? ''),
      isAsked: report.isHeadline,
    }));
  for (const { report } of apartIn(comparable)) report.canStandAlone = true;
  const groups = groupsOf(reports, addressKey(page.url));
  const sets = new Sets(groups);
  const ties = new Map<Group, Tie>();
  groups.forEach((a, at) => {
    for (const b of groups.slice(at + 1)) {
      const tie = tieOf(a, b);
      if (!tie) continue;
      sets.join(a, b);
      for (const each of [a, b]) ties.set(each, ties.get(each) ?? tie);
    }
  });
  const told = sets.all.filter((set) => set.some(isTold));
  const notTold = sets.all.filter((set) => !set.some(isTold));
  return {
    sources: told.map((set) => sourceFrom(set, ties)).toSorted((a, b) => b.members.length - a.members.length),
    notTold: notTold.flatMap((set) => set.flatMap((group) => group.reports.flatMap(({ story }) => story ?? []))),
  };
}
