/** Texts in which nobody holds rights: works of the United States' government, marks of the public domain. */
import { allUses, type License, type LicenseFamily } from './license';

const publicDomain: License = { id: 'public-domain', url: null, uses: allUses('allowed'), conditions: [] };

export const noRights: LicenseFamily = {
  hosts: ['unlicense.org'],
  byAddress: (url) =>
    /(?:^|\.)unlicense\.org$/.test(url.hostname)
      ? { ...publicDomain, id: 'Unlicense', url: 'https://unlicense.org/' }
      : null,
  byName: (text, languages) =>
    languages.some(({ ideas }) => ideas.get('publicDomain')?.test(text) && !ideas.get('notPublicDomain')?.test(text))
      ? publicDomain
      : null,
};
