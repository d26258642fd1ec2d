import { describe, expect, test } from 'vitest';
import { claimFloor, floorOf } from '../../../lib/judge/evidence';
import { featuresOf, featuresOfPage, featuresTogether } from '../../../lib/judge/feature';
import type { PageMark } from '../../../lib/kind';
import { organizationById } from '../../../lib/organizations';
import type { Block } from '../../../lib/page';
import { sceneOf } from '../../../lib/scene';
import type { Proposal } from '../../../lib/signals';
import { type Draft, longProse, pageOf } from '../signals/page';

const house = (id: string) => {
  const organization = organizationById(id);
  if (!organization) throw new Error(`no house is ${id}`);
  return { name: organization.name, organization };
};

/** What is seen of a proposal that names the Harbour Review without any words, but for what a test says. */
const seen = (change: Partial<Proposal>, draft: Draft = {}): string[] =>
  featuresOf(
    {
      signal: 'credit',
      name: 'Harbour Review',
      organization: null,
      quote: change.name ?? '',
      where: 'closing',
      form: 'alone',
      ...change,
    },
    sceneOf(pageOf({ body: longProse, ...draft })),
  );

describe('whom it names', () => {
  test.each<[string, Partial<Proposal>]>([
    ['an agency', house('reuters')],
    ['a syndicate or a release service', house('pr-newswire')],
    ['a newsroom', house('propublica')],
    ['another organization', house('world-bank')],
    ['agencies by their trade', { name: 'News agencies of old', kind: 'wire', unnamed: true }],
    ['what calls itself an agency', { name: 'Harbour News Agency', kind: 'wire' }],
    ['a host', { name: 'harbourreview.example' }],
    ['an institution', { name: 'Lower Town University' }],
    ['an institution', { name: 'Lower Town university' }],
    ['somebody unknown', { name: 'The Harbour Works & Guild' }],
  ])('%s', (who, change) =>
    expect(seen(change)).toEqual([`names ${who}`, 'credit: alone', `credit: alone, of ${who}`]),
  );
  test('an issuer, whoever that is', () => {
    expect(seen({ name: 'The Harbour Works & Guild', kind: 'press-release' })).toEqual([
      'names an issuer',
      'credit: alone',
    ]);
    expect(seen({ ...house('reuters'), kind: 'press-release' })).toEqual(['names an issuer', 'credit: alone']);
  });
  test('an issuer on an institution’s own site', () => {
    const own = { name: 'Lower Town', kind: 'press-release' } as const;
    expect(seen(own, { url: 'https://lowertown.gov/news/1' })).toContain('an institution’s own site');
    expect(seen(own)).not.toContain('an institution’s own site');
    expect(seen(house('reuters'), { url: 'https://lowertown.gov/news/1' })).not.toContain('an institution’s own site');
  });
  test('a house on a portal', () => {
    const portal = 'on a portal, whose texts are others’';
    const draft: Draft = { url: 'https://news.yahoo.com/depot-vote-again-today-123456.html', site: 'Yahoo News' };
    expect(seen(house('reuters'), draft)).toContain(portal);
    expect(seen({ name: 'Harbour' }, draft)).not.toContain(portal);
    expect(seen(house('reuters'))).not.toContain(portal);
  });
  test('a portal is named as a place', () => {
    expect(seen(house('yahoo-news'))).toContain('names a portal');
  });
  test('the agency of a house is no sister title', () => {
    const draft: Draft = { url: 'https://vancouversun.com/news/depot', site: 'Vancouver Sun' };
    expect(seen(house('postmedia'), draft)).not.toContain('names a sister title');
    expect(seen(house('ottawa-citizen'), draft)).toContain('names a sister title');
  });
  test('a sister title', () => {
    const draft: Draft = { url: 'https://www.pcworld.com/article/depot', site: 'PCWorld' };
    expect(seen(house('macworld'), draft)).toContain('names a sister title');
    expect(seen(house('macworld'))).not.toContain('names a sister title');
    expect(seen({}, draft)).not.toContain('names a sister title');
  });
});

