/**
 * Chrome's reading room: an offscreen document that hands what is to be read to its booth, keeps the memory, and closes
 * itself when idle.
 */
import { ask } from '@/lib/io/room/booth';
import { desk } from '@/lib/io/room/desk';
import { isOwnPage, listen } from '@/lib/io/shared/messages';

/** A reading room that nobody asks is memory for nothing. Milliseconds. */
const idle = 30_000;
let timer = setTimeout(() => window.close(), idle);
let running = 0;

async function work<A>(job: () => Promise<A>): Promise<A> {
  clearTimeout(timer);
  running++;
  try {
    return await job();
  } finally {
    running--;
    if (running === 0) timer = setTimeout(() => window.close(), idle);
  }
}

listen('room', isOwnPage, {
  prepare: (data) => work(async () => void (await ask('prepare', data))),
  // A page is read unasked; what the reader asks for comes before.
  read: (data) => work(() => ask('read', data, data.snapshot.html.length)),
  text: (data) => work(() => ask('text', data)),
  compare: (data) => work(() => ask('compare', data)),
  lookUp: (data) => work(() => ask('lookUp', data)),
  link: (data) => work(() => ask('link', data)),
  kit: (data) => work(() => ask('kit', data)),
  findings: (data) => work(() => ask('findings', data)),
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
