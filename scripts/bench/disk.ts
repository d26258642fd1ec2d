import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of all files in the folders of this name below a browser's profile. */
export const diskOf = (profile: string, name: string): number =>
  globSync(`**/${name}/**/*`, { cwd: profile })
    .map((path) => statSync(join(profile, path), { throwIfNoEntry: false }))
    .reduce((sum, stat) => sum + (stat?.isFile() ? stat.size : 0), 0);
