import { readFileSync } from 'node:fs';
import { descendants } from '../drive/process.ts';

/**
 * Megabytes that a process and its descendants really take: memory they share counts once ("Pss"). Linux only; null
 * elsewhere.
 */
export function memoryOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  let kilobytes = 0;
  for (const each of descendants(pid)) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // Ended meanwhile.
    }
  }
  return kilobytes / 1024;
}
