/**
 * The two commands a stranger types first (`npm start`, `npm test`) must work on
 * plain Node 20 with nothing installed. This module brings the checkout to the
 * point where the rest, TypeScript run by the project's own Node, can take over.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const ownNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** Why the dependencies have to be installed, or null when they are there and current. */
function missing() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record) || !existsSync(ownNode)) return 'they are not there yet';
  // npm writes its record after the lock file it installed from.
  if (statSync(record).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) return 'package-lock.json is newer';
  return null;
}

/**
 * Installs the dependencies when they are missing or stale, then runs a TypeScript
 * file under the project's Node with this process's arguments, and ends with its status.
 * @param {string} file path from the repository's root
 */
export function handOver(file) {
  const why = missing();
  if (why) {
    console.log(`› npm ci – installing the dependencies (${why})`);
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
      cwd: root,
      stdio: 'inherit',
      shell: windows,
    });
    if (npm.status !== 0) {
      console.error('✗ npm ci failed; see its message above.');
      process.exit(npm.status ?? 1);
    }
  }
  // The child gets Ctrl-C from the terminal too and cleans up; this process only waits for it.
  process.on('SIGINT', () => {});
  const path = join(root, 'node_modules', '.bin') + delimiter + (process.env.PATH ?? '');
  const run = spawnSync(ownNode, [join(root, file), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exit(run.status ?? 1);
}
