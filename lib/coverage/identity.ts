/** What the embedded dataset adds to findings: who an outlet is, and whether an organization is the one asked about. */
import { houseOf, registrableDomain, resolveDomain, resolveName, sameGroup } from '../organizations';
import { agencyOf } from './credit';
import type { ArticleFinding, Finding, OrganizationFinding, Outlet, Question } from './model';
import { spokenIn } from './spoken';

/** An outlet with what the dataset knows: kind, country, which organization, whose house. */
function known(outlet: Outlet): Outlet {
  const { name, domain, via } = outlet;
  // Behind a portal's address stands the portal; the outlet is known by its name alone.
  const organization = via || !domain ? resolveName(name, { form: 'credit' }) : resolveDomain(domain);
  const registered = domain && (registrableDomain(domain) ?? domain);
  // Whoever has a blog on a network is a house of his own; what stands on the network's own site is anybody's.
  if (organization?.kind === 'blog-network') {
    const isShared = registered !== null && organization.domains.includes(registered);
    return { ...outlet, kind: isShared ? organization.kind : null, domain: registered };
  }
  if (!organization) return { ...outlet, domain: registered };
  return {
    name: name && name !== domain ? name : organization.name,
    domain: registered,
    organization: organization.id,
    kind: organization.kind,
    country: organization.country,
    via,
    house: houseOf(organization),
  };
}

/** Another site's organization of the same name is another organization; where one's site is the one asked about, it is that. */
function meant(found: readonly OrganizationFinding[], domain: string): OrganizationFinding[] {
  const judged = found.map((each) => ({ ...each, matches: each.website ? sameGroup(each.website, domain) : null }));
  const sure = judged.filter(({ matches }) => matches);
  return sure.length > 0 ? sure : judged.filter(({ matches }) => matches === null);
}

/** An article with what is known of its outlet, its language and the agency it names. */
function article(finding: ArticleFinding, expected: string | null): ArticleFinding {
  const outlet = known(finding.outlet);
  const language = finding.language ?? spokenIn(`${finding.title} ${finding.excerpt ?? ''}`, expected);
  return { ...finding, outlet, language, agency: agencyOf({ ...finding, outlet, language: language ?? expected }) };
}

/** Findings with what the dataset and the languages know about them. */
export function identified(findings: readonly Finding[], question: Question): Finding[] {
  const organizations = findings.filter((finding) => finding.is === 'organization');
  const domain = question.topic === 'organization' ? question.domain : null;
  const expected = 'language' in question ? question.language : null;
  return [
    ...findings.flatMap((finding): Finding[] => {
      if (finding.is === 'organization') return [];
      return [finding.is === 'article' ? article(finding, expected) : finding];
    }),
    ...(domain ? meant(organizations, domain) : organizations),
  ];
}
