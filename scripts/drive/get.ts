/**
 * Gets what is not there: a browser, or a program the tests need. It says what it
 * runs before it runs it, and never asks for a password: without root and without
 * a `sudo` that needs none, the system's package manager is left alone.
 */
import { join } from 'node:path';
import { onPath, root, succeeds } from '../command.ts';
import { downloads, type Family, findBrowser } from './find.ts';

/** A program's path, or the sentence that tells the reader what to do. */
export type Got = { outcome: 'found'; path: string } | { outcome: 'failed'; why: string };

interface PackageManager {
  program: string;
  needsRoot: boolean;
  /** The commands that install a package. */
  install(name: string): string[][];
  browsers: Record<Family, string[]>;
}

const managers: PackageManager[] = [
  {
    program: 'apt-get',
    needsRoot: true,
    install: (name) => [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name],
    ],
    browsers: { chromium: ['chromium'], firefox: ['firefox-esr', 'firefox'] },
  },
  {
    program: 'dnf',
    needsRoot: true,
    install: (name) => [['dnf', 'install', '-y', name]],
    browsers: { chromium: ['chromium'], firefox: ['firefox'] },
  },
  {
    program: 'pacman',
    needsRoot: true,
    install: (name) => [['pacman', '-S', '--noconfirm', name]],
    browsers: { chromium: ['chromium'], firefox: ['firefox'] },
  },
  {
    program: 'brew',
    needsRoot: false,
    install: (name) => [['brew', 'install', '--cask', name]],
    browsers: { chromium: ['google-chrome'], firefox: ['firefox'] },
  },
  {
    program: 'winget',
    needsRoot: false,
    install: (name) => [
      ['winget', 'install', '--silent', '--accept-source-agreements', '--accept-package-agreements', name],
    ],
    browsers: { chromium: ['Google.Chrome'], firefox: ['Mozilla.Firefox'] },
  },
];

/** What to put before a command so that it runs as root, or null where that would need a password. */
function rootPrefix(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return onPath('sudo') && succeeds('sudo', ['-n', 'true'], { stdio: 'ignore' }) ? ['sudo', '-n'] : null;
}

/** Installs one package with the first package manager that may be used without a question; true when it worked. */
function installPackage(pick: (manager: PackageManager) => string[]): boolean {
  const manager = managers.find(({ program }) => onPath(program));
  const prefix = manager?.needsRoot ? rootPrefix() : [];
  if (!manager || !prefix) return false;
  return pick(manager).some((name) =>
    manager.install(name).every((command) => {
      const [program = '', ...args] = [...prefix, ...command];
      console.log(`› ${[program, ...args].join(' ')}`);
      return succeeds(program, args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }),
  );
}

/** Downloads a browser from its vendor into our own cache folder; true when it worked. */
function download(family: Family): boolean {
  const name = family === 'chromium' ? 'chrome@stable' : 'firefox@esr';
  console.log(`› downloading ${name} from its vendor into ${downloads}`);
  return succeeds(process.execPath, [
    join(root, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js'),
    'install',
    name,
    '--path',
    downloads,
  ]);
}

/** The path of a browser of this family: an installed one, else one got from the package manager or its vendor. */
export function getBrowser(family: Family): Got {
  const found = findBrowser(family);
  if (found) return { outcome: 'found', path: found };
  console.log(`› no ${family} found on this machine`);
  if (installPackage((manager) => manager.browsers[family]) || download(family)) {
    const path = findBrowser(family);
    if (path) return { outcome: 'found', path };
  }
  const name = family === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox';
  const variable = family === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH';
  return { outcome: 'failed', why: `No ${name} here and none could be got. Install one, or name it in ${variable}.` };
}

/** The path of a program, installed with the package manager where it is missing. */
export function getProgram(program: string, packageName: string): Got {
  const found = onPath(program);
  if (found) return { outcome: 'found', path: found };
  const path = installPackage(() => [packageName]) ? onPath(program) : null;
  return path
    ? { outcome: 'found', path }
    : { outcome: 'failed', why: `${program} is missing: install the package ${packageName}.` };
}
