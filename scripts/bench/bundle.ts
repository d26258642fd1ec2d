import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../command.ts';
import { madeModules } from '../made.ts';

/** Bundles a module as the extension is bundled; evaluating the result gives its exports. */
export async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: madeModules(),
    resolve: { alias: { '@': root } },
    build: { write: false, minify: true, lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'bench' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  const code = output.output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
  return `${code}; bench`;
}
