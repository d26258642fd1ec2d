/**
 * Days in every form, in every language that orders or names them otherwise. Right or wrong: what changes here was meant
 * to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beginsAsDate, dayIn, dayOf } from '../../../lib/text/date';

const languages = ['en', 'en-US', 'en-GB', 'de', 'fr', 'es', 'pl', 'ru', 'hu', 'vi', 'ar', 'ja', 'ko', null];
const written =
  `3 May 2024; May 3, 2024; May 3rd, 2024; 3rd of May 2024; Friday, May 3, 2024; May 2024; 3 May; 3 May 24; 3 May '24; 3 May 24, 10:11
2024-05-03; 2024/5/3; 2024. 5. 3.; 2024.05.03 10:11; 20240503; 2024-13-03; 2024-02-30; 1900-05-03; 1901-05-03; 2099-05-03; 2100-05-03
03/05/2024; 05/03/2024; 13/05/2024; 05/13/2024; 03.05.2024; 3. 5. 2024; 03-05-2024; 3.5.24; 03/05/24; 05/03/24; 24.05.03; 31.12.99; Friday, 05/03/2024; Freitag, 03.05.24; 03.05.24 10:11; 1.2.3.2024; 03/05/2024/6; 103/05/2024
3. Mai 2024; 3.Mai 2024; 3 mai 2024; 1er mai 2024; 3 de mayo de 2024; 3 de mayo del 2024; 3 maja 2024; 3 мая 2024; 3 мая 2024 г.; 2024. május 3.; ngày 3 tháng 5 năm 2024; 3 tháng 5, 2024; 3 مايو 2024; 3 آب/اغسطس 2024; ٣ مايو ٢٠٢٤; 2024年5月3日; 2024年5月; 5月3日; 2024년 5월 3일
a b May 3; a b c May 3; 3 a b May; 3 a b c May; 3 a b 4; 3 a b c 4; 3 a; 3 May a; a 3 May
Sunday, 07/04/2024; Saturday, 06/08/2024; Sat 06/08/2024; 06/08/2024; Sonntag, 07.04.2024; Monday, 07/04/2024
the quay, which is wet and big, is open again until 03.05.24; the quay, which is wet and long, is open again, until 03.05.24
2024-5-3; 2024/05/03T10:11; 202405031; 2024-05-034; 32/05/2024; 05/32/2024; 0/05/2024; 13/13/2024
٠٩/١٠/٢٠٢٤; ०९-१०-२०२४; 3 ማይ 2024; 3 Xyz 2024; 3 Xyz/May 2024; 29 February 2023; 29 February 2024
May; 3; 2024; no day at all; May 32, 2024; the 3rd may 2024 be; Maybe 3, 2024`
    .split(/; |\n/)
    .map((text) => text.trim());

test('days', () =>
  expect(
    written
      .map((text) => {
        const told = Map.groupBy(languages, (language) =>
          `${dayIn(text, language)} ${beginsAsDate(text, language) ? 'begins' : ''}`.trim(),
        );
        const each = [...told].map(([day, of]) => `${day}${told.size > 1 ? ` (${of.join(' ')})` : ''}`);
        return `${text}: ${each.join(', ')}; as data ${dayOf(text)}\n`;
      })
      .join(''),
  ).toMatchFileSnapshot(join(import.meta.dirname, 'dates', 'days.txt')));
