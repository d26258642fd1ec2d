import { describe, expect, test } from 'vitest';
import { foldName, isHomographic } from '../../../lib/organizations';

describe('foldName', () => {
  test.each([
    ['The Guardian', 'guardian'],
    ['ＲＥＵＴＥＲＳ', 'reuters'],
    ['Reu\u200bters\u202c', 'reuters'],
    ['新华社\ufe00', '新华社'],
    ['연합\u3164뉴스', '연합뉴스'],
    ['Agência Brasil', 'Agencia Brasil'],
    ['İHA', 'iha'],
    ['Sørlandet', 'sorlandet'],
    ['Newsfile Corp.', 'newsfile'],
    ['dpa Deutsche Presse-Agentur GmbH', 'DPA Deutsche Presse Agentur'],
    ['Mail & Guardian', 'Mail and Guardian'],
    ['l’AFP', 'afp'],
    ['ΑΠΕ-ΜΠΕ', 'απεμπε'],
    ['Știri', 'stiri'],
    ['فرانس بـرس', 'فرانس برس'],
    ['أسوشيتد', 'اسوشيتد'],
  ])('"%s" is "%s"', (name, other) => expect(foldName(name)).toBe(foldName(other)));

  test.each([
    ['Die Presse', 'La Presse'],
    ['Российский', 'Россиискии'],
    ['ガ', 'カ'],
    ['Rеuters', 'Reuters'],
    ['The', ''],
    ['Limited', ''],
  ])('"%s" is not "%s"', (name, other) => expect(foldName(name)).not.toBe(foldName(other)));
});

describe('isHomographic', () => {
  test.each(['Rеuters', 'Аssociated Press', 'Βloomberg', 'Re\u200bυters'])('"%s" pretends', (name) => {
    expect(isHomographic(name)).toBe(true);
  });
  test.each(['Reuters', 'TASS (ТАСС)', 'ΑΠΕ-ΜΠΕ', 'AP通信', '7x7 Горизонтальная Россия', 'PTI भाषा', ''])(
    '"%s" is honest',
    (name) => expect(isHomographic(name)).toBe(false),
  );
});
