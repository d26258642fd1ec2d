import { describe, expect, test } from 'vitest';
import { weigh } from '../../../lib/judge/evidence';
import { organizationById } from '../../../lib/organizations';
import type { Block } from '../../../lib/page';
import { sceneOf } from '../../../lib/scene';
import type { Proposal } from '../../../lib/signals';
import { longProse, pageOf } from '../signals/page';

const scene = sceneOf(pageOf({ body: longProse }));
let count = 0;
/** A sentence at the end of the text that names the Harbour Review, but for what a test says. */
const proposal = (change: Partial<Proposal>): Proposal => ({
  signal: 'notice',
  name: 'Harbour Review',
  organization: null,
  quote: `words ${count++}`,
  where: 'closing',
  form: 'republished',
  kind: 'republished',
  ...change,
});
const found = (...proposals: Proposal[]) => weigh(proposals, scene);
const sure = (...proposals: Proposal[]) => found(...proposals)[0]?.confidence ?? 0;
const reuters = {
  name: 'Reuters',
  organization: organizationById('reuters'),
  signal: 'byline',
  form: 'alone',
} as const;
const wired = { name: 'PR Newswire', organization: organizationById('pr-newswire') };

const story = 'https://harbourreview.example/2024/depot';
const home = 'https://harbourreview.example/';

test('nothing proposed is no evidence', () => expect(found()).toEqual([]));

describe('groups', () => {
  test('two origins stay apart, the surer one first', () => {
    const [one, two, more] = found(proposal({}), proposal({ ...reuters, kind: 'wire' }));
    expect([one?.name, two?.name].toSorted()).toEqual(['Harbour Review', 'Reuters']);
    expect(one?.confidence).toBeGreaterThanOrEqual(two?.confidence ?? 1);
    expect(more).toBeUndefined();
  });
  test('one house under two spellings is one origin', () => {
    const [one, more] = found(proposal({}), proposal({ name: 'HARBOUR REVIEW', signal: 'byline', form: 'bare' }));
    expect(one?.clues).toHaveLength(2);
    expect(more).toBeUndefined();
  });
  test('one house by its row and by its address', () => {
    const url = 'https://www.reuters.com/world/depot-2024';
    const address = proposal({ ...reuters, signal: 'address', form: 'canonical', where: 'head', url });
    expect(found(proposal({ ...reuters, kind: 'wire' }), address)).toMatchObject([
      { name: 'Reuters', url, organization: 'reuters' },
    ]);
  });
  test('a bare address belongs to whoever is named beside it', () => {
    const address = proposal({ signal: 'address', form: 'canonical', name: 'harbourreview.example', url: story });
    expect(found(proposal({ name: 'The Harbour Review of Books' }), address)).toMatchObject([
      { name: 'The Harbour Review of Books', url: story },
    ]);
  });
  test('but not where the page names two', () => {
    const address = proposal({ signal: 'address', form: 'canonical', name: 'harbourreview.example', url: story });
    expect(found(proposal({ name: 'Slow Roads' }), proposal({ name: 'Kestrel Weekly' }), address)).toHaveLength(3);
  });
});

describe('the address', () => {
  test('of the article before the home page', () => {
    const byline = proposal({ url: story, signal: 'byline', form: 'outlet' });
    expect(found(proposal({ url: home }), byline)[0]).toMatchObject({ url: story, homepage: home });
  });
  test('a home page is no address of the original', () =>
    expect(found(proposal({ url: home }))[0]).toMatchObject({ url: null, homepage: home }));
  test('a name comes before its domain', () =>
    expect(
      found(
        proposal({ name: 'harbourreview.example', url: story, signal: 'address', form: 'canonical' }),
        proposal({ url: story }),
      ).map(({ name }) => name),
    ).toEqual(['Harbour Review']));
});

