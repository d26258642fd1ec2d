import { describe, expect, test } from 'vitest';
import { leadOf, related } from '../../lib/facts';
import type { Author, NamedOrganization } from '../../lib/model';
import type { Block, PageLink } from '../../lib/page';
import { sceneOf } from '../../lib/scene';
import { type Draft, pageOf } from './signals/page';

const read = (draft: Draft, signed: readonly Author[] = [], house: NamedOrganization | null = null) =>
  related(sceneOf(pageOf(draft)), signed, house);
const linked = (text: string, ...links: PageLink[]) => ({ text, links });
const link = (text: string, href = 'https://plans.example/depot'): PageLink => ({ text, href });

describe('cited', () => {
  const labels = (...body: ReturnType<typeof linked>[]) =>
    read({ body }).cited.flatMap(({ links }) => links.map(({ text }) => text));
  const labelsOf = (...links: PageLink[]) => labels(linked('Words', ...links));

  test('with what is known of the house', () =>
    expect(read({ body: [linked('As told', link('As told', 'https://www.reuters.com/world/x'))] }).cited).toEqual([
      {
        name: 'Reuters',
        organization: 'reuters',
        kind: 'news-agency',
        links: [{ text: 'As told', url: 'https://www.reuters.com/world/x' }],
      },
    ]));
  test('only in the text itself', () => {
    const block: Partial<Block> & { text: string } = linked('Words', link('The plan'));
    expect(read({ foot: [block] }).cited).toEqual([]);
    expect(read({ body: [{ ...block, zone: 'aside' }] }).cited).toEqual([]);
    expect(read({ body: [block] }).cited).toHaveLength(1);
  });
  test.each<[string, PageLink, boolean]>([
    ['a page elsewhere', link('The plan'), true],
    ['no words', link(''), false],
    ['no host', link('The plan', 'mailto:nora'), false],
    ['a machine', link('The plan', 'http://127.0.0.1/plan'), false],
    ['a network', link('The plan', 'https://www.facebook.com/plan'), false],
    ['the site itself', link('The plan', 'https://www.millgate.example/plan'), false],
    ['a license', link('The license', 'https://creativecommons.org/licenses/by/4.0/'), false],
    ['a count', link('12 comments'), false],
    ['a count in brackets', link('(1,204)'), false],
    ['a year and words', link('2024 budget'), true],
    ['a year of another thousand', link('3024 budgets'), false],
    ['a long number', link('20245 boats'), false],
    ['a number and two words', link('3 new boats'), true],
    ['a telephone', link('+49 30 1234567'), false],
    ['a telephone too short', link('(030)-1'), true],
    ['an address in words, of a front page', link('www.plans.example', 'https://plans.example/'), false],
    ['an address in full, of a front page', link('https://Plans.example', 'https://plans.example'), false],
    ['an address in words, of another page', link('www.plans.example/depot'), true],
    ['the domain’s name, of a front page', link('plans.example', 'https://plans.example/'), false],
    ['a house’s other name, of its front page', link('AP', 'https://apnews.com/'), false],
    ['words, of a front page', link('The planners', 'https://plans.example/'), true],
  ])('%s', (_, each, is) => expect(labelsOf(each)).toHaveLength(is ? 1 : 0));

  test('each address and each label once', () => {
    expect(labelsOf(link('The plan'), link('The map'))).toEqual(['The plan']);
    expect(labelsOf(link('The plan'), link('The plan', 'https://plans.example/2'))).toEqual(['The plan']);
    expect(labelsOf(link('The plan'), link('The map', 'https://plans.example/2'))).toEqual(['The plan', 'The map']);
  });
  test('eight of one house, forty houses, and more of those', () => {
    const many = (count: number, href: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => link(`Plan no. ${'i'.repeat(at)}`, href(at)));
    expect(labelsOf(...many(9, (at) => `https://plans.example/${at}`))).toHaveLength(8);
    const houses = many(41, (at) => `https://plans${at}.example/x`);
    const { cited } = read({ body: [linked('Words', ...houses, link('The map', 'https://plans0.example/y'))] });
    expect(cited).toHaveLength(40);
    expect(cited[0]?.links).toHaveLength(2);
  });

  test.each<[string, string, string]>([
    ['By then he lauded it at last, all said.', 'lauded', '…By then he lauded it at last, all said…'],
    ['One two three four five six lauded', 'lauded', '…three four five six lauded…'],
    ['lauded one two three four five six', 'lauded', '…lauded one two three four five…'],
    ['It ended. He lauded! Then', 'lauded', '…He lauded…'],
    ['It was in 2014 there', '2014', '…It was in 2014 there…'],
    ['He Lauded it', 'Lauded', 'Lauded'],
    ['He lauded it', 'lauded it', 'lauded it'],
    ['Other words', 'lauded', 'lauded'],
  ])('"%s": %s is called %s', (sentence, word, label) => expect(labels(linked(sentence, link(word)))).toEqual([label]));
  test('no label is longer than two hundred letters', () => {
    expect(labelsOf(link(`P${'p'.repeat(250)}`))).toEqual([`P${'p'.repeat(199)}`]);
    const [label] = labels(linked(`a ${'p'.repeat(250)} end`, link('p'.repeat(250))));
    expect(label).toBe(`…a ${'p'.repeat(197)}`);
  });
});