describe('what kind of name it is', () => {
  const short = 'a name of three letters or fewer';
  const oneWord = 'an unknown name of one word';
  test.each<[string, Partial<Proposal>, string[]]>([
    ['of three letters', { name: 'K-Q & Z' }, [short]],
    ['of four', { name: 'K-Q & ZX' }, []],
    ['of two letters that are words', { name: '港口' }, []],
    ['of one such letter', { name: '港' }, [short]],
    ['of initials behind a place', { name: 'K Q', signal: 'dateline' }, []],
    [
      'that is a word',
      { ...house('metro-uk'), name: 'Metro', quote: 'Metro' },
      ['a word', 'a place', 'a person’s'].map((what) => `a name that is also ${what}`),
    ],
    [
      'that the page writes as an abbreviation',
      { ...house('ap'), quote: 'By AP' },
      ['a name that is also an abbreviation'],
    ],
    ['that the page writes in full', { ...house('ap'), quote: 'By Associated Press' }, []],
    ['behind a place', { ...house('ap'), quote: 'By AP', signal: 'dateline' }, []],
    ['of one word', { name: 'Harbour' }, [oneWord]],
    ['of an institution in one word', { name: 'University' }, [oneWord]],
    ['of one word, of a house we know', house('reuters'), []],
    ['of five words', { name: 'The Old Harbour Works Guild' }, []],
    ['of six', { name: 'The Old Harbour Works Guild Books' }, ['an unknown name of many words']],
    ['of a paper', { name: 'The Harbour Review' }, ['an unknown name that says it is a paper’s']],
    ['of a paper that we know', { ...house('washington-post'), name: 'The Washington Post' }, []],
    ['of six, of a house we know', { ...house('world-bank'), name: 'The World Bank of this whole world' }, []],
    ['in small letters', { name: 'harbour works' }, ['an unknown name in small letters']],
    ['in small letters, of a house we know', { ...house('reuters'), name: 'reuters' }, []],
    ['like a person’s', { name: 'Nora Field' }, ['an unknown name like a person’s']],
    ['like a person’s, in letters that are words', { name: '田中花子' }, []],
    ['like a person’s, of a house we know', { ...house('propublica'), name: 'Nora Field' }, []],
  ])('%s', (_, change, features) =>
    expect(seen(change).filter((feature) => /^an? (?:unknown )?name/.test(feature))).toEqual(features),
  );
});

describe('where it leads', () => {
  const [same, another, fits] = [
    'the same path leads there',
    'leads to another house than it names',
    'leads to the house it names',
  ];
  const [toStory, toSite] = ['leads to a story', 'leads to a site'];
  const ofAgency = (...features: string[]) => features.map((feature) => `${feature} (an agency)`);
  test.each<[string, Partial<Proposal>, string[]]>([
    ['nowhere', {}, []],
    ['to the house', { url: 'https://harbourreview.example/' }, [toSite, fits]],
    ['to a story of the house', { url: 'https://harbourreview.example/depot-vote-2024' }, [toStory, fits]],
    ['to a longer address', { name: 'Harbour', url: 'https://harbourreview.example/' }, [toSite, fits]],
    ['to a shorter one', { name: 'Old Harbour Review', url: 'https://harbour.example/' }, [toSite, fits]],
    ['to another', { url: 'https://kestrel.example/' }, [toSite]],
    ['from a name that is too short', { name: 'Pit', url: 'https://pitsburg.example/' }, [toSite]],
    ['to an address that is too short', { name: 'Pitsburg', url: 'https://pit.example/' }, [toSite]],
    ['from the shortest name', { name: 'Weir', url: 'https://weirtown.example/' }, [toSite, fits]],
    ['to the shortest address', { name: 'Weirtown', url: 'https://weir.example/' }, [toSite, fits]],
    ['to its own', { ...house('reuters'), url: 'https://www.reuters.com/' }, ofAgency(toSite, fits)],
    ['to another’s that we know', { ...house('reuters'), url: 'https://apnews.com/' }, ofAgency(toSite, another)],
    ['to nobody’s', { ...house('reuters'), url: 'https://kestrel.example/' }, ofAgency(toSite)],
    ['by the page’s own path', { url: 'https://kestrel.example/town/depot' }, [same, toSite]],
    ['to the site', { url: 'https://millgate.example/' }, [toSite, 'leads to this site']],
    ['to what it thanks', { form: 'hat tip', url: 'https://harbourreview.example/' }, []],
  ])('%s', (_, change, features) => expect(seen(change).filter((feature) => /lead/.test(feature))).toEqual(features));
  test('a front page’s path is no sign', () =>
    expect(seen({ url: 'https://kestrel.example/' }, { url: 'https://millgate.example/' })).not.toContain(same));
});

