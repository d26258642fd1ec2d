// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Mark } from '../../components/Mark';
import { show } from './view';

test('what stands in the sidebar before any script runs is the beginning of its bar', () => {
  const html = readFileSync('entrypoints/sidepanel/index.html', 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const bar = page.querySelector('#root > .bar:first-child');
  const drawn = show(<Mark />).querySelector('.mark');
  expect(drawn).not.toBeNull();
  expect(bar?.children).toHaveLength(1);
  expect(bar?.firstElementChild?.outerHTML.replace(/>\s+</g, '><')).toBe(drawn?.outerHTML);
});
