/**
 * What the background asks of the gate in a page, and what comes back. Types
 * alone: the content script ships no schema, and the background checks answers.
 */
import type { Snapshot, Why } from '../../model';

export type GateRequest =
  /** Say again where you stand, and send the snapshot; `asked`: the reader asked, settings and gate do not matter. */
  | { to: 'page'; name: 'again'; asked: boolean }
  /** Which visit is it that stands in the tab? */
  | { to: 'page'; name: 'visit' }
  | { to: 'page'; name: 'snapshot' }
  /** Which of these quotations, each with the name in it that matters, does nobody see on the page of this visit? */
  | { to: 'page'; name: 'unseen'; visit: string; said: readonly { quote: string; name: string }[] }
  | { to: 'page'; name: 'show'; quote: string }
  | { to: 'page'; name: 'unshow' };

export type GateReply = boolean | { visit: string } | { unseen: readonly string[] } | Snapshot | Why;
