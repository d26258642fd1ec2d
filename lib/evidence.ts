/** Clue[] → Evidence[]: what several clues say together about one origin. */
import type { Clue, Kind } from './model';
import { foldName, organizationById, registrableDomain } from './organizations';

/** All clues that name the same origin, and how sure they make us (0–1). */
export interface Evidence {
  name: string;
  organization: string | null;
  kind: Kind;
  url: string | null;
  confidence: number;
  clues: Clue[];
}

/** One house, whether it was met by its row in the dataset, by an address or by name. */
const keyOf = (clue: Clue) => clue.organization ?? (clue.url && registrableDomain(clue.url)) ?? foldName(clue.value);

/** An address tells the domain of a house; a sentence tells its name. */
const isDomain = (clue: Clue) => clue.url !== undefined && clue.value === registrableDomain(clue.url);

/** Independent signs add up; two clues of one signal are one sign. Never certain. */
function confidenceOf(clues: readonly Clue[]): number {
  const bySignal = new Map<string, number>();
  for (const { signal, trust } of clues) bySignal.set(signal, Math.max(trust, bySignal.get(signal) ?? 0));
  const doubt = [...bySignal.values()].reduce((rest, trust) => rest * (1 - trust), 1);
  return Math.min(0.99, 1 - doubt);
}

/** An agency's name makes it wire copy, whatever sentence names it, unless a release says otherwise. */
function kindOf(clues: readonly Clue[]): Kind {
  const best = [...clues].sort((a, b) => b.trust - a.trust)[0];
  const supplier = clues.map(({ organization }) => organization && organizationById(organization)?.kind).find(Boolean);
  if (clues.some(({ kind }) => kind === 'press-release')) return 'press-release';
  if (supplier === 'news-agency') return 'wire';
  return best?.kind ?? 'republished';
}

/** Groups the clues about the origin, the surest group first. */
export function weigh(clues: readonly Clue[]): Evidence[] {
  const groups = new Map<string, Clue[]>();
  for (const clue of clues) {
    if (clue.about !== 'origin') continue;
    groups.set(keyOf(clue), [...(groups.get(keyOf(clue)) ?? []), clue]);
  }
  const evidence = [...groups.values()].flatMap((group): Evidence[] => {
    const [first] = group;
    if (!first) return [];
    const url =
      group.map((clue) => clue.url).find((address) => address && (URL.parse(address)?.pathname.length ?? 0) > 1) ??
      null;
    const named = group.find((clue) => !isDomain(clue)) ?? first;
    return [
      {
        name: named.value,
        organization: first.organization ?? null,
        kind: kindOf(group),
        url,
        confidence: confidenceOf(group),
        clues: group,
      },
    ];
  });
  const sorted = evidence.sort((a, b) => b.confidence - a.confidence);
  const [best] = sorted;
  const address = sorted.find(({ clues: group }) => group.some(({ signal }) => signal === 'address'));
  // An address without a name of its own belongs to whoever the page names beside it.
  if (
    best &&
    address &&
    best !== address &&
    !best.url &&
    address.url &&
    !address.organization &&
    registrableDomain(address.url)
  ) {
    best.url = address.url;
    best.clues.push(...address.clues);
    return sorted.filter((each) => each !== address);
  }
  return sorted;
}
