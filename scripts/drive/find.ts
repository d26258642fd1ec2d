/** Finds a browser that is already on this machine. Nothing is started and nothing is changed. */
import { globSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isProgram, onPath } from '../command.ts';

/** The two families the extension is built for. Edge, Chrome and Chromium are one. */
export type Family = 'chromium' | 'firefox';

/** Where browsers that this project downloaded are kept, outside the checkout so that clones share them. */
export const downloads = join(homedir(), '.cache', 'source-context');

/** Set to the path of a program, this variable decides alone. */
const chosen = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const names: Record<Family, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'msedge',
    'chrome',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const places: Record<Family, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
    ...windowsFolders.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/snap/bin/firefox',
    ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
};

const downloaded: Record<Family, string> = {
  chromium: 'chrome/*/*/{chrome,chrome.exe,Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing}',
  firefox: 'firefox/*/{firefox/firefox,core/firefox.exe,Firefox*.app/Contents/MacOS/firefox}',
};

/** The path of an installed browser of this family, or null. The one we downloaded ourselves comes first: its version is known. */
export function findBrowser(family: Family): string | null {
  const wanted = process.env[chosen[family]];
  if (wanted) return isProgram(wanted) ? wanted : null;
  const ours = globSync(downloaded[family], { cwd: downloads }).map((path) => join(downloads, path));
  const candidates = [...ours, ...names[family].map(onPath), ...places[family]];
  return candidates.find((path) => path !== null && isProgram(path)) ?? null;
}
