/** The memory's desk: what our pages and the background ask of it, wherever the room stands. */
import type { Match } from '../../memory';
import { fromLetters } from '../../memory/letters';
import { shareOf } from '../../memory/match';
import { failed } from '../../memory/store';
import type { Earlier } from '../../model';
import type { Data, Name, Reply } from '../shared/protocol';
import { memory } from './memory';

/** So many texts read before are told of, at most: what shares most. */
const mostEarlier = 5;

const earlierOf = ({ id, text, isHere, overlap }: Match): Earlier => ({
  id,
  address: text.address,
  site: text.site,
  title: text.title,
  day: text.day,
  published: text.published,
  origin: text.origin,
  share: overlap.ofFirst,
  ofIt: overlap.ofSecond,
  isHere,
});

type Desk = { [N in Name<'memory'>]: (data: Data<'memory', N>) => Promise<Reply<'memory', N>> };

export const desk: Desk = {
  async remember({ text, print }) {
    const opened = await memory();
    const fingerprint = fromLetters(print);
    if (opened.outcome === 'failed' || !fingerprint)
      return { is: 'failed', why: opened.outcome === 'failed' ? opened.why : 'broken' };
    const result = await opened.value.remember(text, fingerprint);
    if (result.outcome === 'failed') return { is: 'failed', why: result.why };
    const { id, matches } = result.value;
    return {
      is: 'recalled',
      id,
      earlier: matches
        .toSorted((a, b) => shareOf(b.overlap) - shareOf(a.overlap))
        .slice(0, mostEarlier)
        .map(earlierOf),
    };
  },
  list: async () => failed('broken'),
  find: async () => failed('broken'),
  async forget({ forgotten }) {
    const opened = await memory();
    return opened.outcome === 'failed' ? opened : opened.value.forget(forgotten);
  },
  save: async () => failed('broken'),
  saved: async () => failed('broken'),
  lines: async () => failed('broken'),
  takeLines: async () => failed('broken'),
};
