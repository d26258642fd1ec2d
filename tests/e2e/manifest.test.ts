import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { root } from '../../scripts/command.ts';
import { extensionFolder } from '../../scripts/extension.ts';
import { family } from './stage.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

test('the manifest asks for what tests/manifest.json says, and for nothing more', () => {
  const expected = z.record(z.string(), z.unknown()).parse(read(join(root, 'tests', 'manifest.json')));
  const built = z.looseObject({ version: z.string() }).parse(read(join(extensionFolder(family), 'manifest.json')));
  // A new permission disables the extension at update until the reader agrees: change this file with a line in the changelog.
  assert.deepEqual({ ...built, version: '*' }, expected[family]);
});