describe('the kind', () => {
  test('an agency’s text is wire copy, whatever sentence names it', () =>
    expect(found(proposal({ ...reuters, signal: 'notice', form: 'republished' }))[0]?.kind).toBe('wire'));
  test('an excerpt stays one', () => {
    const address = proposal({ signal: 'address', form: 'canonical', url: story });
    expect(found(proposal({ kind: 'excerpt', form: 'excerpt', url: story }), address)[0]?.kind).toBe('excerpt');
  });
  test('of a release: its issuer is named before the wire that carried it', () => {
    const carried = proposal({ ...wired, kind: 'press-release', signal: 'dateline', form: 'enclosed' });
    const issued = proposal({
      name: 'Lower Town Water Works',
      kind: 'press-release',
      signal: 'release',
      form: 'heading',
    });
    const all = found(carried, issued);
    expect(all).toMatchObject([{ name: 'Lower Town Water Works', kind: 'press-release', organization: null }]);
    expect(all[0]?.clues).toHaveLength(2);
  });
  test('of a release whose issuer nobody names: the wire', () =>
    expect(found(proposal({ ...wired, kind: 'press-release', signal: 'dateline', form: 'enclosed' }))[0]).toMatchObject(
      { name: 'PR Newswire', organization: 'pr-newswire' },
    ));
});

describe('together', () => {
  const credit = proposal({ ...reuters, signal: 'credit', form: 'labelled', kind: 'wire' });
  const byline = proposal({ ...reuters, kind: 'wire' });
  const notice = proposal({});
  test('an origin named by two signs is likelier than by either', () => {
    expect(sure(credit, byline)).toBeGreaterThan(sure(credit));
    expect(sure(credit, byline)).toBeGreaterThan(sure(byline));
  });
  test('the same sign twice is one sign', () => expect(sure(notice, proposal({}))).toBeCloseTo(sure(notice)));
  /** The same words twice, once in a heading. */
  const twice = (said: Partial<Proposal>): [Proposal, Proposal] => {
    const block: Block = { tag: 'p', zone: 'main', region: 'below', names: '', links: [], text: 'Said here.' };
    return [proposal({ ...said, block: { ...block, tag: 'h2' } }), proposal({ ...said, block })];
  };
  test('a doubt about one sign is none where another has it not', () => {
    const [headed, plain] = twice({});
    expect(sure(headed)).toBeLessThan(sure(plain));
    expect(sure(headed, plain)).toBeCloseTo(sure(plain));
  });
  test('nor is one about an agency', () => {
    const [headed, plain] = twice({ ...reuters, kind: 'wire' });
    expect(sure(headed, plain)).toBeCloseTo(sure(plain));
  });
  test('it is never certain', () => {
    const all = (['address', 'byline', 'credit', 'data', 'dateline', 'rights'] as const).map((signal) =>
      proposal({ ...reuters, signal, form: signal === 'byline' ? 'alone' : 'signed' }),
    );
    expect(sure(...all)).toBeLessThan(1);
  });
  test('what the reader sees of a long paragraph is its beginning, of an address all', () => {
    const long = 'The owners said so. '.repeat(40);
    const [evidence] = found(proposal({ quote: long }), proposal({ quote: home, where: 'head' }));
    expect(evidence?.clues.map(({ quote }) => quote.length < long.length)).toEqual([true, true]);
    expect(evidence?.clues[1]?.quote).toBe(home);
  });
});

test('a long line is quoted where it names the origin', () => {
  const waiver = 'Opinions are those of whoever wrote them, and nobody else answers for them. '.repeat(6);
  const quote = `${waiver}This article was first published by Harbour Review. ${waiver}`;
  expect(found(proposal({ quote }))[0]?.clues[0]?.quote).toContain('first published by Harbour Review.');
});

describe('of several clues the surest is believed', () => {
  // Neither is a release's or an agency's, and the surer one comes last.
  const weak = proposal({ signal: 'byline', form: 'bare', kind: 'wire', name: 'HARBOUR REVIEW', where: 'byline' });
  const strong = proposal({ signal: 'notice', form: 'republished', kind: 'republished' });
  test('for the kind and for the name', () => {
    const [one] = found(weak, strong);
    const [first, second] = one?.clues ?? [];
    expect(first?.trust).toBeLessThan(second?.trust ?? 0);
    expect(one).toMatchObject({ kind: 'republished', name: 'Harbour Review' });
    const [other] = found({ ...weak, kind: 'republished' }, { ...strong, kind: 'wire' });
    expect(other?.kind).toBe('wire');
  });
  test('and it takes nothing from it that another is less sure', () =>
    expect(sure(weak, strong)).toBeGreaterThanOrEqual(sure(strong)));
  test('the surest origin comes first', () =>
    expect(found({ ...weak, name: 'Kestrel' }, strong).map(({ name }) => name)).toEqual(['Harbour Review', 'Kestrel']));
});

