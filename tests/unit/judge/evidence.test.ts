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
