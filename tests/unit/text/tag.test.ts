import { expect, test } from 'vitest';
import { primaryOf } from '../../../lib/text/tag';

test.each([
  ['pt-BR', 'pt'],
  ['zh_Hant_TW', 'zh'],
  ['DE', 'de'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('the language of %j is %j', (tag, language) => expect(primaryOf(tag)).toBe(language));
