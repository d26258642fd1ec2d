/** The signs we know. Adding one: a file beside this one, and a line here. */
import { type Clue, SignalName } from '../model';
import type { Page } from '../page';
import type { Site } from '../site';
import { address } from './address';
import { byline } from './byline';
import { counter } from './counter';
import { credit } from './credit';
import { data } from './data';
import { dateline } from './dateline';
import { notice } from './notice';
import { release } from './release';
import { rights } from './rights';
import type { Signal } from './signal';

export const signals: Readonly<Record<SignalName, Signal>> = {
  address,
  byline,
  counter,
  credit,
  data,
  dateline,
  notice,
  release,
  rights,
};

/** All that the signs find on a page, and which of them found nothing. */
export function cluesOf(page: Page, site: Site): { clues: Clue[]; silent: SignalName[] } {
  const clues: Clue[] = [];
  const silent: SignalName[] = [];
  for (const name of SignalName.options) {
    const found = signals[name](page, site);
    clues.push(...found);
    if (found.length === 0) silent.push(name);
  }
  return { clues, silent };
}
