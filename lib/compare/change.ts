/**
 * What was changed in sentences that were otherwise kept, and says another thing: a number for a number, a name for a
 * name, a word of denial that came or went. What is only said in another way stays untold: a number in words or in
 * figures, a name in another case or in its initials, what stands elsewhere in the sentence.
 */
import type { Alignment } from './alignment';
import type { Change } from './comparison';
import { isForm } from './form';
import type { Difference, Hunk } from './hunk';
import { Likeness } from './likeness';
import { isOneInOtherLetters, type Name, namesIn } from './name';
import { denialsIn, isDenialOf } from './negation';
import { type Figure, numbersIn } from './number';
import { type Reading, type Stretch, writtenAt } from './reading';
import { placeOf } from './segment';

/** In words: a longer hunk says something else as a whole, and a word in it stands for none of the other side. */
const longest = { hunk: 8, denial: 4 };

/** A sentence that differs in more places was not kept, whatever its words; and to look through them all takes long. */
const mostHunks = 50;

interface Both<T> {
  copy: T;
  original: T;
}

/** What one hunk says in both texts. */
interface Said extends Both<Stretch | null> {
  numbers: Both<Figure[]>;
  names: Both<Name[]>;
}

const sizeOf = (part: Stretch | null): number => (part ? part.behind - part.first : 0);
const isUpTo = ({ copy, original }: Both<Stretch | null>, most: number): boolean =>
  sizeOf(copy) <= most && sizeOf(original) <= most;

/** Takes away what both texts say, wherever in the sentence. */
function takeShared<T>(said: readonly Both<T[]>[], isOne: (a: T, b: T) => boolean): void {
  for (const { copy } of said)
    for (const fact of [...copy]) {
      const other = said.find(({ original }) => original.some((each) => isOne(fact, each)));
      if (!other) continue;
      copy.splice(copy.indexOf(fact), 1);
      other.original.splice(
        other.original.findIndex((each) => isOne(fact, each)),
        1,
      );
    }
}

/** From the first to the last of some; null for none. */
function spanning(parts: readonly Stretch[]): Stretch | null {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { first: first.first, behind: last.behind } : null;
}

/** A change, in words. */
interface Told extends Both<Stretch | null> {
  kind: Change['kind'];
}

/** A number that stands for another one of its kind, or figures for which words stand. */
function numbersOf({ copy, numbers }: Said): Told[] {
  const rest = [...numbers.copy];
  return numbers.original.flatMap((figure): Told[] => {
    const other = rest.findIndex(({ of }) => of === figure.of);
    const [found] = other < 0 ? [] : rest.splice(other, 1);
    if (found) return [{ kind: 'number', copy: found, original: figure }];
    // "12 people", "dozens of people". Of one and two there are words of all kinds: "a", "both".
    const isGone = figure.isFigure && Number(figure.value) > 2 && numbers.copy.length === 0;
    return isGone && copy && sizeOf(copy) <= longest.denial ? [{ kind: 'number', copy, original: figure }] : [];
  });
}

/** Names that stand for other names. */
function namesOf({ names, ...hunk }: Said, { copy, original }: Both<Reading>): Told[] {
  const told = { copy: spanning(names.copy), original: spanning(names.original) };
  if (!told.copy || !told.original) return [];
  const written = (reading: Reading, part: Stretch | null) =>
    Array.from({ length: sizeOf(part) }, (_, at) => writtenAt(reading, (part?.first ?? 0) + at));
  const isOne = isOneInOtherLetters(written(copy, hunk.copy), written(original, hunk.original));
  return isOne ? [] : [{ kind: 'name', ...told }];
}

/** A word of denial that only one text has in this sentence. */
function denialOf(hunks: readonly Both<Stretch | null>[], { copy, original }: Both<Reading>): Told[] {
  const denied = hunks.find(
    (hunk) =>
      hunk.copy && hunk.original && isUpTo(hunk, 1) && isDenialOf(copy, hunk.copy.first, original, hunk.original.first),
  );
  if (denied) return [{ kind: 'negation', copy: denied.copy, original: denied.original }];
  const found = {
    copy: hunks.flatMap((hunk) => (hunk.copy ? denialsIn(copy, hunk.copy) : [])),
    original: hunks.flatMap((hunk) => (hunk.original ? denialsIn(original, hunk.original) : [])),
  };
  if (found.copy.length > 0 === found.original.length > 0) return [];
  return [{ kind: 'negation', copy: found.copy[0] ?? null, original: found.original[0] ?? null }];
}

/** What the hunks of one sentence tell. */
function toldIn(hunks: readonly Hunk[], texts: Both<Reading>): Told[] {
  const said = hunks
    .filter((hunk) => isUpTo(hunk, longest.hunk))
    .map(({ copy, original }): Said => {
      const numbers = {
        copy: copy ? numbersIn(texts.copy, copy) : [],
        original: original ? numbersIn(texts.original, original) : [],
      };
      const names = {
        copy: copy ? namesIn(texts.copy, copy, numbers.copy) : [],
        original: original ? namesIn(texts.original, original, numbers.original) : [],
      };
      return { copy, original, numbers, names };
    });
  takeShared(
    said.map(({ numbers }) => numbers),
    (a, b) => a.of === b.of && a.value === b.value,
  );
  takeShared(
    said.map(({ names }) => names),
    (a, b) => isForm(a.value, b.value, texts.original.language),
  );
  const small = hunks.filter((hunk) => isUpTo(hunk, longest.denial));
  return [...said.flatMap(numbersOf), ...said.flatMap((each) => namesOf(each, texts)), ...denialOf(small, texts)];
}

/** What was changed within kept sentences and says another thing, sentence by sentence in the order of the copy. */
export function changesOf(copy: Reading, original: Reading, { origin }: Alignment, { hunks }: Difference): Change[] {
  const likeness = new Likeness(copy, original, origin);
  const inKept = hunks.filter(({ beside }) => likeness.isOne(beside));
  const bySentence = Map.groupBy(inKept, ({ beside }) => copy.sentenceOf[beside] ?? 0);
  return [...bySentence]
    .filter(([, inSentence]) => inSentence.length <= mostHunks)
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, inSentence]) => toldIn(inSentence, { copy, original }))
    .map((told) => ({
      kind: told.kind,
      copy: told.copy && placeOf(copy, told.copy),
      original: told.original && placeOf(original, told.original),
    }));
}
