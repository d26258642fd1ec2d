import type { OrganizationKind } from '../model';
import { nameWords, ownId } from './name';
import table from './organizations.tsv';

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

/** What a row has in common with those beside it. */
type Shared = Pick<Organization, 'languages' | 'country' | 'kind' | 'owner'>;

function readShared([languages = '', country, kind = '', owner]: string[]): Shared {
  if (!isKind(kind)) throw new Error(`organizations.tsv: the unknown kind "${kind}"`);
  return { languages: languages ? languages.split(' ') : [], country: country || null, kind, owner: owner || null };
}

/** A domain as it is: `=com` and `-com` stand for the id's words, run together or with hyphens, and `.com`. */
function hostOf(host: string, id: string): string {
  if (host.startsWith('=')) return `${id.replaceAll('-', '')}.${host.slice(1)}`;
  return host.startsWith('-') ? `${id}.${host.slice(1)}` : host;
}

function readRow([name = '', aliases = '', hosts = '', written = '']: string[], shared: Shared) {
  const spellings = [name, ...(aliases ? aliases.split('; ') : [])];
  const id = written || ownId(plain(name));
  const domains = hosts ? hosts.split(' ').map((host) => hostOf(host, id)) : [];
  const [domain] = domains;
  const organization: Organization = {
    id,
    name: plain(name),
    aliases: spellings.slice(1).map(plain),
    domains,
    ...shared,
    homepage: domain ? `https://${domain}/` : null,
  };
  return { organization, spellings };
}

/**
 * Reads the table as scripts/organizations.ts packs it. A line that begins with a tab says what the rows below it have
 * in common: languages, country, kind, owner. Every other line is an organization: name, aliases, domains, and its id
 * where that is not its own (`ownId`). A spelling with `~` before it is weak.
 */
function readDataset(text: string): Dataset {
  const byId = new Map<string, Organization>();
  const byDomain = new Map<string, Organization>();
  const byName = new Map<string, Alias[]>();
  const rows = text
    .slice(1)
    .split('\n\t')
    .flatMap((group) => {
      const [head = [], ...members] = group.split('\n').map((line) => line.split('\t'));
      const shared = readShared(head);
      return members.map((cells) => readRow(cells, shared));
    });
  for (const { organization, spellings } of rows) {
    byId.set(organization.id, organization);
    for (const domain of organization.domains) byDomain.set(domain, organization);
    for (const spelling of spellings) {
      const alias = { text: plain(spelling), weak: spelling.startsWith('~'), organization };
      // Not `foldName`: each is met once, and nothing is worth remembering.
      const key = nameWords(alias.text).join('');
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
