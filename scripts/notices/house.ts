/** Whose a notice is that names no holder, from its words and its page's address. */
import type { Language } from '../../lib/languages';
import { wordsOf } from '../../lib/languages/word';
import { domainLabel, foldName } from '../../lib/organizations';
import { isName } from '../../lib/terms/holder';

/** A house's name before what a page calls its texts: "Harbor Weekly stories". */
const house = String.raw`(?<![\p{L}\p{N}])(?<who>\p{Lu}[\p{L}\p{N}&'’-]+(?:\s(?:${wordsOf('inNames')}|&)\s\p{Lu}[\p{L}\p{N}'’-]+|\s\p{Lu}[\p{L}\p{N}&'’-]*)*)\s+`;
/** Capitals at the start of a sentence that begin no name. */
const opener = new RegExp(String.raw`^${wordsOf('noHouse')}(?![\p{L}])`, 'iu');

/** The house that small print calls its texts by: "you may republish Harbor Weekly stories". */
export function houseIn(text: string, { house: words }: Language): string | null {
  if (!words) return null;
  for (const { groups } of text.matchAll(new RegExp(`${house}(?:${words})(?!\\p{L})`, 'gu'))) {
    const who = groups?.who?.replace(/['’]s?$/u, '');
    if (who && !opener.test(who) && isName(who)) return who;
  }
  return null;
}

/** "…/crown-copyright": a page whose own address says whose rights it is about. */
export const isCrownPage = (url: string): boolean => /\bcrown copyright\b/i.test(url.replace(/[-_+]/g, ' '));

/** The host that small print speaks of where it names nobody: "no portion of harborweekly.example". */
export const hostIn = (text: string): string | null =>
  /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{2,40}\.){1,3}(?:com|org|net|info|news|press|media|[a-z]{2}|example)(?![\p{L}\p{N}./@-])/iu.exec(
    text,
  )?.[0] ?? null;

const shortened = new RegExp(
  String.raw`(?<name>\p{Lu}[\p{L}&'’-]+(?:\s(?:\p{Lu}[\p{L}&'’-]*|${wordsOf('inNames')}|&)){1,7})\s\((?<short>[\p{L}\d]{2,8})\)`,
  'u',
);

/** The site's own name as its small print writes it: words that are its domain's, or "Name (CPD)" on cpd.example. */
export function siteNameIn(text: string, host: string): string | null {
  const label = foldName(domainLabel(host));
  if (label.length < 2) return null;
  const named = shortened.exec(text)?.groups;
  if (named?.name && foldName(named.short ?? '') === label) return named.name;
  const parts = text.split(/[^\p{L}\p{N}'’&-]+/u).slice(0, 400);
  for (let at = 0; at < parts.length; at++) {
    // A long name may be written small throughout; a short one is a word.
    if (!/^[\p{Lu}\p{N}]/u.test(parts[at] ?? '') && label.length < 8) continue;
    for (let length = 1; length <= 5; length++) {
      const name = parts.slice(at, at + length).join(' ');
      if (foldName(name) === label) return name;
    }
  }
  return null;
}