describe('studies', () => {
  const doi = 'https://doi.org/10.1234/abc';
  const studies = (...body: (string | ReturnType<typeof linked>)[]) => read({ body }).studies;
  test.each<[string, (string | ReturnType<typeof linked>)[], [string, string][]]>([
    ['a link, with its words', [linked('A study', link('A study', doi))], [['10.1234/abc', 'A study']]],
    ['a link without words', [linked('A', link('', doi))], [['10.1234/abc', '10.1234/abc']]],
    ['a number in the text', ['See doi:10.1234/abc'], [['10.1234/abc', '10.1234/abc']]],
    ['the words that came first', [linked('A', link('First', doi), link('Second', doi))], [['10.1234/abc', 'First']]],
    [
      'words after the number',
      ['See doi:10.1234/abc', linked('A', link('A study', doi))],
      [['10.1234/abc', 'A study']],
    ],
    ['words before the number', [linked('A', link('A study', doi)), 'doi:10.1234/abc'], [['10.1234/abc', 'A study']]],
    ['nothing else', ['The ferry', linked('A', link('The plan'))], []],
  ])('%s', (_, body, found) => expect(studies(...body)).toEqual(found.map(([doi, text]) => ({ doi, text }))));
  test('twenty at most, each with two hundred letters at most', () => {
    const many = Array.from({ length: 21 }, (_, at) => link('s'.repeat(201), `${doi}${at}`));
    const found = studies(linked('Words', ...many));
    expect(found).toHaveLength(20);
    expect(found[0]?.text).toHaveLength(200);
  });
});

describe('topics', () => {
  const tag = (name: string, at = 0) => link(name, `https://millgate.example/t/${at}`);
  const topics = (block: Partial<Block> & { text: string }) => read({ foot: [block] }).topics.map(({ name }) => name);
  const tags = (text: string, ...links: PageLink[]) => ({ text, links, names: 'tags' });
  test.each<[string, Partial<Block> & { text: string }, string[]]>([
    ['of a block called so', tags('Depot', tag('Depot')), ['Depot']],
    ['behind a label', { ...tags('Topics: Depot', tag('Depot')), names: '' }, ['Depot']],
    ['of no other block', { ...tags('Depot', tag('Depot')), names: 'menu' }, []],
    ['of no block beside the text', { ...tags('Depot', tag('Depot')), zone: 'aside' }, []],
    ['of one with sixteen letters beside', tags('abcdefgh, ijklmnop Depot', tag('Depot')), ['Depot']],
    ['of none with seventeen', tags('abcdefgh, ijklmnopq Depot', tag('Depot')), []],
    ['of fifty-nine letters', tags('t', tag('t'.repeat(59))), ['t'.repeat(59)]],
    ['of no more', tags('t', tag('t'.repeat(60))), []],
    ['of none without a name', tags('Depot', tag('')), []],
    [
      'named near the block’s own classes',
      { ...tags('Depot', tag('Depot')), names: `${'m'.repeat(75)} tags` },
      ['Depot'],
    ],
    ['and not further', { ...tags('Depot', tag('Depot')), names: `${'m'.repeat(77)} tags` }, []],
  ])('%s', (_, block, names) => expect(topics(block)).toEqual(names));
  test('fifteen in a list, twenty in all', () => {
    const names = Array.from({ length: 16 }, (_, at) => tag('i'.repeat(at + 1), at));
    expect(topics(tags('', ...names))).toEqual([]);
    const fifteen = tags('', ...names.slice(0, 15));
    expect(topics(fifteen)).toHaveLength(15);
    const others = names.slice(0, 15).map(({ text, href }) => link(`o${text}`, href));
    expect(read({ foot: [fifteen, tags('', ...others)] }).topics).toHaveLength(20);
  });
  test('of the head: of its tags alone', () =>
    expect(read({ metas: { 'article:tag': 'Trams', 'article:section': 'Town' } }).topics).toEqual([
      { name: 'Trams', url: null },
    ]));
  test('a topic that leads to the page itself leads nowhere', () =>
    expect(read({ foot: [tags('Depot', link('Depot', '#'))] }).topics).toEqual([{ name: 'Depot', url: null }]));
});

