import { expect, test } from 'vitest';
import type { Clue, Report } from '../../../lib/model';
import { problemIn } from '../../../lib/problem';
import { release, repost } from '../citations/report';
import { terms } from '../kit/sheet';

const url = 'https://tide.example/a';
const of = (report: Report | null, at: string | null = url) =>
  problemIn({ tab: { url: at }, state: { url: '', status: 'read', why: null, report }, why: null }, '1.2', 'B/7').split(
    '\n',
  );
const clue = (change: Partial<Clue>): Clue => ({
  signal: 'credit',
  about: 'origin',
  value: 'River\n Trust',
  quote: 'By River Trust',
  where: 'closing',
  trust: 0.5,
  ...change,
});

test('all that is known, line by line', () => {
  const house = { name: 'Tide Union', organization: null, kind: null, country: null, homepage: null };
  const clues = [
    clue({}),
    clue({ about: 'terms' }),
    clue({ value: 'By River Trust' }),
    clue({ value: 'n'.repeat(100) }),
    clue({ value: 'n'.repeat(101) }),
  ];
  expect(of({ ...release, terms, authorOrganization: house, clues, silent: ['byline', 'data'] })).toEqual([
    'version: 1.2',
    'browser: B/7',
    'page: https://tide.example/a',
    'status: read',
    'verdict: press-release (0.9)',
    'origin: Arch & Sons',
    'origin address: https://arch.example/press/7',
    'republisher: Valley Echo',
    'organization: Tide Union',
    'language: en',
    'license: CC-BY-ND-4.0',
    '- credit, closing: origin = River Trust (0.5)',
    '- credit, closing: terms (0.5)',
    '- credit, closing: origin (0.5)',
    `- credit, closing: origin = ${'n'.repeat(100)} (0.5)`,
    '- credit, closing: origin (0.5)',
    'silent: byline, data',
  ]);
});

test('what is not known has no line', () => {
  expect(of({ ...repost, origin: null, republisher: null, page: { ...repost.page, language: null } })).toEqual([
    'version: 1.2',
    'browser: B/7',
    'page: https://tide.example/a',
    'status: read',
    'verdict: republished (0.9)',
  ]);
  expect(of(null, null)).toEqual(['version: 1.2', 'browser: B/7', 'status: read']);
});

test.each([
  ['https://nora:secret@tide.example/a?b=1#c', 'https://tide.example/a?b=1'],
  ['https://tide.example/a?token=1', 'https://tide.example/a?…'],
  ['https://tide.example/invite/9f8a7b6c5d4e3f2a?b=1', 'https://tide.example/…'],
  ['no address', 'no address'],
])('the address %s is told as %s', (address, told) => expect(of(null, address)).toContain(`page: ${told}`));
