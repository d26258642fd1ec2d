// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { lookUp } from '../../lib/lookUp';
import { parsePage } from '../../lib/page';

const html = `<html lang="en"><head><title>Ferry timetable cut</title></head><body><article><h1>Ferry timetable cut</h1>
<p>The island ferry will sail four times a day from March, two fewer than now, because the older of the two boats needs a new engine and nobody can say when it will arrive.</p>
<p>“We were told on Monday, by a note on the jetty,” said Harriet Lund, who runs the bakery on the quay and depends on the early boat for her flour and for most of her customers.</p>
<p>The company published <a href="https://ferry.example/plan">a plan for the repairs</a> last week, which names three yards and a date in the autumn by which the work is to be finished.</p>
</article><footer><p>© 2026 Island Paper. All rights reserved.</p></footer></body></html>`;

const parsed = parsePage({ url: 'https://island.example/ferry', html, contentType: 'text/html' });
const page = parsed.outcome === 'parsed' ? parsed.page : null;

test.each([
  ['the older of the two boats\n needs a new engine', 'article', null],
  ['"We were told on Monday, by a note', 'quotation', 'Harriet Lund'],
  ['© 2026 Island Paper', 'notice', null],
  ['a plan for the repairs', 'linked', null],
  ['words that stand nowhere on it', 'absent', null],
])('%s is %s', (passage, kind, speaker) => {
  expect(lookUp(page, passage)).toMatchObject({ kind, speaker });
});

test('a name ends before the stop of its sentence, not before its own', () => {
  const said = (text: string) => {
    const read = parsePage({
      url: 'https://island.example/ferry',
      html: html.replace(/<p>“We were.*<\/p>/, `<p>${text}</p>`),
      contentType: 'text/html',
    });
    return lookUp(read.outcome === 'parsed' ? read.page : null, 'We were told on Monday, by a note').speaker;
  };
  expect(said('“We were told on Monday, by a note on the jetty,” said Harriet Lund.')).toBe('Harriet Lund');
  expect(said('“We were told on Monday, by a note on the jetty,” said Harriet Lund Jr.')).toBe('Harriet Lund Jr.');
});

test('a passage that is mostly quoted is the speaker’s', () => {
  const passage =
    '“We were told on Monday, by a note on the jetty,” said Harriet Lund, who runs the bakery on the quay and depends';
  expect(lookUp(page, passage.slice(0, 75))).toMatchObject({ kind: 'quotation', speaker: 'Harriet Lund' });
});

test('of a page that could not be read nothing is said', () => {
  expect(lookUp(null, 'the older of the two boats').kind).toBe('unread');
});

test.each([
  [
    'fr',
    '« Nous l’avons appris lundi par une note », a déclaré Jeanne Marais, la boulangère du quai.',
    'Jeanne Marais',
  ],
  ['es', '“Lo supimos el lunes por una nota”, afirmó Juana Marsal, la panadera del muelle.', 'Juana Marsal'],
  ['ru', '«Мы узнали об этом в понедельник из записки», — сказала Анна Речная, пекарь с набережной.', 'Анна Речная'],
])('who speaks, in %s', (language, text, speaker) => {
  const read = parsePage({
    url: 'https://island.example/ferry',
    html: html.replace('lang="en"', `lang="${language}"`).replace(/<p>“We were.*<\/p>/, `<p>${text}</p>`),
    contentType: 'text/html',
  });
  const passage = /[«“]\s?(.{20})/.exec(text)?.[1] ?? '';
  expect(lookUp(read.outcome === 'parsed' ? read.page : null, passage).speaker).toBe(speaker);
});

test('the sources that the same sentence links to come with the answer', () => {
  expect(lookUp(page, 'names three yards').links).toEqual([
    { text: 'a plan for the repairs', url: 'https://ferry.example/plan' },
  ]);
});

test.each<[string, string, string, string]>([
  [
    'a caption',
    '<figure><img src="a"><figcaption>The quay at noon</figcaption></figure>',
    'The quay at noon',
    'caption',
  ],
  [
    'a quotation of a block',
    '<blockquote>Nobody asked us before they cut it, and nobody will</blockquote>',
    'Nobody asked us',
    'quotation',
  ],
])('%s', (_, extra, passage, kind) => {
  const read = parsePage({
    url: 'https://island.example/ferry',
    html: html.replace('</article>', `${extra}</article>`),
    contentType: 'text/html',
  });
  expect(lookUp(read.outcome === 'parsed' ? read.page : null, passage)).toMatchObject({ kind, speaker: null });
});

test('a passage comes with its paragraph and the links in it', () => {
  expect(lookUp(page, 'a plan for the repairs')).toEqual({
    selection: 'a plan for the repairs',
    kind: 'linked',
    speaker: null,
    context: expect.stringMatching(/^The company published a plan for the repairs last week/),
    links: [{ text: 'a plan for the repairs', url: 'https://ferry.example/plan' }],
  });
  expect(lookUp(page, '  ')).toMatchObject({ kind: 'absent', context: null, links: [] });
});

test('a selection over several paragraphs is looked up by the first', () =>
  expect(
    lookUp(
      page,
      `nobody can say when it will arrive. “We were told on Monday, by a note on the jetty,” said Harriet Lund, who runs the bakery on the quay and depends on the early boat for her flour and for most of her customers. The company`,
    ),
  ).toMatchObject({ kind: 'article', context: expect.stringMatching(/^“We were told/) }));
