/** Processes of this machine. */
import { readdirSync, readFileSync } from 'node:fs';

/** The parent of each process, from /proc. */
function parents(): Map<number, number> {
  const found = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name in parentheses may hold spaces; the parent is the second field after it.
      found.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // Ended meanwhile.
    }
  }
  return found;
}

/** A process and its descendants, as they are now. Linux only; elsewhere the process alone. */
export function descendants(pid: number): number[] {
  if (process.platform !== 'linux') return [pid];
  const parent = parents();
  const belongs = (each: number): boolean => each === pid || (each > 1 && belongs(parent.get(each) ?? 0));
  return [...parent.keys()].filter(belongs);
}

/** Sends a process a signal, or asks by 0 whether it runs; false where there is none any more. */
export function signal(pid: number, name: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
