/** The built extension: where it is, and that it is as new as its sources. */
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, succeeds } from './command.ts';
import type { Family } from './drive/find.ts';

const folders: Record<Family, string> = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** The folder of the built extension for this browser. */
export const extensionFolder = (family: Family): string => join(root, folders[family]);

const sources = ['{entrypoints,components,lib,public}/**/*', 'wxt.config.ts', 'package-lock.json'];

/** The time of the newest source file, in milliseconds. */
function newestSource(): number {
  const times = globSync(sources, { cwd: root }).map((path) => statSync(join(root, path)).mtimeMs);
  return Math.max(...times);
}

/** Builds the extension for a browser where the build is missing or older than the sources; false when that fails. */
export function ensureBuilt(family: Family): boolean {
  const manifest = join(extensionFolder(family), 'manifest.json');
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newestSource()) return true;
  // Standard output belongs to the answer that the caller prints.
  return succeeds('wxt', ['build', '-b', family === 'chromium' ? 'chrome' : 'firefox'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}
