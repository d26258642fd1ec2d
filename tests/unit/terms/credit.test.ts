import { expect, test } from 'vitest';
import { creditedAddress, creditHtml, creditText, licenseToName } from '../../../lib/terms/credit';
import { linkedWire, own } from '../citations/report';
import { terms } from '../kit/sheet';

const url = 'https://northwire.example/a/1';

test.each([
  ['the address where it stands', `“Bridge”, Northwire, ${url}`, `“Bridge”, Northwire, <a href="${url}">${url}</a>`],
  ['without the full stop behind it', `See ${url}.`, `See <a href="${url}">${url}</a>.`],
  ['all of it, where no address stands in it', 'Northwire, 2025', `<a href="${url}">Northwire, 2025</a>`],
  ['all of it, where another address begins alike', `${url}23`, `<a href="${url}">${url}23</a>`],
])('links %s', (_, line, html) => expect(creditHtml(line, url)).toBe(html));

test('hostile words stay words', () => {
  const line = '</a><script>alert("1")</script> & it’s \u202ereversed\r\n\'x\'';
  const html = creditHtml(line, 'https://a.example/?a=1&b="onclick=x');
  expect(html).toBe(
    '<a href="https://a.example/?a=1&amp;b=&quot;onclick=x">&lt;/a&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; it’s reversed &#39;x&#39;</a>',
  );
});
test('without an address there is no link', () => expect(creditHtml('A & B', null)).toBe('A &amp; B'));
test('the license stands behind the line, linked to its deed, and once', () => {
  const deed = 'https://creativecommons.org/licenses/by/3.0/';
  const line = 'Bridge, Northwire';
  const license = licenseToName({ ...terms, creditLine: line, license: { id: 'CC-BY-3.0', url: deed } });
  expect(creditText(line, license)).toBe(`Bridge, Northwire · CC BY 3.0, ${deed}`);
  expect(creditHtml(line, null, license)).toBe(`Bridge, Northwire · <a href="${deed}">CC BY 3.0</a>`);
  expect(
    licenseToName({ ...terms, creditLine: `${line}, CC BY 3.0`, license: { id: 'CC-BY-3.0', url: deed } }),
  ).toBeNull();
  expect(licenseToName({ ...terms, license: { id: 'all-rights-reserved', url: null } })).toBeNull();
});
test('text is one line', () => expect(creditText(' A\n B\u202e ')).toBe('A B'));

test('credits the original, else the page, never what is no address of the web', () => {
  expect(creditedAddress(linkedWire)).toBe(url);
  expect(creditedAddress(own)).toBe(own.page.url);
  for (const wrong of ['javascript:alert(1)', 'file:///home/me/a.html', 'https://', ''])
    expect(creditedAddress({ ...own, page: { ...own.page, url: wrong } })).toBeNull();
});

test('where the terms ask for a link, the credit leads there, or nowhere', () => {
  const ask = (linkTo: { name: string; url: string | null }) =>
    creditedAddress({ ...linkedWire, terms: { ...terms, linkTo } });
  expect(ask({ name: 'Here', url: linkedWire.page.url })).toBe(linkedWire.page.url);
  expect(ask({ name: 'Northwire', url: null })).toBeNull();
});
test('the address of a copy is not its original’s', () =>
  expect(
    creditedAddress({ ...linkedWire, origin: linkedWire.origin && { ...linkedWire.origin, url: null } }),
  ).toBeNull());
