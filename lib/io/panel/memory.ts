/** What our pages ask of the memory. */

import type { Listed } from '../../memory/model';
import { done, failed, type Outcome } from '../../memory/store';
import type { ArticleText, Fault } from '../../model';
import { send } from '../shared/messages';
import type { Data, Name, Reply } from '../shared/protocol';

/** Asks the memory; where nobody hears, the room is opened and asked once more. Null where there is none. */
export async function askMemory<N extends Name<'memory'>>(
  name: N,
  data: Data<'memory', N>,
): Promise<Reply<'memory', N> | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const reply = await send('memory', name, data);
    if (reply.outcome === 'answered') return reply.answer;
    await send('background', 'openRoom', {});
  }
  return null;
}

/** The words of a text that the reader saved; `none` where there are none. */
export async function savedText(id: number): Promise<ArticleText | Fault | 'none'> {
  const answer = await askMemory('saved', { id });
  if (!answer) return 'broken';
  return answer.outcome === 'failed' ? answer.why : (answer.value ?? 'none');
}

/** Called with what came, and how many there are. */
type Arrived = (texts: readonly Listed[], size: number) => void;

/** A page of what is remembered. */
async function pageBefore(before: number | null): Promise<Reply<'memory', 'list'>> {
  return (await askMemory('list', { before })) ?? failed('broken');
}

/**
 * Reads what is remembered, what came last first, and hands it over page by page. It goes on from `before`, and ends at
 * a text that is known already, and where it is stopped.
 */
export async function readAll(
  { before, known }: { before: number | null; known: number | null },
  stop: AbortSignal,
  arrived: Arrived,
): Promise<Outcome<null>> {
  for (let from: number | null | undefined = before; from !== undefined; ) {
    const page = await pageBefore(from);
    if (page.outcome === 'failed') return page;
    if (stop.aborted) break;
    const { texts, next, size } = page.value;
    const at = known === null ? -1 : texts.findIndex(({ id }) => id <= known);
    arrived(at < 0 ? texts : texts.slice(0, at), size);
    from = at >= 0 ? undefined : (next ?? undefined);
  }
  return done(null);
}
