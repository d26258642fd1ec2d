import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../lib/words';
import { Icon } from './Icon';

/** Rows left open: of which visit, and which. */
export interface LeftOpen {
  visit: string;
  rows: Set<string>;
}

interface RowProps {
  /** The rows that the reader left open: who comes back to a tab finds it as it was. */
  left: LeftOpen;
  icon: Parameters<typeof Icon>[0]['of'];
  title: MessageKey;
  /** The answer, in one line. */
  answer: ComponentChildren;
  /** Unfolded from the start. */
  isOpen?: boolean;
  /** Something else leads here: it is opened and comes into view. */
  isSought?: boolean;
  onFold?(): void;
  /** What unfolds below it; drawn once it is opened. */
  children(): ComponentChildren;
}

/** A question with its answer in one line; all that stands behind it unfolds in place. One stop for the Tab key. */
export function Row({
  left: { visit, rows },
  icon,
  title,
  answer,
  isOpen = false,
  isSought = false,
  onFold,
  children,
}: RowProps) {
  const key = `${visit} ${title}`;
  const [begins] = useState(isOpen || rows.has(key));
  const [wasOpened, open] = useState(begins);
  const row = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isSought || !row.current) return;
    row.current.open = true;
    row.current.querySelector('summary')?.focus();
    row.current.scrollIntoView?.({ block: 'start' });
  }, [isSought]);
  return (
    <details
      class="question"
      ref={row}
      open={begins || isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) {
          rows.add(key);
          open(true);
        } else {
          rows.delete(key);
          onFold?.();
        }
      }}
    >
      <summary>
        <Icon of={icon} />
        <h2>{t(title)}</h2>
        <p class="short">{answer}</p>
      </summary>
      {(wasOpened || isOpen) && <div class="unfolded">{children()}</div>}
    </details>
  );
}
