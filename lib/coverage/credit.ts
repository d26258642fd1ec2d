/**
 * Whose text an article elsewhere is, by the few words that a service gives of it: an agency that signs its opening, its
 * end or its headline, or one that is only named.
 */
import { bylineOpener, type Language, languagesFor } from '../languages';
import { wordsOf } from '../languages/word';
import {
  type AgencyMention,
  agenciesIn,
  type Context,
  foldName,
  houseOf,
  isSupplier,
  type Organization,
  organizationById,
  resolveName,
} from '../organizations';
import { namesPicture } from '../source/picture';
import { abbreviates } from '../text/initials';
import type { Agency, ArticleFinding } from './model';

/** What is looked at of a finding. */
type Words = Pick<ArticleFinding, 'title' | 'excerpt' | 'language'> & {
  outlet: Pick<ArticleFinding['outlet'], 'name' | 'domain' | 'organization'>;
};

const named = (organization: Organization, how: Agency['how']): Agency => ({
  name: organization.name,
  organization: organization.id,
  house: houseOf(organization),
  how,
});

/** Whose text it is: an agency's own, or a press release that a wire spread for whoever paid. */
const signedBy = (organization: Organization): Agency =>
  named(organization, organization.kind === 'press-release-wire' ? 'releases' : 'credits');

const unnamed: Agency = { name: '', organization: null, house: null, how: 'unnamed' };

/** "(Reuters)", "[AFP]", "/TASS/", "（ロイター）", "(dpa/gem)": what stands in the brackets before and behind the name. */
const enclosing = [
  {
    open: /[([（【〔［]\s*©?\s*(?<inside>[^()[\]（）【】〔〕［］]{0,30})$/u,
    close: /^(?<inside>[^()[\]（）【】〔〕［］]{0,30})[)\]）】〕］]/u,
  },
  { open: /(?:^|[\s.,-])\/\s*(?<inside>)$/u, close: /^(?<inside>)\s*\/(?=[\s.,:—–-]|$)/u },
];
/** Characters at the head of a text in which its byline stands. */
const byline = 40;
const smallWord = /(?<!\p{L})\p{Ll}[\p{L}\p{M}]{3,}/u;
const photographerAfter = /^\s*\/\s*\p{Lu}\p{Ll}\p{L}* \p{Lu}\p{L}/u;
const photographer = /\p{Lu}\p{L}+ \p{Lu}\p{L}+\s*\/\s*$/u;

