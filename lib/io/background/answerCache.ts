/** The services' answers of the last quarter of an hour: `storage.session`. */
import * as z from 'zod/mini';
import { Finding } from '../../coverage/model';
import { browser } from '../shared/browser';
import { queue } from '../shared/queue';

/** How long an answer is good for, ms; the services' own `max-age` is as long. */
const goodFor = 15 * 60_000;
/** No more answers than these are kept. */
const mostAnswers = 40;

const prefix = 'answer:';
const indexName = 'answers';
const Index = z.array(z.object({ name: z.string(), at: z.number() }));
const Kept = z.object({ at: z.number(), findings: z.array(Finding) });

async function index(): Promise<z.infer<typeof Index>> {
  return Index.safeParse((await browser.storage.session.get(indexName))[indexName]).data ?? [];
}

/** Forgets answers that are too old, and the oldest of the others beyond `most`. */
async function forgetAnswers(most: number): Promise<void> {
  const answers = (await index()).toSorted((a, b) => b.at - a.at);
  const left = answers.filter(({ at }, place) => place < most && Date.now() - at <= goodFor);
  if (left.length === answers.length) return;
  await browser.storage.session.remove(answers.filter((each) => !left.includes(each)).map(({ name }) => name));
  await browser.storage.session.set({ [indexName]: left });
}

/** What this very request brought within the last 15 minutes, or null. */
export async function keptAnswer(request: string): Promise<Finding[] | null> {
  const name = prefix + request;
  const kept = Kept.safeParse((await browser.storage.session.get(name))[name]);
  return kept.success && Date.now() - kept.data.at <= goodFor ? kept.data.findings : null;
}

/** Each changes the index that the one before wrote. */
const inTurn = queue();

/** Keeps what a request brought. Where there is no room it is not kept; nothing hangs on it. */
export function keepAnswer(request: string, findings: readonly Finding[]): Promise<void> {
  const kept = inTurn(async () => {
    const name = prefix + request;
    const at = Date.now();
    const others = (await index()).filter((each) => each.name !== name);
    await browser.storage.session.set({ [name]: { at, findings }, [indexName]: [...others, { name, at }] });
    await forgetAnswers(mostAnswers);
  });
  return kept.catch(() => undefined);
}
