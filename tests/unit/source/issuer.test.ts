import { describe, expect, test } from 'vitest';
import { type Organization, organizationById } from '../../../lib/organizations';
import { sceneOf } from '../../../lib/scene';
import { carrierOf, issuerOf } from '../../../lib/source/issuer';
import { signedByOffice } from '../../../lib/source/office';
import { type Draft, longProse, pageOf, prose } from '../signals/page';

const wire = organizationById('pr-newswire');
/** Who issued the text of a page on which nothing says so, but for what a test says. */
const issuer = (draft: Draft, heading: string | null = null, carrier: Organization | null = null) =>
  issuerOf(sceneOf(pageOf(draft)), heading, carrier);
const carried = (draft: Draft) => issuer(draft, null, wire);
const carrier = (draft: Draft) => carrierOf(sceneOf(pageOf(draft)))?.id ?? null;
/** A text that opens so behind its place and its day. */
const opening = (text: string): NonNullable<Draft['body']> => [
  `MILLGATE, May 3, 2024 /PRNewswire/ -- ${text} ${prose[0]}`,
  ...prose,
];
const works = 'Harbour Works';
const author = (name: string, type = 'Organization'): Draft => ({
  data: [{ '@type': 'NewsArticle', author: { '@type': type, name } }],
});
const onWire = (draft: Draft): Draft => ({
  url: 'https://www.prnewswire.com/news-releases/pumps-301.html',
  site: 'PR Newswire',
  ...draft,
});

describe('on a service’s own page, by the house around the headline', () => {
  test.each<[string, Draft, string | null]>([
    ['an institution', { head: ['University of the Valley'] }, 'University of the Valley'],
    [
      'beside its number, its day and its hour',
      { top: ['OTS71, 5. Sep. 2016, 10:14 Valley University'] },
      'Valley University',
    ],
    ['a company', { head: ['Harbour Quays Ltd'] }, 'Harbour Quays Ltd'],
    [
      'whom the text speaks of',
      { head: ['Quays for Harbour'], body: [`Quays for Harbour said so. ${prose[0]}`, ...prose] },
      'Quays for Harbour',
    ],
    ['nobody of whom it does not', { head: ['Quays for Harbour'] }, null],
    ['no person', { head: ['Nora Field'], body: [`Nora Field said so. ${prose[0]}`, ...prose] }, null],
  ])('%s', (_, draft, who) => expect(issuer(onWire(draft))).toBe(who));
});

describe('where a service carried it, by the company with which it begins', () => {
  test.each<[string, Draft, string | null]>([
    [
      'below the headline',
      { body: [`Harbour Quays Inc. (NYSE: HQI), a builder, ${prose[0]}`, ...prose] },
      'Harbour Quays Inc.',
    ],
    ['in the headline', { title: 'Harbour Quays Oyj: half a year', body: longProse }, 'Harbour Quays Oyj'],
    ['not inside a sentence', { body: [`Many asked Harbour Quays Inc. for more. ${prose[0]}`, ...prose] }, null],
  ])('%s', (_, draft, who) => expect(carried(draft)).toBe(who));
});

describe('said', () => {
  test.each<[string, Draft, string | null]>([
    ['by a sentence', { foot: [`Press release from ${works}`] }, works],
    ['above the text, too', { head: [`Press release from ${works}`] }, works],
    ['by a press office', { foot: [`Press office ${works}`] }, works],
    ['by a press office, below the text alone', { head: [`Press office ${works}`], body: longProse }, null],
    ['by a press office as author', { bylines: [{ text: `By Press office ${works}` }] }, works],
    ['by a house before its office', { foot: [`– ${works} Media Unit`] }, works],
    ['not by a part of the office', { foot: ['Press and Media Unit'] }, 'Millgate Courier'],
    ['by a source line', { foot: [`SOURCE ${works}`] }, works],
    ['by a label', { foot: [`Source: ${works}`] }, works],
    ['by a label above the text', { head: [`Source: ${works}`] }, works],
    ['by a label in a long line', { foot: [`Source: ${works}${' and others'.repeat(10)}`] }, null],
    ['by a label before an address', { foot: ['Source: https://harbourworks.example/'] }, null],
    ['by a label before a host', { foot: ['Source: www.harbourworks.example'] }, null],
    ['by a label before the site', { foot: ['Source: Millgate Courier'] }, null],
    ['by a second label', { foot: ['Source: Millgate Courier', `Source: ${works}`] }, works],
    ['by a sentence before a label', { foot: ['Source: Kestrel', `Press release from ${works}`] }, works],
    ['by an office before a label', { foot: ['Source: Kestrel', `Press office ${works}`] }, works],
    ['by the bare word', { foot: [`Source ${works}`] }, works],
    ['by the bare word in a sentence', { foot: ['Source and address of it'] }, null],
    ['by a label before a service', { foot: ['Source: PR Newswire', `Source: ${works}`] }, works],
    ['by a press officer', { language: 'de', foot: [`Anna Marsch Pressestelle ${works}`] }, works],
    ['by the site', { foot: ['Press release from Millgate Courier'] }, null],
    ['by a service', { foot: ['Press release from PRNewswire'] }, null],
    ['in quotation marks', { foot: [`Source: “${works}”`] }, works],
    ['by an author of the data', author(works), null],
    ['by an author of the data, at a service', onWire(author(works)), works],
    ['by a person there', onWire(author('Nora Field', 'Person')), null],
    ['by the service there', onWire(author('PR Newswire')), null],
  ])('%s', (_, draft, name) =>
    expect(issuer(draft)).toBe(name ?? (draft.site === 'PR Newswire' ? null : 'Millgate Courier')),
  );
  test.each<[string, boolean]>([
    [works, true],
    ['Harbour-works', true],
    ['Harbour', false],
    ['harbour works', false],
    [`Harbour ${'x'.repeat(51)}`, true],
    [`Harbour ${'x'.repeat(52)}`, false],
    ['Harbour Works 2024', false],
    ['Harbour Works. It opens', false],
  ])('behind the heading: %s', (heading, is) => expect(issuer({}, heading)).toBe(is ? heading : 'Millgate Courier'));
  test('by a label before the heading', () =>
    expect(issuer({ foot: [`Source: ${works}`] }, 'Kestrel House')).toBe(works));
});

