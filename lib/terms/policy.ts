/** A publisher's own rules, as the embedded dataset knows them. */
import { languagesFor } from '../languages';
import type { TermsSource } from '../model';
import { policyOf } from '../organizations';
import { type Condition, isCondition } from './conditions';
import { type Ground, rank, type Scope } from './ground';
import { type License, licenseIn } from './licenses';
import { nothing } from './meaning';
import { isGrant, silence } from './use';

/** The licence under which an organization is known to publish; null where its rules are its own, or not known. */
export function licenseOfPolicy(organization: string): License | null {
  const policy = policyOf(organization);
  if (!policy || policy.license === 'custom') return null;
  const english = languagesFor('en');
  return licenseIn(policy.license, english) ?? licenseIn(policy.license.replaceAll('-', ' '), english);
}

/** What the original publisher's own rules say, or the site's where the text is its own. */
export function inPolicy({ site, origin }: Scope): Ground[] {
  const id = origin ? origin.organization : (site.organization?.id ?? null);
  const policy = id ? policyOf(id) : null;
  if (!policy) return [];
  const conditions: readonly Condition[] = policy.conditions.filter(isCondition);
  const license = id ? licenseOfPolicy(id) : null;
  // "Allowed" there has the conditions beside it.
  const bound = (use: TermsSource['uses'][keyof TermsSource['uses']]) =>
    use === 'allowed' && (conditions.length > 0 || license?.conditions.length) ? 'conditional' : use;
  const uses = {
    ...(license?.uses ?? silence),
    republish_noncommercial: bound(policy.republish.noncommercial),
    republish_commercial: bound(policy.republish.commercial),
  };
  return [
    {
      rank: policy.verified ? rank.policy : rank.unsure,
      meaning: {
        ...nothing,
        uses,
        license,
        conditions: isGrant(uses.republish_noncommercial)
          ? [...new Set([...(license?.conditions ?? []), ...conditions])]
          : [],
        contact: policy.contact,
      },
      source: {
        kind: 'policy',
        by: origin ? 'origin' : 'site',
        name: origin?.name ?? site.organization?.name ?? null,
        governs: true,
        quote: null,
        where: null,
        url: policy.url,
        read: policy.read,
        verified: policy.verified,
        uses,
      },
    },
  ];
}
