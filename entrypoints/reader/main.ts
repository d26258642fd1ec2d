/** Chrome's reading room: an offscreen document that reads for the background and closes itself when idle. */
import { readAnswer } from '@/lib/coverage/answer';
import { allowParsing } from '@/lib/io/room/trustedTypes';
import { isOwnPage, listen } from '@/lib/io/shared/messages';
import { kitIn, lookUpIn, readSnapshot } from '@/lib/reader';
import { today } from '@/lib/text/today';

allowParsing();

/** A reading room that nobody asks is memory for nothing. Milliseconds. */
const idle = 60_000;
let timer = setTimeout(() => window.close(), idle);

async function work<A>(job: () => A): Promise<A> {
  clearTimeout(timer);
  timer = setTimeout(() => window.close(), idle);
  return job();
}

listen('room', isOwnPage, {
  read: ({ snapshot }) => work(() => readSnapshot(snapshot)),
  lookUp: ({ snapshot, selection }) => work(() => lookUpIn(snapshot, selection)),
  kit: ({ snapshot }) => work(() => kitIn(snapshot, today())),
  findings: ({ service, answer, asked }) => work(() => readAnswer(service, answer, asked)),
});
