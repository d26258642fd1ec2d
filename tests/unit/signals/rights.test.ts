import { describe, expect, test } from 'vitest';
import { rights } from '../../../lib/signals/rights';
import { candidatesIn, claimedOn, type Draft, prose } from './page';

const find = (draft: Draft) => candidatesIn(rights, draft).map(({ name, kind }) => `${name}, ${kind}`);

describe('finds', () => {
  test.each([
    ['en', '© 2024 Associated Press. All rights reserved.', 'Associated Press, wire'],
    [
      'en',
      'Copyright 2024 The Associated Press. All rights reserved. This material may not be published.',
      'Associated Press, wire',
    ],
    ['en', 'Copyright Reuters, 2024', 'Reuters, wire'],
    ['en', '(c) AFP', 'Agence France-Presse, wire'],
    ['en', '© ProPublica 2024', 'ProPublica, republished'],
    ['de', '© dpa-infocom, dpa:240503-99-123456/2', 'Deutsche Presse-Agentur, wire'],
    ['de', '© Millgate Courier/KNA', 'Katholische Nachrichten-Agentur, wire'],
    ['ko', 'ⓒ 연합뉴스', '연합뉴스, wire'],
    ['es', '© EFE 2024', 'Agencia EFE, wire'],
    ['en', '© Sapa - AFP', 'Sapa - AFP, wire'],
    ['en', 'Copyright Boston Business Journal', 'Boston Business Journal, republished'],
    ['en', '© ProPublica and Millgate Courier', 'ProPublica, republished'],
    ['da', '© ProPublica og Millgate Courier', 'ProPublica, republished'],
    ['en', 'Copyright THE ASSOCIATED PRESS', 'Associated Press, wire'],
    ['en', '© Business Wire - 2024', 'Business Wire, press-release'],
    ['en', '© 2024 Project Syndicate', 'Project Syndicate, republished'],
    ['en', 'The-CNN-Wire™ & © 2024 Cable News Network, Inc.', 'Cable News Network, wire'],
    ['en', '© 2024 Cable News Network, Inc.', 'Cable News Network, republished'],
    ['en', 'Text (c) 2024 AFP', 'Agence France-Presse, wire'],
    ['en', 'ProPublica – All rights reserved.', 'ProPublica, republished'],
    ['pt', 'AFP - Todos os direitos reservados.', 'Agence France-Presse, wire'],
  ])('%s: %s', (language, text, found) => expect(find({ language, foot: [text] })).toEqual([found]));
});

test.each([
  ['en', 'Harbour Works – All rights reserved.'],
  ['en', 'ProPublica tells who has all rights reserved.'],
  ['pl', '© Wszystkie prawa zastrzeżone'],
  ['fi', '© Kaikki oikeudet pidätetään'],
])('without a sign only whom we know, and no words for the rights, %s: %s', (language, text) =>
  expect(find({ language, foot: [text] })).toEqual([]),
);

test('a (C) behind a name in a sentence is no sign', () =>
  expect(find({ language: 'sv', foot: ['Kommunalrådet Nora Fält (C) sade till TT att saken skulle lösas.'] })).toEqual(
    [],
  ));

describe('nearly finds', () => {
  test('an agency in a footer that stands right under the text', () =>
    expect(find({ foot: [{ text: '© 2024 AFP', zone: 'footer' }] })).toEqual(['Agence France-Presse, wire']));
  test('a holder that nobody knows claims nothing alone', () => {
    const foot = ['© Lower Town Tenants, 2024'];
    expect(candidatesIn(rights, { foot })).toMatchObject([{ name: 'Lower Town Tenants', kind: 'republished' }]);
    expect(claimedOn({ foot })).toEqual([]);
  });
  test('the first of several lines counts', () =>
    expect(find({ foot: ['© 2024 AFP', '© 2024 Reuters'] })).toEqual(['Agence France-Presse, wire']));
});

describe('must not find', () => {
  test.each([
    '© 2024 Millgate Courier. All rights reserved.',
    '© millgate.example',
    'Copyright 2024',
    '© Nora Field/AFP',
    '© AFP. Nora Field',
    'Photo © Reuters',
    'The copyright of the plans belongs to the council, the owners told Reuters.',
    'All rights reserved.',
  ])('%s', (text) => expect(find({ foot: [text] })).toEqual([]));

  test.each<[string, Draft]>([
    ['a footer’s line of another name', { foot: [{ text: '© 2024 Lower Town Media Group', zone: 'footer' }] }],
    ['a comment', { foot: [{ text: '© 2024 AFP', zone: 'comments' }] }],
    ['a caption', { foot: [{ text: '© AFP', zone: 'caption' }] }],
    ['a line right below a picture', { foot: [{ text: '© Lantern / AFP', belowPicture: 1 }] }],
    ['a teaser', { foot: [{ text: '© AFP', zone: 'aside' }] }],
    ['a line above the text', { top: ['© AFP'], body: [...prose, ...prose] }],
    [
      'the agency’s own site',
      { url: 'https://www.reuters.com/x', site: 'Reuters', foot: ['© 2024 Reuters. All rights reserved.'] },
    ],
    [
      'another of the house’s domains',
      { url: 'https://www.thomsonreuters.com/x', site: 'Newsroom', foot: ['© 2024 Thomson Reuters'] },
    ],
    [
      'a footer far away',
      { foot: [...Array.from({ length: 14 }, (_, n) => `Line ${n}`), { text: '© 2024 AFP', zone: 'footer' }] },
    ],
  ])('%s', (_, draft) => expect(find(draft)).toEqual([]));
});

