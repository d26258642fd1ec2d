// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { awayFrom, linkedAs, type Page, parsePage } from '../../lib/page';

const prose = Array.from(
  { length: 6 },
  (_, n) =>
    `<p>Paragraph ${n} of a report on the old tram depot, about which the council of the lower town talked for three hours on Thursday evening, without a vote in the end.</p>`,
).join('');

function read(head: string, foot = ''): Page {
  const html = `<!doctype html><html lang="en"><head><title>The depot</title>${head}</head><body><article><h1>The depot</h1>${prose}</article>${foot}</body></html>`;
  const parsed = parsePage({ url: 'https://millgate.example/depot', html, contentType: 'text/html' });
  if (parsed.outcome === 'failed') throw new Error(parsed.why);
  return parsed.page;
}

test("what the page's own scripts say of its source is read before they are put away", () =>
  expect(
    read('<script>window.state = {"source_type":"wires","original_source":"Harbor Agency"}</script>').state,
  ).not.toEqual([]));

test("an anchor that leads to the text's licence counts as a link of the page, a picture's does not", () => {
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  const licenses = (foot: string) => read('', foot).links.filter(({ rel }) => rel === 'license');
  expect(licenses(`<p>This text: <a rel="license" href="${by}">CC BY</a></p>`)).toEqual([{ rel: 'license', href: by }]);
  expect(licenses(`<figure><figcaption><a rel="license" href="${by}">CC BY</a></figcaption></figure>`)).toEqual([]);
  expect(licenses(`<p class="image-source"><a rel="license" href="${by}">CC BY</a></p>`)).toEqual([]);
});

test('an editor forgot the scheme of a link', () => {
  const hrefs = (href: string) =>
    read('', `<p>It first ran in <a href="${href}">Lantern</a>.</p>`).blocks.flatMap(({ links }) =>
      links.map((link) => link.href),
    );
  expect(hrefs('www.lantern.example/2024/depot')).toContain('https://www.lantern.example/2024/depot');
  expect(hrefs('//lantern.example/2024/depot')).toContain('https://lantern.example/2024/depot');
  expect(hrefs('wwwards/depot')).toContain('https://millgate.example/wwwards/depot');
});

test('a link says all its words, whatever stands before it and within', () => {
  const words = (foot: string) => read('', foot).blocks.flatMap(({ links }) => links.map(({ text }) => text));
  const lantern = (inner: string) => `<a href="https://lantern.example/2024/depot">${inner}</a>`;
  expect(words(`<p>${lantern('Lantern has more')}</p>`)).toContain('Lantern has more');
  expect(words(`<ul><li>Read: ${lantern('<img src="/l.png">Lantern has more')}</ul>`)).toContain('Lantern has more');
  expect(words(`<div>Read on here: ${lantern('<h3>Depot</h3>Lantern has more')}</div>`)).toContain('Lantern has more');
});

test('a text that looks like comments is read where the page has no other', () => {
  const html = `<html lang="en"><body><div class="comments sidebar">${prose}</div><script>0</script></body></html>`;
  const parsed = parsePage({ url: 'https://millgate.example/depot', html, contentType: 'text/html' });
  expect(parsed).toMatchObject({ outcome: 'parsed', page: { isArticle: true, language: 'en' } });
  expect(parsed.outcome === 'parsed' && parsed.page.blocks.filter(({ region }) => region === 'body').length).toBe(6);
});

test('a page that hides all of itself until a script shows it is no failure', () => {
  const html = `<html lang="en"><body style="visibility: hidden"><p>The depot is closed today.</p></body></html>`;
  const parsed = parsePage({ url: 'https://millgate.example/depot', html, contentType: 'text/html' });
  expect(parsed.outcome).toBe('parsed');
});

test('a badge names whom to credit and where to ask for more', () => {
  const page = read(
    '',
    '<p>By <a property="cc:attributionName" href="/">Mara Lind</a>; <a rel="cc:morePermissions" href="/ask">more</a></p>',
  );
  expect(page.metas).toContainEqual({ name: 'cc:attributionname', content: 'Mara Lind' });
  expect(page.links).toContainEqual({ rel: 'cc:morepermissions', href: 'https://millgate.example/ask' });
});

test('what counts readers counts where the page shows it, not in what it offers to be copied', () => {
  const picture = '<img src="https://counter.example/content/12/count.gif">';
  const beacon = 'https://counter.example/content/12/count.gif';
  expect(read('', picture).beacons).toContain(beacon);
  expect(read('', `<div hidden>${picture}</div>`).beacons).not.toContain(beacon);
  expect(read('', `<div role="dialog">${picture}</div>`).beacons).not.toContain(beacon);
});

