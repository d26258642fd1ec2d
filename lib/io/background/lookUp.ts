/** The look-up of words that the reader selected. */
import { caps } from '../../caps';
import { nothingKnown } from '../../model';
import { tabState } from '../shared/tabRecord';
import { snapshotOf } from './page';
import type { Room } from './room';
import { beginForQuestion, changeTab, isOfQuestion } from './tabRecord';
import { readNow } from './visit';

/**
 * Looks a passage up in the page it was selected on. The question is stored first, so that the panel shows at once
 * what is being looked up; a tab without a record gets one. The words asked last are the ones answered. Where the page
 * cannot be had and was not read before, it says why instead: nothing is known of the words.
 */
export async function lookUp(tabId: number, selection: string, room: Room): Promise<void> {
  const asked = selection.replace(/\s+/g, ' ').trim().slice(0, caps.passage);
  const begun = (await tabState(tabId)) ?? (await beginForQuestion(tabId));
  await changeTab(tabId, begun.visit, () => ({ lookUp: { selection: asked, answer: null }, link: null }));
  const given = await snapshotOf(tabId);
  const answer = typeof given === 'string' ? null : await room.lookUp(given, asked);
  const { visit, report } = isOfQuestion(begun) ? ((await tabState(tabId)) ?? begun) : begun;
  const isRead = report !== null || typeof given !== 'string';
  const isHere = await changeTab(tabId, visit, ({ lookUp }) => {
    if (lookUp?.selection !== asked) return null;
    return isRead
      ? { lookUp: { selection: asked, answer: answer ?? nothingKnown(asked, 'unread') } }
      : { lookUp: null, why: given, status: 'unread' };
  });
  if (isHere && isRead && !report) await readNow({ tabId });
}
