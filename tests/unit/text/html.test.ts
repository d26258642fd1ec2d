import { expect, test } from 'vitest';
import { escaped, unescaped, withoutTemplates } from '../../../lib/text/html';

test('text can end neither a tag nor an attribute', () =>
  expect(escaped(`<b title="it's">&`)).toBe('&lt;b title=&quot;it&#39;s&quot;&gt;&amp;'));

test.each([
  ['Q&amp;A &lt;now&gt;', 'Q&A <now>'],
  ['&#8220;so&#x201d;&hellip;', '“so”…'],
  ['&amp;quot;', '&quot;'],
  ['&unheard; &#0; &#x110000;', '&unheard;  '],
  ['AT&T', 'AT&T'],
])('the entities of %j', (text, read) => expect(unescaped(text)).toBe(read));

test('the entities that feeds write', () =>
  expect(
    unescaped(
      '&amp;&lt;&gt;&quot;&apos;&nbsp;&hellip;&mdash;&ndash;&lsquo;&rsquo;&ldquo;&rdquo;&laquo;&raquo;&#1114111;&#1114112;&AMP;',
    ),
  ).toBe('&<>"\' …—–‘’“”«»\u{10ffff}&'));

test('nothing is left that a site generator would run', () =>
  expect(withoutTemplates('{{ a }} & {% b %}')).toBe('&#123;&#123; a &#125;&#125; &amp; &#123;% b %&#125;'));