describe('the headline', () => {
  const titled = (head: string, body: string): string => {
    const html = `<html lang="en"><head>${head}</head><body>${body}<article>${prose}</article></body></html>`;
    const parsed = parsePage({ url: 'https://millgate.example/depot', html, contentType: 'text/html' });
    return parsed.outcome === 'failed' ? parsed.why : parsed.page.title;
  };
  const og = (title: string) => `<meta property="og:title" content="${title}">`;
  test.each<[string, string, string, string]>([
    ['the document’s, without the site', '<title>The depot – Millgate</title>', '', 'The depot'],
    ['a dash within a word parts nothing', '<title>The depot-house</title>', '', 'The depot-house'],
    [
      'what is said for sharing',
      `<title>Millgate</title>${og('The  depot ')}`,
      '<h1>Millgate Courier</h1>',
      'The depot',
    ],
    ['what is said for another network', '<meta name="twitter:title" content="The depot">', '', 'The depot'],
    ['of two of those the first', `<meta name="twitter:title" content="The shed">${og('The depot')}`, '', 'The depot'],
    [
      'what the data say',
      `${og('The shed')}<script type="application/ld+json">{"@type":"Article","headline":"The depot"}</script>`,
      '',
      'The depot',
    ],
    [
      'not what the data say of another thing',
      `${og('The shed')}<script type="application/ld+json">{"@type":"WebSite","headline":"The depot"}</script>`,
      '',
      'The shed',
    ],
    [
      'a heading that is part of it',
      '<title>The depot stays: Millgate</title>',
      '<h2>The Depot stays</h2>',
      'The Depot stays',
    ],
    [
      'the longest',
      '<title>Millgate: The depot stays</title>',
      '<h1>Millgate</h1><h2>The depot stays</h2>',
      'The depot stays',
    ],
    [
      'not a heading of a lower rank',
      '<title>The depot stays: all of it</title>',
      '<h4>The depot stays</h4>',
      'The depot stays: all of it',
    ],
    ['not one of four letters', '<title>Tram in Millgate</title>', '<h1>Tram</h1>', 'Tram in Millgate'],
    ['but one of five', '<title>Trams in Millgate</title>', '<h1>Trams</h1>', 'Trams'],
    ['not one of signs', '<title>Tram in Millgate</title>', '<h1>* * * *</h1>', 'Tram in Millgate'],
    ['not one of a menu', '<title>Trams in Millgate</title>', '<nav><h1>Trams</h1></nav>', 'Trams in Millgate'],
    ['not another', '<title>Trams in Millgate</title>', '<h1>Ferries</h1>', 'Trams in Millgate'],
    ['where nothing else is said, the heading', '', '<h2>Millgate</h2><h1>Ferries</h1>', 'Ferries'],
    ['not that of a menu', '', '<nav><h1>Millgate</h1></nav>', ''],
    ['nothing', '', '', ''],
  ])('%s', (_, head, body, title) => expect(titled(head, body)).toBe(title));
});

test('fields by their names, in small letters, and with single spaces', () => {
  const { metas } = read(
    `<meta property="OG:Type" name="x" content=" a  b "><meta name="Author" itemprop="y" content="c"><meta itemprop="datePublished" content="d"><meta content="e"><meta name="long" content="${'f'.repeat(2_001)}">`,
  );
  expect(metas).toEqual([
    { name: 'og:type', content: 'a b' },
    { name: 'author', content: 'c' },
    { name: 'datepublished', content: 'd' },
    { name: '', content: 'e' },
    { name: 'long', content: 'f'.repeat(2_000) },
  ]);
});

test('links by what they are', () => {
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  const page = read(
    '<link rel="Canonical Alternate" href="/a"><link rel="next" href="/b">',
    `<figure><link rel="license" href="/c"></figure><a rel="cc:license" href="${by}">1</a><a class="item-license" href="${by}">2</a><a itemprop="license" href="${by}">3</a><a rel="nofollow license" href="${by}">4</a><a href="${by}">5</a>`,
  );
  expect(page.links.map(({ rel }) => rel)).toEqual([
    'canonical alternate',
    'next',
    'license',
    ...Array<string>(4).fill('license'),
  ]);
  expect(linkedAs(page, 'alternate')).toEqual(['https://millgate.example/a']);
  expect(linkedAs(page, 'alter')).toEqual([]);
  expect(awayFrom(page, 'https://millgate.example/depot#two')).toBeNull();
  expect(awayFrom(page, 'https://millgate.example/depot/two')).toBe('https://millgate.example/depot/two');
  expect(awayFrom(page, 'mailto:jane@a.example')).toBeNull();
});

