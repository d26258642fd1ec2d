import { useState } from 'preact/hooks';

let last = 0;

/**
 * An id for an element, its own for as long as it stands. Preact's `useId` (11.2.0) at times counts from zero again when
 * the whole view is drawn anew, and what is added then takes the id of what stood there before.
 */
export function useId(): string {
  const [id] = useState(() => `id-${++last}`);
  return id;
}
