/**
 * Chromium's question about permissions. It is drawn into the browser's own window, where DevTools do not reach; what
 * does is Chromium's second set of DevTools, for its own views: https://chromium.googlesource.com/chromium/src/+/HEAD/docs/ui/ui_devtools/index.md
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import * as z from 'zod/mini';
import { until } from './until.ts';

/** What lets a test look at the browser's own views and click in them. */
export const promptSwitches = [
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events',
] as const;

const Node = z.object({
  nodeId: z.number(),
  attributes: z.optional(z.array(z.string())),
  get children() {
    return z.optional(z.array(Node));
  },
});
type Node = z.infer<typeof Node>;
const Root = z.object({ root: Node });
const Styles = z.object({
  matchedCSSRules: z.array(
    z.object({
      rule: z.object({
        style: z.object({ cssProperties: z.array(z.object({ name: z.string(), value: z.string() })) }),
      }),
    }),
  ),
});
const Message = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.unknown()),
});

/** A connection to the views' DevTools. */
class Views {
  #socket: WebSocket;
  #waiting = new Map<number, (message: z.infer<typeof Message>) => void>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => {
      const message = Message.parse(JSON.parse(String(data)));
      this.#waiting.get(message.id ?? 0)?.(message);
      this.#waiting.delete(message.id ?? 0);
    });
    socket.addEventListener('close', () => {
      for (const answer of this.#waiting.values()) answer({ error: 'the browser closed the connection' });
    });
  }

  /** Connects to a browser that was started with `promptSwitches`. */
  static async open(browser: Browser): Promise<Views> {
    const profile = browser.process()?.spawnargs.find((each) => each.startsWith('--user-data-dir='));
    const [port] = readFileSync(join(profile?.replace(/^.*?=/, '') ?? '', 'UIDevToolsActivePort'), 'utf8').split('\n');
    const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => reject(new Error('no way to the browser’s own views')));
    });
    const views = new Views(socket);
    await views.send('DOM.enable');
    return views;
  }

  async send(method: string, params: object = {}): Promise<unknown> {
    const id = ++this.#last;
    const { result, error } = await new Promise<z.infer<typeof Message>>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
    if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
    return result;
  }

  /** All views below and with the first that has this name; empty where there is none. */
  async within(name: string): Promise<Node[]> {
    const below = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(below)];
    const { root } = Root.parse(await this.send('DOM.getDocument'));
    const found = below(root).find(({ attributes }) => attributes?.includes(name));
    return found ? below(found) : [];
  }

  /** The text of a view, or an empty one. */
  async text({ nodeId }: Node): Promise<string> {
    const { matchedCSSRules } = Styles.parse(await this.send('CSS.getMatchedStylesForNode', { nodeId }));
    const properties = matchedCSSRules.flatMap(({ rule }) => rule.style.cssProperties);
    return properties.find(({ name }) => name === 'Text')?.value ?? '';
  }

  /** A click in a view's corner. */
  async click({ nodeId }: Node): Promise<void> {
    for (const type of ['mousePressed', 'mouseReleased']) {
      const event = { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' };
      await this.send('DOM.dispatchMouseEvent', { nodeId, event });
    }
  }

  close(): void {
    this.#socket.close();
  }
}

const dialog = 'ExtensionInstallDialogView';
const isA = (node: Node, name: string): boolean => node.attributes?.includes(name) ?? false;

/** Waits for the question, allows or denies it with its own button, waits until it is gone, and gives its words. */
export async function answerPrompt(browser: Browser, allow: boolean): Promise<string> {
  const views = await Views.open(browser);
  try {
    const shown = await until('the permission prompt', async () => {
      const found = await views.within(dialog);
      return found.some((node) => isA(node, 'MdTextButton')) ? found : null;
    });
    // The title is the last of the views.
    const words: string[] = [];
    for (const label of shown.filter((node) => isA(node, 'Label'))) words.push(await views.text(label));
    const [deny, accept] = shown.filter((node) => isA(node, 'MdTextButton'));
    const button = allow ? accept : deny;
    if (!button) throw new Error('the permission prompt has no such button');
    const isGone = async () => (await views.within(dialog)).length === 0;
    // Chromium takes no click of the first half second, so that nobody clicks unseen; a click meanwhile makes it longer.
    await until('the prompt to close', async () => {
      await views.click(button).catch(() => undefined);
      return until('it to be gone', isGone, 800).catch(() => false);
    });
    const [title, ...rest] = words.filter(Boolean).toReversed();
    return [title, ...rest.toReversed()].join('\n');
  } finally {
    views.close();
  }
}
