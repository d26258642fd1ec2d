import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../../lib/words';
import { useId } from '../id';

/** A part of what a row unfolds, under its own heading. */
export function Part({ title, count, children }: { title: MessageKey; count?: number; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h3 id={id}>
        {t(title)}
        {count !== undefined && (
          <>
            {' '}
            <span class="count">{count}</span>
          </>
        )}
      </h3>
      {children}
    </section>
  );
}
