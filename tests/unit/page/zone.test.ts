// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { walk } from '../../../lib/page/blocks';

const paragraph = 'The ferry sailed again on Monday after three weeks in which nobody on the island had seen it.';
const text = `<p>${paragraph}</p>`.repeat(8);

/** The zone of the first block that begins with these words, on a page of this body. */
function zoneOf(body: string, words = paragraph): string | undefined {
  const document = new DOMParser().parseFromString(body, 'text/html');
  return walk(document, (href) => href ?? '').blocks.find((block) => block.text.startsWith(words))?.zone;
}

describe('most of what is written on a page is its text, whatever it stands in', () => {
  test.each([
    ['a sidebar', `<div class="sidebar-1">${text}</div>`],
    ['a column beside it', `<aside>${text}</aside>`],
    ['a box to subscribe', `<div class="newsletter box">${text}</div>`],
    ['a menu', `<nav>${text}</nav>`],
    ['a box to fold out', `<div class="read-more"><div>${text}</div></div>`],
  ])('%s', (_, body) => expect(zoneOf(body)).toBe('main'));

  test('a few times within each other, not without end', () => {
    const nested = (depth: number) => `${'<aside>'.repeat(depth)}${text}${'</aside>'.repeat(depth)}`;
    expect([zoneOf(nested(10)), zoneOf(nested(11))]).toEqual(['main', 'aside']);
  });
  test('and what stands in it keeps its own place', () =>
    expect(zoneOf(`<aside>${text}<div class="related"><p>Two other ferries</p></div></aside>`, 'Two other')).toBe(
      'aside',
    ));
});

describe('what holds less is what it is called', () => {
  test.each([
    ['half of the paragraphs', `<div>${text}</div><div class="sidebar">${text}</div>`, 'aside'],
    ['a few words', `<nav><p>${paragraph}</p></nav>`, 'nav'],
    ['comments, however many', `<div class="comments">${text}</div>`, 'comments'],
    ['a footer', `<footer>${text}</footer>`, 'footer'],
  ])('%s', (_, body, zone) => {
    const document = new DOMParser().parseFromString(body, 'text/html');
    expect(walk(document, (href) => href ?? '').blocks.at(-1)?.zone).toBe(zone);
  });
});

test.each(['related', 'post-related', 'theme_related', 'td-recommended'])('“%s” holds other stories', (name) =>
  expect(zoneOf(`<p>A word</p><ul class="${name}"><li>${paragraph}</li></ul>`)).toBe('aside'),
);
test.each(['unrelated', 'correlated'])('“%s” does not', (name) =>
  expect(zoneOf(`<p>A word</p><ul class="${name}"><li>${paragraph}</li></ul>`)).toBe('main'),
);

test('the foot of an article’s box is the article’s, that of the page is not', () => {
  const foot = '<div class="footer"><p>By the valley desk</p></div>';
  expect(zoneOf(`<div class="article">${text}${foot}</div>`, 'By the')).toBe('main');
  expect(zoneOf(`<div class="column">${text}${foot}</div>`, 'By the')).toBe('footer');
});
