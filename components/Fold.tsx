import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { plural } from '../lib/words';

interface FoldProps {
  /** `<li>` elements. */
  of: VNode[];
  first: number;
  class: string;
  /** Which of them has to be seen now, folded away or not; each new object unfolds anew. */
  sought?: { at: number } | null;
}

/** The first few of a long list, the rest folded below it and drawn once it is opened. */
export function Fold({ of, first, class: className, sought = null }: FoldProps) {
  const [isOpened, open] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (!sought || sought.at < first || !fold.current) return;
    fold.current.open = true;
    open(true);
  }, [sought]);
  const rest = of.slice(first);
  return (
    <>
      <ul class={className}>{of.slice(0, first)}</ul>
      {rest.length > 0 && (
        <details ref={fold} class="fold" onToggle={(event) => event.currentTarget.open && open(true)}>
          <summary>{plural('more', rest.length)}</summary>
          {isOpened && <ul class={className}>{rest}</ul>}
        </details>
      )}
    </>
  );
}
