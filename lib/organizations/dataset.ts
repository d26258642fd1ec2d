import type { OrganizationKind } from '../model';
import { foldName } from './name';
import table from './organizations.tsv?raw';

/** A row of the dataset. `owner` is a name; "Government of …" where a state owns it. Languages BCP 47, country ISO 3166. */
export interface Organization {
  id: string;
  name: string;
  aliases: readonly string[];
  domains: readonly string[];
  kind: OrganizationKind;
  country: string | null;
  languages: readonly string[];
  owner: string | null;
  homepage: string | null;
}

/** One spelling of a name. A weak one is also a common word, a person's name or somebody else's abbreviation. */
export interface Alias {
  text: string;
  weak: boolean;
  organization: Organization;
}

interface Dataset {
  byId: ReadonlyMap<string, Organization>;
  byDomain: ReadonlyMap<string, Organization>;
  /** Every spelling, by `foldName`. More than one organization under a key: the name is shared. */
  byName: ReadonlyMap<string, readonly Alias[]>;
}

/** Each kind, and whether its trade is to supply other media with text. */
const supplies: Record<OrganizationKind, boolean> = {
  'news-agency': true,
  'press-release-wire': true,
  'syndication-service': true,
  'state-media': false,
  newspaper: false,
  magazine: false,
  broadcaster: false,
  digital: false,
  'nonprofit-newsroom': false,
  'blog-network': false,
  aggregator: false,
  'academic-commentary': false,
  university: false,
  'scientific-publisher': false,
  'think-tank': false,
  advocacy: false,
  ngo: false,
  government: false,
  intergovernmental: false,
  company: false,
};

const isKind = (value: string): value is OrganizationKind => Object.hasOwn(supplies, value);

/** Is it the organization's trade to supply other media with text: an agency, a syndicate, a press-release wire? */
export const isSupplier = (organization: Organization): boolean => supplies[organization.kind];

const plain = (spelling: string): string => (spelling.startsWith('~') ? spelling.slice(1) : spelling);

function readRow(line: string): { organization: Organization; spellings: string[] } {
  const [id = '', name = '', aliases = '', domains = '', kind = '', country = '', languages = '', owner = ''] =
    line.split('\t');
  if (!isKind(kind)) throw new Error(`organizations.tsv: ${id} has the unknown kind "${kind}"`);
  const spellings = [name, ...(aliases ? aliases.split('; ') : [])];
  const hosts = domains ? domains.split(' ') : [];
  const organization: Organization = {
    id,
    name: plain(name),
    aliases: spellings.slice(1).map(plain),
    domains: hosts,
    kind,
    country: country || null,
    languages: languages ? languages.split(' ') : [],
    owner: owner || null,
    homepage: hosts[0] ? `https://${hosts[0]}/` : null,
  };
  return { organization, spellings };
}

/** Reads the table: a header, then one organization a line. A spelling with `~` before it is weak. */
function readDataset(text: string): Dataset {
  const byId = new Map<string, Organization>();
  const byDomain = new Map<string, Organization>();
  const byName = new Map<string, Alias[]>();
  for (const line of text.trimEnd().split('\n').slice(1)) {
    const { organization, spellings } = readRow(line);
    byId.set(organization.id, organization);
    for (const domain of organization.domains) byDomain.set(domain, organization);
    for (const spelling of spellings) {
      const alias = { text: plain(spelling), weak: spelling.startsWith('~'), organization };
      const key = foldName(alias.text);
      const known = byName.get(key);
      if (known) known.push(alias);
      else byName.set(key, [alias]);
    }
  }
  return { byId, byDomain, byName };
}

let loaded: Dataset | undefined;

/** The embedded dataset, read at the first question and kept. */
export function dataset(): Dataset {
  loaded ??= readDataset(table);
  return loaded;
}
