// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parsePage } from '../lib/page';
import { toldOf } from './told';

/**
 * A page is a folder: `page.html` (and `url.txt`, where the address matters) in, `expected.json` out. A missing
 * `expected.json` is written for review, and the run fails: what nobody has read is not expected.
 */
const folder = join(import.meta.dirname, 'pages');

/** The page's address: what `url.txt` beside it says, or one made of the case's name. */
function addressOf(name: string): string {
  const file = join(folder, name, 'url.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : `https://${name}.example/articles/one`;
}

function answer(name: string): unknown {
  const url = addressOf(name);
  const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
  const parsed = parsePage({ url, html, contentType: 'text/html' });
  if (parsed.outcome === 'failed') return parsed.why;
  return toldOf(parsed.page);
}

test.each(readdirSync(folder))('%s', (name) => {
  const file = join(folder, name, 'expected.json');
  const got = answer(name);
  if (!existsSync(file)) {
    writeFileSync(file, `${JSON.stringify(got, null, 2)}\n`);
    expect.fail(`read ${file}: it was just written, and is the answer only if you say so`);
  }
  expect(got).toEqual(JSON.parse(readFileSync(file, 'utf8')));
});
