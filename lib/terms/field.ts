/** Fields of a page's metadata, and links of its head, that say what may be done with its text. */
import type { Language } from '../languages';
import type { TermsSource } from '../model';
import { linkedAs, type Page } from '../page';
import { quoteOf } from '../quote';
import type { Scene } from '../scene';
import { type Ground, namesOrigin, rank, type Scope } from './ground';
import { licenseAt, licenseIn } from './licenses';
import { type Meaning, nothing, ofLicense, says } from './meaning';
import { readNotice } from './notice';
import { silence } from './use';

/** Fields of the head that hold a licence or a sentence about rights: Dublin Core, ccREL, and their lookalikes. */
const rightsFields =
  /^(?:dc(?:terms)?[.:](?:rights|license|accessrights)|rights|copyright|license|cc:license|article:license|og:license|citation_license|dcterms\.rightsholder)$/;
const holderFields = /^(?:dcterms[.:]rightsholder|dc[.:]rightsholder|cc:attributionname)$/;

/** What a field says: an address is a licence's or says nothing here, words are a notice. */
function fieldMeaning(value: string, languages: readonly Language[]): Meaning | null {
  const meaning = /^https?:\S+$/i.test(value) ? null : readNotice(value, languages);
  const license = licenseAt(value) ?? (meaning ? meaning.license : licenseIn(value, languages));
  if (license) return { ...ofLicense(license), holder: meaning?.holder ?? null };
  return meaning && (says(meaning) || meaning.rightsLine) ? meaning : null;
}

const metaMarkup = ({ name, content }: Page['metas'][number]): string => `<meta name="${name}" content="${content}">`;
const linkMarkup = (href: string): string => `<link rel="license" href="${href}">`;

/** A reservation of text and data mining: https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/, RSL. */
function reservations(page: Page): { quote: string; use: 'permission-required' | 'forbidden' }[] {
  const reserved = page.metas.filter(({ name, content }) => name === 'tdm-reservation' && content === '1');
  const banned = page.metas.filter(
    ({ name, content }) => name === 'robots' && /(?:^|[\s,])noai(?:$|[\s,])/i.test(content),
  );
  const sold = linkedAs(page, 'license').filter((href) =>
    /^[^?#]*(?:\.rsl|\/(?:rsl|license)\.xml)(?:[?#]|$)/i.test(href),
  );
  return [
    ...reserved.map((meta) => ({ quote: metaMarkup(meta), use: 'permission-required' as const })),
    ...banned.map((meta) => ({ quote: metaMarkup(meta), use: 'forbidden' as const })),
    ...sold.map((href) => ({ quote: linkMarkup(href), use: 'permission-required' as const })),
  ].slice(0, 2);
}

/** What the metadata of a page say. */
export function inMetadata(scope: Scope): Ground[] {
  const { page, site, origin, languages } = scope;
  const here = site.name;
  const field = (meaning: Meaning, quote: string, kind: TermsSource['kind'] = 'metadata'): Ground => {
    // Data describe the article, whoever first published it; the head is the site's template, as its footer is.
    const isOrigins = origin !== null && (!quote.startsWith('<') || namesOrigin(meaning.holder, scope));
    return {
      meaning,
      rank: rank.field,
      source: {
        kind,
        by: isOrigins ? 'origin' : 'site',
        name: isOrigins ? origin.name : here,
        governs: isOrigins || origin === null,
        quote: quoteOf(quote),
        where: quote.startsWith('<a') ? 'markup' : quote.startsWith('<') ? 'head' : 'data',
        url: meaning.license?.url ?? null,
        read: null,
        verified: true,
        uses: meaning.uses,
      },
    };
  };
  const linked = [...new Set(linkedAs(page, 'license'))].flatMap((href) => {
    const license = licenseAt(href);
    return license ? [field(ofLicense({ ...license, url: href }), linkMarkup(href), 'license')] : [];
  });
  const metas = page.metas
    .filter(({ name }) => rightsFields.test(name))
    .flatMap((meta) => {
      const meaning = fieldMeaning(meta.content, languages);
      return meaning ? [field(meaning, metaMarkup(meta))] : [];
    });
  const holders = page.metas
    .filter(({ name, content }) => holderFields.test(name) && content)
    .map((meta) => field({ ...nothing, rightsLine: true, holder: meta.content }, metaMarkup(meta)));
  const data = page.data
    .filter(({ isArticle }) => isArticle)
    .flatMap((node) =>
      ['license', 'usageInfo', 'conditionsOfAccess', 'copyrightNotice']
        .flatMap((property) => {
          const value = node.text(property);
          const meaning = value ? fieldMeaning(value, languages) : null;
          return meaning ? [field(meaning, `"${property}": "${value}"`)] : [];
        })
        .concat(
          node
            .named('copyrightHolder')
            .map(({ name }) => field({ ...nothing, rightsLine: true, holder: name }, `"copyrightHolder": "${name}"`)),
          [node.text('creditText')]
            .filter(Boolean)
            .map((line) => field({ ...nothing, creditLine: line }, `"creditText": "${line}"`)),
          [node.text('acquireLicensePage')]
            .filter((url) => /^https?:/i.test(url))
            .map((url) => field({ ...nothing, contact: url }, `"acquireLicensePage": "${url}"`)),
        ),
    );
  const asked = page.links
    .filter(({ rel, href }) => rel === 'cc:morepermissions' && /^https?:/i.test(href))
    .map(({ href }) => field({ ...nothing, contact: href }, `<a rel="cc:morePermissions" href="${href}">`));
  const mining = reservations(page).map(({ quote, use }) =>
    field({ ...nothing, uses: { ...silence, ai_training: use } }, quote),
  );
  return [...linked, ...metas, ...holders, ...data, ...asked, ...mining];
}

/** What the nearest field or licence link of a page's markup says, for a page that has no words. */
export const fieldsOf = (scene: Scene): Meaning =>
  inMetadata({ ...scene, kind: 'no-sign', origin: null, republisher: null, authors: [] })[0]?.meaning ?? nothing;
