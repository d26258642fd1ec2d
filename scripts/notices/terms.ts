/** One notice, apart from its page → what it says of using the text. */
import { type Terms, useNames } from '../../lib/model';
import type { Page } from '../../lib/page';
import { type Scene, sceneOf } from '../../lib/scene';
import { isTenant, nameOf } from '../../lib/site';
import { fieldsOf } from '../../lib/terms/field';
import { ofHost } from '../../lib/terms/holder';
import { licenseAt } from '../../lib/terms/licenses';
import type { Meaning } from '../../lib/terms/meaning';
import { readNotice } from '../../lib/terms/notice';
import { licenseOfPolicy } from '../../lib/terms/policy';
import { isGrant } from '../../lib/terms/use';
import { hostIn, houseIn, isCrownPage, siteNameIn } from './house';
import { type Notice, pageOf } from './notice';

interface NoticeTerms {
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
  const scene = sceneOf(markedUp(notice));
  const { page, languages } = scene;
  const site = notice.url ? scene.site : null;
  const linked = notice.links.map(({ href }) => licenseAt(href)).find((license) => license !== null) ?? null;
  const read = page.blocks.length ? readNotice(notice.text, languages, linked) : fieldsOf(scene);
  // A publisher's page that speaks of a licence and does not say which means the one that is known to be its own; and
  // what law puts into the public domain is there, whatever is asked for beside.
  const policy = site?.organization ? licenseOfPolicy(site.organization.id) : null;
  const isOpen = policy?.id === 'public-domain' && licenseName(read) === 'custom';
  const known = read.license === null && !read.fairUse && (read.unnamedLicense || isOpen) ? policy : null;
  const meaning = known ? readNotice(notice.text, languages, known) : read;
  return {
    license: licenseName(meaning),
    uses: meaning.uses,
    conditions: meaning.conditions,
    credit_line: meaning.creditLine,
    holder: meaning.holder ? ofHost(meaning.holder) : houseOf(notice, scene),
    contact: meaning.contact,
    fair_use_notice: meaning.fairUse,
  };
}

/** Whose notice it is, where it names no holder: its site's house, the house it calls its texts by, the host it names. */
function houseOf({ text, url }: Notice, scene: Scene): string | null {
  const { page, languages } = scene;
  const [own] = languages;
  const site = url ? scene.site : null;
  if (isCrownPage(page.url)) return 'Crown copyright';
  if (site?.organization && !isTenant(site.organization, page.host)) return nameOf(site, page);
  return siteNameIn(text, page.host) ?? (own ? houseIn(text, own) : null) ?? (site ? nameOf(site, page) : hostIn(text));
}

/** A licence's id; else whether the notice keeps all rights, or sets terms of its own. */
function licenseName({ license, uses, conditions, reserved, unnamedLicense }: Meaning): string | null {
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
