import type { OrganizationKind, Report } from '../model';
import { addressToSend } from '../privacy';
import { hostOf, webAddress } from '../text/address';
import { oneLine } from '../text/line';
import { isLatin } from '../text/script';
import { primaryOf } from '../text/tag';

/** A person whose family name is known for sure, or a name taken whole. */
type Creator = { family: string; given: string } | { literal: string };

/** What is cited, before any format. Null: not known, and left out. Dates are ISO 8601, as exact as known. */
export interface Work {
  type: 'news' | 'press-release' | 'web';
  title: string;
  creators: Creator[];
  /** The outlet or organization whose text it is published as. */
  container: string | null;
  /** The wire service whose text the cited outlet prints. */
  agency: string | null;
  /** Who passed it on to the reader. */
  via: string | null;
  /** The original's address; where that is unknown, the address of the page that was read. */
  url: string | null;
  date: string | null;
  /** BCP 47. */
  language: string | null;
  /** The day on which `url` was read; null where that is an original's whose copy was read. */
  accessed: string | null;
  /** The page that was read, where `url` is not its address. */
  copy: { url: string; accessed: string } | null;
  /** An archive's copy of what stands at `url`, where one is known. */
  archive: { url: string; date: string } | null;
}

/** An archive's copy of an address (as `addressToSend` writes it), and the day it was made. */
export interface ArchivedCopy {
  of: string;
  url: string;
  captured: string;
}

function archiveOf(url: string | null, copies: readonly ArchivedCopy[]): Work['archive'] {
  const address = url && addressToSend(url);
  const copy = address ? copies.find(({ of }) => of === address) : undefined;
  const date = copy ? day(copy.captured) : null;
  return copy && date ? { url: copy.url, date } : null;
}

/** Organizations that publish no news: what they write is a web page, not a news article. */
const noNewsroom = new Set<OrganizationKind>([
  'advocacy',
  'company',
  'government',
  'intergovernmental',
  'ngo',
  'scientific-publisher',
  'think-tank',
  'university',
]);

const orNull = (text: string | null | undefined): string | null => oneLine(text ?? '') || null;
const sameName = (a: string | null, b: string | null): boolean => a?.toLowerCase() === b?.toLowerCase();

/** The year, month or day a date begins with; its time of day is no part of a citation. */
const day = (date: string | null): string | null => date?.match(/^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T|\s)/)?.[0] ?? null;

/** Languages whose speakers write the family name first, or have none to file under. */
const otherNames = new Set('am hu id is ja km ko ml mn ms my ta te th ti vi zh'.split(' '));
/** Words of desks and houses in the place of a person's name. */
const desk =
  /\b(?:agency|bureau|contributors?|correspondents?|desk|editors?|editorial|group|media|network|news|online|press|report(?:er|ers)?|research|service|staff|team|times|web|writers?)\b/i;
/** Given name, initials, family name; letters with their accents, hyphens and apostrophes. No particles, no titles. */
const plainName =
  /^(\p{Lu}\p{Ll}+(?:[-'’]\p{L}\p{Ll}+)*(?: \p{Lu}\.)*) ((?:Mc|Mac|O['’]|D['’])?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)$/u;

/** A person's name is parted only where nobody could read it otherwise; a name in doubt stays whole. */
function creator(name: string, isOrganization: boolean, language: string | null): Creator {
  const literal = oneLine(name);
  const unsafe = isOrganization || desk.test(literal) || otherNames.has(primaryOf(language));
  const [, given, family] = unsafe ? [] : (literal.match(plainName) ?? []);
  return given && family && isLatin(literal) ? { family, given } : { literal };
}

export const nameOf = (who: Creator): string => ('literal' in who ? who.literal : `${who.given} ${who.family}`);

/** What of a report a citation is made of. */
export type Cited = Pick<Report, 'page' | 'verdict' | 'origin' | 'republisher' | 'authors' | 'authorOrganization'>;

/** Who wrote it: the persons, else their house; none that the citation names already as outlet or agency. */
function creators(report: Cited, container: string | null, agency: Report['origin']): Creator[] {
  const { authors, authorOrganization: house, page } = report;
  const isNamed = (name: string) => sameName(name, container) || sameName(name, orNull(agency?.name));
  const persons = authors.filter(({ name }) => oneLine(name) && !isNamed(oneLine(name)));
  if (persons.length > 0)
    return persons.map(({ name, organization }) => creator(name, organization !== null, page.language));
  const name = orNull(house?.name);
  const isAgency = house?.organization != null && house.organization === agency?.organization;
  return name && !isAgency && !isNamed(name) ? [{ literal: name }] : [];
}

/**
 * What a citation of the report's original says. With the original's address known, the original is cited, and the
 * page that was read is named as the way there. Without it, the page that was read is cited: as the outlet's, with
 * its agency, where the text is a wire's; as the original's house, by way of the page, where it is a copy. `copies` are
 * what archives were found to keep.
 */
export function citedWork(report: Cited, accessed: string, copies: readonly ArchivedCopy[] = []): Work {
  const { page, verdict, republisher } = report;
  const origin = verdict.kind === 'no-sign' || verdict.kind === 'not-article' ? null : report.origin;
  const source = orNull(origin?.name);
  const outlet = orNull(republisher?.name) ?? orNull(page.site) ?? hostOf(page.url);
  const original = webAddress(origin?.url);
  const agency = verdict.kind === 'wire' && !original && !sameName(source, outlet) ? origin : null;
  const container = agency ? outlet : (source ?? outlet);
  const kind = (agency ? null : origin?.kind) ?? republisher?.kind;
  const here = webAddress(page.url);
  const url = original ?? here;
  const isRead = original === null || original === here;
  const copied = agency ? page.published : (origin?.published ?? page.published);
  return {
    type: verdict.kind === 'press-release' ? 'press-release' : kind && noNewsroom.has(kind) ? 'web' : 'news',
    title: oneLine(page.title),
    creators: creators(report, container, agency),
    container,
    agency: orNull(agency?.name),
    via: sameName(container, outlet) ? null : outlet,
    url,
    date: day(original ? (origin?.published ?? null) : copied),
    language: orNull(page.language),
    accessed: isRead ? accessed : null,
    copy: isRead || here === null ? null : { url: here, accessed },
    archive: archiveOf(url, copies),
  };
}
