/**
 * Lets Node run the extension's own modules as the bundler does: `./name` and
 * `@/lib/name` without an ending, `file?raw` as text, and language files
 * and the table of organizations as what the build makes of them. Used with `node --import`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from './command.ts';

const project = pathToFileURL(root).href;
/** What makes modules of files is made of the project's own modules: it comes once the way to them stands. */
let made: typeof import('./made.ts') | undefined;

/** The module's file, where the specifier leaves out its ending; null where it is not ours to find. */
function ownFile(specifier: string, parent: string | undefined): string | null {
  if (!/^(\.|@\/)/.test(specifier) || !parent?.startsWith(project) || parent.includes('/node_modules/')) return null;
  const base = specifier.startsWith('@/') ? new URL(specifier.slice(2), project) : new URL(specifier, parent);
  const ending = ['', '.ts', '/index.ts'].find(
    (end) => /\.\w+(\?\w+)?$/.test(base.href + end) && existsSync(fileURLToPath(base) + end),
  );
  return ending === undefined ? null : base.href + ending;
}

registerHooks({
  resolve(specifier, context, next) {
    const url = ownFile(specifier, context.parentURL);
    return url ? { url, shortCircuit: true } : next(specifier, context);
  },
  load(url, context, next) {
    const code = made?.moduleAt(url) ?? null;
    if (code !== null) return { format: 'module', source: code, shortCircuit: true };
    if (!url.endsWith('?raw')) return next(url, context);
    const text = readFileSync(fileURLToPath(url), 'utf8');
    return { format: 'module', source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
  },
});

made = await import('./made.ts');
