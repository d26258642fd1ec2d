/**
 * Embedded page state: what content systems and their counters write into scripts about the article (Arc's
 * `source_type`, Escenic's `pageSource`, MSN's partner, Parsely's and Chartbeat's authors; the numbered slots of Adobe's
 * and Google's counters, which each site fills as it likes). Read by the names of the keys alone, for every system nests
 * them differently.
 */

/**
 * The keys, whatever stands before them: `HDN.dataLayer.source.originalSourceSite`, `omni_originalSource`. Arc names the
 * source in an object (ANS, `source.name`, `distributor.name`).
 */
const entry =
  /(?<![A-Za-z-])(?<key>original_?source(?:_?site)?|page_?source|source_?publication|article_?source|content_?source|asset_?source|source_?name|source_?site|source_?type|source|credit_?line|cv_?partner|news_?agency|agency|agencies|(?:article_?|content_?)?authors?|author_?(?:name|line|byline)|byline|(?:prop|evar|dimension)\d{1,3}|(?:source|distributor)["']?\s{0,3}:\s{0,3}\{[^{}]{0,120}?["']name)["']?\s{0,3}[:=]\s{0,3}\[?\s{0,3}["'](?<value>[^"'\n<>{}\\]{2,80})["']/gi;
/** Whether a script says anything that is read here: one that does not need not be sent along. */
export const tellsState = (script: string): boolean => script.search(entry) >= 0;

/** What stands within a picture's object is the picture's; a list of what to leave out is nobody's. */
const ofPicture =
  /(?:(?:black|white|block|allow|deny)_?list|exclude\w*|filters?)["']?\s*:\s*\[?\s*\{[^{}]*$|(?:image|photo|picture|thumbnail|caption|media|video|poster|teaser)\w*["']?\s*:\s*\[?\s*\{[^{}]*$|\{[^{}]*(?:alt_?text|["'](?:alt|image|photo)["']|\.(?:jpe?g|png|webp))[^{}]*$/i;
const pictureReach = 300;
const maxScript = 1_500_000;
/** A key with more values than this lists other articles too. */
const maxValues = 2;

/** Entries that speak of the article: keys with one or two values in the whole page. */
export function stateOf(scripts: readonly string[]): { key: string; value: string }[] {
  const values = new Map<string, Set<string>>();
  let left = maxScript;
  for (const script of scripts) {
    if (left <= 0) break;
    for (const { groups, index } of script.slice(0, left).matchAll(entry)) {
      if (ofPicture.test(script.slice(Math.max(0, index - pictureReach), index))) continue;
      const key = (/^\w+/.exec(groups?.key ?? '')?.[0] ?? '').toLowerCase().replaceAll('_', '');
      const value = (groups?.value ?? '').trim();
      if (!value) continue;
      values.set(key, (values.get(key) ?? new Set()).add(value));
    }
    left -= script.length;
  }
  return [...values].flatMap(([key, all]) => (all.size > maxValues ? [] : [...all].map((value) => ({ key, value }))));
}
