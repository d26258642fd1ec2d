import type { Language } from '../languages';
import { wordsOf } from '../languages/word';
import { resolveName } from '../organizations';
import type { Block } from '../page';
import { quoteOf } from '../quote';
import type { Scene } from '../scene';
import { plainName } from '../source/name';
import type { Candidate, Signal } from './signal';

/** Sections in which sites of all countries file releases. */
const section = new RegExp(String.raw`\/(?:${wordsOf('releaseSection')}|pm(?=[/-]\d))(?:-[a-z]{2,3})?(?:\/|-\d)`, 'iu');
/** The same within a longer name: "Listenseite_Pressemitteilungen". */
const sectionPart = new RegExp(String.raw`(?:^|[_-])${wordsOf('releaseSection')}$`, 'iu');
/** What a house has for the press: releases, and pictures and contacts beside them. */
const pressPart =
  /^(?:\d?press(?:e|a)?|press-?(?:e-?)?(?:media|medien|cent(?:er|re)|bereich|room|office|portal|service)|pressebereich|presse-und-\w+|newsroom|prensa|sala-de-prensa|imprensa|stampa|sala-stampa|media-?(?:cent(?:er|re)|room)|news-?(?:releases?|room))$/i;
/** Houses number their releases through the year: "No. 12/2024". */
const releaseNumber = /^\W*(?:\p{L}{1,3}[.°º]?\s*)?\d{1,4}\s*\/\s*(?:20)?\d\d\W*$/u;

/** What closes a release, alone in its line. */
const endMark = new RegExp(String.raw`^(?:#{3,}|\*\s*\*\s*\*|-30-|[-–—]*\s*${wordsOf('end')}\s*[-–—]*)$`, 'iu');
const sourceLine = /^\W{0,3}SOURCE:?\s+(?<who>\p{L}[^\n]{1,80})$/u;
const about = new RegExp(String.raw`^${wordsOf('about')} (?<who>\p{Lu}[^.:]{2,60}):?$`, 'u');

type Sign = Pick<Candidate, 'form' | 'quote' | 'where' | 'block'>;

/**
 * What a line says behind "Press release": "Pressemitteilung | Verein X". A headline that merely begins with the words
 * is about a release.
 */
function heading({ text, tag }: Block, languages: readonly Language[]): string | null {
  for (const { release } of languages) {
    const match = release?.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length);
    if (!/^h[1-3]$/.test(tag) || /^\s*(?:[:|–—-]|$)/.test(rest))
      return rest.replace(/^[\s:|–—-]+/, '').replace(/(?:\s[-–—|]\s|,?\s+\d{1,2}[. ]).*$/u, '');
  }
  return null;
}

/** Is a line, or a part of it, the word for a release: "in Business, PRESS RELEASE", "Vienna, 3 July — Press release"? */
const isFiled = (text: string, languages: readonly Language[]): boolean =>
  text.split(/\s*[,:|·•—–/]\s*|\s-\s/).some((part) =>
    languages.some(({ release }) => {
      const match = release?.exec(part);
      return match?.index === 0 && match[0].length >= part.length - 2;
    }),
  );