/** "Friends of Angling (FOA)", "Press Trust of India (PTI)": the initials of what stands before them sign nothing. */
function areInitials(text: string, { start, end }: AgencyMention): boolean {
  const before = /^(?<name>.*?)\s*[([]$/su.exec(text.slice(0, start))?.groups?.name;
  const words = before?.match(/[\p{L}\p{M}]+/gu)?.slice(-(end - start)) ?? [];
  return abbreviates(text.slice(start, end), words.join(' '));
}

/** "(mit dpa)", "(with files from AFP)", "Meridian contributed to this report": it lent a hand to what another wrote. */
const contribution = new RegExp(String.raw`(?<!\p{L})(?:${wordsOf('with', 'contributed', 'lentHand')})(?!\p{L})`, 'iu');

/** Do brackets hold the name and nothing but a desk's marks, a place and a day? */
function isEnclosed(text: string, { start, end }: AgencyMention, languages: readonly Language[]): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return enclosing.some(({ open, close }) => {
    const [opened, closed] = [open.exec(before), close.exec(after)];
    if (!opened || !closed) return false;
    const lead = opened.groups?.inside ?? '';
    const inside = `${lead} ${closed.groups?.inside ?? ''}`;
    if (photographer.test(lead) || namesPicture(inside, languages)) return false;
    // At a text's head it is the byline of what an agency wrote; at its end the agency lent a hand.
    if (contribution.test(lead) && start > byline) return false;
    const isLabel = languages.some(({ source }) => source?.test(`${lead}${text.slice(start, end)}`));
    return isLabel || !smallWord.test(inside);
  });
}

const dash = /^\s*[,.]?\s*(?:[—–―_|·•]|-(?=\s)|\.-)/u;
const placeThenDash = /^\s*,\s*\p{Lu}[\p{L}\s'’.-]{1,30}?(?:,[^.–—-]{1,25})?\s*(?:[–—]|\s-\s)/u;
/** "Reuters Nov 12, 2026 " */
const dayAfter = /^\s+(?:\d{1,2}[.\s]|\p{Lu}\p{L}{2,8}\.? \d{1,2}(?!\d))/u;
/** "PORT ANSEL/dpa. ", "МОСКВА, 12 ноя - РИА Новости. " */
const placeBefore = /^[\p{Lu}\p{Lo}][\p{L}\s.'’-]{2,30}(?:\/|(?:,\s[^.–—-]{3,20})?\s[–—-]\s*)$/u;
/** "red/", "jw/", "Agencias / ": a desk's mark or a writer's initials. A name with its capital took the picture. */
const initialsBefore = /^\s*(?:(?:\p{Ll}{2,5}|\p{Lu}{2,3})\s?\/\s?){1,2}$/u;
const deskBefore = new RegExp(String.raw`^\s*(?:${wordsOf('desk')}|agenc\p{L}+)\s?/\s?$`, 'iu');
/** "Le Courrier avec ", "La rédaction avec ": who printed it with the agency. */
const printerBefore = new RegExp(
  String.raw`^\s*(?:\p{L}{1,3}\s+)?(?:(?:\p{Lu}[\p{L}.'’-]*|${wordsOf('desk')})\s+){1,4}${wordsOf('with')}\s+$`,
  'u',
);
/** "dpa/red ", "TT-AFP ", "Lusa/DN ": another mark behind it. */
const markAfter = String.raw`(?:\s?[/+-]\s?(?:\p{Lu}{2,6}|\p{Ll}{2,5})(?!\p{L}))?`;
const bylineEnd = new RegExp(String.raw`^${markAfter}(?:\s*(?:[.:,–—|]|-\s|$)|\s+\p{Lu})`, 'u');
/** "dpa Am Hafen": a sentence of which the agency is no part begins behind its name. */
const sentenceAfter = new RegExp(String.raw`^${markAfter}\s+\p{Lu}`, 'u');
/** "Москва. 3 мая. ИНТЕРФАКС - ". */
const dottedPlace = /^\p{Lu}[\p{L} -]{1,30}[.,]\s+\d{1,2}\s+\p{L}+[.,]\s*$/u;
const dottedEnd = /^(?:\.\p{L}{2,3})?\s*[.:–—-]/u;
/** What The Canadian Press writes below its reports. */
const firstPublished = { before: /(?:report|story|article) by (?:the )?$/i, after: /^\s+was first published\b/i };
const wired = new RegExp(`^[^，。]{1,30}${wordsOf('wired')}`, 'u');
/** "Jane Marsh, ", "Jane Marsh and Tom Reed | ", "Le Courrier avec ". */
const signers = new RegExp(
  String.raw`^\s*(?:(?:\p{Lu}[\p{L}.'’-]*|${wordsOf('and', 'with')}|[,;|/&•·–—-])\s*){0,9}$`,
  'u',
);
const closed = new RegExp(
  String.raw`^\s*(?:$|[^\p{L}'’\s]|\p{Lu}|\p{Lo}|${wordsOf('role', 'desk', 'section')}(?!\p{L}))`,
  'u',
);

/** Is it the agency that opens the text: "Reuters - ", "AFP, Port Ansel — ", "By Jane Marsh, Associated Press"? */
function opens(text: string, { organization, start, end }: AgencyMention): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  if (/^[\s(（【〔]*$/u.test(before)) {
    if (organization.kind === 'press-release-wire' && /^\s*:/.test(after)) return true;
    return [dash, placeThenDash, dayAfter, wired, sentenceAfter].some((then) => then.test(after));
  }
  if (placeBefore.test(before) && /^\s*[.:]/.test(after)) return true;
  if (dottedPlace.test(before) && dottedEnd.test(after)) return true;
  if (firstPublished.before.test(before) && firstPublished.after.test(after)) return true;
  if ([initialsBefore, deskBefore, printerBefore].some((who) => who.test(before)) && bylineEnd.test(after)) return true;
  const rest = bylineOpener.without(text);
  const opened = text.length - rest.length;
  if (opened <= 0 || start < opened || !text.endsWith(rest)) return false;
  return signers.test(text.slice(opened, start)) && closed.test(after);
}

/** Is it the last word: ". ino/dpa", "— AFP", "| Reuters"? Behind a colon it is who said so: "Minister to resign: Reuters". */
const endsBefore = /(?:[.!?»”"…]\s+|\s[-–—|·•]+\s?|\/)$/u;
const closes = (text: string, { start, end }: AgencyMention): boolean =>
  endsBefore.test(text.slice(0, start)) && /^[\s./]*$/.test(text.slice(end));

/** "Source: Reuters", "Quelle: dpa". */
const isLabelled = (text: string, { start }: AgencyMention, languages: readonly Language[]): boolean =>
  languages.some(({ source }) => {
    const match = source?.exec(text);
    const who = match?.groups.who;
    return match && who !== undefined && text.indexOf(who, match.index) === start;
  });

/** A dateline of an agency that the dataset does not have: "PORT ANSEL, Nov. 3 (Meridian) — ". */
const dateline =
  /^(?:[\p{Lu}\s.'’-]{3,40}|\p{Lu}[\p{L}\s.'’-]{2,30},\s[^()]{3,30}?)(?:,[^()]{3,30})?\s*\((?<who>\p{Lu}[\p{L}&]{2,}(?: \p{Lu}[\p{L}&]+){0,2})\)\s*[—–-]/u;

/** "(CNN) — ": a newsroom that others carry, too. */
const placeless = /^\s*\((?<who>\p{Lu}[\p{L}&]{2,})\)\s*[—–-]/u;

/** Agencies that sign a text of this context, or are named in it. */
function agencyIn(text: string, context: Context, languages: readonly Language[]): Agency | null {
  const mentions = agenciesIn(text, { ...context, form: 'dateline' }).filter(
    (mention) => isSupplier(mention.organization) && !areInitials(text, mention),
  );
  const isOfPicture = ({ start, end }: AgencyMention) =>
    namesPicture(text.slice(Math.max(0, start - 25), start), languages) ||
    photographerAfter.test(text.slice(end)) ||
    namesPicture(text.slice(end, end + 10), languages);
  const told = mentions.filter((mention) => !isOfPicture(mention));
  const signed = told.find(
    (mention) =>
      isEnclosed(text, mention, languages) ||
      opens(text, mention) ||
      closes(text, mention) ||
      isLabelled(text, mention, languages),
  );
  if (signed) return signedBy(signed.organization);
  const own = placeless.exec(text)?.groups?.who;
  const house = own ? resolveName(own, { ...context, form: 'credit' }) : null;
  if (house) return signedBy(house);
  const who = dateline.exec(text)?.groups?.who;
  if (who) {
    const organization = resolveName(who, { ...context, form: 'credit' });
    return organization ? signedBy(organization) : { name: who, organization: null, house: null, how: 'credits' };
  }
  // Elsewhere than where agencies sign, a name that is also a word is the word.
  const [cited] = agenciesIn(text, context).filter(({ organization }) => isSupplier(organization));
  return cited && told.some(({ organization }) => organization === cited.organization)
    ? named(cited.organization, 'cites')
    : null;
}

/** "By Agencies", "(Agencies)", "From wire reports": whose text it is, without a name. */
function isOfAgencies(text: string, languages: readonly Language[]): boolean {
  const start = text.slice(0, 60);
  const rest = bylineOpener.without(start).replace(/^[\s([]+/, '');
  return languages.some(({ agencies }) => {
    const match = agencies?.exec(rest);
    return match?.index === 0 && closed.test(rest.slice(match[0].length));
  });
}

const beside = new RegExp(String.raw`\s*[/|,+]\s*|\s[-–—]\s|\s${wordsOf('with', 'via')}\s`, 'iu');

/** The agency that an outlet is named for: "Dale Tribune / AP"; where the outlet is one itself, that. */
function agencyOfOutlet({ name, organization }: Words['outlet'], context: Context): Agency | null {
  const itself = organization ? organizationById(organization) : null;
  if (itself && isSupplier(itself)) return signedBy(itself);
  const parts = name.split(beside).map((part) => resolveName(part, { ...context, form: 'credit' }));
  const agency = parts.find((part) => part && isSupplier(part));
  return agency ? signedBy(agency) : null;
}

/**
 * The agency whose text a finding is, as its words or its outlet say; else one that its words name besides. Null where
 * none is named, or none but the outlet itself.
 */
export function agencyOf({ title, excerpt, language, outlet }: Words): Agency | null {
  const languages = languagesFor(language);
  const context: Context = { language, domain: outlet.domain };
  const said = [excerpt, title].flatMap((text) => (text ? (agencyIn(text, context, languages) ?? []) : []));
  const isOwn = ({ name, organization }: Agency) =>
    organization ? organization === outlet.organization : foldName(name) === foldName(outlet.name);
  return (
    said.find(({ how }) => how === 'credits' || how === 'releases') ??
    agencyOfOutlet(outlet, context) ??
    (isOfAgencies(excerpt ?? '', languages) ? unnamed : said.find((agency) => !isOwn(agency))) ??
    null
  );
}
