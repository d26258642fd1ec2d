/** How long each service wants to be left alone, so that none is asked faster than it bears: `storage.session`. */
import * as z from 'zod/mini';
import type { ServiceName } from '../../model';
import { browser } from '../shared/browser';
import { queue } from '../shared/queue';

const waitName = (service: ServiceName): string => `wait:${service}`;

async function freeFrom(service: ServiceName): Promise<number> {
  const name = waitName(service);
  return z.number().safeParse((await browser.storage.session.get(name))[name]).data ?? 0;
}

/** Remembers that a service is to be left alone until then, Unix ms. Where there is no room it is not kept. */
export async function postpone(service: ServiceName, until: number): Promise<void> {
  await browser.storage.session.set({ [waitName(service)]: until }).catch(() => undefined);
}

/** When a service may be asked: after `wait` ms, or not before `until` (Unix ms), where that is longer than `patience`. */
type Turn = { is: 'turn'; wait: number } | { is: 'busy'; until: number };

const inTurn = queue();

/** Takes a turn with a service, at its pace (ms between two requests). One after another, so that no two take the same. */
export function takeTurn(service: ServiceName, pace: number, patience: number): Promise<Turn> {
  return inTurn(async () => {
    const now = Date.now();
    const at = Math.max(now, await freeFrom(service));
    if (at - now > patience) return { is: 'busy', until: at };
    await postpone(service, at + pace);
    return { is: 'turn', wait: at - now };
  });
}
