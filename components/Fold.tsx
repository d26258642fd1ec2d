import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../lib/words';

/** The first few of a long list, the rest folded below it and drawn once it is opened. `of` are `<li>` elements. */
export function Fold({ of, first, class: className }: { of: VNode[]; first: number; class: string }) {
  const [isOpened, open] = useState(false);
  const rest = of.slice(first);
  return (
    <>
      <ul class={className}>{of.slice(0, first)}</ul>
      {rest.length > 0 && (
        <details class="fold" onToggle={(event) => event.currentTarget.open && open(true)}>
          <summary>{plural('more', rest.length)}</summary>
          {isOpened && <ul class={className}>{rest}</ul>}
        </details>
      )}
    </>
  );
}
