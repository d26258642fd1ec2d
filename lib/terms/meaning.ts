/** What a piece of small print, a licence or a field says of using the text. */
import { type Limit, type Terms, useNames } from '../model';
import type { Condition } from './conditions';
import type { License } from './licenses';
import { silence } from './use';

export interface Meaning {
  uses: Terms['uses'];
  conditions: readonly Condition[];
  limits: readonly Limit[];
  license: License | null;
  /** It keeps every right. */
  reserved: boolean;
  /** A licence is spoken of, but not which. */
  unnamedLicense: boolean;
  /** It is a rights line, or a sentence about whose the rights are; the holder may be left unnamed. */
  rightsLine: boolean;
  holder: string | null;
  contact: string | null;
  /** The wording of the credit, where the notice gives one. */
  creditLine: string | null;
  fairUse: boolean;
}

/** What says nothing. */
export const nothing: Meaning = {
  uses: silence,
  conditions: [],
  limits: [],
  license: null,
  reserved: false,
  unnamedLicense: false,
  rightsLine: false,
  holder: null,
  contact: null,
  creditLine: null,
  fairUse: false,
};

/** What a licence says by itself. */
export const ofLicense = (license: License): Meaning => ({
  ...nothing,
  license,
  uses: license.uses,
  conditions: license.conditions,
});

/** Does it say anything about using the text? A holder alone does not. */
export const says = ({ uses, conditions, license, unnamedLicense, reserved, limits }: Meaning): boolean =>
  license !== null ||
  unnamedLicense ||
  reserved ||
  conditions.length > 0 ||
  limits.length > 0 ||
  useNames.some((name) => uses[name] !== 'unstated');
