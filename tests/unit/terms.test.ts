import { expect, test } from 'vitest';
import { licenseOf } from '../../lib/terms/license';
import { readNotice } from '../../lib/terms/notice';

test.each([
  ['https://creativecommons.org/licenses/by-nc-nd/4.0/', 'CC-BY-NC-ND-4.0'],
  ['http://www.creativecommons.org/licenses/by-sa/3.0/de/deed.de', 'CC-BY-SA-3.0-DE'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['https://creativecommons.org/about', undefined],
  ['https://creativecommons.org.evil.example/licenses/by/4.0/', undefined],
])('%s is %s', (url, id) => expect(licenseOf(url)?.id).toBe(id));

test('a licence without commercial use asks for permission there', () => {
  expect(licenseOf('https://creativecommons.org/licenses/by-nc/4.0/')?.uses).toMatchObject({
    republish_noncommercial: 'conditional',
    republish_commercial: 'permission-required',
  });
});

test.each([
  ['All rights reserved.', { republish_commercial: 'permission-required' }],
  ['No part may not be reproduced.', { print: 'forbidden' }],
  ['These pages may not be reproduced without written permission.', { print: 'permission-required' }],
  ['You may republish our stories provided that you credit us.', { republish_noncommercial: 'conditional' }],
])('%s', (text, uses) => expect(readNotice(text)?.uses).toMatchObject(uses));

test('a sentence about something else is no notice', () => {
  expect(readNotice('The mayor opened the new bridge on Friday.')).toBeNull();
});
