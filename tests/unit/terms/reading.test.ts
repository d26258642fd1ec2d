/** Whole readings: every use, condition and limit that a notice or a licence gives, and nothing else. */
import { expect, test } from 'vitest';
import { languagesFor } from '../../../lib/languages';
import { useNames } from '../../../lib/model';
import { licenseAt, licenseIn } from '../../../lib/terms/licenses';
import { readNotice } from '../../../lib/terms/notice';

const letters = { unstated: '', allowed: '+', conditional: 'c', forbidden: 'x', 'permission-required': '?' } as const;
const short = {
  republish_noncommercial: 'web',
  republish_commercial: 'trade',
  print: 'print',
  excerpt: 'part',
  translate: 'translate',
  modify: 'edit',
  ai_training: 'ai',
} as const;

/** "web c, trade ? / attribution / 30 day": the uses with their answers, the conditions, the limits, what else is said. */
function told(text: string, where: 'notice' | 'page' = 'notice'): string {
  const read = readNotice(text, languagesFor('en'), null, where);
  return [
    useNames.flatMap((use) => (letters[read.uses[use]] ? `${short[use]} ${letters[read.uses[use]]}` : [])).join(', '),
    read.conditions.join(', '),
    read.limits.map(({ kind, amount, unit }) => `${kind} ${amount} ${unit}`).join(', '),
    [
      read.license?.id,
      read.reserved && 'reserved',
      read.unnamedLicense && 'a licence',
      read.rightsLine && 'rights',
      read.holder,
      read.contact,
      read.creditLine && `“${read.creditLine}”`,
      read.fairUse && 'fair use',
    ]
      .filter(Boolean)
      .join(', '),
  ].join(' / ');
}

