/** Candidates → Evidence[]: the judge alone decides what is claimed. */
import { type Mention, type Place, SignalName } from '../model';
import type { Scene } from '../scene';
import { proposalsOf } from '../signals';
import { httpOnly } from '../source/address';
import { type Evidence, floorOf, weigh } from './evidence';

export type { Evidence } from './evidence';
export { claimFloor } from './evidence';

/** Origins less likely than this are not even mentioned. */
const mentionFloor = 0.05;
/** More mentions are noise. */
const mostMentions = 3;

/** What is worth telling of origins that are not claimed: the page's words, and nothing else. `isOwn`: the page's people. */
export const mentionsOf = (evidence: readonly Evidence[], isOwn: (name: string) => boolean = () => false): Mention[] =>
  evidence
    .filter(({ confidence, name }) => confidence >= mentionFloor && !isOwn(name))
    .filter(({ clues }) => clues.some(({ where }) => isShown(where)))
    .slice(0, mostMentions)
    .flatMap(({ name, organization, url, homepage, clues }) => {
      const [clue] = clues.filter(({ where }) => isShown(where));
      return clue ? [{ name, organization, url: httpOnly(url ?? homepage), quote: clue.quote, where: clue.where }] : [];
    });

/** Words that the reader sees on the page. */
const isShown = (where: Place): boolean => /^(?:byline|dateline|opening|body|closing)$/.test(where);

/**
 * What is claimed of a page's origin, the surest first; what was seen and is not enough; which signs found
 * nothing that counts.
 */
export interface Judgment {
  claimed: Evidence[];
  mentioned: Evidence[];
  silent: SignalName[];
}

export function judge(scene: Scene): Judgment {
  const proposals = proposalsOf(scene);
  const evidence = weigh(proposals, scene);
  const isClaimed = ({ confidence, features }: Evidence) => confidence >= floorOf(features);
  const claimed = evidence.filter(isClaimed);
  const spoke = new Set(claimed.flatMap(({ clues }) => clues.map(({ signal }) => signal)));
  return {
    claimed,
    mentioned: evidence.filter((each) => !isClaimed(each)),
    silent: SignalName.options.filter((name) => !spoke.has(name)),
  };
}
