/**
 * Is one report the other's text, whoever's it was first? Kinder than `isSameText` to a first sentence that a desk has
 * edited, for both are about one event; stricter where they share a quotation alone, as independent reports of it do.
 */
import { type Announced, type Comparable, comparable } from './comparable';
import { areOfOneMold, isSameText, keptInOrder, likeness, sharedLead, tellOtherNumbers } from './same';

/** A report's words, whole and without what stands in quotation marks. */
export interface Text {
  whole: Comparable;
  own: Comparable;
}

/** A quotation, also one whose end was cut off with the excerpt. */
const quotation = /[“„«"‟「『][^“”„«»"」』]{8,}(?:[”“»"」』]|$)/gu;

/** Makes a report ready; `whole` where it was made before. */
export const textOf = (announced: Announced, whole = comparable(announced)): Text => ({
  whole,
  own: announced.lead ? comparable({ ...announced, lead: announced.lead.replace(quotation, ' ') }) : whole,
});

/**
 * Of 147 pairs with both leads (tests/unit/coverage/pairs.json) no two reports of one event share more than 9 rows of
 * three words in a hundred, or 28 words in their order; copies share 76 and more.
 */
const edited = { rows: 0.5, inOrder: 0.65 };
/** Less of what stands outside of quotation marks, and only what somebody said is shared. */
const ownRows = 0.3;

/** By which words one is the other's text; null where it is not, as far as they tell. */
export function copiedIn(a: Text, b: Text): 'lead' | 'headline' | null {
  const isSame = isSameText(a.whole, b.whole);
  const rows = sharedLead(a.whole, b.whole);
  if (rows === null || rows < edited.rows) return isSame ? 'headline' : null;
  const own = sharedLead(a.own, b.own);
  if (a.own.lead.length < a.whole.lead.length && b.own.lead.length < b.whole.lead.length) {
    if (own !== null && own < ownRows) return null;
    // Hardly a word but the quotation: the headlines must speak alike, too.
    if (own === null) return isSame && likeness(a.whole, b.whole) >= 0.5 ? 'lead' : null;
  }
  if (isSame) return 'lead';
  if (tellOtherNumbers(a.whole, b.whole) || areOfOneMold(a.whole, b.whole)) return null;
  return keptInOrder(a.whole, b.whole) >= edited.inOrder ? 'lead' : null;
}
