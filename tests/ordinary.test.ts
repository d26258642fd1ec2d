// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../lib/model';
import { type Page, parsePage } from '../lib/page';
import { report } from '../lib/report';
import { toldOf } from './told';

/**
 * Pages as people meet them. Those in `silent` look like copies and are none: nothing may be claimed of them. Those in
 * `copies` are copies that are easily missed. The first line of each is a comment with its address, the second of a
 * copy's with the kind and the source that a reader would name.
 */
const folder = join(import.meta.dirname, 'ordinary');

interface Case {
  name: string;
  url: string;
  /** "wire: Associated Press"; empty for a page that must stay silent. */
  expected: string;
  html: string;
}

const comment = (line: string | undefined): string => /^<!-- (.*) -->$/.exec(line ?? '')?.[1] ?? '';

const casesIn = (of: 'silent' | 'copies'): Case[] =>
  readdirSync(join(folder, of)).map((file) => {
    const html = readFileSync(join(folder, of, file), 'utf8');
    const [first, second] = html.split('\n');
    return { name: file.replace('.html', ''), url: comment(first), expected: comment(second), html };
  });

function read({ url, html }: Case): Page {
  const parsed = parsePage({ url, html, contentType: 'text/html' });
  if (parsed.outcome === 'failed') throw new Error(parsed.why);
  return parsed.page;
}
const answer = (each: Case): Report => report(read(each));

/** What is claimed of a page: "wire: Associated Press", "wire" where no agency is named, or nothing. */
const claimOf = ({ verdict, origin }: Report): string =>
  /^no/.test(verdict.kind) ? '' : origin ? `${verdict.kind}: ${origin.name}` : verdict.kind;

/** Pages on which something false is claimed today, each with what misleads us. Nothing may be added without a reason. */
const falseToday: Readonly<Record<string, string>> = {
  'own-site-moved-en': 'a canonical to where the site says that it lives now',
  'sources-research-en': 'the site’s own research in capitals; the label of charts',
};

/** Copies that are missed or misnamed today, and why. */
const missedToday: Readonly<Record<string, string>> = {
  'excerpt-book-en': 'found, but as the publisher’s text and not as an excerpt from a book',
  'feed-disclaimer-en': '“auto-generated from a syndicated feed” is no credit yet',
  'feed-disclaimer-hi': 'the same in Hindi: the words are taken for a name',
  'rights-licensed-en': 'a holder that nobody knows, “used with permission under license”',
  'slot-bar-es': '“El Diario de la Ribera” reads like a person',
  'source-issuer-de': 'an unknown name behind a label is not enough',
};

/** A listed page that is right by now leaves its list, so that it stays right. */
const leave = 'this page is right now: take it off the list';

describe('silent', () => {
  const cases = casesIn('silent');

  test('are many', () => expect(cases.length).toBeGreaterThanOrEqual(45));
  test('the list names pages that are there', () =>
    expect(Object.keys(falseToday).filter((name) => !cases.some((each) => each.name === name))).toEqual([]));
  test.each(cases.filter(({ name }) => !(name in falseToday)))('$name', (each) =>
    expect(claimOf(answer(each))).toBe(''),
  );
  test.each(cases.filter(({ name }) => name in falseToday))('$name, false today', (each) =>
    expect(claimOf(answer(each)), leave).not.toBe(''),
  );
});

describe('copies', () => {
  const cases = casesIn('copies');

  test('the list names pages that are there', () =>
    expect(Object.keys(missedToday).filter((name) => !cases.some((each) => each.name === name))).toEqual([]));
  test.each(cases.filter(({ name }) => !(name in missedToday)))('$name', (each) =>
    expect(claimOf(answer(each))).toBe(each.expected),
  );
  test.each(cases.filter(({ name }) => name in missedToday))('$name, missed today', (each) =>
    expect(claimOf(answer(each)), leave).not.toBe(each.expected),
  );
  test('nine of ten are found', () => {
    const found = cases.filter((each) => claimOf(answer(each)) !== '');
    expect(found.length / cases.length).toBeGreaterThanOrEqual(0.9);
  });
  test('a sister title is told as one of the same house', () => {
    const sister = cases.find(({ name }) => name === 'sister-canonical-en');
    expect(sister && answer(sister).origin).toMatchObject({ name: 'Macworld', sister: true });
  });
});

/** Right or wrong: what changes here was meant to, or the change did more than it should. `vitest -u` writes it anew. */
describe('what is told of each page', () => {
  test.each([...casesIn('silent'), ...casesIn('copies')])('$name', async (each) => {
    const lines = Object.entries(toldOf(read(each))).map(([what, told]) => `${what}: ${JSON.stringify(told)}\n`);
    await expect(lines.join('')).toMatchFileSnapshot(join(folder, 'told', `${each.name}.txt`));
  });
});
