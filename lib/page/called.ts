/**
 * What elements are called by who writes sites: the words in a `class`, `id`, `rel` or `itemprop` that say that a text's
 * author or its source stands inside, in the languages in which such names were met or in which sites are written.
 */

/** Words for who wrote; those that stand inside no other word. */
const authors =
  'by-?line|author|autor|auteur|writer|reporter|creator|verfasser|yazar|muhabir|forfatt|skribent|penulis|szerzo|kirjoittaja|dziennikarz|giornalist|periodista|jornalista|journalist|tac-?gia|(?:posted|written)-?by';
/** Those that are short, or a part of other words: "avtor", Spanish "firma", as signatures are called, "byl". */
const shortAuthors = 'avtor(?:y|i|ji)?|firmas?|firmante|byl';
/** Words for where a text is from. */
const sources = 'source|agentur|quelle|fuente|fonte|kaynak|zrodlo|istochnik|istocnik|laiyuan';
const shortSources = 'bron|kilde|kalla|izvor|zdroj|forras|nguon|sumber';
const whole = (words: string) => `(?:^|[\\s_-])(?:${words})(?:$|[\\s_-])`;

/** Is an element called after who wrote? */
export const saysAuthor = new RegExp(`${authors}|${whole(shortAuthors)}`);
/** Is it called after where the text is from? */
export const saysSource = new RegExp(`${sources}|agenc|syndic|${whole(shortSources)}`);
/** Is it called after either, and after nothing else that begins so ("resource", "author-bio")? */
export const saysByline = new RegExp(
  `(?:^|[\\s_-])(?:${authors}|${shortAuthors}|autore|signature|agency|${sources}|${shortSources})(?:s|-?name|-?info|$|[\\s_-])`,
);
