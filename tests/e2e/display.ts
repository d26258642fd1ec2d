/** A screen nobody sees, with a mouse and a keyboard, for what browsers do only in a window (Linux, X11). */
import { execFileSync, spawn } from 'node:child_process';
import { getProgram } from '../../scripts/drive/get.ts';
import { until } from '../../scripts/drive/until.ts';

export interface Display {
  /** As `DISPLAY` wants it. */
  name: string;
  /** Clicks the right button at a point of the screen and waits until something new is drawn there. */
  rightClick(x: number, y: number): Promise<void>;
  keys(...names: string[]): Promise<void>;
  close(): void;
}

function program(name: string, packageName: string): string {
  const got = getProgram(name, packageName);
  if (got.outcome === 'failed') throw new Error(got.why);
  return got.path;
}

/** Starts the screen; throws a plain sentence where the programs for it are missing and cannot be got. */
export async function openDisplay(): Promise<Display> {
  const xvfb = program('Xvfb', 'xvfb');
  const xdotool = program('xdotool', 'xdotool');
  // The server chooses a free number and writes it to the descriptor.
  const server = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error('Xvfb ended at once')));
    server.stdio[3]?.once('data', (bytes: Buffer) => resolve(`:${bytes.toString().trim()}`));
  });
  const env = { ...process.env, DISPLAY: name };
  const act = (...args: string[]) => execFileSync(xdotool, args, { env, encoding: 'utf8' });
  const windows = () => act('search', '--onlyvisible', '--name', '.*').trim().split('\n').length;
  return {
    name,
    async rightClick(x, y) {
      act('mousemove', String(Math.round(x)), String(Math.round(y)));
      const before = windows();
      act('click', '3');
      await until('the menu', async () => windows() !== before, 3_000).catch(() => undefined);
    },
    async keys(...names) {
      for (const key of names) act('key', key);
    },
    close: () => void server.kill(),
  };
}