test('a thousand links and counters are looked at', () => {
  expect(read('<link rel="next" href="/b">'.repeat(1_001)).links).toHaveLength(1_000);
  expect(read('', '<img src="/a">'.repeat(1_001)).beacons).toHaveLength(1_000);
});

test('what counts readers of browsers without scripts, and what a script counts', () => {
  const { beacons } = read(
    '<script src="/count.js"></script>',
    '<noscript><img src="/a.gif"></noscript><textarea><img src="/b.gif"></textarea>',
  );
  expect(beacons).toEqual(['https://millgate.example/count.js', 'https://millgate.example/a.gif']);
});

test('data are no scripts, and scripts no data', () => {
  const page = read(
    '<script type="application/ld+json">{"@type":"Article","source":"Reuters"}</script><script type="application/json">{"@type":"Article","source":"dpa"}</script>',
  );
  expect(page.data.map(({ types }) => types)).toEqual([['Article']]);
  expect(page.state).toEqual([{ key: 'source', value: 'dpa' }]);
});

test('days by where they stand', () =>
  expect(
    read(
      '',
      '<p class="meta"><time class="day" itemprop="datePublished" datetime="2024-05-03">3 May</time></p><span itemprop="dateModified" content="2024-05-04"></span><time>May</time>',
    ).times,
  ).toEqual([
    { datetime: '2024-05-03', names: 'datePublished day meta' },
    { datetime: '2024-05-04', names: 'dateModified  ' },
  ]));

test.each([
  ['<html lang="pt-BR">', '', 'pt-BR'],
  ['<html>', '<meta property="og:locale" content="nl_BE">', 'nl-BE'],
  ['<html lang="pt">', '<meta property="og:locale" content="nl_BE">', 'pt'],
  ['<html>', '', null],
])('the language of %s with %s', (open, head, language) => {
  const html = `${open}<head>${head}</head><body><p>7 9 11</p></body></html>`;
  const parsed = parsePage({ url: 'https://www.millgate.example/depot', html, contentType: 'text/html' });
  expect(parsed).toMatchObject({
    outcome: 'parsed',
    page: { language, host: 'millgate.example', isArticle: false, wordCount: 3 },
  });
});

test('a kept page is of the host that it was kept from', () => {
  const url = 'https://web.archive.org/web/2020/https://millgate.example/depot';
  expect(parsePage({ url, html: '<p>a</p>', contentType: 'text/html' })).toMatchObject({
    page: { host: 'millgate.example' },
  });
  expect(parsePage({ url: 'nowhere', html: '<p>a</p>', contentType: 'text/html' })).toMatchObject({
    page: { host: '' },
  });
});

test('what nobody sees within a word keeps no paragraph out of the text', () => {
  const inside = 'Ferry\u00adman and the tram\u200c\u200dway of the lower town'.repeat(2);
  const html = `<html><body><article>${prose}<p>${inside}</p></article><p>Behind.</p></body></html>`;
  const parsed = parsePage({ url: 'https://millgate.example/depot', html, contentType: 'text/html' });
  expect(parsed.outcome === 'parsed' && parsed.page.blocks.slice(-2).map(({ region }) => region)).toEqual([
    'body',
    'below',
  ]);
});

test('a text has its parts above, in and below it, by words that are long enough', () => {
  const inside = 'x'.repeat(40);
  const regions = (head: string, foot: string) => {
    const html = `<html><body>${head}<article>${prose}<p>${inside}</p></article>${foot}</body></html>`;
    const parsed = parsePage({ url: 'https://millgate.example/depot', html, contentType: 'text/html' });
    return parsed.outcome === 'failed' ? [] : parsed.page.blocks.map(({ region }) => region);
  };
  const body = Array<string>(7).fill('body');
  expect(regions('<p>Before.</p>', '<p>Behind.</p>')).toEqual(['above', ...body, 'below']);
  expect(regions('', `<nav>${inside}</nav>`)).toEqual([...body, 'below']);
  expect(regions('', `<p>${inside.slice(1)}</p>`)).toEqual([...body, 'below']);
  expect(regions(`<figcaption>${inside}</figcaption>`, '')).toEqual(['above', ...body]);
});

test.each([
  [40, true],
  [39, false],
])('a text of %d words is an article: %s', (count, isArticle) => {
  const words = Array.from({ length: count }, (_, n) => `depot${n}`).join(' ');
  const html = `<html><body><article><p>${words}</p></article></body></html>`;
  expect(parsePage({ url: 'https://millgate.example/depot', html, contentType: 'text/html' })).toMatchObject({
    page: { wordCount: count, isArticle },
  });
});
