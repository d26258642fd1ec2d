/**
 * Draws the toolbar icons from their two SVGs: the full one, and one with less in it for 16 pixels.
 * Run by hand after a change: `node scripts/icons.mjs`; CHROME names another Chromium than Debian's.
 */
import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

const folder = new URL('../public/icon/', import.meta.url);
const browser = await launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 96, 128]) {
  const svg = await readFile(new URL(size === 16 ? 'icon-16.svg' : 'icon.svg', folder), 'utf8');
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
