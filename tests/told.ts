/** All that is told of a page, but for how sure we are: that changes with every fit of the scorecard; what was seen does not. */
import { judge } from '../lib/judge';
import type { Page } from '../lib/page';
import { report } from '../lib/report';
import { sceneOf } from '../lib/scene';

export function toldOf(page: Page) {
  const { verdict, clues, ...told } = report(page);
  const { claimed, mentioned } = judge(sceneOf(page));
  return {
    ...told,
    verdict: verdict.kind,
    clues: clues.map(({ trust, ...clue }) => clue),
    seen: [...claimed, ...mentioned].map(({ name, kind, features }) => ({ name, kind, features: features.toSorted() })),
  };
}