describe('an excerpt', () => {
  test('is what a sentence calls one, and nothing else', () => {
    const credit = proposal({ signal: 'credit', form: 'bare', kind: 'excerpt' });
    expect(found(proposal({}), credit)[0]?.kind).toBe('republished');
    expect(found(proposal({ kind: 'excerpt', form: 'excerpt' }), proposal({}))[0]?.kind).toBe('excerpt');
  });
  test('of an agency is one', () =>
    expect(found(proposal({ ...reuters, signal: 'notice', form: 'excerpt', kind: 'excerpt' }))[0]?.kind).toBe(
      'excerpt',
    ));
  test('is none in a release', () =>
    expect(
      found(
        proposal({ kind: 'excerpt', form: 'excerpt', name: 'Works' }),
        proposal({ kind: 'press-release', signal: 'release', form: 'heading', name: 'Works' }),
      ).map(({ kind }) => kind),
    ).toContain('press-release'));
});

describe('the name', () => {
  const ap = organizationById('ap');
  const afp = organizationById('afp');
  test('of a house whose initials the page has is written out', () => {
    expect(found(proposal({ ...reuters, name: 'AP', organization: ap }))[0]?.name).toBe('Associated Press');
    expect(found(proposal({ name: 'AP' }))[0]?.name).toBe('AP');
    expect(found(proposal({ ...reuters, name: 'The AP', organization: ap }))[0]?.name).toBe('The AP');
  });
  test('in another script is the page’s own', () => {
    const told = (quote: string) => found(proposal({ ...reuters, quote }))[0]?.name;
    expect(told('来源：路透社')).toBe('路透社');
    expect(told('来源：某处')).toBe('Reuters');
    expect(found(proposal({ ...reuters, name: '路透', quote: '路透社和路透' }))[0]?.name).toBe('路透');
  });
  test('is that of all agencies, where a line as sure names several', () => {
    const both = proposal({ ...reuters, name: 'AFP/Reuters', organization: afp, quote: 'AFP/Reuters' });
    const one = proposal({ ...reuters, name: 'Agence France-Presse', organization: afp, quote: 'AFP' });
    expect(found(one, both)[0]?.name).toBe('AFP/Reuters');
    expect(found(both, one)[0]?.name).toBe('AFP/Reuters');
    const unsure = { ...both, signal: 'release', form: 'never seen', where: 'opening' } as const;
    expect(found(one, unsure)[0]?.name).toBe('Agence France-Presse');
  });
  test('is no domain, where another clue has a name', () => {
    const domain = {
      name: 'harbourreview.example',
      url: story,
      signal: 'data',
      form: 'source',
      where: 'head',
    } as const;
    const named = proposal({ url: story, signal: 'byline', form: 'never seen', where: 'byline' });
    expect(found(proposal(domain), named)[0]?.name).toBe('Harbour Review');
    expect(found(proposal(domain))[0]?.name).toBe('harbourreview.example');
  });
});

describe('the house', () => {
  test('is that of any clue, but for a service of releases', () => {
    const released = { kind: 'press-release', signal: 'release', form: 'heading' } as const;
    const issued = proposal({ ...released, name: 'Lower Town Water Works' });
    const university = organizationById('world-bank');
    const known = proposal({ ...released, name: 'World Bank', organization: university, form: 'never seen' });
    expect(found(issued, proposal({ ...wired, ...released }))[0]?.organization).toBeNull();
    expect(found(issued, known)[0]).toMatchObject({ name: 'Lower Town Water Works', organization: 'world-bank' });
  });
  test('is the same under any name', () => {
    const other = proposal({ ...reuters, name: 'Thomson Reuters' });
    expect(found(proposal(reuters), other)).toHaveLength(1);
    expect(found(proposal({ url: story }), proposal({ url: home, name: 'The Review' }))).toHaveLength(1);
    expect(found(proposal({}), proposal({ name: 'The Review' }))).toHaveLength(2);
  });
});

