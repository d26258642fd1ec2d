/** Where the sentences of a text stand. */
import { type Span, spansBetween } from './span';

/** Behind the mark that ends a sentence, and what closes behind it; not behind "Mr." and "U.S." */
const sentenceEnd = /(?<=[^\s.]{3}[.!?]["'”’»)\]]?)\s+(?=\S)|(?<=[。！？।])/gu;

/** The sentences of a text, in order. */
export const sentencesOf = (text: string): Span[] => spansBetween(text, sentenceEnd);
