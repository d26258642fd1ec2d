/**
 * One edit after the other, at each place of a text: what a comparison then says. Right or wrong: what changes here was
 * meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { told } from './told';

const texts: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Prime Minister Anna Lind told the Port Ansel council on 3 May 2024 that fares will not rise by 12 percent.',
    'Reuters saw the letter. “We never agreed to $1.5 million,” the union of Ferry Workers (UFW) wrote to BP.',
    'About two thousand crews in Germany and the U.S. stay ashore until Friday; nobody knows why the talks failed.',
  ],
  de: [
    'Die Ministerin Anna Lind sagte am 3. Mai 2024 in Port Ansel, dass die Preise nicht um 12,5 Prozent steigen.',
    'Rund zweitausend Besatzungen bleiben in Deutschland an Land, weil der Rat den Brief der Reederei nie las.',
  ],
  ru: ['Министр Анна Речная сказала в понедельник, 3 мая 2024 года, что цены в Германии не вырастут на 12 процентов.'],
  zh: ['渡轮工会的船员在5月3日说，德国的票价不会上涨百分之12，谈判在周五晚上失败。港口公司没有回答记者的问题。'],
};

/** The pieces of a paragraph that an edit takes at once: words, or signs where nothing parts words. */
const piecesOf = (text: string, language: string) =>
  language === 'zh' ? (text.match(/.{1,2}/gu) ?? []) : text.split(' ');

/** A word, a name, a denial, a number. */
const others = ['quite', 'Vale', 'not', '7'];

const edits: Readonly<Record<string, (pieces: readonly string[], at: number) => string[]>> = {
  cut: (pieces, at) => pieces.toSpliced(at, 1),
  'cut to the end': (pieces, at) => pieces.slice(0, at),
  added: (pieces, at) => pieces.toSpliced(at, 0, others[at % others.length] ?? ''),
  'in another’s place': (pieces, at) => pieces.toSpliced(at, 1, others[at % others.length] ?? ''),
  'in two others’ place': (pieces, at) => pieces.toSpliced(at, 2, others[(at + 1) % others.length] ?? ''),
  'moved to the front': (pieces, at) => [...pieces.slice(at), ...pieces.slice(0, at)],
  'three moved behind three': (pieces, at) =>
    pieces.toSpliced(at, 6, ...pieces.slice(at + 3, at + 6), ...pieces.slice(at, at + 3)),
  'all but four others': (pieces, at) => pieces.map((piece, n) => (n >= at && n < at + 4 ? piece : `${piece}x`)),
};

const joined = (pieces: readonly string[], language: string) => pieces.join(language === 'zh' ? '' : ' ');

test.each(Object.entries(edits))('%s', { timeout: 60_000 }, async (name, edit) => {
  const all = Object.entries(texts).flatMap(([language, paragraphs]) =>
    paragraphs.flatMap((paragraph, which) => {
      const pieces = piecesOf(paragraph, language);
      return pieces.map((piece, at) => {
        const copy = paragraphs.with(which, joined(edit(pieces, at), language));
        return `${language} ${piece}\n    ${told(copy, paragraphs, language)
          .slice(1)
          .filter((line) => !/^kept \d+<null|^own ; changes $/.test(line))
          .join('\n    ')}\n`;
      });
    }),
  );
  await expect(all.join('')).toMatchFileSnapshot(
    join(import.meta.dirname, 'edits', `${name.replace(/\W+/g, '-')}.txt`),
  );
});
