/** A language file, as the build makes a module of it (`scripts/languages/module.ts`). */
declare module '*.txt' {
  const language: import('./language').LanguageModule;
  export default language;
}

/** The little words of all languages, as the build makes a module of them. */
declare module '*?words' {
  const pieces: Readonly<Record<import('./vocabulary').LittleWord, string>>;
  export default pieces;
}
