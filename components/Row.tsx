import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, t } from '../lib/words';
import { Icon } from './Icon';

interface RowProps {
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
export function Row({ icon, title, answer, isOpen = false, isSought = false, onFold, children }: RowProps) {
  const [wasOpened, open] = useState(isOpen);
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
      open={isOpen}
      onToggle={({ currentTarget }) => (currentTarget.open ? open(true) : onFold?.())}
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
