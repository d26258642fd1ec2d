import { describe, expect, test } from 'vitest';
import { countryOfDomain, registrableDomain, resolveDomain, sameGroup } from '../../../lib/organizations';

test.each([
  ['https://www.bbc.co.uk/news', 'bbc.co.uk'],
  ['BBC.com.', 'bbc.com'],
  ['http://user:pw@apnews.com:8080/x?y#z', 'apnews.com'],
  ['name.github.io', 'name.github.io'],
  ['http://127.0.0.1/', null],
  ['http://[::1]/', null],
  ['localhost', null],
  ['javascript:alert(1)', null],
  ['', null],
])('registrableDomain(%s) is %s', (address, domain) => expect(registrableDomain(address)).toBe(domain));

test.each([
  ['https://apnews.com/article/x', 'ap'],
  ['hosted.ap.org', 'ap'],
  ['https://news.un.org/en/', 'un-news'],
  ['press.un.org', 'united-nations'],
  ['https://economictimes.indiatimes.com/', 'economic-times'],
  ['timesofindia.indiatimes.com', 'times-of-india'],
  ['a.blogspot.com', 'blogger'],
  ['notapnews.com', null],
  ['apnews.com.example.org', null],
  ['com', null],
  ['http://10.0.0.1/', null],
])('resolveDomain(%s) is %s', (address, id) => expect(resolveDomain(address)?.id ?? null).toBe(id));

describe('sameGroup', () => {
  test.each([
    ['https://www.example.org/a', 'cdn.example.org'],
    ['bbc.com', 'https://www.bbc.co.uk/news'],
    ['wsj.com', 'marketwatch.com'],
    ['dpa.com', 'dpa-afx.de'],
    ['vancouversun.com', 'financialpost.com'],
    ['quietbrand.com', 'www.quietbrand.com.au'],
    ['gov.uk', 'https://www.gov.uk/guidance/depot'],
  ])('%s and %s are one house', (a, b) => expect(sameGroup(a, b)).toBe(true));
  test.each([
    ['independent.ie', 'independent.co.uk'],
    ['express.de', 'express.pk'],
    ['a.wordpress.com', 'b.wordpress.com'],
    ['a.blogspot.com', 'b.blogspot.com'],
    ['tass.com', 'aps.dz'],
    ['ahram.org.eg', 'mena.org.eg'],
    ['cdc.gov', 'state.gov'],
    ['apnews.com', 'reuters.com'],
    ['127.0.0.1', '127.0.0.1'],
    ['', ''],
  ])('%s and %s are not', (a, b) => expect(sameGroup(a, b)).toBe(false));
});

test.each([
  ['https://x.co.uk/', 'GB'],
  ['zeitung.at', 'AT'],
  ['site.io', null],
  ['site.com', null],
])('countryOfDomain(%s) is %s', (host, country) => expect(countryOfDomain(host)).toBe(country));
