import { describe, expect, test } from 'vitest';
import { citationFormats, quotation } from '../../../lib/citation';
import { citedWork } from '../../../lib/citations/work';
import type { Report } from '../../../lib/model';
import { linkedWire, own, printedWire, release, repost } from './report';

const accessed = '2026-01-02';
const write = (id: string, report: Report) =>
  citationFormats.find((format) => format.id === id)?.write(report, accessed);
const titled = (title: string, report: Report = own): Report => ({ ...report, page: { ...report.page, title } });
const signed = (names: string[], language = 'en'): Report => ({
  ...own,
  page: { ...own.page, language },
  authors: names.map((name) => ({ name, organization: null, url: null })),
});

describe('plain text', () => {
  test.each<[string, Report, string]>([
    [
      'the paper’s own story',
      own,
      'Ruth A. Miller: “Old Bridge to Close for a Year”. Valley Echo, 2025-03-04. https://www.valleyecho.example/news/bridge (accessed 2026-01-02)',
    ],
    [
      'an agency’s story, where the agency has it unknown',
      printedWire,
      '“Old Bridge to Close for a Year”. Valley Echo (Northwire), 2025-03-04. https://www.valleyecho.example/news/bridge (accessed 2026-01-02)',
    ],
    [
      'an agency’s story with its address',
      linkedWire,
      '“Old Bridge to Close for a Year”. Northwire, 2025-03-03. Via Valley Echo: https://www.valleyecho.example/news/bridge (accessed 2026-01-02). Original: https://northwire.example/a/1',
    ],
    [
      'a repost',
      repost,
      '“Old Bridge to Close for a Year”. River Trust, 2025-03-04. Via Valley Echo. https://www.valleyecho.example/news/bridge (accessed 2026-01-02)',
    ],
    [
      'a release',
      release,
      '“Old Bridge to Close for a Year”. Arch & Sons, press release, 2025-03. Via Valley Echo: https://www.valleyecho.example/news/bridge (accessed 2026-01-02). Original: https://arch.example/press/7',
    ],
  ])('cites %s', (_, report, text) => expect(write('plain', report)).toBe(text));

  test('leaves out what is not known', () => {
    const page = { ...own.page, title: '', site: null, published: null, url: 'file:///home/me/saved.html' };
    expect(write('plain', { ...own, page, authors: [] })).toBe('');
  });
});

