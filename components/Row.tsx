import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../lib/words';
import { Icon } from './Icon';

interface RowProps {
  icon: Parameters<typeof Icon>[0]['of'];
  title: MessageKey;
  /** The answer, in one line. */
  answer: ComponentChildren;
  /** Unfolded from the start. */
  isOpen?: boolean;
  /** What unfolds below it; drawn once it is opened. */
  children(): ComponentChildren;
}

/** A question with its answer in one line; all that stands behind it unfolds in place. One stop for the Tab key. */
export function Row({ icon, title, answer, isOpen = false, children }: RowProps) {
  const [wasOpened, open] = useState(isOpen);
  return (
    <details class="question" open={isOpen} onToggle={(event) => event.currentTarget.open && open(true)}>
      <summary>
        <Icon of={icon} />
        <h2>{t(title)}</h2>
        <p class="short">{answer}</p>
      </summary>
      {(wasOpened || isOpen) && <div class="unfolded">{children()}</div>}
    </details>
  );
}
