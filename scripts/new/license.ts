import { type Kind, type Name, withEntry, withImport } from './kind.ts';

const code = ({ id, code, words }: Name) => `import { allUses, type License, type LicenseFamily } from './license';

/** What its deed says: what it allows, and what it asks for. */
const license: License = {
  id: '${id}',
  url: 'https://${id}.example/license',
  uses: allUses('conditional'),
  conditions: ['attribution'],
};

/** Whose license it is, and for what. */
export const ${code}: LicenseFamily = {
  hosts: ['${id}.example'],
  byAddress: ({ hostname, pathname }) =>
    hostname === '${id}.example' && pathname === '/license' ? license : null,
  byName: (text) => (/\\b${words} Licen[cs]e\\b/i.test(text) ? license : null),
};
`;

const test = ({ id, code, words }: Name) => `import { describe, expect, test } from 'vitest';
import { licenseAt, licenseIn } from '../../../../lib/terms/licenses';
import { ${code} } from '../../../../lib/terms/licenses/${code}';

describe('by the address of the deed', () => {
  test.each([
    ['https://${id}.example/license', '${id}'],
    ['https://${id}.example/about', undefined],
    ['https://${id}.example.evil.example/license', undefined],
  ])('%s is %s', (url, id) => expect(licenseAt(url)?.id).toBe(id));
});

describe('by its name', () => {
  test.each([
    ['Free under the ${words} Licence.', '${id}'],
    ['A ${words} poster hung there.', undefined],
  ])('%s', (text, id) => expect(licenseIn(text, [])?.id).toBe(id));
});

test('what it allows', () =>
  expect(${code}.byName('${words} License', [])).toMatchObject({
    uses: { republish_commercial: 'conditional', ai_training: 'unstated' },
    conditions: ['attribution'],
  }));
`;

/** A license: what its deed allows, and how a page names it. */
export const license: Kind = {
  kind: 'license',
  files: (name) => ({
    [`lib/terms/licenses/${name.code}.ts`]: code(name),
    [`tests/unit/terms/licenses/${name.code}.test.ts`]: test(name),
  }),
  changes: ({ code }) => ({
    'lib/terms/licenses/index.ts': (text) =>
      withEntry(
        'families: readonly LicenseFamily[] = [',
        code,
      )(withImport(`import { ${code} } from './${code}';`)(text)),
  }),
  left: ({ code }) => [
    `lib/terms/licenses/${code}.ts: its SPDX id, its deed's address and its name, what it allows and asks for`,
    `tests/unit/terms/licenses/${code}.test.ts: what is it, and what only looks like it`,
  ],
};
