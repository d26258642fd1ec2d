import { describe, expect, test } from 'vitest';
import { kindOfPage, type PageMark } from '../../lib/kind';
import { type Draft, longProse, pageOf, prose } from './signals/page';

const marks = (draft: Draft) => kindOfPage(pageOf(draft)).marks;
const kind = (draft: Draft) => kindOfPage(pageOf(draft)).name;
const at = (path: string): Draft => ({ url: `https://millgate.example${path}` });
const openGraph = (type: string): Draft => ({ metas: { 'og:type': type } });
const typed = (type: string): Draft => ({ data: [{ '@type': type }] });

const short = 'A line that is no paragraph.';
const lines = (count: number, line: string) => Array.from({ length: count }, (_, n) => `${line} ${n}`);
const linked = (text: string) => ({ text, links: [{ text, href: 'https://millgate.example/x' }] });
const letters = (count: number) => 'x'.repeat(count);
/** So many letters in lines of fifty. */
const pieces = (count: number, zone: 'main' | 'nav' = 'main') =>
  Array.from({ length: Math.ceil(count / 50) }, (_, n) => ({ text: letters(Math.min(50, count - 50 * n)), zone }));
const link = (count: number) => linked(letters(count)).links;
const headings = (count: number, tag = 'h2') => lines(count, 'Part').map((text) => ({ text, tag }));
const paragraphs = (count: number) => Array.from({ length: count }, () => letters(100));
const quoted = (text: string) => ({ text, tag: 'blockquote' });

const card = (n: number) => ({
  text: `Part ${n}`,
  tag: 'h2',
  links: [{ text: `Part ${n}`, href: `https://millgate.example/${n}` }],
});
const cards = (count: number) => Array.from({ length: count }, (_, n) => [card(n), letters(100)]).flat();
const signed = (text: string, n: number) => ({ text, names: 'post__author', at: 2 * n + 3 });

describe('parts of a page', () => {
  test('cards lead elsewhere', () => {
    expect(marks({ body: cards(3) })).toContain('headings that lead elsewhere');
    expect(kind({ body: cards(3), metas: { 'og:type': 'article' } })).toBe('list');
    expect(marks({ body: cards(2) })).not.toContain('headings that lead elsewhere');
    expect(marks({ body: headings(3).flatMap((each) => [each, letters(100)]) })).not.toContain(
      'headings that lead elsewhere',
    );
    // What is a heading by its class alone.
    const inClass = cards(3).map((each) =>
      typeof each === 'string' ? each : { ...each, tag: 'div', names: 'card-title' },
    );
    expect(marks({ body: inClass })).toContain('headings that lead elsewhere');
    // An article that hints at others between its paragraphs.
    expect(marks({ body: [...cards(3), ...paragraphs(4)] })).not.toContain('headings that lead elsewhere');
  });
  test('posts are by several people', () => {
    const body = paragraphs(9);
    const by = (...names: string[]) => ({ body, bylines: names.map(signed) });
    expect(marks(by('Nora', 'Otto', 'Pia'))).toContain('parts by several people');
    expect(kind(by('Nora', 'Otto', 'Pia'))).toBe('forum');
    expect(marks(by('Nora', 'Otto'))).not.toContain('parts by several people');
    expect(marks(by('Nora', 'Nora', 'Nora'))).not.toContain('parts by several people');
    // Authors to follow, in a box.
    expect(marks({ ...by('Nora', 'Otto', 'Pia'), body: paragraphs(30) })).not.toContain('parts by several people');
  });
});

