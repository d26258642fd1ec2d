/**
 * The table of organizations as it ships: for the bundler, the tests and Node. The table in the repository is for people:
 * a row says everything, and where it is from. What ships is the heaviest part of the reading room, and has each thing
 * once: `readDataset` of lib/organizations/dataset.ts says in which form.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownId } from '../lib/organizations/name.ts';
import { root } from './command.ts';
import type { KeyOf } from './languages/module.ts';

const table = /[\\/]organizations[\\/]organizations\.tsv$/;
const path = join(root, 'lib', 'organizations', 'organizations.tsv');

/** The domain, in short where it begins with the id. */
function shortHost(host: string, id: string): string {
  const stems: [string, string][] = [
    ['=', id.replaceAll('-', '')],
    ['-', id],
  ];
  for (const [sign, stem] of stems) if (host.startsWith(`${stem}.`)) return sign + host.slice(stem.length + 1);
  return host;
}

interface Row {
  /** Languages, country, kind and owner, parted by tabs. */
  shared: string;
  line: string;
}

function packRow(line: string): Row {
  const [id = '', name = '', aliases = '', domains = '', kind = '', country = '', languages = '', owner = ''] =
    line.split('\t');
  const hosts = domains === '' ? [] : domains.split(' ').map((host) => shortHost(host, id));
  const short = hosts.join(' ');
  const given = ownId(name.replace(/^~/, '')) === id ? '' : id;
  return {
    shared: ['', languages, country, kind, owner].join('\t'),
    line: [name, aliases, short, given].join('\t').trimEnd(),
  };
}

/** The table as it ships: rows that share languages, country, kind and owner below a line that says these. */
export function packed(text: string): string {
  const rows = text.trimEnd().split('\n').slice(1).map(packRow);
  const groups = Map.groupBy(rows, ({ shared }) => shared);
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([shared, members]) => [shared, ...members.map(({ line }) => line)])
    .join('\n');
}

/** The code of the module that stands for the table; null for every other file. */
export const moduleAt = (id: string): string | null =>
  table.test(id) ? `export default ${JSON.stringify(packed(readFileSync(path, 'utf8')))};` : null;

/** What the module is made of, as a sum: the table, and the code that packs it and names its rows. */
const sumOfAll = (): string =>
  [path, import.meta.filename, join(root, 'lib', 'organizations', 'name.ts'), join(root, 'lib', 'text', 'fold.ts')]
    .reduce((sum, file) => sum.update(readFileSync(file)), createHash('sha256'))
    .digest('hex');

/** A Vite plugin that packs the table when the extension is built. */
export const organizationTable = () => ({
  name: 'organization-table',
  enforce: 'pre' as const,
  load(id: string) {
    const code = moduleAt(id);
    return code === null ? null : { code, map: null, moduleType: 'js' };
  },
  /** Vitest keeps what was made of a module as long as that module's own file stays; ours is made of more. */
  configureVitest({ defineCacheKeyGenerator }: { defineCacheKeyGenerator: (key: KeyOf) => void }) {
    const sum = sumOfAll();
    defineCacheKeyGenerator(({ id }) => (table.test(id) ? sum : null));
  },
});