describe('Wikipedia', () => {
  test('names outlet and agency apart where the outlet’s page is cited', () => {
    expect(write('wikipedia', printedWire)).toBe(
      '{{cite news |date=2025-03-04 |title=Old Bridge to Close for a Year |url=https://www.valleyecho.example/news/bridge |work=Valley Echo |agency=Northwire |access-date=2026-01-02}}',
    );
  });
  test('cites the agency itself where its address is known', () => {
    const text = write('wikipedia', linkedWire);
    expect(text).toContain('|url=https://northwire.example/a/1 |work=Northwire |via=Valley Echo');
    expect(text).not.toContain('agency=');
    // Nobody opened it: what was read is the copy.
    expect(text).not.toContain('access-date=');
  });
  test('has a template for press releases and one for what is no news', () => {
    expect(write('wikipedia', release)).toMatch(/^\{\{cite press release \|date=March 2025 .*\|publisher=Arch & Sons/);
    expect(write('wikipedia', repost)).toMatch(/^\{\{cite web .*\|website=River Trust \|via=Valley Echo/);
  });
  test('never gives the copy’s date to the original', () => {
    const undated = linkedWire.origin && { ...linkedWire.origin, published: null };
    expect(write('wikipedia', { ...linkedWire, origin: undated })).not.toContain('|date=');
  });
  test.each([
    ['a | b', 'a {{!}} b'],
    ['{{bad}}', '&#123;&#123;bad&#125;&#125;'],
    ['__NOINDEX__ a_b', '&#95;&#95;NOINDEX&#95;&#95; a_b'],
    ['\uff3f\uff3fNOTOC\uff3f\uff3f', '&#65343;&#65343;NOTOC&#65343;&#65343;'],
    ['[[Category:A]]', '&#91;&#91;Category:A&#93;&#93;'],
    ['~~~~', '&#126;&#126;&#126;&#126;'],
    ['<nowiki>', '&#60;nowiki&#62;'],
    ['&lt; R&D', '&amp;lt; R&D'],
    ['[live] <ref>', '&#91;live&#93; &#60;ref&#62;'],
    ["''so'' it's", "&#39;&#39;so&#39;&#39; it's"],
    ['two\nlines', 'two lines'],
  ])('writes the title "%s" as "%s"', (title, escaped) => {
    expect(write('wikipedia', titled(title))).toContain(`|title=${escaped} |`);
  });
  test('encodes what an address may not hold', () => {
    const url = 'https://valleyecho.example/a?b=[1]|{2}&c=%20';
    const text = write('wikipedia', { ...own, page: { ...own.page, url } });
    expect(text).toContain('|url=https://valleyecho.example/a?b=%5B1%5D%7C%7B2%7D&c=%20 |');
  });
  test('numbers several authors and parts only names that are sure', () => {
    expect(write('wikipedia', signed(['Ruth Miller', 'Ludwig van der Berg']))).toContain(
      '|last1=Miller |first1=Ruth |author2=Ludwig van der Berg |',
    );
  });
  test('tells the language, unless it is English', () => {
    expect(write('wikipedia', signed([], 'pt-BR'))).toContain('|language=pt |');
    expect(write('wikipedia', signed([], 'en-GB'))).not.toContain('language');
  });
});

describe('BibTeX', () => {
  test('writes an article', () => {
    expect(write('bibtex', own)).toBe(`@article{miller2025bridge,
  author = {Miller, Ruth A.},
  title = {{Old Bridge to Close for a Year}},
  journal = {Valley Echo},
  year = {2025},
  day = {4},
  url = {https://www.valleyecho.example/news/bridge},
  urldate = {2026-01-02},
  language = {en},
  month = mar
}
`);
  });
  test('writes a release with where it was had', () => {
    const text = write('bibtex', release);
    expect(text).toMatch(/^@misc\{archsons2025bridge,/);
    expect(text).toContain('howpublished = {Arch \\& Sons}');
    expect(text).toContain('note = {Press release. Via Valley Echo}');
  });
  test('escapes what TeX would read, and keeps braces balanced', () => {
    const text = write('bibtex', titled('50 % of {x}_1 \\ #2 } $3 ~^')) ?? '';
    expect(text).toContain(
      '50 \\% of \\textbraceleft{}x\\textbraceright{}\\_1 \\textbackslash{} \\#2 \\textbraceright{} \\$3 \\textasciitilde{}\\textasciicircum{}',
    );
    expect(text.split('{').length).toBe(text.split('}').length);
  });
  test('has an ASCII key for every script, the same each time', () => {
    const report = { ...signed(['Анна Иванова'], 'ru'), page: { ...own.page, title: 'Мост закрыт', language: 'ru' } };
    const key = write('bibtex', report)?.match(/^@article\{([a-z0-9]+),/)?.[1];
    expect(key).toMatch(/^page2025/);
    expect(write('bibtex', report)).toContain(`{${key},`);
    expect(write('bibtex', { ...report, page: { ...report.page, title: 'Другое' } })).not.toContain(`{${key},`);
  });
});

describe('RIS', () => {
  test('writes a record, line by line', () => {
    expect(write('ris', printedWire)?.split('\r\n')).toEqual([
      'TY  - NEWS',
      'TI  - Old Bridge to Close for a Year',
      'T2  - Valley Echo',
      'PY  - 2025',
      'DA  - 2025/03/04',
      'LA  - en',
      'N1  - Agency: Northwire',
      'UR  - https://www.valleyecho.example/news/bridge',
      'Y2  - 2026/01/02',
      'ER  - ',
      '',
    ]);
  });
  test('no title can begin a tag of its own', () => {
    expect(write('ris', titled('One\r\nUR  - https://evil.example'))).toContain(
      'TI  - One UR - https://evil.example\r\n',
    );
  });
  test('a release is a web page whose medium says so', () => {
    expect(write('ris', release)?.split('\r\n')).toEqual(
      expect.arrayContaining(['TY  - ELEC', 'PB  - Arch & Sons', 'M3  - Press release']),
    );
  });
});

describe('CSL-JSON', () => {
  test('writes a list of one item', () => {
    expect(JSON.parse(write('csl-json', own) ?? '')).toEqual([
      {
        id: 'miller2025bridge',
        type: 'article-newspaper',
        title: 'Old Bridge to Close for a Year',
        author: [{ family: 'Miller', given: 'Ruth A.' }],
        'container-title': 'Valley Echo',
        issued: { 'date-parts': [[2025, 3, 4]] },
        language: 'en',
        URL: 'https://www.valleyecho.example/news/bridge',
        accessed: { 'date-parts': [[2026, 1, 2]] },
      },
    ]);
  });
  test('a release names its publisher, and a house stays whole', () => {
    const authorOrganization = {
      ...(release.republisher ?? { kind: null, country: null, homepage: null, organization: null }),
      name: 'Arch Group',
    };
    expect(JSON.parse(write('csl-json', { ...release, authorOrganization }) ?? '')).toMatchObject([
      {
        type: 'webpage',
        genre: 'Press release',
        publisher: 'Arch & Sons',
        author: [{ literal: 'Arch Group' }],
        issued: { 'date-parts': [[2025, 3]] },
        source: 'Valley Echo',
      },
    ]);
  });
  test.each([
    ['Ruth Miller', 'en', { family: 'Miller', given: 'Ruth' }],
    ['Zoë O’Neill', 'en', { family: 'O’Neill', given: 'Zoë' }],
    ['Jean-Luc Martin-Dupont', 'fr', { family: 'Martin-Dupont', given: 'Jean-Luc' }],
    ['Ludwig van Berg', 'en', { literal: 'Ludwig van Berg' }],
    ['Nagy Anna', 'hu', { literal: 'Nagy Anna' }],
    ['News Desk', 'en', { literal: 'News Desk' }],
    ['Northwire Staff', 'en', { literal: 'Northwire Staff' }],
    ['MILLER', 'en', { literal: 'MILLER' }],
    ['Анна Иванова', 'ru', { literal: 'Анна Иванова' }],
  ])('the name %s (%s) is %o', (name, language, author) => {
    expect(JSON.parse(write('csl-json', signed([name], language)) ?? '')[0].author).toEqual([author]);
  });
});

test('a script’s address is never cited, in any format', () => {
  const url = 'javascript:alert(1)';
  const report = {
    ...linkedWire,
    page: { ...own.page, url },
    origin: linkedWire.origin && { ...linkedWire.origin, url },
  };
  for (const format of citationFormats) expect(format.write(report, accessed), format.id).not.toContain('javascript');
});

describe('quotation', () => {
  const inLanguage = (language: string | null, report = repost) => ({ ...report, page: { ...report.page, language } });
  test('has the marks of the page’s language and the source after it', () => {
    expect(quotation(inLanguage('de'), ' Die  Brücke\nschließt ', accessed)).toBe(
      '„Die Brücke schließt“ — River Trust, 2025-03-04. Via Valley Echo. https://www.valleyecho.example/news/bridge (accessed 2026-01-02)',
    );
  });
  test.each([
    ['en', '“x”'],
    ['fr-CA', '«\u00a0x\u00a0»'],
    ['ja', '「x」'],
    ['pt-BR', '“x”'],
    ['pt', '«x»'],
    ['sv', '”x”'],
    ['zh_TW', '「x」'],
    ['xx', '“x”'],
    [null, '“x”'],
  ])('%s: %s', (language, marked) =>
    expect(quotation(inLanguage(language), 'x', accessed).split(' — ')[0]).toBe(marked),
  );
  test.each([
    ['“so it is”', '“so it is”'],
    ['"so it is"', '“so it is”'],
    ['“yes” and “no”', '“‘yes’ and ‘no’”'],
  ])('the passage %s becomes %s', (passage, marked) => {
    expect(quotation(own, passage, accessed).split(' — ')[0]).toBe(marked);
  });
  test('names whom the page quotes there', () => {
    expect(quotation(inLanguage('de'), 'x', accessed, 'Ida Weir')).toContain(
      ' — Ida Weir, quoted by River Trust, 2025-03-04. ',
    );
  });
});

describe('an archived copy', () => {
  const cited = citedWork(linkedWire, '2026-11-29').url ?? '';
  const copies = [
    { of: 'https://elsewhere.example/a', url: 'https://archive.example/1', captured: '2026-01-02' },
    { of: cited, url: 'https://archive.example/web/2', captured: '2026-03-04T05:06:07Z' },
  ];
  const wikipediaOf = (kept: typeof copies) =>
    citationFormats.find(({ id }) => id === 'wikipedia')?.write(linkedWire, '2026-11-29', kept);
  test('of what is cited is named with its day', () =>
    expect(wikipediaOf(copies)).toMatch(
      /\|archive-url=https:\/\/archive\.example\/web\/2 \|archive-date=2026-03-04 \|url-status=live\}\}$/,
    ));
  test('of something else is not', () => expect(wikipediaOf(copies.slice(0, 1))).not.toContain('archive'));
});

describe('quotation marks', () => {
  const spoken = (language: string | null, passage = 'a “b” „c“ «d» 「e」 f') =>
    quotation({ ...own, page: { ...own.page, language } }, passage, accessed).split(' — ')[0];
  const custom = (open: string, close: string) => `${open}a ‘b’ ‚c‘ “d” 『e』 f${close}`;
  test.each<[string, string, string]>([
    ['“', '”', 'en pt-BR pt_BR zh ko xx'],
    ['«', '»', 'ar be ca el es eu fa gl hy it no nb nn pt pt-PT ru uk de-CH'],
    ['„', '“', 'bg cs de de-AT et is ka lt mk sk sl sq'],
    ['„', '”', 'bs hr hu pl ro sr'],
    ['”', '”', 'fi sv'],
    ['«\u00a0', '\u00a0»', 'fr fr-CA'],
    ['「', '」', 'ja zh-TW zh-HK zh-Hant'],
  ])('%s…%s in %s', (open, close, languages) => {
    for (const language of languages.split(' '))
      expect([language, spoken(language)]).toEqual([language, custom(open, close)]);
  });
  test('of a page in no language', () => expect(spoken(null)).toBe(custom('“', '”')));
  test.each([
    '“Nobody came.”',
    '„Nobody came.“',
    '„Nobody came.”',
    '«Nobody came.»',
    '« Nobody came. »',
    '「Nobody came.」',
    '"Nobody came."',
  ])('no second pair around %s', (passage) => expect(spoken('en', passage)).toBe('“Nobody came.”'));
  test('a second pair around two passages', () =>
    expect(spoken('en', '“Nobody” and “nothing”')).toBe('“‘Nobody’ and ‘nothing’”'));
});
