/** The reading room's memory. */
import { type Memory, openMemory } from '../../memory';
import type { Outcome } from '../../memory/store';
import { openShelves } from './shelves';

let opened: Promise<Outcome<Memory>> | null = null;

async function open(): Promise<Outcome<Memory>> {
  const shelves = await openShelves();
  return shelves.outcome === 'failed' ? shelves : openMemory(shelves.value);
}

/** The memory, opened where somebody first needs it: an open database costs some megabytes. What failed is tried anew. */
export async function memory(): Promise<Outcome<Memory>> {
  opened ??= open();
  const outcome = await opened;
  if (outcome.outcome === 'failed') opened = null;
  return outcome;
}
