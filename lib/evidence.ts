/** Clue[] → Evidence[]: what several clues say together about one origin. */
import type { Clue, Kind } from './model';
import { foldName, organizationById, registrableDomain } from './organizations';

/** All clues that name the same origin, and how sure they make us (0–1). */
export interface Evidence {
  name: string;
  organization: string | null;
  kind: Kind;
  /** The original's own address; null where the page gives none. */
  url: string | null;
  /** The origin's site, where a clue links to no more than that. */
  homepage: string | null;
  confidence: number;
  clues: Clue[];
}

/** One house, whether it was met by its row in the dataset, by an address or by name. */
const keyOf = (clue: Clue) => clue.organization ?? (clue.url && registrableDomain(clue.url)) ?? foldName(clue.value);

/** An address tells the domain of a house; a sentence tells its name. */
const isDomain = (clue: Clue) => clue.url !== undefined && clue.value === registrableDomain(clue.url);

/** Independent signs add up; two clues of one signal, or in the same words, are one sign. Never certain. */
function confidenceOf(clues: readonly Clue[]): number {
  const words = new Set<string>();
  const bySignal = new Map<string, number>();
  for (const { signal, trust, quote } of [...clues].sort((a, b) => b.trust - a.trust)) {
    if (words.has(quote)) continue;
    words.add(quote);
    bySignal.set(signal, Math.max(trust, bySignal.get(signal) ?? 0));
  }
  const doubt = [...bySignal.values()].reduce((rest, trust) => rest * (1 - trust), 1);
  return Math.min(0.99, 1 - doubt);
}

/** An agency's name makes it wire copy, whatever sentence names it, unless a release says otherwise. */
function kindOf(clues: readonly Clue[]): Kind {
  const best = [...clues].sort((a, b) => b.trust - a.trust)[0];
  const supplier = clues.map(({ organization }) => organization && organizationById(organization)?.kind).find(Boolean);
  if (clues.some(({ kind }) => kind === 'press-release')) return 'press-release';
  if (clues.some(({ kind, signal }) => kind === 'excerpt' && signal === 'notice')) return 'excerpt';
  if (supplier === 'news-agency') return 'wire';
  return best?.kind ?? 'republished';
}

const isDeep = (url: string): boolean => {
  const address = URL.parse(url);
  return address !== null && (address.pathname.length > 1 || address.search !== '');
};

const isWireOf = ({ organization }: Clue): boolean =>
  organization !== undefined && organizationById(organization)?.kind === 'press-release-wire';

/** The name to show: a release's issuer before the service that carried it, a house's name before its domain. */
function nameOf(clues: readonly Clue[]): Clue | undefined {
  const byTrust = [...clues].sort((a, b) => b.trust - a.trust);
  const issuer = byTrust.find((clue) => clue.kind === 'press-release' && !isWireOf(clue) && !isDomain(clue));
  return issuer ?? byTrust.find((clue) => !isDomain(clue)) ?? byTrust[0];
}

/** A house's full name where the page has only its initials. */
function spelledOut({ value, organization }: Clue): string {
  const house = organization && /^[A-Z]{2,8}$/.test(value) ? organizationById(organization) : null;
  return house?.name ?? value;
}

function evidenceOf(clues: Clue[]): Evidence[] {
  const named = nameOf(clues);
  if (!named) return [];
  const urls = clues.flatMap(({ url }) => url ?? []);
  const site = urls.find((url) => !isDeep(url)) ?? urls[0];
  return [
    {
      name: spelledOut(named),
      organization:
        named.organization ?? clues.find((clue) => clue.organization && !isWireOf(clue))?.organization ?? null,
      kind: kindOf(clues),
      url: urls.find(isDeep) ?? null,
      homepage: site && URL.canParse(site) ? (isDeep(site) ? new URL(site).origin : site) : null,
      confidence: confidenceOf(clues),
      clues,
    },
  ];
}

/** The clues by the origin they name. What speaks of a press release speaks of one, whoever is named. */
function groupsOf(clues: readonly Clue[]): Clue[][] {
  const groups = new Map<string, Clue[]>();
  for (const clue of clues) {
    if (clue.about !== 'origin') continue;
    const key = clue.kind === 'press-release' ? 'press-release' : keyOf(clue);
    groups.set(key, [...(groups.get(key) ?? []), clue]);
  }
  return [...groups.values()];
}

/** Groups the clues about the origin, the surest group first. */
export function weigh(clues: readonly Clue[]): Evidence[] {
  const sorted = groupsOf(clues)
    .flatMap(evidenceOf)
    .sort((a, b) => b.confidence - a.confidence);
  const [best] = sorted;
  const address = sorted.find(({ clues: group }) =>
    group.every(({ signal }) => signal === 'address' || signal === 'counter'),
  );
  // An address without a name of its own belongs to whoever the page names beside it.
  if (best && address && best !== address && !best.url && address.url && !address.organization) {
    const joined = evidenceOf([...best.clues, ...address.clues])[0];
    if (joined)
      return [
        { ...joined, name: best.name, kind: best.kind },
        ...sorted.filter((each) => each !== best && each !== address),
      ];
  }
  return sorted;
}

/** Below this nothing is claimed: a wrong claim is worse than silence. */
export const claimFloor = 0.65;

/** What the clues are enough to claim, the surest first. */
export const claimed = (clues: readonly Clue[]): Evidence[] =>
  weigh(clues).filter(({ confidence }) => confidence >= claimFloor);
