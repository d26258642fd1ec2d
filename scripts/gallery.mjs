/**
 * Takes a picture of every state of every view in a real Chromium, and lets axe look at each (contrast included):
 * `node scripts/gallery.mjs [part of a scene's name]`. Pictures go to pictures/; a finding ends it with an error.
 * CHROME names another Chromium than Debian's.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { createServer, runnerImport } from 'vite';

const wanted = process.argv[2] ?? '';
const root = new URL('..', import.meta.url).pathname;
const axe = await readFile(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** How a reader may look at us: width in CSS pixels, theme, forced colors, language and its direction, zoom. */
const looks = [
  { name: 'light-400', width: 400, scheme: 'light', language: 'en' },
  { name: 'dark-400', width: 400, scheme: 'dark', language: 'fr' },
  { name: 'light-320', width: 320, scheme: 'light', language: 'fr' },
  { name: 'zoom-320', width: 160, scheme: 'dark', language: 'en', zoom: 2 },
  { name: 'forced-400', width: 400, scheme: 'dark', language: 'en', forced: true },
  { name: 'rtl-360', width: 360, scheme: 'light', language: 'en', direction: 'rtl' },
  // Whole pages have more room.
  { name: 'wide-1440', width: 1440, scheme: 'light', language: 'en', only: /^(?:welcome|settings|compare)/ },
  { name: 'wide-1000', width: 1000, scheme: 'dark', language: 'fr', only: /^(?:welcome|settings|compare)/ },
];

/** What is pressed before the picture, by the beginning of a scene's name. */
const presses = [
  ['coverage-first', 'button'],
  ['coverage-eleven', 'button'],
  ['coverage-original-first', 'button'],
  ['coverage-private', 'button'],
  ['welcome-firefox', '.tour > li:last-child summary'],
];

// TypeScript, which a plain Node does not run.
const { module } = await runnerImport(`${root}scripts/languages/module.ts`);
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: 'public',
  plugins: [module.languageFiles()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { entries: ['tests/gallery/index.html'] },
  server: { port: 0 },
});
await server.listen();
const gallery = new URL('tests/gallery/index.html', server.resolvedUrls?.local[0]);
const browser = await launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('pageerror', (error) => {
  console.error(error);
  process.exitCode = 1;
});
await page.goto(gallery.href, { waitUntil: 'networkidle0' });
const scenes = await page.$$eval('a', (links) => links.map((link) => link.textContent ?? ''));
await mkdir(new URL('../pictures/', import.meta.url), { recursive: true });
const session = await page.createCDPSession();

for (const look of looks) {
  const window = { width: look.width, height: 200, deviceScaleFactor: look.zoom ?? 1 };
  const features = [
    { name: 'prefers-color-scheme', value: look.scheme },
    { name: 'forced-colors', value: look.forced ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { features });
  for (const scene of scenes.filter((name) => name.includes(wanted) && (look.only?.test(name) ?? true))) {
    await page.setViewport(window);
    await page.goto(`${gallery.href}?scene=${scene}&language=${look.language}&direction=${look.direction ?? 'ltr'}`, {
      waitUntil: 'load',
    });
    await page.waitForSelector('main');
    for (const selector of presses.filter(([name]) => scene.startsWith(name)).map(([, selector]) => selector))
      await page.click(selector);
    for (const fold of ['.evidence', '.source', '.request', '.more-uses'])
      await page.$$eval(fold, ([first]) => first?.setAttribute('open', ''));
    // The window as high as the view, so that what stays at its foot stands at the foot of the picture. Chromium shifts
    // pictures of full pages that begin on the right; for these the window suffices.
    const high = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ ...window, height: Math.max(window.height, high) });
    await page.screenshot({ path: `${root}pictures/${scene}-${look.name}.png`, fullPage: look.direction !== 'rtl' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    const findings = await page.evaluate(`${axe};axe.run().then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`);
    if (wide && !scene.startsWith('popup')) findings.push('wider than the window');
    for (const finding of findings) console.error(`${scene} ${look.name}: ${finding}`);
    if (findings.length > 0) process.exitCode = 1;
  }
}
await browser.close();
await server.close();
