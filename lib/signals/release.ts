import type { Language } from '../languages';
import { wordsOf } from '../languages/word';
import { isSupplier, resolveName } from '../organizations';
import type { Block } from '../page';
import { quoteOf } from '../quote';
import type { Scene } from '../scene';
import { about, carrierOf, issuerOf, sourceLine } from '../source/issuer';
import { withoutOpener } from '../source/line';
import { signedByOffice } from '../source/office';
import { suppliesText } from '../source/supplier';
import { dayIn } from '../text/date';
import type { Candidate, Signal } from './signal';

/** Sections in which sites of all countries file releases. */
const section = new RegExp(String.raw`\/(?:${wordsOf('releaseSection')}|pm(?=[/-]\d))(?:-[a-z]{2,3})?(?:\/|-\d)`, 'iu');
/** The same within a longer name: "Listenseite_Pressemitteilungen". */
const sectionPart = new RegExp(`(?:^|[_-])${wordsOf('releaseSection')}$`, 'iu');
/** What a house has for the press: releases, and pictures and contacts beside them. */
const pressPart =
  /^(?:\d?press(?:e|a)?|press-?(?:e-?)?(?:media|medien|cent(?:er|re)|bereich|room|office|portal|service)|pressebereich|presse-und-\w+|newsroom|prensa|sala-de-prensa|imprensa|stampa|sala-stampa|media-?(?:cent(?:er|re)|room)|news-?(?:releases?|room))$/i;
/** Houses number their releases through the year: "No. 12/2024". */
const releaseNumber = /^\W*(?:\p{L}{1,3}\S?\s*)?\d{1,4}\s*\/\s*(?:20)?\d\d\W*$/u;

/** What closes a release, alone in its line. */
const endMark = new RegExp(String.raw`^(?:(?:#\s*){3,}|\*\s*\*\s*\*|-30-|[-–—]*\s*${wordsOf('end')}\s*[-–—]*)$`, 'iu');
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

/** Is a line, or a part of it, the word for a release: "in Business, PRESS RELEASE", "Vienna, 3 July — Press release", "By Press Release"? */
const isFiled = (told: string, languages: readonly Language[]): boolean =>
  withoutOpener(told, languages)
    .split(/\s*[,:|·•—–/]\s*|\s-\s/)
    .some((part) =>
      languages.some(({ release }) => {
        const match = release?.exec(part);
        return match?.index === 0 && match[0].length >= part.length - 2;
      }),
    );

const breadcrumb = /breadcrumb|brotkrumen|pfad|migas/;

/** The page's own way to itself, above the headline: "Home › Press releases › …". */
const breadcrumbIn = ({ page, places, languages }: Scene): Block | undefined =>
  page.blocks
    .slice(0, places.text.first)
    .find(
      ({ names, links, text }) =>
        links.length > 0 &&
        text.length < 300 &&
        breadcrumb.test(names) &&
        links.some((link) => isFiled(link.text, languages)),
    );

/** What the page's data call the section it is filed in. */
function fieldsOf({ page, languages }: Scene): Sign[] {
  const said = [
    ...page.metas.filter(({ name }) => name === 'article:section').map(({ content }) => content),
    ...page.data.filter((node) => node.isArticle).map((node) => node.text('articleSection')),
  ];
  return said
    .filter((section) => section.length < 60 && isFiled(section, languages))
    .map((section) => ({ form: 'filed in data', quote: `section: ${section}`, where: 'head' }));
}

/** "(Press release) – The ferry", "[Press release via Lantern] The ferry": the bracket with which a text opens. */
const openingBracket = /^[([](?<told>[^()[\]]{4,40})[)\]]/;
const passedOn = new RegExp(String.raw`\s${wordsOf('via')}\s.*$`, 'iu');

