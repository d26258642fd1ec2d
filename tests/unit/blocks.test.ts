// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { walk } from '../../lib/page/blocks';
import { firstFaults, outgrowsWith } from './growth';

/** In one line, again and again: what stands in it is gathered with it. */
const units = [
  '<a href=/nora>Nora Field</a>, ',
  '<b>Nora</b>',
  'crumbs <i>and</i> ',
  '<span class=byline>Nora</span> ',
];

test('a line of very many pieces takes no longer a piece', { timeout: 120_000 }, () => {
  const documentOf = (line: string) => new DOMParser().parseFromString(`<p>${line}</p>`, 'text/html');
  const absolute = (href: string | null) => `https://flour.example${href ?? ''}`;
  const checks = units.map(
    (unit) => () => outgrowsWith(documentOf, (document) => walk(document, absolute), { unit }, [100_000, 400_000]),
  );
  expect(firstFaults(checks)).toEqual([]);
});
