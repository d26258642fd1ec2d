import type { ComponentChildren } from 'preact';
import { type MessageKey, t } from '../lib/words';
import { useId } from './id';

/** One question and its answer. */
export function Card({ title, children }: { title: MessageKey; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  );
}
