/** Copyleft licences for texts: the GNU Free Documentation License, the Free Art License. */
import { allUses, type License, type LicenseFamily } from './license';

const copyleft = (id: string, url: string): License => ({
  id,
  url,
  uses: allUses('conditional'),
  conditions: ['attribution', 'copyright-notice', 'share-alike'],
});

const gfdl = (version: string | undefined) =>
  copyleft(
    `GFDL-${version ?? '1.3'}`,
    `https://www.gnu.org/licenses/${version && version !== '1.3' ? `old-licenses/fdl-${version}` : 'fdl-1.3'}.html`,
  );
const freeArt = (version: string | undefined) =>
  copyleft(`LAL-${version ?? '1.3'}`, 'https://artlibre.org/licence/lal/en/');

export const copyleftLicense: LicenseFamily = {
  hosts: ['gnu.org', 'artlibre.org'],
  byAddress({ hostname, pathname }) {
    if (/(?:^|\.)gnu\.org$/.test(hostname)) {
      const deed = /^\/(?:licenses\/(?:old-licenses\/)?fdl|copyleft\/fdl)(?:-(?<version>1\.\d))?/.exec(pathname);
      return deed ? gfdl(deed.groups?.version) : null;
    }
    return /(?:^|\.)artlibre\.org$/.test(hostname) && /licence|lal/.test(pathname) ? freeArt(undefined) : null;
  },
  byName(text) {
    const documentation = /gnu free documentation licen[cs]e|\bgfdl\b/i.test(text);
    if (documentation) return gfdl(/(?:version |v\.? ?|gfdl[- ])(?<version>1\.[123])/i.exec(text)?.groups?.version);
    const art =
      /\bfree art licen[cs]e|\blicence art libre\b|\blizenz freie kunst\b|\blicencia arte libre\b|\blicenza arte libera\b/i.test(
        text,
      );
    return art ? freeArt(/(?<version>1\.[123])/.exec(text)?.groups?.version) : null;
  },
};
