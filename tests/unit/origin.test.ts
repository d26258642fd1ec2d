import { expect, test } from 'vitest';
import { report } from '../../lib/report';
import { type Draft, pageOf } from './signals/page';

const origin = (draft: Draft) => report(pageOf(draft)).origin;

test('a house that an address tells has the name that the page gives it', () =>
  expect(
    origin({
      links: [['canonical', 'https://www.bizjournals.com/millgate/news/2024/05/03/council-puts-off-depot-vote.html']],
      foot: ['Copyright Boston Business Journal'],
    })?.name,
  ).toBe('Boston Business Journal'));

test('the list of somebody’s stories is no address of the original', () => {
  const linked = (href: string) => ({
    text: 'This article originally appeared on ProPublica.',
    links: [{ text: 'ProPublica', href }],
  });
  expect(origin({ foot: [linked('https://www.propublica.org/author/nora-field')] })?.url).toBeNull();
  expect(origin({ foot: [linked('https://www.propublica.org/article/depot-vote-put-off')] })?.url).toBe(
    'https://www.propublica.org/article/depot-vote-put-off',
  );
});