describe('finds: the mark', () => {
  test.each<[PageMark, string, Draft]>([
    ['marked up as an article', 'by Open Graph', openGraph('article')],
    ['marked up as an article', 'by its data', typed('NewsArticle')],
    ['marked up as an article', 'by the hour it was published', { metas: { 'article:published_time': '2026-11-10' } }],
    ['marked up as an article', 'as a journal’s', { metas: { citation_title: 'Ferries' } }],
    ['marked up as something else', 'a product, by Open Graph', openGraph('product')],
    ['marked up as something else', 'a thread', typed('DiscussionForumPosting')],
    ['marked up as something else', 'a course', typed('Course')],
    ['gives a day', 'in a time element', { times: [{ datetime: '2026-11-10', names: '' }] }],
    ['gives a day', 'in its head', { metas: { date: '2026-11-10' } }],
    ['names an author', 'in an element', { bylines: [{ text: 'Nora Field' }] }],
    ['names an author', 'in its head', { metas: { author: 'Nora Field' } }],
    ['names an author', 'in its data', { data: [{ '@type': 'Article', author: 'Nora Field' }] }],
    ['address of a front page', 'the host alone', at('/')],
    ['address of a front page', 'a language', at('/de/')],
    ['address of a list', 'a topic', at('/topic/ferries')],
    ['address of a list', 'the second page', at('/news/page/2')],
    ['address of a forum', 'a thread', at('/threads/feed-pump.4417/')],
    ['address of a forum', 'an old board', at('/viewtopic.php?t=2231')],
    ['address of a shop', 'a product', at('/products/copper-lamp')],
    ['address of a shop', 'an offer of work', at('/stellenangebote/nachtredaktion')],
    ['address of a work of reference', 'a dictionary', at('/dictionary/ferry')],
    ['address of a work of reference', 'a wiki', at('/wiki/Ferry')],
    ['address with a day', 'in folders', at('/2026/11/10/ferry')],
    ['address with a day', 'in one word', at('/news/20261110-ferry')],
    ['address with a headline', 'four words', at('/old-ferry-sails-again')],
    ['little text', 'ninety words', {}],
    ['few paragraphs', 'two', { body: prose.slice(0, 2) }],
    ['text in many pieces', 'lines around two paragraphs', { body: [...prose.slice(0, 2), ...lines(20, short)] }],
    ['mostly links', 'a list of links', { body: [...prose, ...lines(12, 'Ferry late for a third day').map(linked)] }],
    [
      'many headings',
      'one over each paragraph',
      { body: longProse.slice(0, 6).flatMap((text, n) => [{ text: `Part ${n}`, tag: 'h2' }, text]) },
    ],
    [
      'posts that quote posts',
      'two quotations of a line',
      { body: [...prose, quoted('It hissed.'), quoted('So did mine.')] },
    ],
    ['posts that quote posts', 'two headers of quotations', { body: [...prose, 'Tinker wrote:', 'Stoker wrote:'] }],
    ['marked up as an article', 'in capitals', openGraph('Article')],
    ['gives a day', 'in its data', { data: [{ '@type': 'Article', datePublished: '2026-11-10' }] }],
    ['address with a headline', 'with signs of all kinds', at('/old_ferry+sails%20again')],
    ['address with a headline', 'before a last slash', at('/old-ferry-sails-again/')],
    ['address with a headline', 'in escapes', at('/%D0%9F-%D0%B0-%D1%80-%D0%BE')],
    ['address of a forum', 'in a query', at('/index.php?topic=12')],
    ['little text', 'a hundred and forty-nine words', { wordCount: 149 }],
    ['much text', 'more than two and a half thousand words', { wordCount: 2_501 }],
    ['few paragraphs', 'two and a line', { body: [letters(100), letters(100), letters(99)] }],
    ['few paragraphs', 'two and a line in Chinese', { body: ['港'.repeat(40), '港'.repeat(40), '港'.repeat(39)] }],
    ['text in many pieces', 'a little less than three fifths', { body: [letters(599), ...pieces(401)] }],
    ['mostly links', 'a little more than three tenths', { body: [letters(699), linked(letters(301))] }],
    ['mostly links', 'in two pieces', { body: [{ text: letters(1_000), links: [...link(150), ...link(151)] }] }],
    ['many headings', 'four over six', { body: [...headings(4), ...paragraphs(6)] }],
    ['many headings', 'of all ranks', { body: [...headings(2, 'h1'), ...headings(2, 'h6'), ...paragraphs(6)] }],
    ['gives a day', 'in the data of one of two', { data: [{ '@type': 'Article', datePublished: '2026' }, {}] }],
    ['text in many pieces', 'no text', { body: [] }],
    ['posts that quote posts', 'by the shortest names', { body: [...prose, 'Al wrote:', 'Bo WROTE:'] }],
    ['posts that quote posts', 'in short', { body: [...prose, quoted(letters(59)), quoted(letters(59))] }],
    ['prices', 'in lines', { body: [...prose, ...Array.from({ length: 4 }, () => `$4 ${letters(76)}`)] }],
    ['prices', 'four', { body: [...prose, '$4 a month', '€ 48,00', '12 €', '£9'] }],
  ])('“%s”: %s', (mark, _, draft) => expect([...marks(draft)]).toContain(mark));
});

