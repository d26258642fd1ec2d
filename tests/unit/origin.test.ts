import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../lib/judge';
import type { Clue } from '../../lib/model';
import { originOf } from '../../lib/origin';
import { report } from '../../lib/report';
import { sceneOf } from '../../lib/scene';
import { type Draft, longProse, pageOf } from './signals/page';

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

/** The origin that evidence of the Harbour Review names on a page, but for what a test says. */
const named = (change: Partial<Evidence>, draft: Draft = {}) =>
  originOf(
    {
      name: 'Harbour Review',
      organization: null,
      kind: 'republished',
      url: null,
      homepage: null,
      confidence: 0.9,
      clues: [],
      features: [],
      unnamed: false,
      ...change,
    },
    sceneOf(pageOf({ body: longProse, ...draft })),
  );
const story = 'https://harbourreview.example/2024/depot-vote';
const home = 'https://harbourreview.example/';
const link = (...hrefs: string[]) => ({ text: 'See there', links: hrefs.map((href) => ({ text: 'there', href })) });

test('what is told of a house that we know', () =>
  expect(named({ name: 'Reuters', organization: 'reuters' })).toEqual({
    name: 'Reuters',
    organization: 'reuters',
    kind: 'news-agency',
    country: 'GB',
    domain: 'reuters.com',
    homepage: 'https://reuters.com/',
    url: null,
    published: null,
    sister: false,
  }));
test('what is told of one that we do not know', () =>
  expect(named({ url: story })).toEqual({
    name: 'Harbour Review',
    organization: null,
    kind: null,
    country: null,
    domain: 'harbourreview.example',
    homepage: null,
    url: story,
    published: null,
    sister: false,
  }));

describe('the original’s address', () => {
  const other = 'https://kestrel.example/2024/depot-vote';
  test.each<[string, Partial<Evidence>, Draft, string | null]>([
    ['is the one that is told', { url: story }, { links: [['canonical', `${story}-2`]] }, story],
    ['is no list', { url: 'https://harbourreview.example/author/nora/1' }, {}, null],
    [
      'is a list’s last part',
      { url: 'https://harbourreview.example/nora/author' },
      {},
      'https://harbourreview.example/nora/author',
    ],
    ['is the canonical one on its site', {}, { links: [['canonical', story]] }, story],
    [
      'is the first canonical one',
      {},
      {
        links: [
          ['canonical', other],
          ['canonical', story],
        ],
      },
      null,
    ],
    ['is no canonical one elsewhere', {}, { links: [['canonical', other]] }, null],
    ['is the one link there', {}, { foot: [link(story)] }, story],
    ['is the one above the text', {}, { head: [link(story)] }, story],
    ['is the same one twice', {}, { head: [link(story)], foot: [link(story)] }, story],
    ['is none of two', {}, { foot: [link(story, `${story}-2`)] }, null],
    ['is no front page', {}, { foot: [link(home)] }, null],
    ['is no link elsewhere', {}, { foot: [link(other)] }, null],
    ['is no link in a box', {}, { foot: [{ ...link(story), zone: 'aside' }] }, null],
    ['is none deep in the text', {}, { body: [...longProse, link(story), ...longProse] }, null],
    [
      'is the one that repeats the headline, wherever it stands',
      {},
      { body: [...longProse, link(story, 'https://harbourreview.example/council-puts-off'), ...longProse] },
      'https://harbourreview.example/council-puts-off',
    ],
    [
      'is the one that repeats it best',
      {},
      {
        foot: [
          link(
            'https://harbourreview.example/council-puts-off',
            'https://harbourreview.example/council-puts-off-depot',
          ),
        ],
      },
      'https://harbourreview.example/council-puts-off-depot',
    ],
    [
      'is none that repeats two words',
      {},
      { body: [...longProse, link('https://harbourreview.example/council-puts-it-on'), ...longProse] },
      null,
    ],
    [
      'is on an address that has a part of the name',
      { name: 'The Old Harbour Review' },
      { foot: [link(story)] },
      story,
    ],
    ['is on an address that has the name in it', { name: 'Harbour' }, { foot: [link(story)] }, story],
    ['is on none by four letters', { name: 'Harb' }, { foot: [link(story)] }, null],
    [
      'is on none of four letters',
      { name: 'Weirside' },
      { foot: [link('https://weir.example/2024/depot-vote')] },
      null,
    ],
    [
      'is on one of five',
      { name: 'Weirsside' },
      { foot: [link('https://weirs.example/2024/depot-vote')] },
      'https://weirs.example/2024/depot-vote',
    ],
    [
      'is on the house’s own',
      { name: 'Review', organization: 'propublica' },
      { foot: [link('https://www.propublica.org/article/depot-vote-2024', 'https://review.example/2024/depot-vote')] },
      'https://www.propublica.org/article/depot-vote-2024',
    ],
    [
      'is on another site',
      { name: 'Millgate Weekly' },
      { foot: [link('https://millgate.example/2024/depot-vote')] },
      null,
    ],
  ])('%s', (_, change, draft, url) => expect(named(change, draft).url).toBe(url));
});