/** "Millgate, 12 May 2022 – ": agencies sign behind the place and the day; without one, it is how releases open. */
const placeAndDay = /^\p{Lu}[\p{L}\p{M} .'’/-]{1,40}[,(/]\s*(?<day>[^–—]{4,40}?)\)?[.:]?\s*(?:[–—]|\s-|--|:)/u;
function opensWithDay(text: string, language: string | null): boolean {
  const day = placeAndDay.exec(text.slice(0, 110))?.groups?.day;
  return day !== undefined && dayIn(day, language) !== null;
}

/** A press release's own form: the service or the section it stands in, its heading, its contact, its last line. */
export const release: Signal = (scene) => {
  const { page, site, places, languages, contexts } = scene;
  const { head, lead, foot } = places;
  const isWire = site.organization?.kind === 'press-release-wire';
  const path = URL.parse(page.url)?.pathname ?? '';
  const isSection = section.test(path) || path.split('/').some((part) => sectionPart.test(part));
  const isPress = path
    .split('/')
    .slice(0, -1)
    .some((part) => pressPart.test(part));
  const headed = head.find((block) => block.text.length < 120 && heading(block, languages) !== null);
  const tells = (text: string) => text.length > 20 && text.length < 200 && /[.!]$/.test(text);
  const isContact = (text: string) => text.length < 200 && languages.some((each) => each.pressContact?.test(text));
  const seen = (form: string, where: Sign['where'], block: Block | undefined): Sign[] =>
    block ? [{ form, quote: block.text, where, block }] : [];
  const closing = (form: string, isSign: (text: string) => boolean): Sign[] =>
    seen(
      form,
      'closing',
      foot.find(({ text }) => isSign(text)),
    );
  // Below the text the bare word heads the next release.
  const filed =
    head.find(({ text }) => text.length < 70 && isFiled(text, languages)) ??
    lead.slice(0, 1).find(({ text }) => {
      const told = openingBracket.exec(text)?.groups?.told;
      return told !== undefined && isFiled(told.replace(passedOn, ''), languages);
    }) ??
    foot.find(({ text }) => text.length < 70 && /[:：]/.test(text) && isFiled(text, languages));
  const isIssuersLine = (text: string): boolean => {
    const who = sourceLine.exec(text)?.groups?.who;
    const house = who ? resolveName(who, contexts.credit) : null;
    return who !== undefined && !(house && !isSupplier(house) && suppliesText(house));
  };
  const strong: Sign[] = [
    ...(isWire ? [{ form: 'service', quote: quoteOf(page.url), where: 'address' } as const] : []),
    ...(isSection && !isWire ? [{ form: 'section', quote: quoteOf(page.url), where: 'address' } as const] : []),
    ...(isPress && !isSection && !isWire
      ? [{ form: 'press section', quote: quoteOf(page.url), where: 'address' } as const]
      : []),
    ...seen('heading', 'opening', headed),
    ...(headed ? [] : seen('filed', 'opening', filed)),
    ...seen('breadcrumb', 'opening', breadcrumbIn(scene)),
    ...fieldsOf(scene).slice(0, 1),
    ...closing('closing words', (text) => tells(text) && languages.some((each) => each.release?.test(text))),
    // Newsrooms are named there for texts of theirs, which are no releases.
    ...closing('source line', isIssuersLine),
    ...closing('press office', (text) => signedByOffice(text) !== null),
    ...seen(
      'press office',
      'opening',
      places.marked.find(({ text }) => signedByOffice(withoutOpener(text, languages)) !== null),
    ),
  ];
  const weak: Sign[] = [
    ...closing('contact', isContact),
    ...closing('end mark', (text) => endMark.test(text)),
    // Many pages end with a word about their house; below a release it speaks for one.
    ...closing('about', (text) => about.test(text)),
    ...seen(
      'number',
      'opening',
      head.find(({ text }) => releaseNumber.test(text)),
    ),
    ...seen(
      'place and day',
      'opening',
      lead.slice(0, 2).find(({ text }) => opensWithDay(text, page.language)),
    ),
  ];
  // By themselves a contact, a last mark and a word about the house are no release's: guest posts end so, too.
  const isOpened = weak.some(({ form }) => form === 'place and day' || form === 'number');
  const carrier = carrierOf(scene);
  if (!carrier && strong.length === 0 && weak.length < (isOpened ? 2 : 3)) return [];
  const issuer = issuerOf(scene, headed ? heading(headed, languages) : null, carrier);
  const signs = [...strong, ...weak];
  // The service's own line is another sign's; here it only tells that somebody issued what it opens.
  if (carrier && issuer && signs.length === 0) signs.push(...seen('place and day', 'opening', lead[0]));
  const who = issuer ?? carrier?.name ?? site.name;
  const organization = resolveName(who, contexts.credit);
  const name = organization?.name ?? who;
  return signs.map((sign) => ({ name, organization, ...sign, kind: 'press-release' }));
};
