import { describe, expect, test } from 'vitest';
import { languagesFor } from '../../../lib/languages';
import { licenseAt, licenseIn } from '../../../lib/terms/licenses';

describe('by the address of the deed', () => {
  test.each([
    ['https://creativecommons.org/licenses/by-nc-nd/4.0/', 'CC-BY-NC-ND-4.0'],
    ['http://www.creativecommons.org/licenses/by-sa/3.0/de/deed.de', 'CC-BY-SA-3.0-DE'],
    ['https://creativecommons.org/licenses/by/4.0/deed.fr', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by-nd-nc/1.0/', 'CC-BY-NC-ND-1.0'],
    ['https://creativecommons.org/licenses/by/3.0/igo/', 'CC-BY-3.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/deed.en', 'CC-PDM-1.0'],
    ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/', 'OGL-UK-2.0'],
    ['http://www.nationalarchives.gov.uk/doc/open-government-licence/', 'OGL-UK-3.0'],
    ['https://open.canada.ca/en/open-government-licence-canada', 'OGL-Canada-2.0'],
    ['https://www.etalab.gouv.fr/licence-ouverte-open-licence', 'etalab-2.0'],
    ['https://www.govdata.de/dl-de/by-2-0', 'DL-DE-BY-2.0'],
    ['https://www.gnu.org/licenses/fdl-1.3.html', 'GFDL-1.3'],
    ['https://artlibre.org/licence/lal/en/', 'LAL-1.3'],
    ['https://creativecommons.org/about', undefined],
    ['https://creativecommons.org.evil.example/licenses/by/4.0/', undefined],
    ['javascript:alert(1)//creativecommons.org/licenses/by/4.0/', undefined],
    ['https://www.gnu.org/licenses/gpl-3.0.html', undefined],
  ])('%s is %s', (url, id) => expect(licenseAt(url)?.id).toBe(id));
});

describe('by its name', () => {
  const named = (text: string, language = 'en') => licenseIn(text, languagesFor(language))?.id;
  test.each([
    ['Harbor Weekly publishes under a Creative Commons Attribution-NoDerivs 3.0 Australia licence.', 'CC-BY-ND-3.0-AU'],
    ['Our reports are CC BY-NC-SA 4.0.', 'CC-BY-NC-SA-4.0'],
    ['Text under Creative Commons (BY-NC).', 'CC-BY-NC'],
    ['AN ATTRIBUTION-NONCOMMERCIAL 3.0 LICENCE', 'CC-BY-NC-3.0'],
    ['CC0, but the pictures are CC BY 4.0', 'CC0-1.0'],
    ['An Attribution, and in another place than near it NonCommercial 3.0 licence', undefined],
    ['CC BY 4.0 de', 'CC-BY-4.0'],
    ['It is under Creative Commons Attribution 3.0.', 'CC-BY-3.0'],
    ['It is under Creative Commons Attribution, section 3.0.1', 'CC-BY'],
    ['Harbor Weekly (CC BY 2.0), pictures CC BY-ND 4.0', 'CC-BY-2.0'],
    ['Open Government Licence v3.0, Ontario', 'OGL-UK-3.0'],
    ['See https://www.gnu.org/licenses/fdl-1.3.html or CC BY 4.0', 'GFDL-1.3'],
    ['See www.gnu.org/licenses/fdl-1.3.html', 'GFDL-1.3'],
    ['See https://www.gnu.org/licenses/gpl-3.0.html: CC BY 4.0', 'CC-BY-4.0'],
    ['This bulletin is in the public domain. The pictures are not in the public domain.', undefined],
    ['Licensed under an Attribution-ShareAlike 2.5 licence.', 'CC-BY-SA-2.5'],
    ['Released under CC0.', 'CC0-1.0'],
    ['Free under the Open Government Licence v3.0.', 'OGL-UK-3.0'],
    ['Open Government Licence - Canada', 'OGL-Canada-2.0'],
    ['Available under the GNU Free Documentation License, version 1.2.', 'GFDL-1.2'],
    ['This bulletin is in the public domain.', 'public-domain'],
    ['See http://creativecommons.org/licenses/by/3.0/ for details.', 'CC-BY-3.0'],
    ['These films are not in the public domain.', undefined],
    ['The bus leaves by 4.0 minutes past.', undefined],
    ['A Creative Commons licence applies.', undefined],
    ['Stand by, NC state troopers said.', undefined],
  ])('%s', (text, id) => expect(named(text)).toBe(id));
});

test('a licence without commercial use asks for permission there', () => {
  expect(licenseAt('https://creativecommons.org/licenses/by-nc/4.0/')?.uses).toMatchObject({
    republish_noncommercial: 'conditional',
    republish_commercial: 'permission-required',
    modify: 'conditional',
  });
});

test('a licence without derivatives asks for permission to translate', () => {
  expect(licenseAt('https://creativecommons.org/licenses/by-nd/4.0/')?.uses).toMatchObject({
    republish_commercial: 'conditional',
    translate: 'permission-required',
    modify: 'permission-required',
  });
});
