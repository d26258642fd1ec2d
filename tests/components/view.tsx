import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

/** Draws a view into the test's document and gives its body back. */
export function show(view: ComponentChild): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  act(() => render(view, root));
  return document.body;
}

/** Draws the view that stands there anew, as a change of its tab would. */
export function redraw(view: ComponentChild): void {
  const root = document.body.firstElementChild;
  if (root) act(() => render(view, root));
}

/** Clicks what carries these words, and waits until the view has settled. */
export async function press(words: string): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>('button, summary, a, label')];
  const found = all.find(({ ariaLabel, textContent }) =>
    [ariaLabel, textContent].some((each) => each?.trim() === words),
  );
  if (!found) throw new Error(`nothing to press says “${words}”`);
  await act(async () => found.click());
}

/** What axe finds wrong with the document; it cannot see colors here, the gallery's browser can. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}
