/** Chrome's reading room: an offscreen document that reads for the background and closes itself when idle. */
import { compare } from '@/lib/compare/compare';
import { readAnswer } from '@/lib/coverage/answer';
import { desk } from '@/lib/io/room/desk';
import { allowParsing } from '@/lib/io/room/trustedTypes';
import { isOwnPage, listen } from '@/lib/io/shared/messages';
import { linkSite } from '@/lib/linkSite';
import { kitIn, lookUpIn, readSnapshot, readWithPrint, textIn } from '@/lib/reader';
import { today } from '@/lib/text/today';

allowParsing();

/** A reading room that nobody asks is memory for nothing. Milliseconds. */
const idle = 60_000;
let timer = setTimeout(() => window.close(), idle);

async function work<A>(job: () => A | Promise<A>): Promise<A> {
  clearTimeout(timer);
  timer = setTimeout(() => window.close(), idle);
  return job();
}

listen('room', isOwnPage, {
  read: ({ snapshot }) => work(() => readSnapshot(snapshot)),
  readWithPrint: ({ snapshot }) => work(() => readWithPrint(snapshot)),
  text: ({ snapshot }) => work(() => textIn(snapshot)),
  compare: ({ copy, original }) => work(() => compare(copy, original)),
  lookUp: ({ snapshot, selection }) => work(() => lookUpIn(snapshot, selection)),
  link: ({ url }) => work(() => linkSite(url)),
  kit: ({ snapshot }) => work(() => kitIn(snapshot, today())),
  findings: ({ service, answer, asked }) => work(() => readAnswer(service, answer, asked)),
});

listen('memory', isOwnPage, {
  remember: (data) => work(() => desk.remember(data)),
  list: (data) => work(() => desk.list(data)),
  find: (data) => work(() => desk.find(data)),
  forget: (data) => work(() => desk.forget(data)),
  tidyUp: (data) => work(() => desk.tidyUp(data)),
  save: (data) => work(() => desk.save(data)),
  saved: (data) => work(() => desk.saved(data)),
  lines: (data) => work(() => desk.lines(data)),
  takeLines: (data) => work(() => desk.takeLines(data)),
});
