/** Governments' licences: free for every use that names the source. */
import { type LicenseFamily, withAttribution } from './license';

interface Government {
  id: string;
  /** The deed's address; the version is its first group, where it stands in the address. */
  deed: RegExp;
  url(version: string): string;
  name: RegExp;
  /** The version that is meant where none is printed. */
  current: string;
}

/** SPDX ids: https://spdx.org/licenses/. The newest version is meant where none is named, as the licences provide. */
const governments: readonly Government[] = [
  {
    id: 'OGL-UK',
    deed: /^https?:\/\/(?:www\.)?nationalarchives\.gov\.uk\/doc\/open-government-licen[cs]e(?:\/version\/(\d))?/i,
    url: (version) =>
      `https://www.nationalarchives.gov.uk/doc/open-government-licence/version/${version.replace('.0', '')}/`,
    name: /open government licen[cs]e(?! *[-–—(]? *(?:canada|ontario|alberta|british columbia))(?:[^.;\d]{0,14}(\d(?:\.\d)?))?/i,
    current: '3.0',
  },
  {
    id: 'OGL-Canada',
    deed: /^https?:\/\/open\.canada\.ca\/(?:en\/open-government-licence|fr\/licence-du-gouvernement-ouvert)-canada/i,
    url: () => 'https://open.canada.ca/en/open-government-licence-canada',
    name: /open government licen[cs]e *[-–—(]? *canada(?:[^.;]{0,12}?(\d\.\d))?|licence du gouvernement ouvert/i,
    current: '2.0',
  },
  {
    id: 'etalab',
    deed: /^https?:\/\/(?:www\.)?etalab\.gouv\.fr\/(?:wp-content\/.*)?licence-ouverte/i,
    url: () => 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/',
    name: /licence ouverte(?:[^.;]{0,12}?(\d\.\d))?/i,
    current: '2.0',
  },
  {
    id: 'DL-DE-BY',
    deed: /^https?:\/\/(?:www\.)?govdata\.de\/dl-de\/by-(\d)-0/i,
    url: (version) => `https://www.govdata.de/dl-de/by-${version.replace('.', '-')}`,
    name: /datenlizenz deutschland *[-–—]? *namensnennung(?:[^.;]{0,12}?(\d\.\d))?/i,
    current: '2.0',
  },
  {
    id: 'NLOD',
    deed: /^https?:\/\/data\.norge\.no\/nlod\/(?:no|en)\/(\d)\.0/i,
    url: (version) => `https://data.norge.no/nlod/no/${version}`,
    name: /\bnlod\b(?:[^.;]{0,12}?(\d\.\d))?|norsk lisens for offentlige data/i,
    current: '2.0',
  },
  {
    id: 'IODL',
    deed: /^https?:\/\/(?:www\.)?(?:dati|formez)\.gov\.it\/(?:content\/)?(?:italian-open-data-license|iodl)[^/]*?v?(\d)/i,
    url: (version) => `https://www.dati.gov.it/content/italian-open-data-license-v${version.replace('.0', '0')}`,
    name: /italian open data licen[cs]e(?:[^.;]{0,12}?(\d\.\d))?/i,
    current: '2.0',
  },
];

const versionOf = (said: string | undefined, current: string): string =>
  said ? (said.includes('.') ? said : `${said}.0`) : current;

function licence({ id, url, current }: Government, said: string | undefined) {
  const version = versionOf(said, current);
  return withAttribution(`${id}-${version}`, url(version));
}

export const government: LicenseFamily = {
  hosts: [
    'nationalarchives.gov.uk',
    'open.canada.ca',
    'etalab.gouv.fr',
    'govdata.de',
    'data.norge.no',
    'dati.gov.it',
    'formez.gov.it',
  ],
  byAddress({ href }) {
    const found = governments.find(({ deed }) => deed.test(href));
    return found ? licence(found, found.deed.exec(href)?.[1]) : null;
  },
  byName(text) {
    const found = governments.find(({ name }) => name.test(text));
    return found ? licence(found, found.name.exec(text)?.[1]) : null;
  },
};
