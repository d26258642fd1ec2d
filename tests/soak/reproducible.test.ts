import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/command.ts';
import { family } from '../e2e/stage.ts';

/** P13: whoever builds the package from the same sources gets the same package, to the byte. */

/** How one machine differs from another. */
interface Machine {
  /** What the folder's name begins with. */
  folder: string;
  timeZone: string;
  language: string;
  umask: string;
  /** When its files were written. */
  written: Date;
}

/** Builds the package as this machine would, and gives its SHA-256 by its name. */
function packageOf({ folder, timeZone, language, umask, written }: Machine): Record<string, string> {
  const place = mkdtempSync(join(tmpdir(), folder));
  try {
    const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
    const names = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0');
    for (const name of names.filter((each) => each && each !== 'node_modules')) {
      cpSync(join(root, name), join(place, name));
      utimesSync(join(place, name), written, written);
    }
    symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
    execFileSync(
      'sh',
      ['-c', `umask ${umask} && exec node_modules/.bin/wxt zip -b ${family === 'firefox' ? 'firefox' : 'chrome'}`],
      {
        cwd: place,
        env: {
          ...process.env,
          TZ: timeZone,
          LC_ALL: language,
          PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
        },
        stdio: 'pipe',
      },
    );
    const zips = globSync('.output/*.zip', { cwd: place });
    return Object.fromEntries(
      zips.map((zip) => [
        zip,
        createHash('sha256')
          .update(readFileSync(join(place, zip)))
          .digest('hex'),
      ]),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

test('two machines build the same package', () => {
  const here = packageOf({
    folder: 'a-',
    timeZone: 'UTC',
    language: 'C',
    umask: '022',
    written: new Date('2020-02-03T04:05:06Z'),
  });
  const there = packageOf({
    folder: 'another-folder-with-a-long-name-',
    timeZone: 'Pacific/Auckland',
    language: 'fr_FR.UTF-8',
    umask: '077',
    written: new Date('2026-07-08T09:10:11Z'),
  });
  console.log(here);
  assert.ok(Object.keys(here).length >= (family === 'firefox' ? 2 : 1));
  assert.deepEqual(there, here);
});