describe('the holder', () => {
  test('is told in one form, in the page’s words', () =>
    expect(candidatesIn(rights, { foot: ['© 2024 AFP'] })).toMatchObject([
      { form: 'holder', where: 'closing', quote: '© 2024 AFP', mixed: false },
    ]));
  test.each<[string, string, boolean]>([
    ['© red/KNA', 'Katholische Nachrichten-Agentur, wire', true],
    ['© Kestrel/KNA', 'Katholische Nachrichten-Agentur, wire', false],
    ['© AFP/Reuters', 'AFP/Reuters, wire', false],
  ])('%s: %s, mixed: %s', (text, found, mixed) => {
    expect(find({ language: 'de', foot: [text] })).toEqual([found]);
    expect(candidatesIn(rights, { language: 'de', foot: [text] })[0]?.mixed).toBe(mixed);
  });
  test.each<[string, string[]]>([
    [`© 2024 AFP. ${'x'.repeat(387)}`, ['Agence France-Presse, wire']],
    [`© 2024 AFP. ${'x'.repeat(388)}`, []],
    ['© Photo AFP', []],
    [`© Photo AFP. ${'x'.repeat(46)}`, []],
    [`© Photo AFP. ${'x'.repeat(47)}`, ['Photo AFP, republished']],
    ['© AFP / Nora Field', []],
    ['Copyright (c) 2020. ProPublica, Inc. Harbour Desk', ['ProPublica, republished']],
    ['© 2020. All rights reserved.', []],
    ['© World Bank', ['World Bank, republished']],
    ['© Kestrel AFP', ['Kestrel AFP, republished']],
    ['© kestrel afp', ['kestrel afp, republished']],
  ])('%s', (text, all) => expect(find({ foot: [text] })).toEqual(all));
  test('is another title of the page’s own house', () => {
    const draft: Draft = { url: 'https://www.pcworld.com/article/depot', site: 'PCWorld' };
    expect(find({ ...draft, foot: ['© Macworld'] })).toEqual(['Macworld, republished']);
    expect(find({ ...draft, foot: ['© PCWorld'] })).toEqual([]);
    expect(find({ ...draft, foot: ['© ProPublica'] })).toEqual(['ProPublica, republished']);
    expect(find({ ...draft, foot: ['© AFP'] })).toEqual(['Agence France-Presse, wire']);
  });
  test('in a footer is an agency or nobody', () => {
    expect(find({ foot: [{ text: '© ProPublica', zone: 'footer' }] })).toEqual([]);
    expect(find({ foot: [{ text: '© AFP', zone: 'footer' }] })).toEqual(['Agence France-Presse, wire']);
  });
});

describe('a syndicate behind the holder', () => {
  const forms = (text: string) => candidatesIn(rights, { foot: [text] }).map(({ name, form }) => `${name}, ${form}`);
  test.each([
    ['©2019 Harbour Post. Distributed by Tribune Content Agency, LLC.', ['Harbour Post, distributed']],
    [
      '©2019 Harbour Post. Visit harbourpost.example. Distributed by Tribune Content Agency.',
      ['Harbour Post, distributed'],
    ],
    ['©2019 Harbour Post. Distributed by hand.', ['Harbour Post, holder']],
    ['©2019 Harbour Post. All rights reserved.', ['Harbour Post, holder']],
  ])('%s', (text, found) => expect(forms(text)).toEqual(found));
});

test.each([
  ['with the initials of his form of company', '©2025 Bloomberg L.P. Visit bloomberg.com.', ['Bloomberg L.P., wire']],
  ['before a stroke and the day', '(©AFP / 12 novembre 2012 14h02)', ['Agence France-Presse, wire']],
])('a holder %s', (_, text, found) => expect(find({ foot: [text] })).toEqual(found));

test('whoever stands behind a picture’s caption holds the rights in the picture', () => {
  const line = (text: string, belowPicture: number) => find({ foot: [{ text, belowPicture }] });
  expect(line('On Sunday the trains cross the viaduct © dpa', 1)).toEqual([]);
  expect(line('On Sunday the trains cross the viaduct © dpa', 2)).toEqual(['Deutsche Presse-Agentur, wire']);
  expect(line('© dpa', 1)).toEqual(['Deutsche Presse-Agentur, wire']);
});