describe('more by its authors', () => {
  const author = (name: string, url: string | null = null): Author => ({ name, organization: null, url });
  const own = 'https://millgate.example/authors/nora';
  const line = (name: string, href: string, more = '') => linked(`${name}${more}`, link(name, href));
  const union = { name: 'Tenants Union', organization: null, kind: null, country: null, homepage: null };
  test.each<[string, Draft, Author[], NamedOrganization | null, string[]]>([
    ['their own pages', {}, [author('Nora Field', own)], null, [own]],
    ['none where none is known', {}, [author('Nora Field')], null, []],
    ['a link in the head', { head: [line('Nora Field', own)] }, [author('NORA FIELD')], null, [own]],
    ['a link below', { foot: [line('Nora Field', own)] }, [author('Nora Field')], null, [own]],
    ['the same once', { foot: [line('Nora Field', own)] }, [author('Nora Field', own)], null, [own]],
    ['not in a long line', { foot: [line('Nora Field', own, ' '.repeat(150))] }, [author('Nora Field')], null, []],
    [
      'in a line of a hundred and fifty-nine',
      { foot: [line('Nora Field', own, ' '.repeat(149))] },
      [author('Nora Field')],
      null,
      [own],
    ],
    ['not of others', { foot: [line('Tom Reed', own)] }, [author('Nora Field')], null, []],
    ['not elsewhere', { foot: [line('Nora Field', 'https://a.example/')] }, [author('Nora Field')], null, []],
    ['of their house', { foot: [line('Tenants Union', own)] }, [], union, [own]],
    [
      'not of the site’s own house',
      { foot: [line('Millgate Courier', own)] },
      [],
      { ...union, name: 'Millgate Courier' },
      [],
    ],
    ['of no house', { foot: [line('Tenants Union', own)] }, [], null, []],
  ])('%s', (_, draft, signed, house, urls) =>
    expect(read(draft, signed, house).byAuthor.map(({ url }) => url)).toEqual(urls),
  );
});

describe('the first words', () => {
  const long = 'l'.repeat(60);
  const lead = (...body: (string | (Partial<Block> & { text: string }))[]) => leadOf(pageOf({ body }));
  test('are those of the first paragraph of the text', () => {
    expect(lead('l'.repeat(59), long)).toBe(long);
    expect(lead({ text: `H${long}`, tag: 'h2' }, long)).toBe(long);
    expect(lead({ text: `A${long}`, zone: 'aside' }, long)).toBe(long);
    expect(leadOf(pageOf({ head: [`A${long}`], body: [long] }))).toBe(long);
    expect(lead('short')).toBeNull();
  });
  test('are four hundred letters at most, none of them half', () => {
    expect(lead('l'.repeat(401))).toHaveLength(400);
    expect(lead(`l${'😀'.repeat(300)}`)?.at(-1)).toBe('\ufffd');
  });
});
