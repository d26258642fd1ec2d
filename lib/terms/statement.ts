/** What one sentence of small print says, and how several are weighed into one answer for each use. */
import type { Limit, Terms, Use, UseName } from '../model';
import type { Condition } from './conditions';
import { eachUse, strictness } from './use';

/** What one sentence says. */
export interface Statement {
  uses: Partial<Record<UseName, Use>>;
  conditions: ReadonlySet<Condition>;
  limits: readonly Limit[];
  /** How narrow it is: a statement about print alone beats one about everything, a mere duty loses to both. */
  weight: number;
  /** It names conditions, or says that there are some. */
  binds: boolean;
  /** "All rights reserved" and its kin. */
  reserved: boolean;
  fairUse: boolean;
}

/** Does a statement answer for any use? */
export const saysUse = ({ uses }: Statement): boolean => Object.keys(uses).length > 0;

/** One answer for each use: the narrower statement wins, of equally narrow ones the stricter. */
export function weighed(statements: readonly Pick<Statement, 'uses' | 'weight'>[]): Terms['uses'] {
  return eachUse(
    (name): Use =>
      statements
        .flatMap(({ uses, weight }) => (uses[name] ? [{ use: uses[name], weight }] : []))
        .sort((a, b) => b.weight - a.weight || strictness[b.use] - strictness[a.use])[0]?.use ?? 'unstated',
  );
}
