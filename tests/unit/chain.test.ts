import { expect, test } from 'vitest';
import { originClues } from '../../lib/answer';
import { report } from '../../lib/report';
import { pageOf, prose } from './signals/page';

const [first = '', ...rest] = prose;

test('the words that name who passed a wire’s text on are no sign of its origin', () => {
  const passedOn = 'This article originally appeared on ProPublica.';
  const wire = { body: [`MILLGATE (Reuters) - ${first}`, ...rest], bylines: [{ text: 'Reuters' }] };
  const of = report(
    pageOf({ ...wire, foot: ['Reporting by Nora Field; editing by Per Aaby', 'Copyright 2024 Reuters', passedOn] }),
  );
  expect([of.verdict.kind, of.chain.map(({ role, name }) => `${role} ${name}`)]).toEqual([
    'wire',
    ['origin Reuters', 'via ProPublica', 'republisher Millgate Courier'],
  ]);
  expect(new Set(originClues(of.clues).map(({ value }) => value))).toEqual(new Set(['Reuters']));
  expect(of.clues.find(({ quote }) => quote === passedOn)?.about).toBe('republisher');
});