/** Who issued it: the source line, the house that signs, the heading, the house it is about; else the site. */
function issuer({ page, site, places, languages }: Scene, afterHeading: string | null): string | null {
  const { head, foot } = places;
  const named = [...foot, ...head].flatMap(({ text }) =>
    languages.flatMap(({ issued }) => issued.flatMap((pattern) => pattern.exec(text)?.groups.who ?? [])),
  );
  const isWire = site.organization?.kind === 'press-release-wire';
  const sources = languages.flatMap(({ source }) => source ?? []);
  const labelled = [...foot, ...head]
    .filter(({ text }) => text.length < 120)
    .map(
      ({ text }) =>
        sourceLine.exec(text)?.groups?.who ?? sources.map((label) => label.exec(text)?.groups?.who).find(Boolean),
    )
    .find((name) => name && !site.isOwnName(name) && !/^https?:|^www\./.test(name));
  const houses = page.data
    .filter((node) => node.isArticle)
    .flatMap((node) => node.named('author').filter(({ type }) => /Organization/.test(type)));
  const house = isWire ? houses.find(({ name }) => name && !site.isOwnName(name))?.name : undefined;
  const told =
    afterHeading &&
    /^\p{Lu}\S*[ -]\S/u.test(afterHeading) &&
    afterHeading.length < 60 &&
    !/\d{4}|[.!?]\s/.test(afterHeading)
      ? afterHeading
      : null;
  const boiler = foot.map(({ text }) => about.exec(text)?.groups?.who).find(Boolean);
  const [issued] = named.filter(
    (name) => !site.isOwnName(name) && !/businesswire|prnewswire|globenewswire/i.test(name),
  );
  const said = issued ?? labelled ?? house ?? told;
  if (said) return plainName(said);
  return isWire ? (boiler ?? null) : (site.name ?? null);
}

/** A press release's own form: the service or the section it stands in, its heading, its contact, its last line. */
export const release: Signal = (scene) => {
  const { page, site, places, languages, contexts } = scene;
  const { head, foot } = places;
  const isWire = site.organization?.kind === 'press-release-wire';
  const path = URL.parse(page.url)?.pathname ?? '';
  const isSection = section.test(path) || path.split('/').some((part) => sectionPart.test(part));
  const isPress = path
    .split('/')
    .slice(0, -1)
    .some((part) => pressPart.test(part));
  const headed = head.find((block) => block.text.length < 120 && heading(block, languages) !== null);
  const closing = (form: string, isSign: (text: string) => boolean): Sign[] => {
    const block = foot.find(({ text }) => isSign(text));
    return block ? [{ form, quote: block.text, where: 'closing', block }] : [];
  };
  const tells = (text: string) => text.length > 20 && text.length < 200 && /[.!]$/.test(text);
  const filed = [...head, ...foot].find(({ text }) => text.length < 70 && isFiled(text, languages));
  const numbered = head.find(({ text }) => releaseNumber.test(text));
  const signs: Sign[] = [
    ...(isWire ? [{ form: 'service', quote: quoteOf(page.url), where: 'address' } as const] : []),
    ...(isSection && !isWire ? [{ form: 'section', quote: quoteOf(page.url), where: 'address' } as const] : []),
    ...(headed ? [{ form: 'heading', quote: headed.text, where: 'opening', block: headed } as const] : []),
    ...(filed && !headed ? [{ form: 'filed', quote: filed.text, where: 'opening', block: filed } as const] : []),
    ...(numbered ? [{ form: 'number', quote: numbered.text, where: 'opening', block: numbered } as const] : []),
    ...(isPress && !isSection && !isWire
      ? [{ form: 'press section', quote: quoteOf(page.url), where: 'address' } as const]
      : []),
    ...closing('closing words', (text) => tells(text) && languages.some((each) => each.release?.test(text))),
    ...closing('contact', (text) => text.length < 200 && languages.some((each) => each.pressContact?.test(text))),
    ...closing('source line', (text) => sourceLine.test(text)),
    ...closing('end mark', (text) => endMark.test(text)),
  ];
  // By itself a contact is no release's: sites name one for whoever writes about them.
  if (signs.every(({ form }) => form === 'contact' || form === 'end mark' || form === 'number')) return [];
  // Many pages end with a word about their house; below a release it speaks for one.
  signs.push(...closing('about', (text) => about.test(text)));
  const who = issuer(scene, headed ? heading(headed, languages) : null) ?? site.name ?? page.host;
  const organization = resolveName(who, contexts.credit);
  const name = organization?.name ?? who;
  return signs.map((sign) => ({ name, organization, ...sign, kind: 'press-release' }));
};
