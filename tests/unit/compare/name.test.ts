import { describe, expect, test } from 'vitest';
import { isOneInOtherLetters, namesIn } from '../../../lib/compare/name';
import { Numbering, read, sentenceAt, writtenAt } from '../../../lib/compare/reading';

/** The names of a text's last sentence, as they are written there. */
const names = (language: string | null, ...paragraphs: string[]) => {
  const reading = read(paragraphs, language, new Numbering());
  const { first, behind } = sentenceAt(reading, reading.size - 1) ?? { first: 0, behind: 0 };
  return namesIn(reading, { first, behind }, []).map((name) =>
    Array.from({ length: name.behind - name.first }, (_, at) => writtenAt(reading, name.first + at)).join(' '),
  );
};

describe('names of a sentence', () => {
  test.each<[string, string | null, string, string[]]>([
    ['a capital within it', 'en', 'They met Miller in the port of Lyon.', ['Miller', 'Lyon']],
    ['a capital at its beginning tells nothing', 'en', 'Farmers met in the port of Lyon.', ['Lyon']],
    ['but beside another', 'en', 'Anna Miller came.', ['Anna', 'Miller']],
    ['and for a country', 'en', 'Norway lost.', ['Norway']],
    ['and for an acronym', 'en', 'NATO lost.', ['NATO']],
    ['letters of which there are too many', 'en', 'ANYTHING goes.', []],
    ['in a quotation', 'en', 'He said: Nobody left, and “They came.', []],
    ['behind a dash', 'en', 'The end — Nobody left.', []],
    ['a letter alone', 'en', 'It was plan B they had.', []],
    ['an initial; what stands behind its stop may open a sentence', 'en', 'It was J. Miller they had.', ['J']],
    ['capitals of a title', 'en', 'Ministers Agree On Strict Limits For Fishing', []],
    [
      'three capitals of many words',
      'en',
      'They told Anna Miller and Paul that nobody knew what would come',
      ['Anna', 'Miller', 'Paul'],
    ],
    ['three capitals of five words, no title', 'en', 'They told Anna Berta Carla there', ['Anna', 'Berta', 'Carla']],
    ['three of four', 'en', 'They told Anna Berta Carla', []],
    ['short words of a title do not count', 'en', 'They said Anna Berta Carla let us do it', []],
    ['two words with capitals, no title', 'en', 'then Anna Miller', ['Anna', 'Miller']],
    ['no capitals at all', 'en', 'they met in the port.', []],
    ['nouns of German', 'de', 'Sie kauften den Wagen in der Stadt.', []],
    ['a name without an article', 'de', 'Sie fuhren nach Lyon.', ['Lyon']],
    ['a name of two', 'de', 'Dort sprach Anna Keller.', ['Anna', 'Keller']],
    ['a noun with an adjective', 'de', 'Sie sahen grüne Wagen.', []],
    ['a noun before a genitive', 'de', 'Sie sprachen über Regeln der Stadt.', []],
    ['a counted noun', 'de', 'Sie hatten 12 Wagen.', []],
    ['a counted noun before a name', 'de', 'Sie hatten 12 Wagen Lyon.', ['Lyon']],
    ['what opens the sentence', 'de', 'Wagen fuhren dort.', []],
    ['a country that opens it', 'de', 'Norwegen verlor.', ['Norwegen']],
    ['an article with a capital', 'de', 'Er sah, wie „Die Stadt“ brannte.', []],
    ['Hebrew, glued to a preposition', 'he', 'השר ביקר בצרפת אתמול', ['בצרפת']],
    ['Arabic', 'ar', 'زار الوزير فرنسا أمس', ['فرنسا']],
    ['Hindi', 'hi', 'मंत्री फ़्रांस गए', ['फ़्रांस']],
    ['Korean, with an ending', 'ko', '장관은 프랑스에서 말했다', ['프랑스에서']],
    ['Korean, with an ending of one letter', 'ko', '장관은 프랑스를 떠났다', ['프랑스를']],
    ['Arabic, glued to two letters', 'ar', 'زار الوزير وبفرنسا التقى', ['وبفرنسا']],
    ['a country in characters', 'zh', '部长访问了法国。', ['法 国']],
    ['two of them', 'zh', '中国和法国', ['中 国', '法 国']],
    ['katakana', 'ja', '首相はスミスと会った。', ['ス ミ ス']],
    ['katakana of two letters', 'ja', '首相はスミと会った。', []],
    ['no language', null, 'مرحبا فرنسا', []],
    ['no language, in characters', null, '部长访问了法国。', []],
    ['no language, with capitals', null, 'They met in Lyon.', ['Lyon']],
    ['a tag that is none', 'x', 'They met in Lyon.', ['Lyon']],
  ])('%s', (_, language, text, expected) => expect([...names(language, text)].sort()).toEqual([...expected].sort()));

  test('what the text writes with a capital elsewhere is one at the beginning, too', () => {
    expect(names('en', 'We asked Okafor again.', 'Okafor left.')).toEqual(['Okafor']);
    expect(names('en', 'Farmers met.', 'Farmers left.')).toEqual([]);
    expect(names('en', 'The Bank of it and a bank.', 'Bank left.')).toEqual([]);
  });

  test('are those of a stretch, without numbers', () => {
    const reading = read(['They met Miller there on Monday about their port in Lyon.'], 'en', new Numbering());
    const at = (first: number, behind: number) =>
      namesIn(reading, { first, behind }, [{ first: 5, behind: 6 }]).map(({ value }) => value);
    expect(at(0, 11)).toEqual(['miller', 'lyon']);
    expect(at(3, 11)).toEqual(['lyon']);
    expect(at(0, 3)).toEqual(['miller']);
    expect(at(0, 2)).toEqual([]);
  });

  test('of which a stretch cuts a part off, where letters are words', () => {
    const reading = read(['部长访问了法国的城市。'], 'zh', new Numbering());
    expect(namesIn(reading, { first: 6, behind: 7 }, [])).toEqual([{ first: 5, behind: 7, value: '法国' }]);
    expect(namesIn(reading, { first: 5, behind: 6 }, [])).toEqual([{ first: 5, behind: 7, value: '法国' }]);
    expect(namesIn(reading, { first: 7, behind: 8 }, [])).toEqual([]);
    expect(namesIn(reading, { first: 4, behind: 5 }, [])).toEqual([]);
  });
});

describe('one name in two ways', () => {
  test.each<[string[], string[], boolean]>([
    [['U', 'S'], ['US'], true],
    [['Nato'], ['NATO'], true],
    [['UN'], ['United', 'Nations'], true],
    [['United', 'Nations'], ['UN'], true],
    [['ONU'], ['United', 'Nations'], true],
    [['Lyon'], ['Saint', 'Lyon'], false],
    [['UN'], ['EU'], false],
    [['UN', 'EU'], ['United', 'Nations', 'Unite'], false],
    [['ABCDEF'], ['A', 'Big'], false],
    [['U'], ['United', 'Nations'], false],
  ])('%s, %s', (a, b, expected) => expect(isOneInOtherLetters(a, b)).toBe(expected));
});
