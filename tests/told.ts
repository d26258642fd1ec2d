/** All that is told of a page, but for how sure we are: that changes with every fit of the scorecard; what was seen does not. */
import { judge } from '../lib/judge';
import { useNames } from '../lib/model';
import type { Page } from '../lib/page';
import { report } from '../lib/report';
import { sceneOf } from '../lib/scene';
import { type Draft, pageOf } from './unit/signals/page';

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

/** In one line: the claim, who wrote, whose people, the terms, the words they were read in, and what was seen. */
export function inLine(told: ReturnType<typeof toldOf>): string {
  const { verdict, origin, authors, authorOrganization, terms, clues, mentions, related, seen } = told;
  const uses = terms ? useNames.map((use) => terms.uses[use][0]).join('') : '';
  return [
    verdict,
    origin &&
      [origin.name, origin.organization, origin.url, origin.homepage, origin.sister && 'sister']
        .filter(Boolean)
        .join(' '),
    authors.map(({ name, organization, url }) => [name, organization, url].filter(Boolean).join(' ')).join(', '),
    authorOrganization?.name,
    terms &&
      [terms.holder, terms.holderGround, terms.license?.id, uses, terms.conditions.join('+'), terms.contact]
        .filter(Boolean)
        .join(' '),
    terms?.limits.map(({ kind, amount, unit }) => `${kind} ${amount} ${unit}`).join(', '),
    clues.map(({ signal, about, value, where }) => `${signal} ${about} ${value} ${where}`).join(', '),
    mentions.map(({ name, where }) => `${name} ${where}`).join(', '),
    related.byAuthor.map(({ text }) => text).join(', '),
    seen.map(({ name, kind, features }) => `${name} ${kind}: ${features.join('; ')}`).join(' + '),
  ]
    .map((part) => part || '')
    .join(' | ');
}

export const toldInLine = (draft: Draft): string => inLine(toldOf(pageOf(draft)));