describe('nearly finds: not the mark', () => {
  test.each<[PageMark, string, Draft]>([
    ['marked up as an article', 'a website', openGraph('website')],
    ['marked up as something else', 'an organization’s data', typed('Organization')],
    ['gives a day', 'a day of another thing', { data: [{ '@type': 'WebSite', datePublished: '2026-11-10' }] }],
    ['names an author', 'a comment’s author', { bylines: [{ text: 'Nora Field', zone: 'comments' }] }],
    ['names an author', 'an empty field', { metas: { author: '' } }],
    ['address of a front page', 'a story of two letters and more', at('/dew')],
    ['address of a list', 'a word that only begins so', at('/tagesschau/ferry')],
    ['address of a forum', 'a word that only begins so', at('/boarding-the-ferry')],
    ['address of a shop', 'a word that only begins so', at('/shopkeepers-want-a-boat')],
    ['address of a shop', 'an article in an application', at('/apps/pbcs.dll/article?AID=1')],
    ['address of a work of reference', 'a word that only begins so', at('/helpful-neighbors')],
    ['address with a day', 'a long number', at('/article-120261110345')],
    ['address with a day', 'a year', at('/the-summer-of-2026')],
    ['address with a headline', 'three words', at('/old-ferry-sails')],
    ['little text', 'a hundred and fifty words', { wordCount: 150 }],
    ['few paragraphs', 'three', {}],
    ['text in many pieces', 'some lines', { body: [...longProse, ...lines(4, short)] }],
    ['mostly links', 'two links', { body: [...prose, ...lines(2, 'Ferry late').map(linked)] }],
    [
      'many headings',
      'three',
      { body: longProse.slice(0, 3).flatMap((text, n) => [{ text: `Part ${n}`, tag: 'h2' }, text]) },
    ],
    ['posts that quote posts', 'one quotation', { body: [...prose, quoted('It hissed.')] }],
    ['posts that quote posts', 'two long quotations', { body: [...prose, ...prose.slice(0, 2).map(quoted)] }],
    ['marked up as an article', 'nothing', {}],
    ['marked up as something else', 'nothing', {}],
    ['gives a day', 'nothing', {}],
    ['gives a day', 'its data without one', typed('Article')],
    ['names an author', 'nothing', {}],
    ['names an author', 'its data without one', typed('Article')],
    ['names an author', 'another thing’s', { data: [{ '@type': 'WebSite', author: 'Nora Field' }] }],
    ['names an author', 'a field of another name', { metas: { description: 'Nora Field' } }],
    ['address with a headline', 'numbers', at('/old-ferry-2026-11-10-a')],
    ['address with a headline', 'a folder', at('/old-ferry-sails-again/2')],
    ['address with a headline', 'no address', { url: 'old-ferry-sails-again' }],
    ['much text', 'two and a half thousand words', { wordCount: 2_500 }],
    ['few paragraphs', 'three in Chinese', { body: Array(3).fill('港'.repeat(40)) }],
    ['few paragraphs', 'three of a hundred letters', { body: Array(3).fill(letters(100)) }],
    ['text in many pieces', 'three fifths', { body: [letters(600), ...pieces(400)] }],
    ['text in many pieces', 'below the text', { foot: pieces(2_000) }],
    ['text in many pieces', 'beside it', { body: [...prose, ...pieces(2_000, 'nav')] }],
    ['mostly links', 'three tenths', { body: [letters(700), linked(letters(300))] }],
    ['many headings', 'three over one', { body: [...headings(3), ...paragraphs(1)] }],
    ['many headings', 'four over seven', { body: [...headings(4), ...paragraphs(7)] }],
    ['many headings', 'lines of another tag', { body: [...headings(9, 'p'), ...paragraphs(6)] }],
    ['posts that quote posts', 'of sixty letters', { body: [...prose, quoted(letters(60)), quoted(letters(60))] }],
    ['posts that quote posts', 'lines', { body: [...prose, short, short] }],
    [
      'posts that quote posts',
      'in a menu',
      { body: [...prose, ...Array(2).fill({ ...quoted('So.'), zone: 'nav' as const })] },
    ],
    ['prices', 'in longer lines', { body: [...prose, ...Array.from({ length: 4 }, () => `$4 ${letters(77)}`)] }],
    ['prices', 'three', { body: [...prose, '$4 a month', '€ 48,00', '12 €'] }],
    ['prices', 'in sentences', { body: prose.map((text) => `${text} It costs $4.`) }],
    ['prices', 'in a menu', { body: [...prose, ...lines(5, '$4').map((text) => ({ text, zone: 'nav' as const }))] }],
  ])('“%s”: %s', (mark, _, draft) => expect([...marks(draft)]).not.toContain(mark));
});

