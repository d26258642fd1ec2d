/**
 * A page that ends anywhere, and one with a stray sign anywhere: what is left of it before it is parsed. Right or wrong:
 * what changes here was meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lighten } from '../../lib/page/lighten';

const page =
  '<!DOCTYPE html><!-- a --><body class="a" onload=b><p data-a="1" id=b>a<?x?>\n   <SCRIPT type=text/x>if(a<b)</script >' +
  '<svg><title>a</title><g/><b>b</b></svg><pre>   <i title=\'a\'>c</i>   </pre><template><p>d</p></template><noscript><img src="/a?b&amp;c"></noscript>' +
  '<a href=x/ name=y>e</a></ p></a/><textarea rows=2><p></textarea><Z9 =a b= c>f</Z9><plaintext>g';

const told = (html: string): string => {
  const light = lighten(html);
  if (!light) return 'refused';
  const scripts = light.scripts.map(({ type, text }) => `${type}:${text}`).join();
  return [light.html, scripts, light.pictures.join()].map((text) => text.replaceAll('\n', '\\n')).join(' | ');
};
const written = (lines: readonly string[], name: string) =>
  expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'lightened', `${name}.txt`));
const everywhere = Array.from(page, (_, at) => at);

test('ends anywhere', () =>
  written(
    everywhere.map((at) =>
      `${page.slice(Math.max(0, at - 6), at)}⟂ ${told(page.slice(0, at)).slice(-60)}`.replaceAll('\n', '\\n'),
    ),
    'ends',
  ));

/** How many letters are left of it, of its scripts and of its pictures' addresses: enough to see that nothing moved. */
const measured = (html: string): string =>
  told(html)
    .split(' | ')
    .map(({ length }) => length)
    .join('/');

test('a stray sign anywhere', () =>
  written(
    everywhere.map((at) =>
      `${page.slice(Math.max(0, at - 6), at)}⟂ ${[
        '<',
        '>',
        '/',
        '"',
        "'",
        '=',
        '-',
        '!',
        ' ',
        '\f',
        '\v',
        '\r',
        'z',
        'Z',
        '{',
        '[',
        '@',
        '`',
        '</',
        '-->',
        '--!>',
      ]
        .map((sign) => measured(page.slice(0, at) + sign + page.slice(at)))
        .join(' ')}`.replaceAll('\n', '\\n'),
    ),
    'signs',
  ));
