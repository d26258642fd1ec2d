import { describe, expect, test } from 'vitest';
import type { Author, Origin, Terms } from '../../../lib/model';
import type { Block } from '../../../lib/page';
import { sceneOf } from '../../../lib/scene';
import { termsOf } from '../../../lib/terms';
import { type Draft, longProse, pageOf, prose } from '../signals/page';

const origin: Origin = {
  name: 'Harbor Rights Alliance',
  organization: null,
  kind: 'advocacy',
  country: null,
  domain: 'harborrights.example',
  homepage: 'https://harborrights.example/',
  url: 'https://harborrights.example/bill',
  published: null,
  sister: false,
};

const from = (name: string, organization: string): Origin => ({
  ...origin,
  name,
  organization,
  homepage: null,
  url: null,
});

function terms(
  draft: Draft,
  of: Origin | null = null,
  kind: 'republished' | 'press-release' = 'republished',
  authors: Author[] = [],
) {
  const republisher = of && { name: 'Millgate Courier', organization: null, kind: null, country: null, homepage: null };
  return termsOf({ ...sceneOf(pageOf(draft)), kind: of ? kind : 'no-sign', origin: of, republisher, authors }).terms;
}

/** A line of the site's footer, far below the text. */
const footer = (text: string, links: Block['links'] = []) => ({ text, zone: 'footer' as const, links });
const deed = (href: string) => [{ text: 'a licence', href }];
const filler = Array.from({ length: 14 }, (_, n) => ({ text: `More news number ${n}`, zone: 'nav' as const }));
const reposts =
  'Millgate Courier permits reposting of its articles on community sites as long as the source is acknowledged.';

const decider = (given: Terms | null, use: keyof Terms['uses'] = 'republish_noncommercial') =>
  given?.sources[given.decidedBy[use] ?? -1];

