/** The licences we know. Adding one: a file beside this one, and a line here. */
import type { Language } from '../../languages';
import { remembering } from '../../remember';
import { copyleftLicense } from './copyleft';
import { creativeCommons } from './creativeCommons';
import { government } from './government';
import type { License, LicenseFamily } from './license';
import { noRights } from './publicDomain';

export type { License } from './license';

const families: readonly LicenseFamily[] = [creativeCommons, government, copyleftLicense, noRights];

/** The licence whose deed stands at an address; null for any other page. */
export const licenseAt = remembering((address): License | null => {
  const known = families.filter(({ hosts }) => hosts.some((host) => address.includes(host)));
  const url = known.length > 0 ? URL.parse(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  for (const family of known) {
    const found = family.byAddress(url);
    if (found) return found;
  }
  return null;
});

/** An address of a deed, written out in running text. */
const written =
  /(?:https?:\/\/)?(?:www\.)?(?:creativecommons\.org|nationalarchives\.gov\.uk|gnu\.org|artlibre\.org)\/[\w./-]+/i;

/** The licence that a text names: by an address it writes out, else in words. */
export function licenseIn(text: string, languages: readonly Language[]): License | null {
  const address = written.exec(text)?.[0];
  const linked = address ? licenseAt(address.startsWith('http') ? address : `https://${address}`) : null;
  if (linked) return linked;
  for (const family of families) {
    const found = family.byName(text, languages);
    if (found) return found;
  }
  return null;
}
