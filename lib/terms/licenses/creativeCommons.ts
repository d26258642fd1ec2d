/** Creative Commons: every version and port, by the address of the deed or by the names of the elements. */
import type { Language } from '../../languages';
import { wordsOf } from '../../languages/word';
import type { Span } from '../../text/span';
import { allUses, type License, type LicenseFamily } from './license';

const path =
  /^\/(?:licen[cs]es\/(?<variant>by(?:-nc)?(?:-nd|-sa)?|by-(?:nd|sa)-nc|nc(?:-sa)?|nd|nd-nc|sa)(?:\/(?<version>\d\.\d))?|publicdomain\/(?<open>zero|mark)(?:\/1\.0)?)(?:\/(?:(?<port>[a-z]{2})|igo|scotland))?(?:\/|$)/i;

/** The order in which a licence names its elements. */
const elements = ['by', 'nc', 'nd', 'sa'] as const;
type Element = (typeof elements)[number];

/** What a Creative Commons licence of these elements allows: https://creativecommons.org/share-your-work/cclicenses/ */
function licence(named: ReadonlySet<Element>, version: string | null, port: string | null): License {
  const variant = elements.filter((element) => named.has(element)).join('-');
  const uses = allUses('conditional');
  if (named.has('nc')) uses.republish_commercial = 'permission-required';
  if (named.has('nd')) uses.translate = uses.modify = 'permission-required';
  const lower = port?.toLowerCase();
  const country = lower && lower !== 'en' ? lower : null;
  return {
    id: ['CC', variant.toUpperCase(), version, country?.toUpperCase()].filter(Boolean).join('-'),
    url: version
      ? `https://creativecommons.org/licenses/${[variant, version, country].filter(Boolean).join('/')}/`
      : null,
    uses,
    conditions: [
      'attribution',
      ...(named.has('nc') ? (['noncommercial'] as const) : []),
      ...(named.has('nd') ? (['no-edits'] as const) : []),
      ...(named.has('sa') ? (['share-alike'] as const) : []),
    ],
  };
}

const open = (kind: 'zero' | 'mark'): License => ({
  id: kind === 'zero' ? 'CC0-1.0' : 'CC-PDM-1.0',
  url: `https://creativecommons.org/publicdomain/${kind}/1.0/`,
  uses: allUses('allowed'),
  conditions: [],
});

const setOf = (letters: string): Set<Element> =>
  new Set(
    elements.filter((element) =>
      letters
        .toLowerCase()
        .split(/[^a-z]+/)
        .includes(element),
    ),
  );

/** "CC BY-NC-ND 4.0 DE", "cc-by-sa", "BY-NC-SA". Alone, two letters more are needed than "by". */
const code =
  /(?<![\p{L}\p{N}])(?:(?<cc>cc)[\s_-]*)?by(?<rest>(?:[\s_-]*(?:nc|nd|sa))*)(?:[\s_-]*(?:v\s?)?(?<version>[1-4]\.\d))?(?:[\s_-]*(?<port>[A-Z]{2}))?(?![\p{L}\p{N}])/giu;
const zero = /\bcc[\s-]?0\b|creative commons zero/i;
/** How far before and behind the words "Creative Commons" its elements stand. */
const reach = { before: 70, after: 150 };

/** Countries to whose law a licence was ported, by the names that pages write. */
const jurisdictions =
  'ar at au be bg br ca ch cl cn co cr cz de dk ec ee eg es fi fr gb gr gt hk hr hu ie il in it jp kr lu mk mt mx my nl no nz pe ph pl pr pt ro rs se sg si th tw ug us vn za'.split(
    ' ',
  );

function portIn(words: string, language: string): string | null {
  const bare = words.trim().toLowerCase();
  if (!bare) return null;
  const names = [language, `${language}-Hant`, 'en'].map(
    (tongue) => new Intl.DisplayNames([tongue], { type: 'region' }),
  );
  const found = jurisdictions.find((country) =>
    names.some((each) => {
      const name = each.of(country.toUpperCase())?.toLowerCase();
      return name !== undefined && bare.startsWith(name);
    }),
  );
  return found === 'gb' ? 'uk' : (found ?? null);
}

function byCode(text: string, isCommons: boolean): License | null {
  for (const match of text.matchAll(code)) {
    const { cc, rest = '', version, port } = match.groups ?? {};
    const named = setOf(`by ${rest}`);
    if (cc || (named.size > 1 && isCommons)) {
      const country = port && /^[A-Z]{2}$/.test(port) && version ? port : null;
      return licence(named, version ?? null, country);
    }
  }
  return null;
}

const licenseWord = new RegExp(wordsOf('licenseWord'), 'iu');

/** "An Attribution-NonCommercial-NoDerivs 3.0 licence": two elements side by side name it, too. */
function unnamed(text: string, license: Language['license']): Span | null {
  const by = license.get('by')?.spans(text)[0];
  if (!by || !licenseWord.test(text)) return null;
  const behind = text.slice(by.end, by.end + 30);
  return elements.some((element) => element !== 'by' && license.get(element)?.test(behind)) ? by : null;
}

function byElements(text: string, { language, license }: Language): License | null {
  const anchor = license.get('commons')?.spans(text)[0] ?? unnamed(text, license);
  if (!anchor) return null;
  const near = text.slice(Math.max(0, anchor.start - reach.before), anchor.end + reach.after);
  const named = new Set(elements.filter((element) => license.get(element)?.test(near)));
  // Every licence since version 2.0 asks for attribution; "non-commercial" beside the name names it as well.
  if (named.size === 0) return null;
  named.add('by');
  const version = /(?<![\d.])(?<version>[1-4]\.\d)(?!\.?\d)(?<behind>[^.,;()]{0,40})/u.exec(near)?.groups;
  return licence(named, version?.version ?? null, portIn(version?.behind ?? '', language));
}

export const creativeCommons: LicenseFamily = {
  hosts: ['creativecommons.org'],
  byAddress(url) {
    if (!/(?:^|\.)creativecommons\.org$/.test(url.hostname)) return null;
    const { variant, version, open: kind, port } = path.exec(url.pathname)?.groups ?? {};
    if (kind) return open(kind.toLowerCase() === 'zero' ? 'zero' : 'mark');
    if (!variant) return null;
    return licence(setOf(variant), version ?? null, port && url.pathname.split('/').length > 4 ? port : null);
  },
  byName(text, languages) {
    const isCommons = languages.some(({ license }) => license.get('commons')?.test(text));
    if (zero.test(text)) return open('zero');
    return (
      byCode(text, isCommons) ?? languages.map((each) => byElements(text, each)).find((found) => found !== null) ?? null
    );
  },
};
