/** A language file, as the build makes a module of it (`scripts/languages/module.ts`). */
declare module '*.txt' {
  import type { LanguageModule } from './language';

  const language: LanguageModule;
  export default language;
}
