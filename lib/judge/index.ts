/** Candidates → Evidence[]: the judge alone decides what is claimed. */
import type { SignalName } from '../model';
import { SignalName as names } from '../model';
import type { Scene } from '../scene';
import { proposalsOf } from '../signals';
import { claimFloor, type Evidence, weigh } from './evidence';

export type { Evidence } from './evidence';
export { claimFloor } from './evidence';

/** What is claimed of a page's origin, the surest first; what was seen and is not enough; which signs were silent. */
export interface Judgment {
  claimed: Evidence[];
  mentioned: Evidence[];
  silent: SignalName[];
}

export function judge(scene: Scene): Judgment {
  const proposals = proposalsOf(scene);
  const evidence = weigh(proposals, scene);
  return {
    claimed: evidence.filter(({ confidence }) => confidence >= claimFloor),
    mentioned: evidence.filter(({ confidence }) => confidence < claimFloor),
    silent: names.options.filter((name) => proposals.every(({ signal }) => signal !== name)),
  };
}
