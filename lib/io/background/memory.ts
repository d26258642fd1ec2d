/** What is remembered of what is read: whether it may be, and until when. */
import { leavesAlone } from '../../leaveAlone';
import { rememberedOf } from '../../memory/model';
import type { Recall, Report } from '../../model';
import { cautionAbout } from '../../privacy';
import { hostOf } from '../../text/address';
import { today } from '../../text/today';
import { browser } from '../shared/browser';
import { isWelcomePage, type Sender } from '../shared/messages';
import { readSettings } from '../shared/settings';
import type { Room } from './room';

/**
 * May a page be remembered? Only where the reader said so; never one of a private window, of a site left alone, or one
 * about which nothing may leave the computer.
 */
export async function mayRemember(url: string, sender: Sender): Promise<boolean> {
  const { memory, leaveAlone } = await readSettings();
  if (memory !== 'on' || isWelcomePage(sender) || cautionAbout(url, sender.tab?.incognito ?? true)) return false;
  return !leavesAlone(leaveAlone, hostOf(url) ?? '');
}

/** Takes what was read into the memory, and answers what it knows of the text; null where it may not be, or is nothing to be kept. */
export async function remember(report: Report, print: string, sender: Sender, room: Room): Promise<Recall | null> {
  const text = report.verdict.kind === 'not-article' ? null : rememberedOf(report, today());
  // The reader may have changed his mind while the page was read.
  if (!text || !(await mayRemember(report.page.url, sender))) return null;
  const recall = await room.remember(text, print);
  await forgetOld(room);
  return recall;
}

/** The day on which was last forgotten what is older than the reader wants: `storage.local`. */
const tidied = 'tidied';

/** Once a day, and where the reader wants less kept: forgets what is older than that. */
export async function forgetOld(room: Room): Promise<void> {
  const { memory, keepFor } = await readSettings();
  if (memory === 'undecided') return;
  const done = `${today()} ${keepFor}`;
  if ((await browser.storage.local.get(tidied))[tidied] === done) return;
  const outcome = await room.tidyUp(today(), keepFor);
  if (outcome?.outcome === 'done') await browser.storage.local.set({ [tidied]: done }).catch(() => undefined);
}
