/** Words of denial: "not", "nobody", and those that carry it within. */
import { keyAt, paragraphAt, type Reading, type Stretch, sentenceAt } from './reading';
import { vocabularyOf } from './vocabulary';
import { keyOf } from './word';

/** A word of denial may reach so many words beyond the place that is looked at: "n'est plus". */
const around = 3;

/** The words of a stretch of a sentence that belong to a denial. */
export function denialsIn(reading: Reading, { first, behind }: Stretch): Stretch[] {
  const pattern = vocabularyOf(reading.language).negation;
  const sentence = sentenceAt(reading, first);
  if (!pattern || !sentence) return [];
  const from = reading.starts[Math.max(sentence.first, first - around)] ?? 0;
  const end = reading.ends[Math.min(sentence.behind, behind + around) - 1] ?? 0;
  const spans = pattern.spans(paragraphAt(reading, first).slice(from, end));
  const found: Stretch[] = [];
  for (let word = first; word < behind; word++) {
    const [start, stop] = [(reading.starts[word] ?? 0) - from, (reading.ends[word] ?? 0) - from];
    if (!spans.some((span) => span.start < stop && span.end > start)) continue;
    const last = found.at(-1);
    if (last?.behind === word) last.behind++;
    else found.push({ first: word, behind: word + 1 });
  }
  return found;
}

/** Is a word the other one with an affix of denial: `ne-` before it, `-ma-` inside (behind which d may be t), `-x` behind? */
function isDenied(denied: string, plain: string, affix: string): boolean {
  const letters = keyOf(affix.replaceAll('-', ''));
  if (denied.length !== plain.length + letters.length) return false;
  if (!affix.startsWith('-')) return denied === letters + plain;
  if (!affix.endsWith('-')) return denied === plain + letters;
  for (let at = 2; at < plain.length; at++)
    if (
      denied.startsWith(plain.slice(0, at) + letters) &&
      denied.slice(at + letters.length + 1) === plain.slice(at + 1)
    )
      return true;
  return false;
}

/** Does one of two words deny the other? */
export function isDenialOf(copy: Reading, word: number, original: Reading, other: number): boolean {
  const [a, b] = [keyAt(copy, word), keyAt(original, other)];
  return vocabularyOf(original.language).negating.some((affix) => isDenied(a, b, affix) || isDenied(b, a, affix));
}
