import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from '../../scripts/extension.ts';
import { family } from './stage.ts';

/**
 * P12: what each part of what ships may weigh, bytes after gzip. The gate's is the design's: it is loaded into every
 * page, and the best of its kind weighs 19 KB. The others hold what was measured in November 2026 and a tenth: a part
 * that grows beyond that has taken in what it does not need.
 */
const budgets: Record<string, number> = {
  gate: 10_240,
  background: family === 'firefox' ? 890_000 : 39_000,
  popup: 46_000,
  sidepanel: 92_000,
  booth: 875_000,
  reader: 30_000,
  compare: 45_000,
  library: 49_000,
  options: 38_500,
  welcome: 36_000,
};

/** The package as a reader downloads it, bytes: every file by itself, as a zip has them. */
const whole = family === 'firefox' ? 2_120_000 : 1_270_000;

const folder = extensionFolder(family);
const read = (name: string) => readFileSync(join(folder, name));
const weigh = (name: string) => gzipSync(read(name), { level: 9 }).length;

/** The files that a part consists of: its program, or its page and what that names. */
function filesOf(part: string): string[] {
  if (part === 'gate' || part === 'background') return [`${part}.js`];
  const html = read(`${part}.html`).toString();
  return [
    `${part}.html`,
    ...[...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].flatMap(([, name]) => name ?? []),
  ];
}

/** Not every browser has all of them. */
const parts = Object.keys(budgets).filter((part) =>
  ['.js', '.html'].some((end) => existsSync(join(folder, part + end))),
);

for (const part of parts) {
  const budget = budgets[part] ?? 0;
  test(`${part} weighs at most ${budget} bytes`, () => {
    const files = filesOf(part);
    if (part !== 'gate' && part !== 'background') assert.ok(files.some((name) => name.endsWith('.js')));
    const weight = files.reduce((sum, name) => sum + weigh(name), 0);
    assert.ok(weight <= budget, `${part} weighs ${weight} bytes (${files.join(', ')})`);
  });
}

test('nothing ships that has no budget, and the package as a whole keeps its own', () => {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) =>
      join(each.parentPath, each.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  const counted = new Set(parts.flatMap(filesOf));
  const others = files.filter((name) => !counted.has(name) && /\.(?:js|css|html)$/.test(name));
  assert.deepEqual(others, []);
  const weight = files.reduce((sum, name) => sum + weigh(name), 0);
  assert.ok(weight <= whole, `the package weighs ${weight} bytes`);
});
