import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the probe gives something; fails with the description and the last thing seen after `limit` milliseconds. */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const found = await probe();
      if (found) return found;
    } catch (error) {
      last = error;
    }
    await pause(50);
  }
  throw new Error(`waited in vain: ${what}${last ? ` (${last})` : ''}`, { cause: last });
}
