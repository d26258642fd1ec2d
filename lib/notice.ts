/** One notice, apart from its page: the sentence → what it says about where a text comes from. */

import { weigh } from './evidence';
import { type Terms, useNames } from './model';
import type { Page } from './page';
import { type CompiledTerms, termsWordsFor } from './phrases';
import { claimFloor } from './report';
import { cluesOf } from './signals';
import { isTenant, nameOf, type Site, siteOf } from './site';
import { hostIn, houseIn, isCrownPage, ofHost, siteNameIn } from './terms/holder';
import { licenseAt } from './terms/licenses';
import { type Reading, readNotice } from './terms/notice';
import { fieldsOf, licenseOfPolicy } from './terms/source';
import { isGrant } from './terms/use';
import { liveAddress } from './text/archived';

/** A sentence as it stood on a page: its visible text, its language (BCP 47), the page's address, its links. */
export interface Notice {
  text: string;
  language: string | null;
  url: string | null;
  links: readonly { text: string; href: string }[];
}

export interface Attribution {
  label: 'wire' | 'republished' | 'press-release' | 'excerpt' | 'negative';
  source_name: string | null;
}

/** The page that has this notice for its only block: first and last words of its text at once. */
function pageOf({ text, language, url, links }: Notice): Page {
  return {
    url: url ?? 'https://unknown.example/article',
    host: (url ? (URL.parse(liveAddress(url))?.hostname ?? '') : 'unknown.example').replace(/^www\./, ''),
    title: '',
    documentTitle: '',
    language,
    metas: [],
    links: [],
    data: [],
    blocks: [{ text, tag: 'p', zone: 'main', region: 'body', names: '', links: [...links] }],
    bylines: [],
    times: [],
    state: [],
    beacons: [],
    wordCount: 0,
    isArticle: true,
  };
}

/** Reads one notice as the article's own: where it says that the text comes from, or `negative`. */
export function attributionOf(notice: Notice): Attribution {
  const page = pageOf(notice);
  const site = siteOf(page);
  const [best] = weigh(cluesOf(page, site).clues);
  if (!best || best.confidence < claimFloor) return { label: 'negative', source_name: null };
  const { kind, name } = best;
  return kind === 'no-sign' || kind === 'not-article'
    ? { label: 'negative', source_name: null }
    : { label: kind, source_name: name };
}

export interface NoticeTerms {
  license: string | null;
  uses: Terms['uses'];
  conditions: readonly string[];
  credit_line: string | null;
  holder: string | null;
  contact: string | null;
  fair_use_notice: boolean;
}

/** One element of markup given as a notice: a field of the head, or a link. */
const element = /^<(?<tag>meta|link|a)\s(?<attributes>[^<>]{1,600})>(?:[^<>]*<\/a>)?$/iu;

/** The notice as a page: markup has no words, but the fields and links that a document's walk would find. */
function markedUp(notice: Notice): Page {
  const page = pageOf(notice);
  const found = element.exec(notice.text.trim())?.groups;
  if (!found) return page;
  const values = new Map(
    [...(found.attributes ?? '').matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/g)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value,
    ]),
  );
  const href = URL.parse(values.get('href') ?? '', page.url)?.href ?? '';
  return found.tag?.toLowerCase() === 'meta'
    ? {
        ...page,
        blocks: [],
        metas: [{ name: (values.get('name') ?? '').toLowerCase(), content: values.get('content') ?? '' }],
      }
    : { ...page, blocks: [], links: [{ rel: (values.get('rel') ?? '').toLowerCase(), href }] };
}

/** Reads one notice as the article's own: what may be done with the text. */
export function termsOfNotice(notice: Notice): NoticeTerms {
  const page = markedUp(notice);
  const site = notice.url ? siteOf(page) : null;
  const words = termsWordsFor(notice.language);
  const linked = notice.links.map(({ href }) => licenseAt(href)).find((license) => license !== null) ?? null;
  const read = page.blocks.length ? readNotice(notice.text, words, linked) : fieldsOf(page);
  // A publisher's page that speaks of a licence and does not say which means the one that is known to be its own; and
  // what law puts into the public domain is there, whatever is asked for beside.
  const policy = site?.organization ? licenseOfPolicy(site.organization.id) : null;
  const isOpen = policy?.id === 'public-domain' && licenseName(read) === 'custom';
  const known = read.license === null && !read.fairUse && (read.unnamedLicense || isOpen) ? policy : null;
  const reading = known ? readNotice(notice.text, words, known) : read;
  return {
    license: licenseName(reading),
    uses: reading.uses,
    conditions: reading.conditions,
    credit_line: reading.creditLine,
    holder: reading.holder ? ofHost(reading.holder) : houseOf(notice, page, site, words),
    contact: reading.contact,
    fair_use_notice: reading.fairUse,
  };
}

/** Whose notice it is, where it names no holder: its site's house, the house it calls its texts by, the host it names. */
function houseOf({ text }: Notice, page: Page, site: Site | null, words: readonly CompiledTerms[]): string | null {
  if (isCrownPage(page.url)) return 'Crown copyright';
  if (site?.organization && !isTenant(site.organization, page.host)) return nameOf(site, page);
  return siteNameIn(text, page.host) ?? houseIn(text, words.slice(0, 1)) ?? (site ? nameOf(site, page) : hostIn(text));
}

/** A licence's id; else whether the notice keeps all rights, or sets terms of its own. */
function licenseName({ license, uses, conditions, reserved, unnamedLicense }: Reading): string | null {
  if (license) return license.id;
  const said = useNames.filter((name) => name !== 'ai_training').map((name) => uses[name]);
  // An embargo is no licence.
  if (conditions.length === 1 && conditions[0] === 'embargo') return null;
  const grants = said.some(isGrant) || conditions.length > 0;
  if (grants || unnamedLicense) return 'custom';
  if (reserved || (uses.republish_noncommercial !== 'unstated' && uses.republish_commercial !== 'unstated'))
    return 'all-rights-reserved';
  return said.some((use) => use !== 'unstated') ? 'custom' : null;
}
