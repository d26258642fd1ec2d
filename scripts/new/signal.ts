import { type Kind, messageChanges, withEntry, withImport } from './kind.ts';

const code = (name: string) => `import type { Signal } from './signal';

/** The sign: which words or markup tell it, and of whom. It proposes; what is claimed the judge decides. */
export const ${name}: Signal = () => [];
`;

const test = (name: string) => `import { describe, expect, test } from 'vitest';
import { ${name} } from '../../../lib/signals/${name}';
import { candidatesIn } from './page';

describe('finds', () => {
  test.each([['Words that tell it, of the Harbour Review.', 'Harbour Review']])('%s', (text, name) =>
    expect(candidatesIn(${name}, { foot: [text] })).toMatchObject([{ name }]));
});

describe('nearly finds', () => {
  test.each([['Words at the edge of it, of the Harbour Review.', 'Harbour Review']])('%s', (text, name) =>
    expect(candidatesIn(${name}, { foot: [text] })).toMatchObject([{ name }]));
});

describe('must not find', () => {
  test.each(['Words that only look like it.'])('%s', (text) =>
    expect(candidatesIn(${name}, { foot: [text] })).toEqual([]));
});
`;

/** One sign that a text came from elsewhere. */
export const signal: Kind = {
  kind: 'signal',
  files: (name) => ({
    [`lib/signals/${name.code}.ts`]: code(name.code),
    [`tests/unit/signals/${name.code}.test.ts`]: test(name.code),
  }),
  changes: (name, root) => ({
    'lib/signals/index.ts': (text) =>
      withEntry(
        'signals: Readonly<Record<SignalName, Signal>> = {',
        name.code,
      )(withImport(`import { ${name.code} } from './${name.code}';`)(text)),
    'lib/model.ts': withEntry('SignalName = z.enum([', `'${name.code}'`),
    'components/labels.ts': withEntry('signalLabels = {', `${name.code}: 'signal_${name.key}'`),
    ...messageChanges(root, 'signal', name.key, name.words.toLowerCase()),
  }),
  left: (name) => [
    `lib/signals/${name.code}.ts: what it finds`,
    `tests/unit/signals/${name.code}.test.ts: its rows; the last table is the longest`,
    `scripts/fit/expected.ts: what each of its forms should be worth; then fit the judge again`,
    `signal_${name.key} in every public/_locales: what stands in “Also looked at, with nothing to rely on: …”`,
  ],
};