describe('the site of an origin', () => {
  test.each<[string, Partial<Evidence>, Draft, string | null]>([
    ['is told', { homepage: home }, {}, home],
    ['is the house’s, where it is not told', { organization: 'propublica' }, {}, 'https://propublica.org/'],
    ['is told, before the house’s', { organization: 'propublica', homepage: home }, {}, home],
    ['is one that a link leads to', {}, { foot: [link(story)] }, 'https://harbourreview.example'],
    [
      'is one of the name with its ending',
      { name: 'HarbourReview.example' },
      { foot: [link(story)] },
      'https://harbourreview.example',
    ],
    ['is none of another name', { name: 'Harbour' }, { foot: [link(story)] }, null],
    ['is none in a box', {}, { foot: [{ ...link(story), zone: 'aside' }] }, null],
    ['is not this one', { name: 'Millgate' }, { foot: [link('https://millgate.example/1')] }, null],
    ['is none of three letters', { name: 'Pit' }, { foot: [link('https://pit.example/1')] }, null],
    ['is one of four', { name: 'Weir' }, { foot: [link('https://weir.example/1')] }, 'https://weir.example'],
    ['is of the web', { homepage: 'ftp://harbourreview.example/' }, {}, null],
  ])('%s', (_, change, draft, homepage) => {
    expect(named(change, draft).homepage).toBe(homepage);
  });
});

describe('its name', () => {
  const clue = (change: Partial<Clue>): Clue => ({
    signal: 'notice',
    about: 'origin',
    value: 'x',
    quote: 'x',
    where: 'closing',
    trust: 0.5,
    kind: 'republished',
    organization: 'propublica',
    ...change,
  });
  const address = clue({ signal: 'address', value: 'ProPublica', trust: 0.9 });
  test.each<[string, Clue[], string]>([
    ['is the page’s where an address is surest', [clue({ value: 'Pro Publica' }), address], 'Pro Publica'],
    ['is the evidence’s where words are', [clue({ value: 'Pro Publica', trust: 0.95 }), address], 'Harbour Review'],
    ['is no name of one word', [clue({ value: 'Publica' }), address], 'Harbour Review'],
    ['is no other house’s', [clue({ value: 'Pro Publica', organization: 'reuters' }), address], 'Harbour Review'],
    ['is no other address’s', [clue({ signal: 'address', value: 'Pro Publica' }), address], 'Harbour Review'],
    ['is no counter’s', [clue({ signal: 'counter', value: 'Pro Publica' }), address], 'Harbour Review'],
    ['is the evidence’s where nothing else is', [], 'Harbour Review'],
  ])('%s', (_, clues, name) => expect(named({ clues }).name).toBe(name));
});

test('a sister title is told as one', () => {
  const draft: Draft = { url: 'https://www.pcworld.com/article/depot', site: 'PCWorld' };
  expect(named({ organization: 'macworld' }, draft).sister).toBe(true);
  expect(named({ organization: 'propublica' }, draft).sister).toBe(false);
  expect(named({}, draft).sister).toBe(false);
});
