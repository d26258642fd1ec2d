import { expect, test } from 'vitest';
import { hostOf, isHostName, isListing, isStory, webAddress, withoutEscapes } from '../../../lib/text/address';

test.each([
  ['https://www.example.org/a', 'example.org'],
  ['http://news.example.org:8080/', 'news.example.org'],
  ['https://wwwild.example/', 'wwwild.example'],
  ['file:///home/a.html', null],
  ['example.org', null],
  ['', null],
  [null, null],
  [undefined, null],
])('the host of %j is %j', (url, host) => expect(hostOf(url)).toBe(host));

test.each([
  ['HTTPS://Example.org', 'https://example.org/'],
  ['http://example.org/a b', 'http://example.org/a%20b'],
  ['http://', null],
  ['javascript:alert(1)', null],
  ['mailto:a@b.example', null],
  ['', null],
  [null, null],
])('%j as an address of the web is %j', (url, address) => expect(webAddress(url)).toBe(address));

test.each([
  ['/caf%C3%A9', '/café'],
  ['/100%', '/100%'],
  ['/%E0%A4', '/%E0%A4'],
])('the escapes of %j', (address, read) => expect(withoutEscapes(address)).toBe(read));

test.each([
  ['https://a.example/2026/11/harbor', true],
  ['https://a.example/news/the-harbor-opens', true],
  ['https://a.example/id/48213', true],
  ['https://a.example/news/', false],
  ['https://a.example/harbor-news', false],
  ['https://a.example/authors/jane-b-marsh', false],
  ['https://a.example/tag/2026', false],
  ['https://a.example/', false],
  ['nothing', false],
])('%j leads to a story: %j', (url, is) => expect(isStory(url)).toBe(is));

test.each([
  ['Author', true],
  ['themen', true],
  ['news', false],
  ['', false],
])('the folder %j lists stories: %j', (folder, is) => expect(isListing(folder)).toBe(is));

test.each([
  ['valleypost.example', true],
  ['www.valleypost.co', true],
  ['The valleypost.example', false],
  ['valleypost.e', false],
  ['Valley Post', false],
])('%j is nothing but a host: %j', (name, is) => expect(isHostName(name)).toBe(is));
