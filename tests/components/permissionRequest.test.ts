import { beforeEach, describe, expect, test } from 'vitest';
import { mailto, requestFor, whomToAsk } from '../../components/reuse/permissionRequest';
import type { Report } from '../../lib/model';
import { speakIn } from './dictionary';
import { bare, report, terms } from './samples';

beforeEach(() => speakIn('en'));

const day = '2025-05-20';
const titled = (title: string): Report => ({ ...report, page: { ...report.page, title } });
const asking = (contact: string | null): Report => ({ ...report, terms: { ...terms, contact } });
const headers = (url: string) => [...url.slice(url.indexOf('?') + 1).split('&')].map((pair) => pair.split('=')[0]);

describe('whom to ask', () => {
  test.each([
    ['desk@a.example', 'mailto:desk@a.example'],
    ['press+web@mail.a-b.example', 'mailto:press%2Bweb@mail.a-b.example'],
    ['büro@a.example', 'mailto:b%C3%BCro@a.example'],
  ])('mail: %s', (contact, url) => expect(whomToAsk(asking(contact))).toEqual({ kind: 'mail', address: contact, url }));
  test.each([
    'a@b.example?bcc=c@d.example',
    'a,b@c.example',
    'a@b.example,c@d.example',
    'a%0Ab@c.example',
    'a\r\n@b.example',
    '@b.example',
    'a@b',
  ])('no mailbox: %j', (contact) => expect(whomToAsk(asking(contact))).toEqual({ kind: 'words', text: contact }));
  test('a page the terms name', () =>
    expect(whomToAsk(asking('https://a.example/ask'))).toEqual({
      kind: 'page',
      url: 'https://a.example/ask',
      named: true,
    }));
  test('else the site of the original’s publisher, never of the one who shows it', () => {
    expect(whomToAsk(asking(null))).toEqual({ kind: 'page', url: report.origin?.homepage, named: false });
    expect(whomToAsk({ ...asking(null), origin: report.origin && { ...report.origin, homepage: null } })).toBeNull();
  });
  test('else the page’s own site, where the text is its own', () => {
    expect(whomToAsk(bare)).toEqual({ kind: 'page', url: 'https://harborportal.example/', named: false });
    expect(whomToAsk({ ...bare, page: { ...bare.page, url: 'file:///home/me/a.html' } })).toBeNull();
  });
});

describe('the request', () => {
  test('says what, where, for what, and leaves room for who', () => {
    const { subject, body } = requestFor(report, 'print it', day);
    expect(subject).toBe('Permission to use “A Reservoir Nobody Asked For Is Still Being Built”');
    expect(body.split('\r\n')).toEqual([
      'Hello,',
      '',
      'I would like to ask your permission to use this text:',
      '',
      'Title: A Reservoir Nobody Asked For Is Still Being Built',
      'Read at: https://harborportal.example/statements/reservoir',
      'Original: https://lakelandwater.example/statements/2025/reservoir',
      'Intended use: print it',
      'Where it would appear: [publication or site]',
      '',
      'I would name the source and keep to your conditions. If someone else holds the rights, please tell me whom to ask.',
      '',
      'Thank you very much',
      '[your name]',
      '[your organization]',
      'May 20, 2025',
    ]);
  });
  test('in the reader’s language', () => {
    speakIn('fr');
    expect(requestFor(report, 'l’imprimer', day).body).toMatch(/^Bonjour,.*l’imprimer.*20 mai 2025$/s);
  });
  test('names an address once, and none that is not of the web', () => {
    const url = report.page.url;
    expect(requestFor({ ...report, origin: report.origin && { ...report.origin, url } }, 'x', day).body).not.toContain(
      'Original:',
    );
    expect(requestFor({ ...bare, page: { ...bare.page, url: 'javascript:alert(1)' } }, 'x', day).body).not.toContain(
      'alert',
    );
  });
  test('does without a title', () => {
    const { subject, body } = requestFor(titled(' '), 'x', day);
    expect([subject, body.includes('Title:')]).toEqual(['Permission to use a text', false]);
  });
});

describe('mailto', () => {
  const open = (of: Report) => mailto('mailto:desk@a.example', requestFor(of, 'print it', day));
  test('lines end with %0D%0A and nothing stands unencoded', () => {
    const url = open(report);
    expect(url).toContain('Hello%2C%0D%0A%0D%0AI%20would');
    expect(url).toMatch(/^mailto:desk@a\.example\?subject=[\w%.!~*'()-]+&body=[\w%.!~*'()-]+$/);
    expect(decodeURIComponent(url.slice(url.indexOf('&body=') + 6))).toBe(requestFor(report, 'print it', day).body);
  });
  test.each([
    'x\r\nBcc: spy@b.example',
    'x&bcc=spy@b.example',
    'x?cc=spy@b.example#',
    'x%0D%0ABcc:y',
    'x\u2028\u0085\u0000y',
    '\ud800half',
  ])('a title cannot add a header: %j', (title) => {
    const url = open(titled(title));
    expect(headers(url)).toEqual(['subject', 'body']);
    const subject = decodeURIComponent(url.split('subject=')[1]?.split('&')[0] ?? '');
    expect(subject).not.toMatch(/[\p{Cc}\u2028]/u);
  });
  test.each(['word '.repeat(2_000), '標題'.repeat(2_000), '👩‍🌾'.repeat(2_000), '%&?'.repeat(2_000)])(
    'is never too long for a mail program (%#)',
    (title) => {
      speakIn('fr');
      const long = titled(title);
      const url = open({ ...long, page: { ...long.page, url: `https://a.example/${'b/'.repeat(3_000)}` } });
      expect(url.length).toBeLessThanOrEqual(1_900);
      expect(() => decodeURIComponent(url)).not.toThrow();
      // What was cut is the title, not the request.
      expect(decodeURIComponent(url)).toContain('[votre nom]');
      expect(url).not.toContain('b%2Fb%2F');
    },
  );
  test('cuts a body that is too long, between letters', () => {
    const url = mailto('mailto:a@b.example', { subject: 's', body: '題'.repeat(5_000) });
    expect(url.length).toBeLessThanOrEqual(1_900);
    expect(url.length).toBeGreaterThan(1_880);
    expect(decodeURIComponent(url)).toMatch(/題$/);
  });
});
