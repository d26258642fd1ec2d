/** What the background hears, from whom, and who answers. A message from anybody else is not answered at all. */
import { isGate, isOwnPage, isWelcomePage, listen } from '../shared/messages';
import { ask, stopAsking } from './asking';
import { fetchText, stopText } from './fetchText';
import { lookUp } from './lookUp';
import { kit, showOn, text, unshowOn } from './page';
import type { Room } from './room';
import { arrived, compared, known, readNow, received } from './visit';

/** Hears gates and our own pages. `open`: has the reading room open. */
export function hear(room: Room, open: () => Promise<void>): void {
  listen('gate', (sender) => isGate(sender) || isWelcomePage(sender), {
    arrived: (data, sender) => {
      // It is opened while the page comes to rest.
      if (data.why === null) room.prepare();
      return arrived(data, sender);
    },
    snapshot: (data, sender) => received(data, sender, room),
  });
  listen('background', isOwnPage, {
    known,
    read: (data) => {
      // It is opened while the page makes its snapshot.
      room.prepare();
      return readNow(data);
    },
    show: ({ tabId, quote }) => showOn(tabId, quote),
    unshow: ({ tabId }) => unshowOn(tabId),
    lookUp: ({ tabId, selection }) => lookUp(tabId, selection, room),
    kit: ({ tabId, visit }) => kit(tabId, visit, room),
    ask: (question) => ask(question, room.findings),
    stop: stopAsking,
    pulse: async () => undefined,
    text: ({ tabId }) => text(tabId, room),
    compare: ({ copy, original }) => room.compare(copy, original),
    fetchText: ({ url }) => fetchText(url, room),
    stopText: ({ url }) => stopText(url),
    compared,
    openRoom: open,
  });
}
