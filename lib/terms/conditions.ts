import { type Condition, conditionIds } from '../languages/vocabulary';
import type { MessageKey } from '../words';

export type { Condition } from '../languages/vocabulary';

/**
 * What one must do, or leave, where one may use a text, as the sentence that says it to the reader. The ids stand in
 * `lib/languages/vocabulary.ts`, and how a language words them in its file.
 */
export const conditions = {
  attribution: 'condition_attribution',
  'credit-line': 'condition_credit_line',
  'link-to-original': 'condition_link_to_original',
  'keep-byline': 'condition_keep_byline',
  'copyright-notice': 'condition_copyright_notice',
  'full-text-only': 'condition_full_text_only',
  'excerpt-only': 'condition_excerpt_only',
  'no-edits': 'condition_no_edits',
  'share-alike': 'condition_share_alike',
  noncommercial: 'condition_noncommercial',
  'no-resale': 'condition_no_resale',
  'no-paywall': 'condition_no_paywall',
  'no-images': 'condition_no_images',
  logo: 'condition_logo',
  canonical: 'condition_canonical',
  'tracking-pixel': 'condition_tracking_pixel',
  notify: 'condition_notify',
  embargo: 'condition_embargo',
} as const satisfies Record<Condition, MessageKey>;

export const isCondition = (id: string): id is Condition => Object.hasOwn(conditions, id);

const order: readonly string[] = conditionIds;
const rank = (id: string): number => (isCondition(id) ? order.indexOf(id) : order.length);

/** Conditions, each once, in the order of the table; those it does not hold come last, as they came. */
export const inOrder = <Id extends string>(ids: Iterable<Id>): Id[] =>
  [...new Set(ids)].sort((a, b) => rank(a) - rank(b));
