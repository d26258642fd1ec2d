/** The signs we know. Adding one: a file beside this one, and a line here. */
import { SignalName } from '../model';
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
import type { Candidate, Signal } from './signal';

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

/** A candidate with the sign that proposed it. */
export interface Proposal extends Candidate {
  signal: SignalName;
}

/** What extraction and a line's end leave of a bracket: "Valley Post (Lower Town", "Valley Post)". */
const looseBracket = /\s*[(（][^)）]*$|(?<=^[^(（]*)[)）].*$/u;

/** All that the signs propose on a page. */
export const proposalsOf = (scene: Scene): Proposal[] =>
  SignalName.options.flatMap((signal) =>
    signals[signal](scene).map((candidate) => ({
      ...candidate,
      name: candidate.name.replace(looseBracket, '') || candidate.name,
      signal,
    })),
  );
