/** Hostile pages on a server: each on a site of its own, so that no tab shares its process with another's. */
import type { HostilePage } from '../hostile/index.ts';
import type { Trial } from './trial.ts';

const full = (count: number) => count;
let sites = 0;

/** Puts the page there and gives its address. */
export function serveHostile(trial: Trial, { make, headers, never }: HostilePage): string {
  const host = `http://hostile-${++sites}.example`;
  trial.put(`${host}/never`, { body: '', silent: () => undefined });
  return trial.put(`${host}/oven`, {
    body: make(full),
    ...(headers ? { headers } : {}),
    ...(never === 'end' ? { hold: new Promise<void>(() => undefined) } : {}),
  });
}
