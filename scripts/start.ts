/**
 * Shows the extension at work: on the demonstration sites, on an address, or on a file.
 *   npm start [-- --browser chromium|firefox] [<url or file>]
 * Without a display it does the same unseen, prints what the sidebar says and saves pictures.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Services, serveServices } from '../world/serviceServer.ts';
import { type Demo, demoHosts, serveDemo } from '../world/siteServer.ts';
import { root } from './command.ts';
import { type Family, findBrowser } from './drive/find.ts';
import { getBrowser } from './drive/get.ts';
import { type Showing, show } from './drive/show.ts';
import { textOf } from './drive/surface.ts';
import { until } from './drive/until.ts';
import { ensureBuilt } from './extension.ts';

const usage = 'npm start [-- --browser chromium|firefox] [<url or file>]';

/** What was asked for; null where it is not understood. */
function given() {
  try {
    return parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
  } catch {
    return null;
  }
}

const asked = given();
if (!asked) {
  console.error(usage);
  process.exit(2);
}
const { values, positionals } = asked;

/** The browser asked for, else one that is here, else one that can be got. */
function chooseBrowser(asked: string | undefined): { family: Family; path: string } | null {
  const families: Family[] = ['chromium', 'firefox'];
  const wanted = asked
    ? families.filter((family) => family === (asked === 'firefox' ? 'firefox' : 'chromium'))
    : families;
  for (const family of wanted) {
    const path = findBrowser(family);
    if (path) return { family, path };
  }
  for (const family of wanted) {
    const got = getBrowser(family);
    if (got.outcome === 'found') return { family, path: got.path };
    console.error(got.why);
  }
  return null;
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The address to open: the demonstration, one given, or that of a file served from here. */
function address(demo: Demo, given: string | undefined): string {
  if (!given) return demo.address('statement');
  return existsSync(given) ? demo.add(basename(given), readFileSync(given)) : given;
}

/** The services' own stand-ins for the demonstration; null for an address or a file, whose services are the real ones. */
async function standIns(demo: Demo, given: string | undefined): Promise<Services | null> {
  if (given) return null;
  console.log(
    '› in the demonstration the names of the services it can ask lead to this machine, which answers for them',
  );
  return serveServices({ pace: 'lively', sitesPort: demo.port });
}

/** Prints what the sidebar says and saves pictures of page and sidebar. */
async function report({ page, sidebar }: Showing): Promise<void> {
  const reading = 'return document.querySelector("main h1:not(.reading)") !== null';
  await until('the answer', () => sidebar.run(reading), 25_000);
  const folder = join(root, 'pictures');
  mkdirSync(folder, { recursive: true });
  console.log(`\n${(await textOf(sidebar)).trim()}\n`);
  for (const [name, surface] of [
    ['page', page],
    ['sidebar', sidebar],
  ] as const) {
    const file = join(folder, `${name}.png`);
    writeFileSync(file, await surface.picture());
    console.log(`picture of the ${name}: ${file}`);
  }
}

async function main(): Promise<number> {
  const chosen = chooseBrowser(values.browser);
  if (!chosen) return 1;
  if (!ensureBuilt(chosen.family)) return 1;
  const demo = await serveDemo();
  const url = address(demo, positionals[0]);
  console.log(`› opening ${url} in ${chosen.path}${hasDisplay ? '' : ' without a display'}`);
  const services = await standIns(demo, positionals[0]);
  const showing = await show(chosen.family, url, {
    path: chosen.path,
    headless: !hasDisplay,
    localHosts: demoHosts,
    ...(services ? { services } : {}),
  });
  try {
    if (!hasDisplay) await report(showing);
    else {
      console.log(
        `› the demonstration’s front page is ${demo.address('index')}\n› Ctrl-C, or closing the browser, ends everything`,
      );
      const interrupted = new Promise<void>((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
      await Promise.race([interrupted, showing.ended]);
    }
    return 0;
  } finally {
    await showing.close().catch(() => undefined);
    services?.close();
    demo.close();
  }
}

process.exitCode = await main();