describe('whose words count', () => {
  test('a page that says nothing has no terms', () => expect(terms({})).toBeNull());

  test('an article about copying says nothing of its own text', () =>
    expect(
      terms({
        body: [
          ...prose,
          'The court held that a song may be copied for private use, and that a ban of all reproduction without consent goes too far for a library.',
          ...prose,
        ],
      }),
    ).toBeNull());

  test('an offer that names the site is the site’s, also among the paragraphs; a stricter word beside it decides', () => {
    const free =
      'Follow us, write to us, and tell your friends; our letter comes every week and tells what is new in the valley and beyond it. Feel free to repost Millgate Courier articles.';
    const offered = terms({ body: [...prose, free, ...prose] });
    expect(decider(offered)).toMatchObject({ by: 'site', uses: { republish_noncommercial: 'allowed' } });
    expect(terms({ body: [...prose, free.replace('Millgate Courier', 'Lake Press'), ...prose] })).toBeNull();
    expect(terms({ body: [...prose, free, ...prose, reposts] })?.uses.republish_noncommercial).toBe('conditional');
  });

  test.each([
    'You can use open data to find out who owns the houses in your street.',
    'If you continue to use this website without changing your settings, you accept our cookies.',
    'Share this article',
    'This copy is for your personal, non-commercial use only. To order copies for clients, use the reprints tool.',
    'First published on Mon 15 May 2023',
    'Include all of these words:',
    'You may publish a comment as long as you give your name.',
  ])('on a page this is no permission: %s', (text) => expect(terms({ foot: [text] })).toBeNull());

  test('a permission beside "all rights reserved" wins', () =>
    expect(
      terms({ foot: ['All rights reserved.', 'You may republish our stories as long as you credit us.'] })?.uses,
    ).toMatchObject({ republish_commercial: 'conditional', translate: 'permission-required' }));

  test('the footer speaks for a site whose text is its own', () => {
    const given = terms({ foot: [...filler, footer('© 2024 Millgate Courier. All rights reserved.')] });
    expect(given).toMatchObject({
      holder: 'Millgate Courier',
      holderGround: 'notice',
      uses: { print: 'permission-required' },
    });
    expect(decider(given)).toMatchObject({ by: 'site', governs: true, where: 'footer' });
  });

  test('it does not cover a text that came from elsewhere', () => {
    const given = terms({ foot: [footer('© 2024 Millgate Courier. All rights reserved.')] }, origin);
    expect(given).toMatchObject({ holder: 'Harbor Rights Alliance', holderGround: 'origin', license: null });
    expect(new Set(Object.values(given?.uses ?? {}))).toEqual(new Set(['unstated']));
    expect(given?.sources).toMatchObject([{ by: 'site', governs: false }]);
  });

  test('nor is it said whose the other texts of the site are', () =>
    expect(terms({ foot: [footer('© 2024 Millgate Courier')] }, origin)).toBeNull());

  test("the origin's own line under the text does", () => {
    const given = terms(
      {
        foot: [
          'Copyright 2024 Harbor Rights Alliance. This material may not be copied without permission.',
          ...filler,
          footer('Millgate Courier: feel free to copy our articles.'),
        ],
      },
      origin,
    );
    expect(given).toMatchObject({
      holder: 'Harbor Rights Alliance',
      uses: { republish_commercial: 'permission-required' },
    });
    expect(given?.sources.map(({ by, governs }) => [by, governs])).toEqual([
      ['origin', true],
      ['site', false],
    ]);
  });

  test("a site that grants what is another's is named as the one who grants", () => {
    const given = terms({ foot: ['Copyright © Harbor Rights Alliance, 2024', reposts] }, origin);
    expect(given).toMatchObject({
      holder: 'Harbor Rights Alliance',
      grantedBy: 'republisher',
      uses: { republish_noncommercial: 'conditional', republish_commercial: 'unstated' },
      conditions: ['attribution', 'noncommercial'],
    });
  });

  test('what is asked for beside a permission is asked for, and nowhere else', () => {
    const asked = 'Please credit the author and link to the original.';
    expect(terms({ foot: [`You may republish this story for free. ${asked}`] })?.conditions).toEqual([
      'attribution',
      'link-to-original',
      'keep-byline',
    ]);
    expect(terms({ foot: [asked] })).toBeNull();
  });

  test.each([
    ['its host', 'Material at www.millgate.example is used under the provisions of "fair use" for research.', 'site'],
    ['nothing', 'This material is made available under the provisions of "fair use" for research.', 'site'],
    [
      'an address there',
      'Articles may be reposted on community sites. Others ask: desk@millgate.example',
      'republisher',
    ],
    ['its host', 'All articles on millgate.example may be reposted by non-profit sites.', 'republisher'],
    ['another address', 'This article may be reposted by non-profit sites. Ask: desk@harborrights.example', 'origin'],
  ])('a notice is its writer’s: one that names %s', (_, text, by) => {
    const given = terms({ foot: ['Copyright © Harbor Rights Alliance, 2024', text] }, origin);
    expect(given?.sources.find(({ quote }) => quote === text)).toMatchObject({
      by,
      name: by === 'origin' ? 'Harbor Rights Alliance' : 'Millgate Courier',
      governs: true,
    });
  });

  test('the holder of the footer is the site’s house', () =>
    expect(
      terms(
        { foot: ['Copyright 2024 Vale Holdings. All rights reserved.', ...filler, footer('© Vale Holdings 2024')] },
        origin,
      )?.sources.map(({ by }) => by),
    ).toEqual(['republisher']));

  test('a long notice is quoted where it decides', () => {
    const waiver =
      'Opinions are those of whoever wrote them, and nobody else answers for what is wrong in them. '.repeat(4);
    const given = terms({ foot: [`${waiver}${reposts} ${waiver}`] }, origin);
    expect(decider(given)?.quote).toContain(reposts);
  });

  test('where nobody names a holder, the site speaks for itself', () =>
    expect(terms({ foot: ['All rights reserved.'] })).toMatchObject({
      holder: 'Millgate Courier',
      holderGround: 'site',
    }));
});