describe('by the way a carried text begins', () => {
  test.each<[string, Draft, string | null]>([
    ['with a company', { body: opening(`${works}, Inc. opens a dock.`) }, `${works}, Inc.`],
    ['with a company and its article', { body: opening(`The ${works}, Inc. opens a dock.`) }, `${works}, Inc.`],
    ['with a company traded', { body: opening(`${works} (NYSE: HRBW) opens a dock.`) }, works],
    ['with nobody', { body: opening('This week a dock opens.') }, null],
    [
      'with the name in the headline',
      { title: `${works} opens a dock`, body: opening(`${works} today opens it.`) },
      works,
    ],
    ['with another name', { title: 'A dock opens', body: opening(`${works} today opens it.`) }, null],
    ['with three letters of the headline', { title: 'Hwx opens a dock', body: opening('Hwx today opens it.') }, null],
    ['with four', { title: 'Hwxy opens a dock', body: opening('Hwxy today opens it.') }, 'Hwxy'],
    [
      'in the third paragraph',
      { body: [...prose.slice(0, 2), ...opening(`${works}, Inc. opens a dock.`)] },
      `${works}, Inc.`,
    ],
    ['in the fourth', { body: [...prose, ...opening(`${works}, Inc. opens a dock.`)] }, null],
    [
      'behind a colon',
      { body: [`Millgate, 3 May 2024: ${works}, Inc. opens a dock. ${prose[0]}`, ...prose] },
      `${works}, Inc.`,
    ],
    [
      'with nobody, but a contact',
      { body: [...opening(`A dock of ${works} opens.`), `${prose[0]} ${works} paid.`], foot: ['Contact:', works] },
      works,
    ],
    ['with nobody, about a house', { body: opening('A dock opens.'), foot: [`About ${works}`] }, works],
    [
      'with nobody, about a house in the text',
      { body: [...opening('A dock opens.'), `About ${works}`, ...prose, ...prose, ...prose, ...prose] },
      works,
    ],
    [
      'with a company by more than its name',
      { body: opening(`${works} of Millgate, Inc. opens it.`), foot: [`About ${works}`] },
      works,
    ],
    ['with more before it', { body: opening(`Old ${works}, Inc. opens it.`), foot: [`About ${works}`] }, works],
    ['with less of it', { body: opening('Works, Inc. opens it.'), foot: [`About ${works}`] }, 'Works, Inc.'],
    [
      'with one and about another',
      { body: opening('Kestrel, Inc. opens it.'), foot: [`About ${works}`] },
      'Kestrel, Inc.',
    ],
    ['about two letters', { body: opening('HW Harbours, Inc. opens.'), foot: ['About HW Ltd'] }, 'HW Harbours, Inc.'],
    ['about three', { body: opening('HWX Harbours, Inc. opens.'), foot: ['About HWX'] }, 'HWX'],
  ])('%s', (_, draft, name) => expect(carried(draft)).toBe(name));
  test('on a page of its own', () => {
    const both: Draft = { body: opening(`${works}, Inc. opens it.`), foot: [`About ${works}`] };
    expect(issuer(both)).toBe(works);
    expect(issuer({ ...both, foot: [`About ${works.toUpperCase()}`], site: works })).toBe(works);
    expect(issuer({ body: opening(`${works}, Inc. opens it.`) })).toBe('Millgate Courier');
    expect(issuer({ foot: [`About ${works}`] })).toBe('Millgate Courier');
    expect(issuer({ body: opening('A dock opens.'), foot: [] })).toBe('Millgate Courier');
  });
});

