import type { Limit } from '../model';
import type { Pattern } from '../pattern';
import type { Condition } from './conditions';

/**
 * How one language says what may be done with a text: the ideas of which such sentences are made, each with its words.
 * A sentence is read as a row of these ideas, the longest words first ("is not permitted" before "permitted"), and
 * what the row means is decided once for all languages (`lib/terms/sentence.ts`). Templates are written as in
 * `Phrases`; case and marks do not count.
 */
export interface TermsWords {
  /** Every right is kept: "all rights reserved". */
  reserved?: readonly string[];
  /** Sound like terms and are none: "some rights reserved". */
  ignored?: readonly string[];
  /** "Without attributing": takes back what its words alone would ask for. */
  waived?: readonly string[];
  /** Copying and spreading, in whatever medium, nouns and verbs: reproduce, copy, distribute. */
  copy?: readonly string[];
  /** Publishing again: republish, repost, share. A grant of it does not speak of print. */
  post?: readonly string[];
  /** Passing on to friends and followers: share. A grant of it is no word about commerce. */
  share?: readonly string[];
  /** "Otherwise used", "in any way": the ban covers translations and changes, too. */
  anyUse?: readonly string[];
  /** Words that name print themselves: reprint, Nachdruck. */
  reprint?: readonly string[];
  /** Using, without saying how. */
  use?: readonly string[];
  /** Quoting, excerpts. */
  quote?: readonly string[];
  translate?: readonly string[];
  modify?: readonly string[];
  /** Text and data mining, the training of models. */
  ai?: readonly string[];
  /** Where to: "in print", newspapers; "online", "in digital form". */
  print?: readonly string[];
  online?: readonly string[];
  /** "In any form or medium". */
  anyMedium?: readonly string[];
  /** How much of it: "in whole or in part", "no part"; "in full", "the whole text". */
  part?: readonly string[];
  whole?: readonly string[];
  /** What for: "for commercial purposes"; "non-commercial"; "commercial or other purposes". */
  commercial?: readonly string[];
  noncommercial?: readonly string[];
  anyPurpose?: readonly string[];
  /** Others' material, which a site's terms leave out: "third-party content", "republished from other sources". */
  others?: readonly string[];
  /** What comes when a time is over: "after this deadline". The limit itself says it. */
  expired?: readonly string[];
  /** What it is about: content, material, information — the words of `text` count as well; pictures and other parts. */
  matter?: readonly string[];
  pictures?: readonly string[];
  /** This text itself, or everything of this site: "this article", "our stories". Tells small print from the news. */
  self?: readonly string[];
  /** Is allowed: "may", "is permitted", "feel free to", "does not need permission". */
  grant?: readonly string[];
  /** "without restriction": a grant that sets no conditions. */
  freely?: readonly string[];
  /** Is not allowed, negated permissions too: "may not", "is prohibited", "is not permitted". */
  ban?: readonly string[];
  /** "without permission", "unauthorized": the ban, or the grant, is about asking. */
  without?: readonly string[];
  /**
   * Words of denial: "no", "nothing", "neither". Where one stands beside "without permission", asking is needed; where
   * none does, "may be reprinted without permission" is free. A language without the list always asks.
   */
  denial?: readonly string[];
  /** Asking is needed: "only with the written permission", "requires permission". */
  needed?: readonly string[];
  /** "without naming the source": what is banned is silence about it. */
  unnamed?: readonly string[];
  /** "must", "is obligatory", "please": makes a condition of what follows. */
  duty?: readonly string[];
  /** "as long as", "on condition that". */
  provided?: readonly string[];
  /** Units of a limit, and the numbers from zero as words: "the first two hundred words" is rare, "two weeks" is not. */
  units?: Readonly<Partial<Record<Limit['unit'], readonly string[]>>>;
  numbers?: readonly string[];
  /** "up to", "the first", "wait at least": a number and a unit follow. */
  limit?: readonly string[];
  /** What each condition is worded as. */
  conditions?: Readonly<Partial<Record<Condition, readonly string[]>>>;
  /** Who holds the rights, with `{who}`: "copyright is owned by {who}". */
  holder?: readonly string[];
  /** What a house calls its texts behind its own name, with `|` between: "Harbor Weekly stories". */
  house?: string;
  /** What leads to an address to ask: "contact", "write to". */
  contact?: readonly string[];
  /** "some of it was not authorized by the copyright owner", "fair use": grants nothing. */
  fairUse?: readonly string[];
  /** "in the public domain". */
  publicDomain?: readonly string[];
  notPublicDomain?: readonly string[];
  /** Creative Commons in its own words, and the names of its elements. */
  license?: Readonly<Partial<Record<'commons' | 'by' | 'nc' | 'nd' | 'sa', readonly string[]>>>;
}

/** An idea that a sentence may hold. */
export type Idea = Exclude<keyof TermsWords, 'conditions' | 'holder' | 'license' | 'units' | 'numbers' | 'house'>;

/** A language's words for terms, made into patterns. */
export interface CompiledTerms {
  language: string;
  /** Whether a text on a page is worth reading for terms: it speaks of copying, rights or a licence. */
  speaks: Pattern | null;
  ideas: ReadonlyMap<Idea, Pattern>;
  conditions: ReadonlyMap<Condition, Pattern>;
  /** Each with the group `who`. */
  holder: readonly Pattern[];
  house: string | null;
  units: ReadonlyMap<Limit['unit'], Pattern>;
  /** The words of small numbers, from zero. */
  numbers: readonly string[];
  license: Readonly<Record<'commons' | 'by' | 'nc' | 'nd' | 'sa', Pattern | null>>;
}
