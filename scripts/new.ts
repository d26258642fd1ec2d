/**
 * Writes a new member of one of our drawers, with its test and its entries in the lists, and says what is left to do:
 *   npm run new signal|language|service|license <name>
 */
import { root, succeeds } from './command.ts';
import { kinds } from './new/index.ts';
import { nameOf, writeNew } from './new/kind.ts';

const [wanted, id] = process.argv.slice(2);
const kind = kinds.find((each) => each.kind === wanted);
if (!kind || !id) {
  console.error(`new ${kinds.map((each) => each.kind).join('|')} <name>`);
  process.exitCode = 2;
} else {
  try {
    const name = nameOf(id);
    const paths = writeNew(kind, name, root);
    const code = paths.filter((path) => !path.endsWith('.txt'));
    const isTidy = code.length === 0 || succeeds('biome', ['check', '--write', '--log-level=error', ...code]);
    console.log(`written:\n${paths.map((path) => `  ${path}`).join('\n')}`);
    console.log(
      `left to you:\n${kind
        .left(name)
        .map((line) => `  ${line}`)
        .join('\n')}`,
    );
    process.exitCode = isTidy ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
