import type { MessageKey } from '../words';

/**
 * What one must do, or leave, where one may use a text: the id that reports carry, and the sentence that says it to
 * the reader. How a language words a condition stands in its table in `lib/languages`. A condition is added by one line
 * here and its words in the languages that are known to use it.
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
} as const satisfies Record<string, MessageKey>;

export type Condition = keyof typeof conditions;

export const isCondition = (id: string): id is Condition => Object.hasOwn(conditions, id);

const order: readonly string[] = Object.keys(conditions);
const rank = (id: string): number => (isCondition(id) ? order.indexOf(id) : order.length);

/** Conditions, each once, in the order of the table; those it does not hold come last, as they came. */
export const inOrder = <Id extends string>(ids: Iterable<Id>): Id[] =>
  [...new Set(ids)].sort((a, b) => rank(a) - rank(b));
