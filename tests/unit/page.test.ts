// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Page, parsePage } from '../../lib/page';

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
