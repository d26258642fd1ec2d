/**
 * Draws the toolbar icons from their two SVGs: the full one, and one with less in it for 16 and 32 pixels. Each is drawn
 * as it is, and once more hollow, for a page that was not read. Run by hand after a change: `node scripts/icons.mjs`;
 * CHROME names another Chromium than Debian's.
 */
import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

const folder = new URL('../public/icon/', import.meta.url);

/** A gray that stands on light and dark toolbars alike, and no filled page. */
const hollow = (line) => `<style>
  .page { fill: none; stroke: #85858f; stroke-width: ${line}; transform: scale(${line > 2 ? 0.94 : 0.92}); transform-origin: center }
  .fold { display: none }
  .way { stroke: #85858f }
  .dot { fill: #85858f }
</style>`;

const browser = await launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const small = size <= 32;
  const svg = await readFile(new URL(small ? 'icon-16.svg' : 'icon.svg', folder), 'utf8');
  await page.setViewport({ width: size, height: size });
  for (const [name, style] of [
    ['', ''],
    ['unread-', hollow(small ? 1.25 : 8)],
  ]) {
    if (name && size > 48) continue; // Toolbars show no larger ones.
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${style}${svg}`);
    await page.screenshot({ path: new URL(`${name}${size}.png`, folder).pathname, omitBackground: true });
  }
}
await browser.close();
