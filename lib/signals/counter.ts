import { organizationById, registrableDomain, resolveDomain } from '../organizations';
import type { Signal } from './signal';

const conversation = /^https?:\/\/counter\.theconversation\.com\/content\/(\d+)\//i;
const tracker = /[?&]republication-pixel=true&post=(\d+)/i;

/** Counters that original publishers put into the copies they allow. A page can fake one: it is what the page says. */
export const counter: Signal = (page, site) =>
  page.beacons
    .flatMap((src) => {
      if (site.isOwnAddress(src)) return [];
      const id = conversation.exec(src)?.[1];
      const linked = id
        ? page.blocks.flatMap(({ links }) => links).find(({ href }) => href.split(/[?#]/)[0]?.endsWith(`-${id}`))
        : undefined;
      const isTracker = tracker.test(src) || /^https?:\/\/pixel\.propublica\.org\/pixel/i.test(src);
      if (!id && !isTracker) return [];
      const organization = resolveDomain(src) ?? (id ? organizationById('the-conversation') : null);
      return [
        {
          signal: 'counter',
          about: 'origin' as const,
          value: organization?.name ?? registrableDomain(src) ?? src,
          quote: `<img src="${src.slice(0, 200)}">`,
          where: 'markup' as const,
          trust: 0.95,
          kind: 'republished' as const,
          ...(linked ? { url: linked.href } : {}),
          ...(organization ? { organization: organization.id } : {}),
        },
      ];
    })
    .slice(0, 1);
