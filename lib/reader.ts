/** The reading room's work, wherever the room stands: a snapshot in, an answer out, nothing remembered. */
import { lookUp } from './lookUp';
import type { LookUp, Report, Snapshot, Why } from './model';
import { parsePage } from './page';
import { report } from './report';

/** Reads a snapshot. The answer is the page's report, or why there is none. */
export function readSnapshot(snapshot: Snapshot): Report | Why {
  const parsed = parsePage(snapshot);
  return parsed.outcome === 'parsed' ? report(parsed.page) : parsed.why;
}

/** Whose words a passage is, on the page it was selected on. */
export function lookUpIn(snapshot: Snapshot, selection: string): LookUp {
  const parsed = parsePage(snapshot);
  return lookUp(parsed.outcome === 'parsed' ? parsed.page : null, selection);
}
