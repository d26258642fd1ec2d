/** The reading room's memory. */
import { type Memory, openMemory } from '../../memory';
import { done, type Outcome } from '../../memory/store';
import { openShelves } from './shelves';

/** The memory, and how to let go of it. */
interface Opened {
  memory: Memory;
  close(): void;
}

/** An open memory that nobody asks costs some megabytes for nothing. Milliseconds. */
const idle = 10_000;

let opened: Promise<Outcome<Opened>> | null = null;
/** Works that are being done. */
let working = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function open(): Promise<Outcome<Opened>> {
  const shelves = await openShelves('memory', () => {
    opened = null;
  });
  if (shelves.outcome === 'failed') return shelves;
  const { store, close } = shelves.value;
  const outcome = await openMemory(store);
  if (outcome.outcome === 'done') return done({ memory: outcome.value, close });
  close();
  return outcome;
}

/** Nobody has asked for a while: what waits enters the index, and all is closed. */
async function rest(): Promise<void> {
  const resting = opened;
  const found = await resting;
  if (found?.outcome !== 'done' || working > 0) return;
  working++;
  try {
    await found.value.memory.tidy();
  } finally {
    working--;
  }
  // Somebody may have come meanwhile, or the browser have closed it.
  if (working > 0 || opened !== resting) return;
  opened = null;
  found.value.close();
}

/**
 * Works with the memory. It is opened where somebody first needs it, and closed when nobody has for a while; what failed,
 * and what the browser has closed, is tried anew.
 */
export async function withMemory<A>(work: (memory: Memory) => Promise<Outcome<A>>): Promise<Outcome<A>> {
  clearTimeout(timer);
  working++;
  const opening = opened ?? open();
  opened = opening;
  try {
    const outcome = await opening;
    if (outcome.outcome === 'failed' && opened === opening) opened = null;
    return outcome.outcome === 'failed' ? outcome : await work(outcome.value.memory);
  } finally {
    working--;
    clearTimeout(timer);
    timer = setTimeout(() => void rest(), idle);
  }
}
