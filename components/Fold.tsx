import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { plural } from '../lib/words';

interface FoldProps {
  /** `<li>` elements. */
  of: VNode[];
  first: number;
  class: string;
  /** What the fold says of the others; "3 more" where nothing else is said. */
  more?: (count: number) => string;
}

/** The first few of a long list, the rest folded below it and drawn once it is opened. */
export function Fold({ of, first, class: className, more = (count) => plural('more', count) }: FoldProps) {
  const [isOpened, open] = useState(false);
  const rest = of.slice(first);
  return (
    <>
      <ul class={className}>{of.slice(0, first)}</ul>
      {rest.length > 0 && (
        <details class="fold" onToggle={(event) => event.currentTarget.open && open(true)}>
          <summary>{more(rest.length)}</summary>
          {isOpened && <ul class={className}>{rest}</ul>}
        </details>
      )}
    </>
  );
}
