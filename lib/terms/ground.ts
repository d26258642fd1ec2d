/** A ground of an answer: something that speaks of using the text, with what it means and how much it counts. */
import type { Author, Kind, NamedOrganization, Origin, TermsSource } from '../model';
import { agenciesIn, foldName } from '../organizations';
import type { Scene } from '../scene';
import type { Meaning } from './meaning';

export interface Ground {
  source: TermsSource;
  meaning: Meaning;
  /** The article's own words are nearer than its original's policy, and that nearer than a site's small print. */
  rank: number;
}

/** How near each kind of place is. */
export const rank = { license: 5, article: 4, field: 3, policy: 2, small: 1, unsure: 0 };

/** The scene, and whose its text is. */
export interface Scope extends Scene {
  kind: Kind;
  origin: Origin | null;
  republisher: NamedOrganization | null;
  /** Who signs it. */
  authors: readonly Author[];
}

/** Does a rights line name the house that the text came from, under whichever of its names? */
export function namesOrigin(holder: string | null, { origin, contexts }: Scope): boolean {
  if (!holder || !origin) return false;
  const agencies = agenciesIn(holder, contexts.credit);
  return (
    foldName(holder).includes(foldName(origin.name)) ||
    agencies.some(({ organization }) => organization.id === origin.organization)
  );
}
