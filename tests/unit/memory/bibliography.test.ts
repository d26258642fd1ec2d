import { describe, expect, test } from 'vitest';
import { cslOf, noteName, noteOf } from '../../../lib/memory/bibliography';
import type { Listed } from '../../../lib/memory/model';
import { article, record } from './texts';

const listed = (change: Partial<Listed> = {}): Listed => ({ ...record(), id: 1, kin: [], hasText: false, ...change });
const origin = { kind: 'wire', name: 'Harbor News', organization: 'harbor', url: null } as const;

describe('for Zotero', () => {
  const items = (texts: Listed[]): unknown => JSON.parse(cslOf(texts));
  test('a text is cited as where it was read', () =>
    expect(items([listed({ published: '2026-03-03', origin })])).toEqual([
      {
        id: 'valleypostexample2026repairs',
        type: 'article-newspaper',
        title: 'Dam repairs begin',
        'container-title': 'valleypost.example',
        issued: { 'date-parts': [[2026, 3, 3]] },
        language: 'en',
        note: 'Agency: Harbor News',
        URL: 'https://valleypost.example/news/dam-repairs-begin',
        accessed: { 'date-parts': [[2026, 3, 4]] },
      },
    ]));
  test('where its original is known, that is cited', () =>
    expect(items([listed({ origin: { ...origin, kind: 'press-release', url: 'https://harbor.example/1' } })])).toEqual([
      expect.objectContaining({
        type: 'webpage',
        genre: 'Press release',
        publisher: 'Harbor News',
        source: 'valleypost.example',
        URL: 'https://harbor.example/1',
      }),
    ]));
  test('no two have one key', () => {
    const keys = JSON.parse(cslOf([listed(), listed(), listed({ title: 'Other bridges' }), listed()]));
    expect(new Set(keys.map(({ id }: { id: string }) => id)).size).toBe(4);
    expect(items([])).toEqual([]);
  });
});

describe('for Obsidian', () => {
  test('a text is a note', () =>
    expect(noteOf(listed({ origin, published: '2026-03-03' }))).toBe(`---
title: "Dam repairs begin"
url: "https://valleypost.example/news/dam-repairs-begin"
site: "valleypost.example"
read: 2026-03-04
published: 2026-03-03
language: "en"
origin: "Harbor News"
origin_kind: wire
---

> Repairs at the upper dam began on Tuesday.

[Dam repairs begin](https://valleypost.example/news/dam-repairs-begin)

“Dam repairs begin”. valleypost.example (Harbor News), 2026-03-03. https://valleypost.example/news/dam-repairs-begin (accessed 2026-03-04)
`));
  test('with the words that were saved', () => {
    const note = noteOf(listed(), { ...article(1), paragraphs: ['# One', '1. Two *three*'] });
    expect(note).toContain('\n\n\\# One\n\n1\\. Two \\*three\\*\n\n[');
    expect(note).not.toContain('> ');
  });
  test('no title ends the front matter, and none is markup', () => {
    const note = noteOf(listed({ title: '"\n---\n# x: [y](javascript:z) \u0085\u2028' }));
    expect(note.split('\n')[1]).toBe('title: "\\"\\n---\\n# x: [y](javascript:z) \\u0085\\u2028"');
    expect(note.match(/^---$/gm)).toHaveLength(2);
    expect(note).toContain('\\[y\\](javascript:z)');
  });
  test.each([
    ['Dam repairs begin', '2026-03-04 Dam repairs begin.md'],
    ['a/b\\c: "d" [e]|f#g^h?', '2026-03-04 a b c d e f g h.md'],
    ['..', '2026-03-04 valleypost.example.md'],
    ['x'.repeat(300), `2026-03-04 ${'x'.repeat(80)}.md`],
  ])('%s has a name that every system takes', (title, name) => expect(noteName(listed({ title }))).toBe(name));
});
