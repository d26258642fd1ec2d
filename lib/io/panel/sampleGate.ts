/**
 * The gate of the welcome page. No content script runs in our own pages, so the page does for its sample article what
 * a gate does for a web page's, and everything behind a gate works on it: reading, "Show on the page", looking up.
 */
import * as z from 'zod/mini';
import { leavesAlone } from '../../leaveAlone';
import type { Snapshot } from '../../model';
import { browser } from '../shared/browser';
import type { GateReply } from '../shared/gateProtocol';
import { type Sender, send } from '../shared/messages';
import type { Data, Name } from '../shared/protocol';
import { readSettings } from '../shared/settings';

/** What stands in the page, and what can be done with it. */
interface Standing {
  snapshot(): Snapshot;
  show(quote: string): boolean | Promise<boolean>;
  hide(): void;
}

const to = z.literal('page');
const Request = z.discriminatedUnion('name', [
  z.object({ to, name: z.literal('again'), asked: z.boolean() }),
  z.object({ to, name: z.literal('visit') }),
  z.object({ to, name: z.literal('snapshot') }),
  z.object({ to, name: z.literal('show'), quote: z.string() }),
  z.object({ to, name: z.literal('unshow') }),
]);

/** Sends once more when the background died over it. */
async function tell<N extends Name<'gate'>>(name: N, data: Data<'gate', N>): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    if ((await send('gate', name, data)).outcome === 'answered') return;
  }
}

/** The tab that this page stands in. */
export const ownTab = async (): Promise<number | null> => (await browser.tabs.getCurrent())?.id ?? null;

/**
 * Says that the sample stands here, has it read, and does what the background asks of a gate. Whether pages are read by
 * themselves does not matter: who opens this page asks. That its site is left alone does, so that it can be tried.
 */
export async function standAsGate({ snapshot, show, hide }: Standing): Promise<void> {
  const visit = crypto.randomUUID();

  async function arrive(asked: boolean): Promise<void> {
    const given = snapshot();
    const { leaveAlone } = await readSettings();
    const isLeft = !asked && leavesAlone(leaveAlone, new URL(given.url).hostname);
    await (isLeft
      ? tell('arrived', { visit, url: given.url, why: 'left-alone' })
      : tell('snapshot', { visit, snapshot: given }));
  }

  async function answer(request: z.infer<typeof Request>): Promise<GateReply> {
    switch (request.name) {
      case 'again':
        await arrive(request.asked);
        return true;
      case 'visit':
        return { visit };
      case 'snapshot':
        return snapshot();
      case 'show':
        return show(request.quote);
      case 'unshow':
        hide();
        return true;
    }
  }

  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<GateReply> | undefined => {
    const request = Request.safeParse(message);
    // The background alone has no tab. Other extensions are not heard here at all.
    if (!request.success || sender.id !== browser.runtime.id || sender.tab) return undefined;
    return answer(request.data);
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void arrive(false);
  });
  await arrive(false);
}
