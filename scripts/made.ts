/** Files that stand in the repository as people write them, and are modules as the build makes them. */
import { moduleAt as languageAt, languageFiles } from './languages/module.ts';
import { organizationTable, moduleAt as tableAt } from './organizations.ts';

/** The code of the module that such a file is; null for every other file. */
export const moduleAt = (id: string): string | null => languageAt(id) ?? tableAt(id);

/** The Vite plugins that make them. */
export const madeModules = () => [languageFiles(), organizationTable()];
