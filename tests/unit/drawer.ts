/** The drawers of the tree: folders that are alike inside. One file is the kind, the others are its members, one lists them. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Drawer {
  folder: string;
  /** The type that every member has. */
  kind: string;
  /** The file with the list of all members. */
  list: string;
}

export const drawers: readonly Drawer[] = [
  { folder: 'lib/signals', kind: 'Signal', list: 'lib/signals/index.ts' },
  { folder: 'lib/terms/licenses', kind: 'LicenseFamily', list: 'lib/terms/licenses/index.ts' },
  { folder: 'lib/coverage/services', kind: 'Service', list: 'lib/coverage/index.ts' },
  { folder: 'world/services', kind: 'Service', list: 'world/services/index.ts' },
  { folder: 'scripts/new', kind: 'Kind', list: 'scripts/new/index.ts' },
];

/** What is wrong in a drawer of the checkout at `root`: files that are no member, members that are in no list. */
export function faultsOf({ folder, kind, list }: Drawer, root: string): string[] {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const entries =
    new RegExp(`: (?:readonly ${kind}\\[\\]|Readonly<Record<\\w+, ${kind}>>) = [[{]([^\\]}]*)`).exec(read(list))?.[1] ??
    '';
  const listed: string[] = [...entries.matchAll(/\w+/g)].map(([name]) => name);
  const members = globSync('*.ts', { cwd: join(root, folder) })
    .map((name) => `${folder}/${name}`)
    .filter((path) => basename(path) !== 'index.ts')
    .filter((path) => !new RegExp(`export (?:type|interface) ${kind}\\b`).test(read(path)))
    .toSorted();
  if (members.length === 0) return [`${folder} has no members.`];
  return members.flatMap((path) => {
    const name = new RegExp(`export const (\\w+): ${kind}\\b`).exec(read(path))?.[1];
    if (!name) return [`${path} exports no ${kind}. Export one, or move the file out of ${folder}.`];
    return listed.includes(name) ? [] : [`${path} is not used. Add ${name} to the list in ${list}.`];
  });
}
