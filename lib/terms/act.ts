/** What a clause answers for the acts that it names, and for which uses those stand. */
import type { Language } from '../languages';
import type { Limit, Use, UseName } from '../model';
import type { Condition } from './conditions';
import { any, type IdeaAt, type Ideas, whole } from './idea';
import { isGrant } from './use';

/** What is said of the acts that a clause names; null where it only names them. */
export function answerOf(
  ideas: Ideas,
  conditions: ReadonlySet<Condition>,
  limits: readonly Limit[],
  isDenied: boolean,
): Use | null {
  const granted = (): Use => {
    const isBound = conditions.size > 0 || limits.length > 0 || any(ideas, ['provided', 'noncommercial']);
    return isBound && !ideas.has('freely') ? 'conditional' : 'allowed';
  };
  if (ideas.has('needed')) return 'permission-required';
  if (ideas.has('without')) {
    const isFree = ideas.has('grant') && !ideas.has('ban') && !isDenied;
    return isFree ? granted() : 'permission-required';
  }
  if (ideas.has('unnamed')) return 'conditional';
  if (ideas.has('ban')) return 'forbidden';
  if (ideas.has('grant')) return granted();
  const names = conditions.has('attribution') || conditions.has('link-to-original');
  return names && any(ideas, whole) ? 'conditional' : null;
}

/** Does a word of denial stand before the permission: "no copying is permitted without …"? Where we know none, it may. */
export function isDenied(found: readonly IdeaAt[], languages: readonly Language[]): boolean {
  const granted = found.find(({ idea }) => idea === 'grant')?.start ?? 0;
  return (
    !languages.some(({ ideas }) => ideas.has('denial')) ||
    found.some(({ idea, start }) => idea === 'denial' && start < granted)
  );
}

/** The uses that a clause's acts stand for. */
export function usesOf(ideas: Ideas, answer: Use, hasLink: boolean): Partial<Record<UseName, Use>> {
  const uses: Partial<Record<UseName, Use>> = {};
  const set = (...names: UseName[]) => {
    for (const name of names) uses[name] = answer;
  };
  const grants = isGrant(answer);
  // "May not be used to train …" is about the training.
  if (any(ideas, ideas.has('ai') ? ['copy', 'post', 'share', 'reprint'] : whole)) {
    const isAny = ideas.has('anyPurpose');
    const commercial = ideas.has('commercial') && !isAny;
    const noncommercial = ideas.has('noncommercial') && !isAny;
    const inPrint = any(ideas, ['print', 'reprint', 'anyMedium']);
    // "In print: ask" says nothing of the web, "commercial reprints: ask" nothing of the others.
    const isPrintAlone = ideas.has('print') && !any(ideas, ['online', 'anyMedium', 'commercial', 'reprint', 'part']);
    const isCommercialAlone = commercial && !noncommercial && !grants;
    if (!isPrintAlone && !isCommercialAlone) set('republish_noncommercial');
    const isShareAlone = grants && !any(ideas, ['copy', 'post', 'reprint', 'use']);
    if (!isPrintAlone && !isShareAlone && (!noncommercial || commercial)) set('republish_commercial');
    const isWide = grants
      ? any(ideas, ['copy', 'use']) && !any(ideas, ['post', 'noncommercial']) && !hasLink
      : !commercial;
    if (inPrint || (isWide && !ideas.has('online'))) set('print');
    if ((ideas.has('part') && !isCommercialAlone) || (grants && ideas.has('use') && !hasLink && !noncommercial))
      set('excerpt');
  }
  if (ideas.has('quote')) set('excerpt');
  if (ideas.has('anyUse') && !grants && !ideas.has('ai')) set('translate', 'modify');
  if (ideas.has('translate')) set('translate');
  if (ideas.has('modify')) set('modify');
  if (ideas.has('ai')) set('ai_training');
  return uses;
}
