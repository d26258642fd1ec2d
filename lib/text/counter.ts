/** Counters that original publishers put into the copies they allow, known by their addresses. */

const conversation = /^https?:\/\/counter\.theconversation\.com\/content\/(\d+)\//i;
/** The pixel of the Republication Tracker Tool, which many newsrooms use on their own sites. */
const tracker = /[?&]republication-pixel=true&post=\d+/i;
const propublica = /^https?:\/\/pixel\.propublica\.org\/pixel/i;

/** What a counter's address says: the article it counts, where that stands in the original's address too. Null: no counter. */
export function counterOf(src: string): { article: string | null } | null {
  const article = conversation.exec(src)?.[1] ?? null;
  return article || tracker.test(src) || propublica.test(src) ? { article } : null;
}
