/** What the embedded dataset adds to findings: who an outlet is, and whether an organization is the one asked about. */
import { registrableDomain, resolveDomain, resolveName, sameGroup } from '../organizations';
import type { Finding, OrganizationFinding, Outlet, Question } from './model';

/** An outlet with what the dataset knows: kind, country, which organization. */
function known(outlet: Outlet): Outlet {
  const { name, domain, via } = outlet;
  // Behind a portal's address stands the portal; the outlet is known by its name alone.
  const organization = via ? resolveName(name, { form: 'credit' }) : domain ? resolveDomain(domain) : null;
  const isPlatform = organization?.kind === 'blog-network';
  if (!organization || isPlatform) return { ...outlet, domain: domain && (registrableDomain(domain) ?? domain) };
  return {
    name: name && name !== domain ? name : organization.name,
    domain: (domain && registrableDomain(domain)) ?? domain,
    organization: organization.id,
    kind: organization.kind,
    country: organization.country,
    via,
  };
}

/** Another site's organization of the same name is another organization; where one's site is the one asked about, it is that. */
function meant(found: readonly OrganizationFinding[], domain: string): OrganizationFinding[] {
  const judged = found.map((each) => ({ ...each, matches: each.website ? sameGroup(each.website, domain) : null }));
  const sure = judged.filter(({ matches }) => matches);
  return sure.length > 0 ? sure : judged.filter(({ matches }) => matches === null);
}

/** Findings with what the dataset knows about them. */
export function identified(findings: readonly Finding[], question: Question): Finding[] {
  const organizations = findings.filter((finding) => finding.is === 'organization');
  const domain = question.topic === 'organization' ? question.domain : null;
  return [
    ...findings.flatMap((finding): Finding[] => {
      if (finding.is === 'organization') return [];
      return [finding.is === 'article' ? { ...finding, outlet: known(finding.outlet) } : finding];
    }),
    ...(domain ? meant(organizations, domain) : organizations),
  ];
}
