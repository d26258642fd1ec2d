/** What our pages ask the background, where to be asked twice does it no harm. */
import { send } from '../shared/messages';
import type { Data, Name, Reply } from '../shared/protocol';

/** Asks; once more where the background was ended over it, as browsers do as they like. Null where nobody answers. */
export async function askBackground<N extends Name<'background'>>(
  name: N,
  data: Data<'background', N>,
): Promise<Reply<'background', N> | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    const reply = await send('background', name, data);
    if (reply.outcome === 'answered') return reply.answer;
  }
  return null;
}