describe('licences', () => {
  const by = 'https://creativecommons.org/licenses/by/4.0/deed.fr';
  test('the link tells what the words leave open', () => {
    const given = terms({ foot: [footer('Our articles are under a Creative Commons licence.', deed(by))] });
    expect(given).toMatchObject({ license: { id: 'CC-BY-4.0', url: by }, uses: { translate: 'conditional' } });
    expect(decider(given)?.kind).toBe('license');
  });
  test('a link element of the head', () => expect(terms({ links: [['license', by]] })?.license?.id).toBe('CC-BY-4.0'));
  test("a picture's licence is not the text's", () =>
    expect(terms({ head: [{ text: 'Photo: Mara Lind, CC BY 2.0', links: deed(by), belowPicture: 1 }] })).toBeNull());
  test('a bare licence above the text is a picture’s', () =>
    expect(
      terms({ head: [{ text: 'CC0', links: deed('https://creativecommons.org/publicdomain/zero/1.0/') }] }),
    ).toBeNull());
  test.each([
    ['license', by],
    ['license', 'CC BY 4.0'],
    ['usageInfo', by],
  ])('JSON-LD, %s: %s', (property, value) =>
    expect(terms({ data: [{ '@type': 'NewsArticle', [property]: value }] })?.license?.id).toBe('CC-BY-4.0'),
  );
  test("of a picture's node it says nothing", () =>
    expect(terms({ data: [{ '@type': 'ImageObject', license: by }] })).toBeNull());
  test.each(['dc.rights', 'dcterms.license', 'rights'])('the field %s', (name) =>
    expect(terms({ metas: { [name]: by } })?.license?.id).toBe('CC-BY-4.0'),
  );
});

describe('a copy’s metadata', () => {
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  test("the head is the site's template, and says nothing of another's text", () => {
    expect(terms({ links: [['license', by]] }, origin)).toMatchObject({ license: null, sources: [{ governs: false }] });
    expect(terms({ metas: { rights: '© Millgate Courier. All rights reserved.' } }, origin)?.uses.print).toBe(
      'unstated',
    );
  });
  test("unless it names the text's own house", () =>
    expect(terms({ metas: { rights: '© Harbor Rights Alliance. All rights reserved.' } }, origin)?.uses.print).toBe(
      'permission-required',
    ));
  test('the data are about the article', () =>
    expect(terms({ data: [{ '@type': 'NewsArticle', license: by }] }, origin)?.license?.id).toBe('CC-BY-4.0'));
});

describe('fields', () => {
  test('the holder of the rights', () =>
    expect(
      terms({ data: [{ '@type': 'NewsArticle', copyrightHolder: { '@type': 'Organization', name: 'Lake Press' } }] }),
    ).toMatchObject({
      holder: 'Lake Press',
      holderGround: 'metadata',
    }));
  test('the wording of the credit, and whom to ask', () =>
    expect(
      terms({
        data: [
          {
            '@type': 'NewsArticle',
            creditText: 'Lake Press, by permission',
            acquireLicensePage: 'https://lake.example/ask',
          },
        ],
        foot: ['All rights reserved.'],
      }),
    ).toMatchObject({
      creditLine: 'Lake Press, by permission',
      creditGiven: true,
      contact: 'https://lake.example/ask',
    }));
  test.each([
    ['tdm-reservation', '1', 'permission-required'],
    ['robots', 'noindex, noai', 'forbidden'],
  ])('%s: %s', (name, content, use) => expect(terms({ metas: { [name]: content } })?.uses.ai_training).toBe(use));
  test('a reservation that is off', () => expect(terms({ metas: { 'tdm-reservation': '0' } })).toBeNull());
  test('an offer of RSL', () =>
    expect(terms({ links: [['license', 'https://millgate.example/license.xml']] })?.uses.ai_training).toBe(
      'permission-required',
    ));
});