describe('all of it', () => {
  const block: Block = {
    tag: 'h2',
    zone: 'main',
    region: 'below',
    names: '',
    links: [],
    text: 'Said by whoever wrote this',
  };
  test('of an agency’s place is another thing than of anybody’s', () => {
    expect(seen({ block })).toContain('in a heading');
    expect(seen({ block, ...house('propublica') })).toContain('in a heading');
    expect(seen({ block, ...house('reuters') })).toContain('in a heading (an agency)');
  });
  test('a label below the text that names a newsroom or a site', () => {
    const label = 'a label below the text names a newsroom or a site';
    const below = (change: Partial<Proposal>, text = 'Source: ProPublica') => {
      const page = pageOf({ body: longProse, foot: [text] });
      const line = page.blocks.find((each) => each.text === text);
      const said = { signal: 'credit', where: 'closing', form: 'labelled', quote: text } as const;
      const proposal = {
        ...said,
        name: 'Harbour Review',
        organization: null,
        ...(line ? { block: line } : {}),
        ...change,
      };
      return featuresOf(proposal, sceneOf(page)).includes(label);
    };
    expect(below(house('propublica'))).toBe(true);
    expect(below({ name: 'harbourreview.example' }, 'Source: harbourreview.example')).toBe(true);
    expect(below({}, 'Source: Harbour Review')).toBe(false);
    expect(below(house('reuters'), 'Source: Reuters')).toBe(false);
    expect(below({ ...house('propublica'), form: 'alone' })).toBe(false);
    expect(below(house('propublica'), 'Source: ProPublica, which has more of what was said there')).toBe(false);
  });
  test('and whether the site signs along', () => {
    expect(seen({ mixed: true })).toContain('the site signs along');
    expect(seen({ mixed: false })).not.toContain('the site signs along');
  });
});

describe('of the page', () => {
  const page = (name: 'article' | 'list', marks: PageMark[], features: string[]) =>
    featuresOfPage({ ...sceneOf(pageOf()), pageKind: { name, marks: new Set(marks) } }, features);
  const marks: PageMark[] = ['prices', 'little text', 'much text', 'few paragraphs', 'text in many pieces'];
  test('its kind and its marks', () => {
    expect(page('list', marks, [])).toEqual(['page: no article', ...marks.map((mark) => `page: ${mark}`)]);
    expect(page('article', ['prices'], ['names somebody unknown'])).toEqual(['page: prices']);
  });
  test.each(['names an agency', 'names a syndicate or a release service'])('but its length, where it %s', (feature) =>
    expect(page('list', marks, ['credit: alone', feature])).toEqual(['page: no article', 'page: prices (an agency)']),
  );
});

describe('together', () => {
  test('all that was seen, once', () =>
    expect(
      featuresTogether(
        [
          ['names an agency', 'a'],
          ['b', 'a'],
        ],
        1,
      ),
    ).toEqual(['names an agency', 'a', 'b']));
  test('a doubt only where all have it', () => {
    expect(featuresTogether([['in a heading', 'a'], ['a']], 1)).toEqual(['a']);
    expect(featuresTogether([['in a heading (an agency)', 'a'], ['a']], 1)).toEqual(['a']);
    expect(featuresTogether([['in a heading', 'a'], ['in a heading']], 1)).toEqual(['in a heading', 'a']);
  });
  test.each([
    [1, []],
    [2, ['two signs agree']],
    [3, ['two signs agree', 'three signs agree']],
    [4, ['two signs agree', 'three signs agree']],
  ])('%i signs', (signals, agree) => expect(featuresTogether([['a']], signals)).toEqual(['a', ...agree]));
});

describe('how sure one must be', () => {
  const [invented, doubtful] = [0.62, 0.67];
  test.each<[string, string[], number]>([
    ['of a house we know', ['names a newsroom'], claimFloor],
    ['of nobody we know', ['names somebody unknown'], invented],
    ['of an institution', ['credit: alone', 'names an institution'], invented],
    ['of nobody we know, in a release', ['names somebody unknown', 'release: section'], claimFloor],
    ['of nobody we know, whose release it is called', ['names somebody unknown', 'credit: released'], claimFloor],
    ['of nobody we know, who issued it', ['names somebody unknown', 'notice: issued'], claimFloor],
    ['of nobody we know, who signs', ['names somebody unknown', 'signs what it speaks of'], claimFloor],
    ['on what is no article', ['names a newsroom', 'page: no article'], doubtful],
    ['on a list by its address', ['names a newsroom', 'page: no article', 'page: address of a list'], 0.87],
    ['on an article with such an address', ['names a newsroom', 'page: address of a list'], claimFloor],
  ])('%s', (_, features, floor) => expect(floorOf(features)).toBe(floor));
});
