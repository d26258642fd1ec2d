/** Running other programs: the one place where scripts start a child process and wait for it. */
import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, with a trailing separator. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The full path of a program on PATH, or null. */
export function onPath(program: string): string | null {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const ending of endings) {
      const path = join(folder, program + ending);
      if (isProgram(path)) return path;
    }
  }
  return null;
}

/** Whether this path is a file that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Runs a program to its end, its output shown; true when it ended well. */
export function succeeds(program: string, args: string[], options: SpawnSyncOptions = {}): boolean {
  return spawnSync(program, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;
}

/** What a finished program said, both streams in the order they came. */
export interface Outcome {
  status: number;
  output: string;
}

/** Runs a program to its end, shows its output as it comes, or all of it at the end, and returns it too. */
export function stream(
  program: string,
  args: string[],
  env: NodeJS.ProcessEnv = process.env,
  shown: 'as it comes' | 'at the end' = 'as it comes',
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => {
      output += bytes;
      if (shown === 'as it comes') process.stdout.write(bytes);
    });
    child.stderr.on('data', (bytes: Buffer) => {
      output += bytes;
      if (shown === 'as it comes') process.stderr.write(bytes);
    });
    child.on('error', reject);
    child.on('close', (status) => {
      if (shown === 'at the end') process.stdout.write(output);
      resolve({ status: status ?? 1, output });
    });
  });
}
