import { describe, expect, test } from 'vitest';
import { saysAuthor, saysByline, saysSource } from '../../../lib/page/called';

describe('an element is called after who wrote', () => {
  test.each([
    ['author', true],
    ['entry-author vcard', true],
    ['authorBox', true],
    ['posted-by', true],
    ['yazar', true],
    ['penulis', true],
    ['nota firma', true],
    ['firmas', true],
    ['byl', true],
    ['avtor', true],
    ['confirmation', false],
    ['nav_firmalar', false],
    ['byline-less', true],
    ['bylaws', false],
    ['meta', false],
  ])('%s: %s', (names, is) => expect(saysAuthor.test(names)).toBe(is));
});

describe('an element is called after where the text is from', () => {
  test.each([
    ['source', true],
    ['news-agency', true],
    ['field-quelle', true],
    ['laiyuan', true],
    ['zrodlo', true],
    ['material-zrodlo', true],
    ['bron', true],
    ['bronze', false],
    ['kilde', true],
    ['kildevand', false],
    ['publisher', false],
  ])('%s: %s', (names, is) => expect(saysSource.test(names)).toBe(is));
});

describe('an element is called after either, and after nothing else', () => {
  test.each([
    ['author', true],
    ['authors', true],
    ['author-name', true],
    ['author-bio', true],
    ['authority', false],
    ['source_baidu', true],
    ['resource', false],
    ['sourcecode', false],
    ['autor-box', true],
    ['kaynak', true],
    ['kaynaklar', false],
  ])('%s: %s', (names, is) => expect(saysByline.test(names)).toBe(is));
});
