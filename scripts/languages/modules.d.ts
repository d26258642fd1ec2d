/** What the build makes of language files (`module.ts`). */
declare module '*/list.txt' {
  const languages: readonly import('../../lib/languages/language').LanguageModule[];
  export default languages;
}

/** The little words of all languages: all of them, and by name those of which a page reads no others. */
declare module '*?words' {
  export const headlineMark: string;
  export const not: string;
  export const siteFeature: string;
  const pieces: Readonly<Record<import('./key').LittleWord, string>>;
  export default pieces;
}
