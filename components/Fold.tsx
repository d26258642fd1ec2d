import type { VNode } from 'preact';
import { plural } from '../lib/words';

/** The first few of a long list, the rest folded below it. `of` are `<li>` elements. */
export function Fold({ of, first, class: className }: { of: VNode[]; first: number; class: string }) {
  const rest = of.slice(first);
  return (
    <>
      <ul class={className}>{of.slice(0, first)}</ul>
      {rest.length > 0 && (
        <details class="fold">
          <summary>{plural('more', rest.length)}</summary>
          <ul class={className}>{rest}</ul>
        </details>
      )}
    </>
  );
}