describe('what kind of page it is', () => {
  const cards = { body: lines(12, 'Ferry late for a third day').map(linked) };
  const posts = { body: [...prose, quoted('It hissed.'), quoted('So did mine.')] };
  test.each<[string, Draft, string]>([
    ['an ordinary article', {}, 'article'],
    ['marked up as one, in an odd folder', { ...at('/guides/ferry'), ...openGraph('article') }, 'article'],
    [
      'marked up as one, with a day’s prices',
      { ...openGraph('article'), body: [...prose, '$1', '$2', '$3', '$4'] },
      'article',
    ],
    ['a forum by its address', at('/forum/feed-pump'), 'forum'],
    ['a forum by its posts, whatever its markup says', { ...posts, ...openGraph('article') }, 'forum'],
    ['a front page', { ...at('/'), ...openGraph('article') }, 'front'],
    ['a shop by its address', at('/products/copper-lamp'), 'shop'],
    ['a shop by its prices', { body: [...prose, '$1', '$2', '$3', '$4'] }, 'shop'],
    ['a work of reference', at('/dictionary/ferry'), 'reference'],
    ['a list by its address', at('/topic/ferries'), 'list'],
    ['a list by its links', cards, 'list'],
    ['a list that calls itself an article', { ...cards, ...openGraph('article') }, 'list'],
    ['no address at all', { url: 'nowhere' }, 'article'],
  ])('%s', (_, draft, name) => expect(kind(draft)).toBe(name));
});

test.each([
  ['/themes/valley', false],
  ['/topics/valley', true],
  ['/topics/2024-05-03/valley', false],
  ['/topics/churches/2024/05/03/bells', false],
  ['/category/news/ten-quiet-bridges-closed', false],
  ['/category/ten-quiet-bridges-closed', true],
  ['/category/news/bridges', true],
  ['/archives/12345', false],
  ['/archives/12345.html', false],
  ['/archives/1', true],
  ['/archives/', true],
  ['/valley/page/2', true],
])('%s is a list’s address: %s', (path, is) => expect(marks(at(path)).has('address of a list')).toBe(is));
