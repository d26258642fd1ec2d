/** The reading room's memory. */
import { type Memory, openMemory } from '../../memory';
import type { Outcome } from '../../memory/store';
import { openShelves } from './shelves';

let opened: Promise<Outcome<Memory>> | null = null;

async function open(): Promise<Outcome<Memory>> {
  const shelves = await openShelves('memory', () => {
    opened = null;
  });
  if (shelves.outcome === 'failed') return shelves;
  const outcome = await openMemory(shelves.value.store);
  if (outcome.outcome === 'failed') shelves.value.close();
  return outcome;
}

/**
 * The memory, opened where somebody first needs it: an open database costs some megabytes. Ask for it each time: what
 * failed, and what the browser has closed, is tried anew.
 */
export async function memory(): Promise<Outcome<Memory>> {
  const opening = opened ?? open();
  opened = opening;
  const outcome = await opening;
  if (outcome.outcome === 'failed' && opened === opening) opened = null;
  return outcome;
}
