import { organizationById, registrableDomain, resolveDomain } from '../organizations';
import { counterOf } from '../text/counter';
import type { Candidate, Signal } from './signal';

/** Counters that original publishers put into the copies they allow. A page can fake one: it is what the page says. */
export const counter: Signal = ({ page, site }) =>
  page.beacons
    .flatMap((src): Candidate[] => {
      const known = counterOf(src);
      if (!known || site.isOwnAddress(src)) return [];
      const { article } = known;
      const linked = article
        ? page.blocks.flatMap(({ links }) => links).find(({ href }) => href.split(/[?#]/)[0]?.endsWith(`-${article}`))
        : undefined;
      const organization = resolveDomain(src) ?? (article ? organizationById('the-conversation') : null);
      return [
        {
          name: organization?.name ?? registrableDomain(src) ?? src,
          organization,
          url: linked?.href,
          quote: `<img src="${src.slice(0, 200)}">`,
          where: 'markup',
          form: 'counter',
          kind: 'republished',
        },
      ];
    })
    .slice(0, 1);
