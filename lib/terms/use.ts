/** The answers for the seven uses, and how they compare. */
import type { Terms, Use, UseName } from '../model';

/** A value for each use. */
export const eachUse = <T>(value: (use: UseName) => T): Record<UseName, T> => ({
  republish_noncommercial: value('republish_noncommercial'),
  republish_commercial: value('republish_commercial'),
  print: value('print'),
  excerpt: value('excerpt'),
  translate: value('translate'),
  modify: value('modify'),
  ai_training: value('ai_training'),
});

/** No answer for any use. */
export const silence: Terms['uses'] = eachUse(() => 'unstated');

/** Does an answer permit the use, with conditions or without? */
export const isGrant = (use: Use | undefined): boolean => use === 'allowed' || use === 'conditional';

/** Which of two equals is the one to show: the stricter; but where anybody may be asked, the ban is not flat. */
export const strictness: Readonly<Record<Use, number>> = {
  unstated: 0,
  allowed: 1,
  conditional: 2,
  forbidden: 3,
  'permission-required': 4,
};
