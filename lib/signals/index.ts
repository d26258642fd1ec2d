/** The signs we know. Adding one: a file beside this one, and a line here. */
import { type Clue, SignalName } from '../model';
import type { Scene } from '../scene';
import { address } from './address';
import { byline } from './byline';
import { counter } from './counter';
import { credit } from './credit';
import { data } from './data';
import { dateline } from './dateline';
import { notice } from './notice';
import { release } from './release';
import { rights } from './rights';
import { clueOf, type Signal } from './signal';

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
export function cluesOf(scene: Scene): { clues: Clue[]; silent: SignalName[] } {
  const found = SignalName.options.map((signal) => ({ signal, finds: signals[signal](scene) }));
  return {
    clues: found.flatMap(({ signal, finds }) => finds.map((find) => clueOf(signal, find))),
    silent: found.flatMap(({ signal, finds }) => (finds.length === 0 ? [signal] : [])),
  };
}
