/**
 * Every passage of a page, looked up: where one kind of words ends and another begins. Right or wrong: what changes here
 * was meant to, or the change did more than it should. `vitest -u` writes it anew.
 */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lookUp } from '../../lib/lookUp';
import { turns } from '../turns';
import { pageOf, prose } from './signals/page';

const href = 'https://ferry.example/plan';
const page = pageOf({
  head: ['By Nora Field', 'Republished with permission of the Lake Press'],
  body: [
    'Harriet Lund said: “We were told on Monday,” and added, “by a note on the jetty that nobody signed.” Then she left.',
    {
      text: 'The company published a plan for the repairs last week, it said.',
      links: [
        { text: 'a plan for the repairs', href },
        { text: 'i', href },
        { text: '', href },
      ],
    },
    { text: 'No boat sails before March.', tag: 'blockquote' },
    { text: 'The jetty on Monday. Photo: Tom Reed', zone: 'caption' },
    '“Nobody asked us,” the crews wrote. «Not once», said Tom van der Reed Jr. of the union.',
    '“So be it.”',
    prose[0] ?? '',
  ],
  foot: ['More about ferries', '© 2024 Millgate Courier', { text: 'Contact us', zone: 'footer' }],
});

test('from each word on, as it grows', async () => {
  const told = page.blocks.flatMap(({ text }, which) => {
    const words = text.split(' ');
    return words.map((word, from) => {
      const tell = (size: number) => {
        const { kind, speaker, links, context } = lookUp(page, words.slice(from, from + size + 1).join(' '));
        return [kind, speaker, links.map((link) => link.text).join('+'), context === text ? '' : context?.slice(0, 20)]
          .filter(Boolean)
          .join(' | ');
      };
      return `${which} ${word}\n${turns(words.length - from - 1, 2, tell)}`;
    });
  });
  const across = page.blocks.slice(1).map(({ text }, at) => {
    const { kind, speaker, context } = lookUp(page, `${page.blocks[at]?.text}\n${text}`);
    return `${at} and the next: ${kind} ${speaker} ${context?.slice(0, 20)}\n`;
  });
  await expect([...told, ...across].join('')).toMatchFileSnapshot(join(import.meta.dirname, 'passages', 'page.txt'));
});