describe('known policies', () => {
  test("the original publisher's rules, with the day they were read", () => {
    const given = terms({}, from('The Conversation', 'the-conversation'));
    expect(given).toMatchObject({
      license: { id: 'CC-BY-ND-4.0' },
      uses: { republish_commercial: 'conditional', modify: 'permission-required' },
      grantedBy: 'origin',
    });
    expect(decider(given)).toMatchObject({ kind: 'policy', quote: null, verified: true });
    expect(decider(given)?.read).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
  test('words on the page are nearer, and what disagrees is said', () => {
    const given = terms(
      { foot: ['Copyright 2024 The Conversation. This text may not be republished without permission.'] },
      from('The Conversation', 'the-conversation'),
    );
    expect(given?.uses.republish_commercial).toBe('permission-required');
    expect(given?.conflicts).toContainEqual(
      expect.objectContaining({ use: 'republish_commercial', answer: 'conditional' }),
    );
  });
  test('one of which we are not sure says so', () => {
    const given = terms({}, from('20minutos', '20minutos-es'));
    expect(decider(given)).toMatchObject({ kind: 'policy', verified: false });
  });
});

describe('whom to ask', () => {
  test('the address that the terms give', () =>
    expect(terms({ foot: ['All rights reserved. To reprint, contact rights@millgate.example.'] })?.contact).toBe(
      'rights@millgate.example',
    ));
  test('the page that they link to', () =>
    expect(
      terms({
        foot: [
          {
            text: 'All rights reserved. For reprint permission click here.',
            links: [{ text: 'click here', href: 'https://millgate.example/reprints' }],
          },
        ],
      })?.contact,
    ).toBe('https://millgate.example/reprints'));
  test("a release's own contact", () =>
    expect(
      terms(
        { foot: ['Press contact: Mara Lind, press@harborrights.example', '© 2024 Harbor Rights Alliance'] },
        origin,
        'press-release',
      )?.contact,
    ).toBe('press@harborrights.example'));
  test.each<[string, Draft['foot'], string | null]>([
    ['eleven lines below', [...filler.slice(0, 10), 'press@harborrights.example'], 'press@harborrights.example'],
    ['twelve lines below', [...filler.slice(0, 11), 'press@harborrights.example'], null],
    ['in the footer', [{ text: 'press@harborrights.example', zone: 'footer' }], null],
  ])("a release's own contact stands near its end: %s", (_, foot = [], contact) =>
    expect(
      terms({ body: longProse, foot: [...foot, '© 2024 Harbor Rights Alliance'] }, origin, 'press-release')?.contact,
    ).toBe(contact),
  );
  test.each<[number, string | null]>([
    [8, 'press@harborrights.example'],
    [9, null],
  ])("a release's own contact, %d paragraphs before its end", (lines, contact) =>
    expect(
      terms(
        {
          head: ['© 2024 Harbor Rights Alliance'],
          body: [prose[0] ?? '', 'press@harborrights.example', ...longProse.slice(0, lines)],
        },
        origin,
        'press-release',
      )?.contact,
    ).toBe(contact),
  );
  test('another text has no contact of its own', () =>
    expect(
      terms({ foot: ['press@harborrights.example', '© 2024 Harbor Rights Alliance'] }, origin)?.contact,
    ).toBeNull());
  test('a page without its scheme', () =>
    expect(terms({ foot: ['All rights reserved. For reprints please visit www.millgate.example/ask.'] })?.contact).toBe(
      'https://www.millgate.example/ask',
    ));
});

describe('of very many words', () => {
  const rights = (count: number) =>
    Array.from({ length: count }, (_, n) => footer(`© ${1990 + n} Millgate Courier. All rights reserved.`));
  test('two dozen grounds are told, eight of them as clues', () => {
    expect(terms({ foot: rights(24) })?.sources).toHaveLength(24);
    expect(terms({ foot: rights(25) })?.sources).toHaveLength(24);
    const scope = { kind: 'no-sign', origin: null, republisher: null, authors: [] } as const;
    expect(termsOf({ ...sceneOf(pageOf({ foot: rights(9) })), ...scope }).clues).toHaveLength(8);
  });
  test('a limit that two of them set is one', () =>
    expect(
      terms({
        foot: [
          'Republish our articles within the first 30 days after publication.',
          'Republish this story within the first 30 days after publication.',
          'Republish this article within the first 10 days after publication.',
        ],
      })?.limits,
    ).toEqual([
      { kind: 'free-for', amount: 30, unit: 'day' },
      { kind: 'free-for', amount: 10, unit: 'day' },
    ]));
  test('clues say what they found, where, and how sure that is', () => {
    const scope = { kind: 'no-sign', origin, republisher: null, authors: [] } as const;
    const by = 'https://creativecommons.org/licenses/by/4.0/';
    const foot = [
      '© 2024 Harbor Rights Alliance',
      'We publish this article under the provisions of fair use.',
      footer('All rights reserved.'),
      footer('Millgate Courier: our texts are under CC BY 4.0', deed(by)),
    ];
    const { clues } = termsOf({ ...sceneOf(pageOf({ foot })), ...scope });
    expect(clues.map(({ value, where, trust, url }) => [value, where, trust, url])).toEqual([
      ['notice', 'closing', 0.9, undefined],
      ['fair-use', 'closing', 0.9, undefined],
      ['CC-BY-4.0', 'footer', 0.5, by],
      ['all-rights-reserved', 'footer', 0.5, undefined],
    ]);
  });
});

describe('what conditions speak of', () => {
  const url = 'https://millgate.example/town/depot';
  const rights = 'Copyright © Harbor Rights Alliance, HRA, 2024';
  const relink =
    'Millgate Courier permits reposting of its articles on community sites as long as source and copyright are acknowledged together with a link to the original Millgate Courier article.';
  const ask = 'This statement may be republished by anybody who credits us and links to the original.';

  test('the link leads to whoever grants: a copy’s page, where its site does', () =>
    expect(terms({ foot: [rights, relink] }, origin)).toMatchObject({
      grantedBy: 'republisher',
      linkTo: { name: 'Millgate Courier', url },
      creditTo: ['Harbor Rights Alliance'],
      copyright: rights,
      heldBy: 0,
    }));
  test('the original, where its publisher does', () => {
    expect(terms({ foot: [ask] }, origin)?.linkTo).toEqual({ name: 'Harbor Rights Alliance', url: origin.url });
    expect(terms({ foot: [ask] }, from('Harbor Rights Alliance', ''))?.linkTo?.url).toBeNull();
  });
  test('the page itself, where the text is its own', () =>
    expect(terms({ foot: [ask] })?.linkTo).toEqual({ name: 'Millgate Courier', url }));
  test('those who sign are credited before their house', () =>
    expect(
      terms({ foot: [ask] }, origin, 'republished', [{ name: 'Nora Field', organization: null, url: null }])?.creditTo,
    ).toEqual(['Nora Field', 'Harbor Rights Alliance']));
  test('nothing, where nothing is asked for', () =>
    expect(terms({ foot: ['All rights reserved.'] })).toMatchObject({ linkTo: null, creditTo: [], copyright: null }));

  test.each<[string, string[], Origin | null, string]>([
    [
      'the copy where the link is asked for',
      [rights, relink],
      { ...origin, url: null },
      `Harbor Rights Alliance. ${rights}. Millgate Courier, ${url}`,
    ],
    ['the original', [ask], origin, `Harbor Rights Alliance, ${origin.url}`],
    ['nothing where the original’s address is not known', [ask], { ...origin, url: null }, 'Harbor Rights Alliance'],
    ['the page itself, where the text is its own', [ask], null, `Millgate Courier, ${url}`],
  ])('the credit’s address is that of what it names: %s', (_, foot, of, credit) =>
    expect(terms({ foot }, of)?.creditLine).toBe(`“Council puts off the depot vote again”, ${credit}`),
  );
  test('no credit of ours where nothing is permitted', () =>
    expect(terms({ foot: ['All rights reserved.'] })).toMatchObject({ creditLine: null, creditGiven: false }));
});

describe('where small print is read', () => {
  const grant = 'You may republish this article for free.';
  const fill = (count: number) => Array.from({ length: count }, (_, n) => `Filler number ${n}`);
  const named = (names: string, zone: Block['zone'] = 'main') => ({ text: grant, names, zone });
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  const rights = (letters: number) => `© 2024 Millgate Courier ${'x'.repeat(letters - 24)}`;
  test.each<[string, Draft]>([
    ['twelve lines above the text', { top: [grant, ...fill(10)] }],
    ['ten lines below it', { foot: [...fill(9), grant] }],
    ['eight lines before its end', { body: [...prose, grant, ...longProse.slice(0, 7)] }],
    ['far below, by its class', { foot: [...fill(10), named('copyright')] }],
    ['far below, in the footer', { foot: [...fill(10), { text: grant, zone: 'footer' }] }],
    ['far below, by its link', { foot: [...fill(10), { text: 'Our licence', links: deed(by) }] }],
    ['far below, a rights line', { foot: [...fill(10), rights(419)] }],
    ['beside the text', { foot: [{ text: grant, zone: 'aside', links: deed(by) }] }],
    ['a line of the last three', { body: [...prose, 'Reprinting is free of charge.', 'Two.', 'One.'] }],
    ['seven hundred letters of the text', { body: [...prose, `${grant} ${'x'.repeat(700 - 41)}`] }],
    ['among four hundred', { foot: [...Array(395).fill(footer('Imprint')), footer(grant)] }],
  ])('%s', (_, draft) => expect(terms(draft)).not.toBeNull());
  test.each<[string, Draft]>([
    ['thirteen lines above the text', { top: [grant, ...fill(11)] }],
    ['eleven lines below it', { foot: [...fill(10), grant] }],
    ['nine lines before its end', { body: [...prose, grant, ...longProse.slice(0, 8)] }],
    ['by another class', { foot: [...fill(10), named('teaser')] }],
    ['in a menu', { foot: [named('copyright', 'nav')] }],
    ['in a menu far below', { foot: [...fill(10), named('copyright', 'nav')] }],
    ['in a comment', { foot: [named('comment copyright')] }],
    ['a rights line that goes on', { foot: [...fill(10), rights(420)] }],
    ['beside the text, without a licence', { foot: [{ text: grant, zone: 'aside' }] }],
    ['a line of the last four', { body: [...prose, 'Reprinting is free of charge.', 'Three.', 'Two.', 'One.'] }],
    ['a last line in quotation marks', { body: [...prose, '“Reprinting is free of charge.”'] }],
    ['more of the text', { body: [...prose, `${grant} ${'x'.repeat(701 - 41)}`] }],
    ['behind four hundred', { foot: [...Array(396).fill(footer('Imprint')), footer(grant)] }],
  ])('not %s', (_, draft) => expect(terms(draft)).toBeNull());
});

describe('small print of another thing', () => {
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  const line = (text: string, more: Partial<Block> = {}) => ({ text, links: deed(by), ...more });
  const picture = (letters: number) => 'Harbor, CC BY 4.0 '.padEnd(letters, 'x');
  test.each<[string, Draft, string | null]>([
    ['right below a picture', { foot: [line(picture(159), { belowPicture: 1 })] }, null],
    ['right below one, but long', { foot: [line(picture(160), { belowPicture: 1 })] }, 'CC-BY-4.0'],
    ['two lines below one', { foot: [line(picture(159), { belowPicture: 2 })] }, 'CC-BY-4.0'],
    ['right below one, of this text', { foot: [line('This article: CC BY 4.0', { belowPicture: 1 })] }, 'CC-BY-4.0'],
    ['of pictures', { foot: [line('Photographs: CC BY 4.0')] }, null],
    ['of pictures and texts', { foot: [line('Photographs and articles: CC BY 4.0')] }, 'CC-BY-4.0'],
    ['bare, above the text', { head: [line('CC BY 4.0'.padEnd(39, ' x'))] }, null],
    ['bare, but long', { head: [line('CC BY 4.0'.padEnd(40, ' x'))] }, 'CC-BY-4.0'],
    ['bare, above the text, of texts', { head: [line('Articles: CC BY 4.0')] }, 'CC-BY-4.0'],
    ['bare, below the text', { foot: [line('CC BY 4.0')] }, 'CC-BY-4.0'],
  ])('%s', (_, draft, license) => expect(terms(draft)?.license?.id ?? null).toBe(license));
});

test('a link to ask by is the first that is no deed', () => {
  const asking = 'Reprints of this article require permission. Ask here.';
  const ask = 'https://millgate.example/ask';
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  const contact = (text: string, ...hrefs: string[]) =>
    terms({ foot: [{ text, links: hrefs.map((href) => ({ text: 'here', href })) }] })?.contact;
  expect(contact(asking, by, ask)).toBe(ask);
  expect(contact(asking, by)).toBeNull();
  expect(contact('You may republish this article for free. Ask here.', ask)).toBeNull();
  expect(contact(`${asking} Or write to rights@millgate.example.`, ask)).toBe('rights@millgate.example');
});

describe('who is named as the holder', () => {
  const meta = { copyright: '© 2024 Vale Holdings' };
  test.each<[string, Draft, Origin | null, string, string]>([
    [
      'by the article’s own words, before its metadata',
      { metas: meta, foot: ['© 2024 Lake Press'] },
      null,
      'Lake Press',
      'notice',
    ],
    [
      'by its metadata, before the footer',
      { metas: meta, foot: [...filler, footer('© 2024 Lake Press')] },
      null,
      'Vale Holdings',
      'metadata',
    ],
    ['by the footer', { foot: [...filler, footer('© 2024 Lake Press')] }, null, 'Lake Press', 'notice'],
    ['by a host that we know', { foot: ['© 2024 reuters.com'] }, null, 'Reuters', 'notice'],
    [
      'by the fuller name of its origin',
      { foot: ['© 2024 Harbor Rights. All rights reserved.'] },
      origin,
      'Harbor Rights Alliance',
      'notice',
    ],
    [
      'by another name than its origin’s',
      { foot: ['© 2024 Lake Press. All rights reserved.'] },
      origin,
      'Lake Press',
      'notice',
    ],
    [
      'by its origin, where the words name nobody',
      { foot: ['You may republish this article for free.'] },
      origin,
      'Harbor Rights Alliance',
      'origin',
    ],
    ['by its site', { foot: ['You may republish this article for free.'] }, null, 'Millgate Courier', 'site'],
  ])('%s', (_, draft, of, holder, holderGround) => expect(terms(draft, of)).toMatchObject({ holder, holderGround }));
});

describe('of several grounds', () => {
  const by = 'https://creativecommons.org/licenses/by/4.0/';
  const uses = (draft: Draft) => {
    const { republish_noncommercial, print } = terms(draft)?.uses ?? {};
    return [republish_noncommercial, print];
  };
  test.each<[string, Draft, string, string]>([
    [
      'a grant beats what is reserved',
      { foot: ['All rights reserved.', 'You may copy this article.'] },
      'allowed',
      'allowed',
    ],
    ['in whichever order', { foot: ['You may copy this article.', 'All rights reserved.'] }, 'allowed', 'allowed'],
    [
      'the stricter beats the other',
      { foot: ['You may copy this article.', 'This article may not be copied.'] },
      'forbidden',
      'forbidden',
    ],
    [
      'in whichever order, too',
      { foot: ['This article may not be copied.', 'You may copy this article.'] },
      'forbidden',
      'forbidden',
    ],
    [
      'a licence that is linked beats words',
      { foot: ['This article may not be copied.', { text: 'This article: CC BY 4.0', links: deed(by) }] },
      'conditional',
      'conditional',
    ],
    [
      'words beat fields',
      { metas: { rights: 'CC BY 4.0' }, foot: ['This article may not be copied.'] },
      'forbidden',
      'forbidden',
    ],
    [
      'fields beat the footer',
      { metas: { rights: 'CC BY 4.0' }, foot: [...filler, footer('Our articles may not be copied.')] },
      'conditional',
      'conditional',
    ],
  ])('%s', (_, draft, web, print) => expect(uses(draft)).toEqual([web, print]));
  test('the deed that the page links to is the licence’s, not another’s', () => {
    const of = (href: string) =>
      terms({ metas: { rights: 'CC BY 4.0' }, foot: [...filler, footer('Our site’s texts', deed(href))] })?.license;
    expect(of(`${by}deed.fr`)).toEqual({ id: 'CC-BY-4.0', url: `${by}deed.fr` });
    expect(of('https://creativecommons.org/licenses/by-nd/4.0/')).toEqual({ id: 'CC-BY-4.0', url: by });
  });
  test('conditions are those of what is permitted and of what is near', () => {
    const foot = [
      'You may republish this article if you credit us.',
      ...filler,
      footer('Our articles must link to the original.'),
    ];
    expect(terms({ foot })?.conditions).toEqual(['attribution']);
  });
});