describe('addresses', () => {
  test.each<[string, string[], string | null, string | null]>([
    ['none', [], null, null],
    ['a story', [story], story, 'https://harbourreview.example'],
    ['a front page', [home], null, home],
    ['both', [story, home], story, home],
    ['the first of several', [story, `${story}-2`], story, 'https://harbourreview.example'],
    ['a story by its question', [`${home}?p=1`], `${home}?p=1`, 'https://harbourreview.example'],
    ['no address', ['harbourreview'], null, null],
  ])('%s', (_, urls, url, homepage) => {
    const all = urls.length === 0 ? [proposal({})] : urls.map((each) => proposal({ url: each }));
    expect(found(...all).map((each) => [each.url, each.homepage])).toEqual([[url, homepage]]);
  });
});

describe('a sign without a name', () => {
  const address = proposal({
    signal: 'address',
    form: 'canonical',
    name: 'kestrel.example',
    url: 'https://kestrel.example/1',
  });
  const counter = { ...address, signal: 'counter', form: 'counter' } as const;
  test('belongs to the one who is named', () => {
    expect(found(address, proposal({}))).toHaveLength(1);
    expect(found(counter, proposal({}))).toHaveLength(1);
  });
  test('is told last', () =>
    expect(found(address, proposal({}))[0]?.clues.map(({ signal }) => signal)).toEqual(['notice', 'address']));
  test('but not beside another of its kind', () => {
    const other = { ...address, name: 'lantern.example', url: 'https://lantern.example/1' };
    expect(found(address, other, proposal({}))).toHaveLength(3);
    expect(found(address, other, proposal({}), proposal({ name: 'Kestrel Weekly' }))).toHaveLength(4);
  });
  test('nor where it has a house', () =>
    expect(found({ ...address, organization: organizationById('propublica') }, proposal({}))).toHaveLength(2));
  test('stands alone where nobody is named', () => expect(found(address)).toHaveLength(1));
});

describe('agencies that nobody names', () => {
  const nobody = proposal({ ...reuters, organization: null, name: 'Agencies', kind: 'wire', unnamed: true });
  test('are unnamed, until one clue names them', () => {
    expect(found(nobody)[0]?.unnamed).toBe(true);
    expect(found(nobody, { ...nobody, unnamed: false })[0]?.unnamed).toBe(false);
    expect(found(proposal({}))[0]?.unnamed).toBe(false);
  });
});

describe('a clue', () => {
  test('says what was proposed', () =>
    expect(
      found(proposal({ ...reuters, quote: 'sak/Reuters', where: 'byline', mixed: true, url: story }))[0]?.clues,
    ).toEqual([
      {
        signal: 'byline',
        about: 'origin',
        value: 'Reuters',
        quote: 'sak/Reuters',
        where: 'byline',
        trust: expect.any(Number),
        kind: 'republished',
        url: story,
        organization: 'reuters',
        mixed: true,
      },
    ]));
  test('says no more', () =>
    expect(Object.keys(found(proposal({ mixed: false }))[0]?.clues[0] ?? {})).toEqual([
      'signal',
      'about',
      'value',
      'quote',
      'where',
      'trust',
      'kind',
    ]));
  test('is of the kind that its house supplies, where nothing else is said', () => {
    const { kind: _, ...bare } = proposal(reuters);
    expect(found(bare)[0]?.clues[0]?.kind).toBe('wire');
  });
  test('in the same words as another is no sign more', () => {
    const byline = proposal(reuters);
    const credit = proposal({ ...reuters, signal: 'credit', form: 'labelled' });
    const agree = 'two signs agree';
    expect(found(byline, credit)[0]?.features).toContain(agree);
    expect(found(byline, { ...credit, quote: byline.quote })[0]?.features).not.toContain(agree);
    const third = proposal({ ...reuters, signal: 'rights', form: 'holder' });
    expect(found(byline, credit, third)[0]?.features).toContain('three signs agree');
  });
});
