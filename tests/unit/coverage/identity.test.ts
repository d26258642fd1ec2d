import { describe, expect, test } from 'vitest';
import { identified } from '../../../lib/coverage/identity';
import type { ArticleFinding, Finding, OrganizationFinding, QuestionOf } from '../../../lib/coverage/model';
import { outletAt } from '../../../lib/coverage/outlet';

const coverage: QuestionOf<'coverage'> = {
  topic: 'coverage',
  title: 'Ferry talks collapse',
  lead: null,
  url: 'https://tide.example/ferry',
  language: 'en',
  published: null,
  studies: [],
};
const article = (outlet: ArticleFinding['outlet'], change: Partial<ArticleFinding> = {}): ArticleFinding => ({
  is: 'article',
  title: 'Ferry talks collapse',
  url: 'https://post.example/1',
  direct: true,
  outlet,
  published: null,
  seen: null,
  language: null,
  excerpt: null,
  agency: null,
  ...change,
});
const articleOf = (finding: ArticleFinding, question = coverage): ArticleFinding | undefined =>
  identified([finding], question).flatMap((each) => (each.is === 'article' ? [each] : []))[0];

describe('an outlet', () => {
  test.each<[string, string, string, Partial<ArticleFinding['outlet']>]>([
    [
      'that the dataset has',
      'Sun',
      'https://www.vancouversun.com/1',
      { name: 'Sun', organization: 'vancouver-sun', domain: 'vancouversun.com', house: 'Postmedia' },
    ],
    ['by its site alone', '', 'https://vancouversun.com/1', { name: 'Vancouver Sun', domain: 'vancouversun.com' }],
    [
      'by its name, where its site is not told',
      'Reuters',
      '',
      { name: 'Reuters', organization: 'reuters', domain: null },
    ],
    [
      'by its name, behind a portal',
      'Reuters on MSN',
      'https://msn.com/1',
      { name: 'Reuters', organization: 'reuters', via: 'MSN', domain: 'msn.com' },
    ],
    [
      'by its site, whatever it is called',
      'Reuters',
      'https://post.example/1',
      { name: 'Reuters', organization: null, domain: 'post.example' },
    ],
    [
      'that nobody knows, below another name',
      'Post',
      'https://news.post.co.uk/1',
      { organization: null, kind: null, domain: 'post.co.uk' },
    ],
    [
      'that is a blog on a network',
      'Ann',
      'https://ann.blogspot.com/1',
      { organization: null, kind: null, domain: 'ann.blogspot.com' },
    ],
    [
      'that is the network itself',
      'WordPress',
      'https://wordpress.com/1',
      { organization: null, kind: 'blog-network', domain: 'wordpress.com' },
    ],
  ])('%s', (_, name, url, expected) => expect(articleOf(article(outletAt(name, url)))?.outlet).toMatchObject(expected));
});

describe('an article', () => {
  const outlet = outletAt('The Post', 'https://post.example/1');
  const french = 'Les équipages et les marins sont dans le port avec des vivres pour la semaine';
  test('has the language that a service tells, else the one that is heard', () => {
    expect(articleOf(article(outlet, { excerpt: french }))?.language).toBe('fr');
    expect(articleOf(article(outlet, { title: french }))?.language).toBe('fr');
    expect(articleOf(article(outlet, { excerpt: french, language: 'it' }))?.language).toBe('it');
    expect(articleOf(article(outlet))?.language).toBeNull();
    expect(articleOf(article(outlet, { excerpt: french }), { ...coverage, language: 'fr' })?.language).toBeNull();
  });
  test('has the agency that it names, in the page’s language where none is told', () => {
    const told = (question: typeof coverage) =>
      articleOf(article(outlet, { title: '…', excerpt: 'Die Besatzungen bleiben an Land. Quelle: dpa' }), question)
        ?.agency;
    expect(told({ ...coverage, language: 'de' })).toMatchObject({ organization: 'dpa', how: 'credits' });
  });
});

describe('organizations', () => {
  const about = (name: string, website: string | null): OrganizationFinding => ({
    is: 'organization',
    item: null,
    name,
    description: null,
    kinds: [],
    country: null,
    founded: null,
    owners: [],
    website,
    links: [],
    matches: null,
  });
  const asked = (domain: string | null, ...found: Finding[]) =>
    identified(found, { topic: 'organization', name: 'Harbor', domain, language: 'en' }).flatMap((each) =>
      each.is === 'organization' ? [[each.name, each.matches]] : [],
    );
  const [own, other, unknown] = [
    about('own', 'https://www.harbor.example/a'),
    about('other', 'https://bay.example/'),
    about('unknown', null),
  ];
  test('are those of the site that is asked about, where one is', () =>
    expect(asked('harbor.example', other, own, unknown)).toEqual([['own', true]]));
  test('else those of which no site is told', () =>
    expect(asked('harbor.example', other, unknown)).toEqual([['unknown', null]]));
  test('and all where no site is asked about', () =>
    expect(asked(null, other, own, unknown)).toEqual([
      ['other', null],
      ['own', null],
      ['unknown', null],
    ]));
  test('stand behind what else was found', () => {
    const copy: Finding = { is: 'copy', url: 'https://a.example/', of: 'https://b.example/', captured: '2020-01-01' };
    expect(identified([own, copy], coverage)).toEqual([copy, own]);
  });
});
