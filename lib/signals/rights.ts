import { wordsOf } from '../languages/word';
import {
  type AgencyMention,
  agenciesIn,
  type Context,
  foldName,
  isSupplier,
  type Organization,
  resolveName,
} from '../organizations';
import type { Site } from '../site';
import { isMixed } from '../source/desk';
import { isPhotoSignature } from '../source/picture';
import { kindOf, shownAs, suppliesText, written } from '../source/supplier';
import type { Candidate, Signal } from './signal';

/** The sign anywhere; in letters or as a word where the line opens with it, or where the sign, "by" or a year follows. */
const line = new RegExp(
  String.raw`(?:©|ⓒ|(?:^\W{0,4}|[.|:\d]\s*)\(c\)|\(c\)(?=\s*(?:by\s|\d{4}))|^\W{0,4}copyrights?(?![\p{L}-])|copyrights?(?=\s*(?:©|ⓒ|\(c\)|by\s|\d{4})))[\s,]*(?:\(c\)|©|ⓒ|copyrights?)?[\s,]*(?:by\s+)?(?:\d{4}(?:[-–]\d{2,4})?\.?)?[\s,]*(?:by\s+)?(?:${wordsOf('the')}\s+)?(?!${wordsOf('allRights')})(?<who>[^.|\n©\d\s(][^.|\n©\d]{1,89}?)(?=\s*(?:[.|,()]|[/–-]\s*\d|\s[–—]|\d{4}|$|${wordsOf('allRights')}))`,
  'iu',
);
const distributed = new RegExp(String.raw`${wordsOf('distributed')}\s+(.{3,60})`, 'iu');
const reserved = new RegExp(String.raw`${wordsOf('allRights')}\s+\S+`, 'iu');

/** "Kestrel – All rights reserved": without a sign, a name that we know. */
const unsigned = new RegExp(
  String.raw`^\s*(?<who>\p{Lu}[^.!?;:]{1,50}?)(?:\.com)?\s*[-–—,|]\s*${wordsOf('allRights')}`,
  'iu',
);

/** Whom a line names as holder, with the initials of his form of company: "Lantern L.P." */
function holderIn(text: string): string | undefined {
  const found = line.exec(text);
  const who = found?.groups?.who?.trim();
  if (!found || !who) return undefined;
  const initials = /\s\p{Lu}$/u.test(who) ? /^(?:\.\p{Lu})+\.?/u.exec(text.slice(found.index + found[0].length)) : null;
  return who + (initials?.[0] ?? '');
}

function knownIn(text: string, context: Context): string | undefined {
  const who = unsigned.exec(text)?.groups?.who;
  return who && resolveName(who, context) ? who : undefined;
}

/** Agencies among strokes or before a number: "SZ/KNA/chrk", "dpa-infocom, dpa:0404-99". */
function signed(said: string, context: Context): AgencyMention[] {
  // Beside a stroke some write initials small: "afp/valleypost.example".
  const holder = said.replace(/^\p{Ll}{2,5}(?=\/)/u, (initials) => initials.toUpperCase());
  const found = agenciesIn(holder, context).filter(({ organization }) => isSupplier(organization));
  const [only] = found;
  if (!only || found.length > 1) return found;
  const rest = holder.slice(0, only.start) + holder.slice(only.end);
  return holder.includes('/') || !/\p{Lu}/u.test(rest) ? found : [];
}

/** "Sunday on the viaduct © Kestrel": words before the sign describe the picture. */
const isCaptioned = (text: string): boolean => /^(?=.{12})[^©ⓒ]*\p{L}{3}[^©ⓒ]*\s[©ⓒ]/u.test(text);

const joined = new RegExp(String.raw`\s+(?:${wordsOf('and')}|&)\s+`, 'iu');

/** "The Lantern and Valley Post" on Valley Post: the other of the two. */
function otherOf(holder: string, site: Site): string {
  const parts = holder.split(joined);
  const others = parts.filter((part) => !site.isOwnName(part));
  return parts.length === 2 && others.length === 1 ? (others[0] ?? holder) : holder;
}

/** "© 2019 The Valley Post. Distributed by Kestrel Syndicate": who sells a text says so behind whose it is. */
function isDistributed(text: string, context: Context): boolean {
  const by = distributed.exec(text)?.[1];
  return by !== undefined && agenciesIn(by, context).some(({ start }) => start < 5);
}

/** "The-Lantern-Wire™ & © 2024 Lantern Media": the agency of the holder's house that the line names, too. */
const serviceOf = (holder: Organization | null, text: string, context: Context): Organization | undefined =>
  agenciesIn(text, context)
    .map(({ organization }) => organization)
    .find(({ kind, owner }) => kind === 'news-agency' && owner !== null && owner === holder?.owner);

/** The rights line at the end of the text: its holder counts, not its sentence. */
export const rights: Signal = ({ site, places, contexts }) =>
  [...places.foot, ...places.underFoot]
    .flatMap((block): Candidate[] => {
      const whole =
        block.text.length < 400 ? (holderIn(block.text) ?? knownIn(block.text, contexts.credit)) : undefined;
      if (!whole || site.isOwnName(whole)) return [];
      const holder = otherOf(whole, site);
      const photo = agenciesIn(holder, contexts.credit)[0];
      if (photo && isPhotoSignature(holder, photo, site)) return [];
      // "© Lantern / Kestrel" right below a picture is the picture's.
      if (photo && block.belowPicture === 1 && (holder.includes('/') || isCaptioned(block.text))) return [];
      const known = resolveName(holder, contexts.credit);
      const agencies = known ? [] : signed(holder, contexts.credit);
      const organization = known ?? agencies[0]?.organization ?? null;
      if (organization && site.isOwnHouse(organization)) return [];
      const supplier = organization !== null && isSupplier(organization);
      // Beside a person's name the line is a photographer's; a newsroom sells no pictures.
      if (
        (organization === null || supplier) &&
        /\bPhoto|\/\s?\p{Lu}\p{L}+ \p{Lu}|\.\s+\p{Lu}\p{L}+ \p{Lu}/u.test(block.text.replace(reserved, '')) &&
        block.text.length < 60
      )
        return [];
      // A paper's owner holds the rights in the paper's own text; another title of his in what came from there.
      const owns =
        organization !== null &&
        !(site.isSister(organization) && suppliesText(organization)) &&
        organization.domains.some((domain) => site.isOwnAddress(`https://${domain}/`));
      const isOwner = foldName(holder) === foldName(site.organization?.owner ?? '');
      if (!supplier && (owns || isOwner)) return [];
      if (block.zone === 'footer' && !supplier) return [];
      return [
        {
          name: known ? shownAs(holder, known) : written(holder, agencies),
          organization,
          quote: block.text,
          where: 'closing',
          form: isDistributed(block.text, contexts.credit) ? 'distributed' : 'holder',
          block,
          kind: kindOf(serviceOf(organization, block.text, contexts.credit) ?? organization),
          mixed: supplier && holder.includes('/') && isMixed(holder, site),
        },
      ];
    })
    .slice(0, 1);