test('notices', () =>
  expect(
    Object.fromEntries(
      [
        'You may republish this article for free.',
        'You may republish our articles, provided you credit Harbor Weekly and link to the original.',
        'You may copy this text for non-commercial purposes.',
        'You may republish this article for free with attribution, but not for commercial purposes.',
        'Commercial reprints require our permission.',
        'Commercial use is prohibited.',
        'Newspapers and commercial websites need our permission.',
        'Reproduction in print requires written permission.',
        'You may share this story.',
        'You may quote up to 200 words of our articles with a link to the original.',
        'You may quote short passages of this article.',
        'You may translate our articles with attribution.',
        'You may not edit our articles.',
        'Please do not edit the text, except to reflect changes in time.',
        'You may republish our stories. You must not sell them.',
        'You may not use this content to train artificial intelligence.',
        'This content may not be used to train AI models without permission.',
        'All rights reserved.',
        'All rights reserved, including for text and data mining and training of AI.',
        'No part of this publication may be reproduced without the prior written permission of the publisher.',
        'Nothing on this site may be copied, changed or translated.',
        'Reproduction is permitted with acknowledgment of the source.',
        'Reproduction without naming the source is prohibited.',
        'You may republish our articles in print and online for free.',
        'Photographs may not be republished without permission.',
        'Republish our work within the first 30 days after publication.',
        'You may freely use this text for any purpose, commercial or not.',
        'Use of this content is allowed.',
        'Please credit Harbor Weekly.',
        'If you republish this article, you must include our tracking pixel.',
        'Published under a Creative Commons licence.',
        'CC BY-NC-ND 4.0',
        'This work is in the public domain.',
        '© 2024 Harbor Weekly. All rights reserved.',
        'Copyright Harbor Weekly',
        'The authors retain the copyright.',
        'This page is made available under the provisions of fair use.',
        'To republish, write to rights@harbor.example.',
        'Include a line that reads: “This story first appeared in Harbor Weekly.”',
        'You may modify and adapt this text.',
        'The bridge was closed on 15 May 2023.',
        'Copying this text is permitted for personal use only.',
        'Any use of our articles requires our consent.',
        'You may print and distribute this article in schools.',
      ].map((text) => [text, told(text)]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "All rights reserved, including for text and data mining and training of AI.": "web ?, trade ?, print ?, translate ?, edit ?, ai ? /  /  / reserved",
      "All rights reserved.": "web ?, trade ?, print ?, translate ?, edit ? /  /  / reserved",
      "Any use of our articles requires our consent.": "web ?, trade ?, print ?, part ?, translate ?, edit ? /  /  / ",
      "CC BY-NC-ND 4.0": "web c, trade ?, print c, part c, translate ?, edit ? / attribution, no-edits, noncommercial /  / CC-BY-NC-ND-4.0",
      "Commercial reprints require our permission.": "trade ?, print ? /  /  / ",
      "Commercial use is prohibited.": "trade x /  /  / ",
      "Copying this text is permitted for personal use only.": "web c / noncommercial /  / ",
      "Copyright Harbor Weekly": " /  /  / rights, Harbor Weekly",
      "If you republish this article, you must include our tracking pixel.": "web c, trade c / tracking-pixel /  / ",
      "Include a line that reads: “This story first appeared in Harbor Weekly.”": "web c, trade c / credit-line /  / “This story first appeared in Harbor Weekly.”",
      "Newspapers and commercial websites need our permission.": "trade ?, print ? /  /  / ",
      "No part of this publication may be reproduced without the prior written permission of the publisher.": "web ?, trade ?, print ?, part ? /  /  / ",
      "Nothing on this site may be copied, changed or translated.": "web x, trade x, print x, translate x, edit x /  /  / ",
      "Photographs may not be republished without permission.": " / no-images /  / ",
      "Please credit Harbor Weekly.": "web c, trade c / attribution /  / ",
      "Please do not edit the text, except to reflect changes in time.": "edit x / no-edits /  / ",
      "Published under a Creative Commons licence.": " /  /  / a licence",
      "Reproduction in print requires written permission.": "web ?, trade ?, print ? /  /  / ",
      "Reproduction is permitted with acknowledgment of the source.": "web c, trade c, print c / attribution /  / ",
      "Reproduction without naming the source is prohibited.": "web c, trade c, print c / attribution /  / ",
      "Republish our work within the first 30 days after publication.": "web c, trade c /  / free-for 30 day / ",
      "The authors retain the copyright.": " /  /  / ",
      "The bridge was closed on 15 May 2023.": " /  /  / ",
      "This content may not be used to train AI models without permission.": "ai ? /  /  / ",
      "This page is made available under the provisions of fair use.": " /  /  / fair use",
      "This work is in the public domain.": "web +, trade +, print +, part +, translate +, edit + /  /  / public-domain",
      "To republish, write to rights@harbor.example.": " /  /  / rights@harbor.example",
      "Use of this content is allowed.": "web +, trade +, print +, part + /  /  / ",
      "You may copy this text for non-commercial purposes.": "web c / noncommercial /  / ",
      "You may freely use this text for any purpose, commercial or not.": "web +, trade +, print +, part + /  /  / ",
      "You may modify and adapt this text.": "edit + /  /  / ",
      "You may not edit our articles.": "edit x / no-edits /  / ",
      "You may not use this content to train artificial intelligence.": "ai x /  /  / ",
      "You may print and distribute this article in schools.": "print + /  /  / ",
      "You may quote short passages of this article.": "part + /  /  / ",
      "You may quote up to 200 words of our articles with a link to the original.": "part c / link-to-original, excerpt-only / at-most 200 word / ",
      "You may republish our articles in print and online for free.": "web +, trade +, print + /  /  / ",
      "You may republish our articles, provided you credit Harbor Weekly and link to the original.": "web c, trade c / attribution, link-to-original /  / rights, Harbor Weekly",
      "You may republish our stories. You must not sell them.": "web c, trade c / no-resale /  / ",
      "You may republish this article for free with attribution, but not for commercial purposes.": "web c / attribution, noncommercial /  / ",
      "You may republish this article for free.": "web +, trade + /  /  / ",
      "You may share this story.": "web + /  /  / ",
      "You may translate our articles with attribution.": "translate c / attribution /  / ",
      "© 2024 Harbor Weekly. All rights reserved.": "web ?, trade ?, print ?, translate ?, edit ? /  /  / reserved, rights, Harbor Weekly",
    }
  `));

test('on a page, only what speaks of its texts', () =>
  expect(
    Object.fromEntries(
      [
        'You may republish this article for free.',
        'You may use our site for free.',
        'Copying is allowed.',
        'Copying of our texts is allowed.',
        'You may copy our articles with attribution.',
        'Use of cookies is permitted with your consent.',
        'Cameras may not be used without permission.',
        'All rights reserved.',
        'You may reprint it.',
        'You may republish this article. Please credit us.',
      ].map((text) => [text, told(text, 'page')]),
    ),
  ).toMatchInlineSnapshot(`
    {
      "All rights reserved.": "web ?, trade ?, print ?, translate ?, edit ? /  /  / reserved",
      "Cameras may not be used without permission.": " /  /  / ",
      "Copying is allowed.": " /  /  / ",
      "Copying of our texts is allowed.": "web +, trade +, print + /  /  / ",
      "Use of cookies is permitted with your consent.": " /  /  / ",
      "You may copy our articles with attribution.": "web c, trade c, print c / attribution /  / ",
      "You may reprint it.": "web +, trade +, print + /  /  / ",
      "You may republish this article for free.": "web +, trade + /  /  / ",
      "You may republish this article. Please credit us.": "web c, trade c / attribution /  / ",
      "You may use our site for free.": " /  /  / ",
    }
  `));

test('licences at their addresses', () =>
  expect(
    Object.fromEntries(
      [
        'https://creativecommons.org/licenses/by/4.0/',
        'https://creativecommons.org/licenses/by-nc-nd/3.0/de/deed.en',
        'https://creativecommons.org/licenses/by-sa/2.5/en/',
        'https://creativecommons.org/licenses/nd-nc/1.0/',
        'https://creativecommons.org/licenses/by',
        'https://creativecommons.org/publicdomain/zero/1.0/',
        'https://creativecommons.org/publicdomain/mark/1.0/',
        'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/',
        'https://open.canada.ca/en/open-government-licence-canada',
        'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
        'https://www.govdata.de/dl-de/by-2-0',
        'https://data.norge.no/nlod/en/1.0',
        'https://www.dati.gov.it/content/italian-open-data-license-v20',
        'https://www.gnu.org/licenses/fdl-1.3.html',
        'https://www.gnu.org/licenses/old-licenses/fdl-1.2.html',
        'https://www.gnu.org/copyleft/fdl.html',
        'https://artlibre.org/licence/lal/en/',
        'https://artlibre.org/',
        'https://unlicense.org/',
        'https://notunlicense.org/',
        'https://mycreativecommons.org/licenses/by/4.0/',
        'ftp://creativecommons.org/licenses/by/4.0/',
      ].map((address) => {
        const license = licenseAt(address);
        return [
          address,
          license &&
            [
              license.id,
              license.url,
              useNames.map((use) => letters[license.uses[use]]).join(''),
              license.conditions.join(', '),
            ].join(' | '),
        ];
      }),
    ),
  ).toMatchInlineSnapshot(`
    {
      "ftp://creativecommons.org/licenses/by/4.0/": null,
      "https://artlibre.org/": null,
      "https://artlibre.org/licence/lal/en/": "LAL-1.3 | https://artlibre.org/licence/lal/en/ | cccccc | attribution, copyright-notice, share-alike",
      "https://creativecommons.org/licenses/by": "CC-BY |  | cccccc | attribution",
      "https://creativecommons.org/licenses/by-nc-nd/3.0/de/deed.en": "CC-BY-NC-ND-3.0-DE | https://creativecommons.org/licenses/by-nc-nd/3.0/de/ | c?cc?? | attribution, noncommercial, no-edits",
      "https://creativecommons.org/licenses/by-sa/2.5/en/": "CC-BY-SA-2.5 | https://creativecommons.org/licenses/by-sa/2.5/ | cccccc | attribution, share-alike",
      "https://creativecommons.org/licenses/by/4.0/": "CC-BY-4.0 | https://creativecommons.org/licenses/by/4.0/ | cccccc | attribution",
      "https://creativecommons.org/licenses/nd-nc/1.0/": "CC-NC-ND-1.0 | https://creativecommons.org/licenses/nc-nd/1.0/ | c?cc?? | attribution, noncommercial, no-edits",
      "https://creativecommons.org/publicdomain/mark/1.0/": "CC-PDM-1.0 | https://creativecommons.org/publicdomain/mark/1.0/ | ++++++ | ",
      "https://creativecommons.org/publicdomain/zero/1.0/": "CC0-1.0 | https://creativecommons.org/publicdomain/zero/1.0/ | ++++++ | ",
      "https://data.norge.no/nlod/en/1.0": "NLOD-1.0 | https://data.norge.no/nlod/no/1.0 | cccccc | attribution",
      "https://mycreativecommons.org/licenses/by/4.0/": null,
      "https://notunlicense.org/": null,
      "https://open.canada.ca/en/open-government-licence-canada": "OGL-Canada-2.0 | https://open.canada.ca/en/open-government-licence-canada | cccccc | attribution",
      "https://unlicense.org/": "Unlicense | https://unlicense.org/ | ++++++ | ",
      "https://www.dati.gov.it/content/italian-open-data-license-v20": "IODL-2.0 | https://www.dati.gov.it/content/italian-open-data-license-v20 | cccccc | attribution",
      "https://www.etalab.gouv.fr/licence-ouverte-open-licence": "etalab-2.0 | https://www.etalab.gouv.fr/licence-ouverte-open-licence/ | cccccc | attribution",
      "https://www.gnu.org/copyleft/fdl.html": "GFDL-1.3 | https://www.gnu.org/licenses/fdl-1.3.html | cccccc | attribution, copyright-notice, share-alike",
      "https://www.gnu.org/licenses/fdl-1.3.html": "GFDL-1.3 | https://www.gnu.org/licenses/fdl-1.3.html | cccccc | attribution, copyright-notice, share-alike",
      "https://www.gnu.org/licenses/old-licenses/fdl-1.2.html": "GFDL-1.2 | https://www.gnu.org/licenses/old-licenses/fdl-1.2.html | cccccc | attribution, copyright-notice, share-alike",
      "https://www.govdata.de/dl-de/by-2-0": "DL-DE-BY-2.0 | https://www.govdata.de/dl-de/by-2-0 | cccccc | attribution",
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/": "OGL-UK-2.0 | https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/ | cccccc | attribution",
    }
  `));

test.each<[string, string, string | null, string | null]>([
  ['en', 'creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['en', 'CC BY', 'CC-BY', null],
  ['en', 'cc-by-sa', 'CC-BY-SA', null],
  ['en', 'CC BY 4.0 DE', 'CC-BY-4.0-DE', 'https://creativecommons.org/licenses/by/4.0/de/'],
  ['en', 'CC BY 4.0 EN', 'CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['en', 'CC BY DE', 'CC-BY', null],
  ['en', 'BY-NC-SA', null, null],
  ['en', 'Creative Commons BY-NC-SA', 'CC-BY-NC-SA', null],
  ['en', 'CC-0', 'CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['en', 'Creative Commons Zero', 'CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  [
    'en',
    'Creative Commons Attribution 2.0 United Kingdom',
    'CC-BY-2.0-UK',
    'https://creativecommons.org/licenses/by/2.0/uk/',
  ],
  [
    'de',
    'Creative Commons Namensnennung 3.0 Österreich',
    'CC-BY-3.0-AT',
    'https://creativecommons.org/licenses/by/3.0/at/',
  ],
  ['en', 'Creative Commons Attribution 3.0, Austria', 'CC-BY-3.0', 'https://creativecommons.org/licenses/by/3.0/'],
  ['en', 'an Attribution-NonCommercial 3.0 licence', 'CC-BY-NC-3.0', 'https://creativecommons.org/licenses/by-nc/3.0/'],
  ['en', 'an Attribution 3.0 licence', null, null],
  ['en', 'Attribution-NonCommercial 3.0', null, null],
  ['en', 'GNU Free Documentation License', 'GFDL-1.3', 'https://www.gnu.org/licenses/fdl-1.3.html'],
  ['en', 'GFDL 1.2', 'GFDL-1.2', 'https://www.gnu.org/licenses/old-licenses/fdl-1.2.html'],
  ['en', 'Free Art License 1.2', 'LAL-1.2', 'https://artlibre.org/licence/lal/en/'],
  ['en', 'Free Art License', 'LAL-1.3', 'https://artlibre.org/licence/lal/en/'],
  [
    'en',
    'Open Government Licence v2',
    'OGL-UK-2.0',
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/',
  ],
  [
    'en',
    'Open Government Licence',
    'OGL-UK-3.0',
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  ],
  ['fr', 'Licence Ouverte 1.0', 'etalab-1.0', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence/'],
  ['de', 'Datenlizenz Deutschland – Namensnennung 2.0', 'DL-DE-BY-2.0', 'https://www.govdata.de/dl-de/by-2-0'],
  ['no', 'NLOD 1.0', 'NLOD-1.0', 'https://data.norge.no/nlod/no/1.0'],
  ['it', 'Italian Open Data License', 'IODL-2.0', 'https://www.dati.gov.it/content/italian-open-data-license-v20'],
])('%s: %s', (language, text, id, url) => {
  const license = licenseIn(text, languagesFor(language));
  expect(license?.id ?? null).toBe(id);
  expect(license?.url ?? null).toBe(url);
});