describe('the site', () => {
  const full = 'Lower Town Water Works';
  test.each<[string, Draft, string | null]>([
    ['by its name', {}, 'Millgate Courier'],
    ['by none', { site: null, url: 'x:' }, null],
    ['by its initials, which a line spells out', { site: 'LTWW', foot: [`© 2024 ${full}`] }, full],
    ['which a bracket follows', { site: 'LTWW', foot: [`${full} (LTWW)`] }, full],
    ['which a long line has', { site: 'LTWW', foot: [`${full} (${'x'.repeat(60)})`] }, 'LTWW'],
    ['which the title spells out', { site: 'LTWW', documentTitle: `The pumps | ${full}` }, full],
    ['which a field spells out', { site: 'LTWW', metas: { publisher: full } }, full],
    ['which a registered society’s name has', { site: 'LTWW', foot: [`${full} e. V.`] }, `${full} e. V.`],
    ['of a registered society', { site: 'LTWW e. V.', foot: [full] }, full],
    ['which another field spells out', { site: 'LTWW', metas: { keywords: full } }, 'LTWW'],
    ['which nothing spells out', { site: 'LTWW', foot: ['Upper Town Water Works'] }, 'LTWW'],
    ['which a number is in', { site: 'LTWW', foot: ['Lower Town Water Works2'] }, 'LTWW'],
    ['by a part of its name', { site: 'Water Works', metas: { copyright: `Copyright 2024 – ${full}` } }, full],
    ['by a part that a line alone has', { site: 'Water Works', foot: [full] }, 'Water Works'],
    ['by a part of hardly more', { site: 'Water Works', metas: { publisher: 'Water Works AG' } }, 'Water Works'],
    [
      'by a part of four letters more',
      { site: 'Water Works', metas: { publisher: 'Water Works ABC' } },
      'Water Works ABC',
    ],
    [
      'by a part of a long text',
      { site: 'Water Works', metas: { publisher: `Water Works ${'x'.repeat(68)}` } },
      'Water Works',
    ],
    [
      'by an address',
      { site: 'harbourworks.example', foot: ['Work at Harbour Works', 'Why Harbour Works hires'] },
      works,
    ],
    ['by an address with nothing else', { site: 'www.harbourworks.example' }, 'harbourworks.example'],
  ])('%s', (_, draft, name) => expect(issuer(draft)).toBe(name));
});

describe('who carried it', () => {
  const service = (before: string) => `${before} /PRNewswire/ -- ${prose[0]}`;
  test.each<[string, Draft, string | null]>([
    ['at the head of the text', { body: [service('MILLGATE'), ...prose] }, 'pr-newswire'],
    ['in the second paragraph', { body: [prose[0] ?? '', service('MILLGATE'), ...prose] }, 'pr-newswire'],
    ['in the third', { body: [...prose.slice(0, 2), service('MILLGATE'), ...prose] }, null],
    ['deep in a paragraph', { body: [service('m'.repeat(150)), ...prose] }, null],
    ['in a short line', { head: ['By PR Newswire'] }, 'pr-newswire'],
    ['in a longer line', { head: [`By PR Newswire${' and others'.repeat(5)}`] }, null],
    ['marked up', { bylines: [{ text: 'PR Newswire' }] }, 'pr-newswire'],
    ['in the data', author('PR Newswire'), 'pr-newswire'],
    ['in the data of another thing', { data: [{ '@type': 'WebSite', author: 'PR Newswire' }] }, null],
    ['in a field', { metas: { author: 'PR Newswire' } }, 'pr-newswire'],
    ['in a field of its source', { metas: { 'dc.source': 'PR Newswire' } }, 'pr-newswire'],
    ['in another field', { metas: { keywords: 'PR Newswire' } }, null],
    ['an agency', { head: ['By Reuters'] }, null],
    ['an agency and a service', { head: ['Reuters, PR Newswire'] }, 'pr-newswire'],
    ['nobody', {}, null],
  ])('%s', (_, draft, id) => expect(carrier(draft)).toBe(id));
});

test.each<[string, string | null]>([
  [`Press office ${works}`, works],
  [`It ends. (Press office ${works})`, works],
  [`${'x'.repeat(200)}. Press office ${works}`, works],
  [`Press office ${works}${' '.repeat(120)}`, null],
  [`Press office ${works} / nf`, works],
  [`Press office ${works} )`, works],
  [`Press office ${works}. It said so`, null],
  ['Anna Marsh, press office of Lower Town', 'Lower Town'],
  ['por. Bc. Anna Marsh, tisková mluvčí Policie Brod', 'Policie Brod'],
  ['Anna Marsh, press office of Lower Town, a. s.', 'Lower Town, a. s.'],
  ['The weir leaks, press office of Lower Town', null],
  ['She asked Anna Marsh, press office of Lower Town', null],
])('who signs “%s”', (text, who) => expect(signedByOffice(text)).toBe(who));
