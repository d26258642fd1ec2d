/** How long the memory keeps what was read. */
import type { KeepFor } from '../model';

/** In days; null: always. */
const keeping = { month: 30, year: 365, always: null } as const satisfies Record<KeepFor, number | null>;

/** The last day that is to be forgotten today, for `forget({ what: 'days', from: '', to })`; null where none is. Days are ISO 8601. */
export function lastForgotten(today: string, keep: KeepFor): string | null {
  const days = keeping[keep];
  return days === null ? null : new Date(Date.parse(today) - (days + 1) * 86_400_000).toISOString().slice(0, 10);
}
