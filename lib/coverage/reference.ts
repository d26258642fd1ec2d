/** What registries, archives and encyclopedias told, each thing once. */
import {
  type Asking,
  type CopyFinding,
  type Finding,
  findingsOf,
  type OrganizationFinding,
  type StudyFinding,
} from './model';

/** Each study once, what one registry does not tell taken from the other. */
export function studiesOf(found: readonly Finding[]): StudyFinding[] {
  const studies = new Map<string, StudyFinding>();
  for (const finding of found) {
    if (finding.is !== 'study') continue;
    const known = studies.get(finding.doi);
    studies.set(finding.doi, {
      ...finding,
      title: known?.title ?? finding.title,
      journal: known?.journal ?? finding.journal,
      year: known?.year ?? finding.year,
      authors: known?.authors.length ? known.authors : finding.authors,
      open: known?.open ?? finding.open,
    });
  }
  return [...studies.values()];
}

/** The earliest copies that an archive keeps. */
export const copiesOf = (asking: Pick<Asking, 'states'>): CopyFinding[] =>
  findingsOf(asking).flatMap(({ finding }) => (finding.is === 'copy' ? [finding] : []));

/** Two accounts of one organization as one; the longer description is an encyclopedia's sentence, the shorter a label's. */
const merged = (known: OrganizationFinding, next: OrganizationFinding): OrganizationFinding => ({
  is: 'organization',
  item: known.item,
  name: known.name,
  description:
    (next.description?.length ?? 0) > (known.description?.length ?? 0) ? next.description : known.description,
  kinds: known.kinds.length > 0 ? known.kinds : next.kinds,
  country: known.country ?? next.country,
  founded: known.founded ?? next.founded,
  owners: known.owners.length > 0 ? known.owners : next.owners,
  website: known.website ?? next.website,
  links: [...known.links, ...next.links].filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  ),
  matches: known.matches ?? next.matches,
});

/** What encyclopedias say, one entry an organization: those of one Wikidata item are told together. */
export function organizationsOf(asking: Pick<Asking, 'states'>): OrganizationFinding[] {
  const found = findingsOf(asking).flatMap(({ finding }) => (finding.is === 'organization' ? [finding] : []));
  const byItem = Map.groupBy(found, (each) => each.item ?? each.links[0]?.url ?? each.name);
  return [...byItem.values()].map((accounts) => accounts.reduce(merged));
}
