/** The reading room's work, wherever the room stands: a snapshot in, an answer out, nothing remembered. */
import { kitOf } from './kit';
import { lookUp } from './lookUp';
import type { Kit, LookUp, Report, Snapshot, Why } from './model';
import { parsePage } from './page';
import { articleOf } from './page/article';
import { report } from './report';
import { mayRepublish } from './terms/limit';

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

/** The kit of a page whose terms let its text be republished on `today` (ISO 8601, the reader's calendar); else why not. */
export function kitIn(snapshot: Snapshot, today: string): Kit | Why {
  const answer = readSnapshot(snapshot);
  if (typeof answer === 'string') return answer;
  if (answer.verdict.kind === 'not-article') return 'not-article';
  if (!mayRepublish(answer, today)) return 'not-allowed';
  const article = articleOf(snapshot);
  return typeof article === 'string' ? article : kitOf(answer, article);
}
