/** A report as it may cross an edge: names in one line and without what turns letters around, everything within its cap. */
import { caps, isShort } from './caps';
import type { Clue, Hop, Link, NamedOrganization, Origin, Report, Terms } from './model';
import { isHomographic } from './organizations';
import { cut, longest, oneLine } from './text/line';

const name = (text: string): string => cut(oneLine(text), longest.name);
const nameOrNull = (text: string | null): string | null => (text === null ? null : name(text) || null);
const address = (url: string | null): string | null => (url !== null && isShort(url) ? url : null);
const quote = (text: string): string => (text.length > caps.quote ? cut(text, caps.quote / 2 - 1) : text);
/** What means something only whole. */
const whole = (text: string | null, most: number): string | null =>
  text !== null && text.length <= most ? text : null;

const organization = (each: NamedOrganization): NamedOrganization => ({
  ...each,
  name: name(each.name),
  homepage: address(each.homepage),
});

const origin = (each: Origin): Origin => ({
  ...each,
  name: name(each.name),
  domain: whole(each.domain, caps.name),
  homepage: address(each.homepage),
  url: address(each.url),
});

const hop = (each: Hop): Hop => ({ ...each, name: name(each.name), url: address(each.url) });

function clue({ url, ...each }: Clue): Clue {
  const kept = { ...each, value: name(each.value), quote: quote(each.quote) };
  return url === undefined || !isShort(url) ? kept : { ...kept, url };
}

/** Links with an address to follow. */
const links = (all: readonly Link[]): Link[] =>
  all.filter(({ url }) => isShort(url)).map(({ text, url }) => ({ text: name(text), url }));

const terms = (each: Terms): Terms => ({
  ...each,
  holder: nameOrNull(each.holder),
  license: each.license && { id: name(each.license.id), url: address(each.license.url) },
  linkTo: each.linkTo && { name: name(each.linkTo.name), url: address(each.linkTo.url) },
  creditTo: each.creditTo.map(name),
  copyright: each.copyright && quote(each.copyright),
  creditLine: whole(each.creditLine, caps.credit),
  contact: address(each.contact),
  sources: each.sources.map((source) => ({
    ...source,
    name: nameOrNull(source.name),
    quote: source.quote && quote(source.quote),
    url: address(source.url),
  })),
});

/** The names that a reader sees, of whom is said to have to do with the text. */
const namesIn = ({ origin, republisher, authors, authorOrganization, terms, mentions, page }: Report): string[] =>
  [origin, republisher, authorOrganization, ...authors, ...mentions]
    .flatMap((each) => each?.name ?? [])
    .concat(page.site ?? [], terms?.holder ?? []);

/** A report within the caps of every string in it, and with the names in it that mix scripts. */
export function bounded({ mixedNames: _, ...report }: Report): Report {
  const said = within(report);
  const mixedNames = [...new Set(namesIn(said).filter(isHomographic))].slice(0, mostMixed);
  return mixedNames.length > 0 ? { ...said, mixedNames } : said;
}

/** One is told of; the others are no better. */
const mostMixed = 5;

const within = (report: Report): Report => ({
  ...report,
  page: {
    ...report.page,
    title: report.page.title.slice(0, caps.title).toWellFormed(),
    site: nameOrNull(report.page.site),
    language: whole(report.page.language, caps.name),
    house: nameOrNull(report.page.house),
  },
  origin: report.origin && origin(report.origin),
  chain: report.chain.map(hop),
  republisher: report.republisher && organization(report.republisher),
  authors: report.authors.map((each) => ({ ...each, name: name(each.name), url: address(each.url) })),
  authorOrganization: report.authorOrganization && organization(report.authorOrganization),
  terms: report.terms && terms(report.terms),
  related: {
    cited: report.related.cited
      .map((each) => ({ ...each, name: name(each.name), links: links(each.links) }))
      .filter((each) => each.links.length > 0),
    topics: report.related.topics.map((each) => ({ name: name(each.name), url: address(each.url) })),
    byAuthor: links(report.related.byAuthor),
    studies: report.related.studies
      .filter(({ doi }) => doi.length <= caps.name)
      .map(({ doi, text }) => ({ doi, text: name(text) })),
  },
  mentions: report.mentions.map((each) => ({
    ...each,
    name: name(each.name),
    url: address(each.url),
    quote: quote(each.quote),
  })),
  clues: report.clues.map(clue),
});
