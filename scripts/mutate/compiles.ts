/** Whether a mistake would compile. What the compiler finds, it finds before any test: such a mistake asks nothing of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { API } from 'typescript/unstable/sync';
import { root } from '../command.ts';
import { type Mutant, withMutant } from './mutants.ts';

const config = join(root, 'tsconfig.json');

/** The project as TypeScript sees it, one mistake in it at a time. */
export class Compiler {
  /** The file with the last mistake in it. */
  #changed: { path: string; code: string } | null = null;
  readonly #api = new API({
    cwd: root,
    fs: { readFile: (path) => (path === this.#changed?.path ? this.#changed.code : undefined) },
  });

  /**
   * Whether the mistake's own file compiles with it: who imports the file hardly ever sees more. What is only left
   * unused by it is no error here; that is found for another reason than the mistake.
   */
  accepts(mutant: Mutant): boolean {
    const path = join(root, mutant.file);
    const changed = [path, this.#changed?.path ?? path];
    this.#changed = { path, code: withMutant(readFileSync(path, 'utf8'), mutant) };
    const snapshot = this.#api.updateSnapshot({ openProjects: [config], fileChanges: { changed } });
    const program = snapshot.getProject(config)?.program;
    if (!program) throw new Error(`no project at ${config}`);
    const errors = program.getSemanticDiagnostics(path);
    snapshot.dispose();
    return errors.every((each) => each.reportsUnnecessary);
  }

  close(): void {
    this.#api.close();
  }
}
