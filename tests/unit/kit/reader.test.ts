// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { kitIn } from '../../../lib/reader';
import { termsOf } from '../../../lib/terms';
import { prose } from '../signals/page';
import { terms } from './sheet';

vi.mock('../../../lib/terms', () => ({ termsOf: vi.fn() }));

const html = `<html lang="en"><head><title>Depot to stay</title><meta property="og:site_name" content="Millgate Courier"></head>
<body><article><h1>Depot to stay</h1>${prose.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const snapshot = { url: 'https://millgate.example/town/depot', html, contentType: 'text/html' };

const saying = (change: Partial<typeof terms> | null) =>
  vi.mocked(termsOf).mockReturnValue({ terms: change && { ...terms, ...change }, clues: [] });

beforeEach(() => void saying({}));

test('the kit of the one snapshot', () => {
  expect(kitIn(snapshot, '2026-03-04')).toMatchObject({
    html: expect.stringMatching(
      /^<link rel="canonical" href="https:\/\/millgate\.example\/town\/depot">\n<article lang="en" dir="ltr">\n<h1>Depot to stay<\/h1>\n<p>Millgate Courier<\/p>\n<p>The council/,
    ),
    markdown: expect.stringContaining(
      `# Depot to stay\n\nMillgate Courier\n\n${prose.join('\n\n')}\n\n[First published`,
    ),
    pixel: false,
  });
});

test('no kit where the terms do not allow one', () => {
  saying(null);
  expect(kitIn(snapshot, '2026-03-04')).toBe('not-allowed');
  saying({ conditions: ['excerpt-only'] });
  expect(kitIn(snapshot, '2026-03-04')).toBe('not-allowed');
});

test('the day decides', () => {
  saying({ limits: [{ kind: 'wait', amount: 2, unit: 'day' }] });
  const dated = { ...snapshot, html: html.replace('<h1>', '<time datetime="2026-03-02">2 March 2026</time><h1>') };
  expect(kitIn(dated, '2026-03-03')).toBe('not-allowed');
  expect(kitIn(dated, '2026-03-04')).toHaveProperty('html');
});

test('no kit of what is no article', () =>
  expect(kitIn({ ...snapshot, html: '<p>Trams</p>' }, '2026-03-04')).toBe('not-article'));
