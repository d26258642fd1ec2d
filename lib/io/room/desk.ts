/** The memory's desk: what our pages and the background ask of it, wherever the room stands. */
import { lastForgotten } from '../../memory/keep';
import { fromLetters } from '../../memory/letters';
import { shareOf } from '../../memory/match';
import type { Match } from '../../memory/recall';
import { done } from '../../memory/store';
import { linesFrom, takeLines } from '../../memory/transfer';
import type { Earlier } from '../../model';
import type { Data, Name, Reply } from '../shared/protocol';
import { withMemory } from './memory';

/** So many texts read before are told of, at most: the page itself, and what shares most. */
const mostEarlier = 5;

const earlierOf = ({ id, text, isHere, hasText, overlap }: Match): Earlier => ({
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
  hasText,
});

function toldOf(matches: readonly Match[]): Earlier[] {
  const here = matches.filter(({ isHere }) => isHere).slice(0, 1);
  const others = matches.filter(({ isHere }) => !isHere).slice(0, mostEarlier - here.length);
  return [...here, ...others].sort((a, b) => shareOf(b.overlap) - shareOf(a.overlap)).map(earlierOf);
}

type Desk = { [N in Name<'memory'>]: (data: Data<'memory', N>) => Promise<Reply<'memory', N>> };

export const desk: Desk = {
  async remember({ text, print }) {
    const fingerprint = fromLetters(print);
    if (!fingerprint) return { is: 'failed', why: 'broken' };
    const result = await withMemory((memory) => memory.remember(text, fingerprint));
    if (result.outcome === 'failed') return { is: 'failed', why: result.why };
    const { id, matches } = result.value;
    return { is: 'recalled', id, earlier: toldOf(matches) };
  },
  list: ({ before }) => withMemory((memory) => memory.list(before)),
  find: ({ address }) => withMemory((memory) => memory.find(address)),
  forget: ({ forgotten }) => withMemory((memory) => memory.forget(forgotten)),
  async tidyUp({ today, keepFor }) {
    const to = lastForgotten(today, keepFor);
    return to === null ? done(0) : withMemory((memory) => memory.forget({ what: 'days', from: '', to }));
  },
  save: ({ id, text }) => withMemory((memory) => memory.save(id, text)),
  saved: ({ id }) =>
    withMemory(async (memory) => {
      const found = await memory.saved([id]);
      return found.outcome === 'failed' ? found : done(found.value[0] ?? null);
    }),
  lines: ({ from }) => withMemory((memory) => linesFrom(memory, from)),
  takeLines: ({ lines, isLast }) => withMemory((memory) => takeLines(memory, lines, isLast)),
};
