import { describe, expect, test } from 'vitest';
import { report } from '../../lib/report';
import { type Draft, pageOf } from './signals/page';

/** Whose people wrote an article that comes from nowhere else. */
const house = (draft: Draft) => report(pageOf(draft)).authorOrganization?.name;

describe('the house of an original', () => {
  test.each<[string, Draft, string]>([
    ['is the site’s', {}, 'Millgate Courier'],
    ['as a label of its own names it', { site: 'Millgate', foot: ['Source: Millgate Online'] }, 'Millgate Online'],
    [
      'before the next label',
      { site: '谷邮', language: 'zh', url: 'https://guyou.example/1', foot: ['来源：谷邮网 责任编辑：王静'] },
      '谷邮网',
    ],
    ['as a field of its head names it', { site: '谷邮', language: 'zh', metas: { source: '谷邮网' } }, '谷邮网'],
    ['as it signs', { site: 'Millgate', bylines: [{ text: 'MILLGATE.EXAMPLE' }] }, 'MILLGATE.EXAMPLE'],
    ['without its desk', { site: 'Millgate', bylines: [{ text: 'Millgate Online Staff' }] }, 'Millgate Online'],
    ['not as a login', { site: 'Mill Gate', bylines: [{ text: 'millgate' }] }, 'Mill Gate'],
    ['not by a person of its name', { site: 'Ann Sand', bylines: [{ text: 'Ann Sand Field' }] }, 'Ann Sand'],
    ['not with a number', { site: 'Millgate', metas: { source: 'Millgate Online 2024' } }, 'Millgate'],
    ['not as its address', { site: 'Millgate', bylines: [{ text: 'www.millgate.example' }] }, 'Millgate'],
    [
      'the brand that has the domain, whoever owns it',
      { url: 'https://www.indiatimes.com/town/depot', site: 'Indiatimes' },
      'Indiatimes',
    ],
    [
      'the house and not its section',
      { url: 'https://www.propublica.org/town/depot', site: 'Town Life' },
      'ProPublica',
    ],
  ])('%s', (_, draft, name) => expect(house(draft)).toBe(name));
});

test('an agency’s report that the site’s own desk signs along is the site’s, whatever its data say', () =>
  expect(
    house({
      language: 'de',
      head: ['Millgate Courier/dpa'],
      data: [{ '@type': 'NewsArticle', author: [{ '@type': 'Person', name: 'dpa' }] }],
    }),
  ).toBe('Millgate Courier'));

describe('whether a house signs', () => {
  const from = 'The original source of this article is Lower Town Tenants Union';
  const told = (draft: Draft) => {
    const { clues, silent } = report(pageOf({ foot: [from], ...draft }));
    const clue = clues.find(({ about }) => about === 'organization');
    return clue && { quote: clue.quote, where: clue.where, isSilent: silent.some((name) => name === 'byline') };
  };
  test.each([
    ['By Lower Town Tenants Union'],
    ['By Lower Town Tenants Union | May 3, 2024'],
    ['By Nora Field, Lower Town Tenants Union'],
  ])('a byline that names it says so, and was not silent: %s', (line) =>
    expect(told({ head: [line] })).toEqual({ quote: line, where: 'byline', isSilent: false }),
  );
  test('no byline: the words that tell the origin', () =>
    expect(told({ head: ['May 3, 2024'] })).toEqual({ quote: from, where: 'closing', isSilent: true }));
  test('a sentence about it is no byline', () =>
    expect(told({ head: ['By what Lower Town Tenants Union heard, nothing came of it'] })?.where).toBe('closing'));
});
