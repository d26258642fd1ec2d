/** What the build makes of language files (`module.ts`). */
declare module '*/list.txt' {
  const languages: readonly import('../../lib/languages/language').LanguageModule[];
  export default languages;
}

/** The little words of all languages. */
declare module '*?words' {
  const pieces: Readonly<Record<import('./key').LittleWord, string>>;
  export default pieces;
}
