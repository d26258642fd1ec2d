/** The look-up of a link: where it leads, from what is on the computer alone. */
import { caps, isShort } from '../../caps';
import { linkKind } from '../../link';
import type { LinkAnswer, TabState } from '../../model';
import { withoutTracking } from '../../privacy';
import { cut, oneLine } from '../../text/line';
import { readSettings } from '../shared/settings';
import { tabState } from '../shared/tabRecord';
import type { Room } from './room';
import { beginForQuestion, changeTab, isOfQuestion } from './tabRecord';
import { known } from './visit';

/** No more of a link's words is shown. */
const longestWords = 240;

/**
 * Tells where a link leads, from the dataset and the memory: nothing is asked of the network. The question is stored
 * first, as a look-up's is, and takes its place; a tab without a record gets one. The link asked last is the one answered.
 */
export async function askLink(
  tabId: number,
  { url, text: words }: Pick<NonNullable<TabState['link']>, 'url' | 'text'>,
  room: Room,
): Promise<void> {
  const asked = {
    // A part of an address is another: it is shown, and nobody is asked about it.
    url: isShort(url) ? url : `${url.slice(0, caps.address)}…`,
    text: words && cut(oneLine(words), longestWords),
  };
  const begun = (await tabState(tabId)) ?? (await beginForQuestion(tabId));
  await changeTab(tabId, begun.visit, () => ({ link: { ...asked, answer: null }, lookUp: null }));
  const answer = await linkAnswer(asked.url, room);
  const isOurs = isOfQuestion(begun);
  const { visit } = isOurs ? ((await tabState(tabId)) ?? begun) : begun;
  await changeTab(tabId, visit, ({ link }) => (link?.url === asked.url ? { link: { ...link, answer } } : null));
  if (!isOurs || visit !== begun.visit) return;
  // Behind the answer stands a page of which nothing is known.
  const why = await known({ tabId });
  if (why) await changeTab(tabId, visit, () => ({ status: 'unread', why }));
}

async function linkAnswer(url: string, room: Room): Promise<LinkAnswer> {
  if (linkKind(url) !== 'web') return { site: null, memory: { is: 'off' } };
  const [site, memory] = await Promise.all([room.link(url), rememberedAt(url, room)]);
  return { site, memory };
}

/** So many texts of one address are told of. */
const mostRemembered = 3;

/** What was read at an address before, the last first. */
async function rememberedAt(url: string, room: Room): Promise<LinkAnswer['memory']> {
  if ((await readSettings()).memory !== 'on') return { is: 'off' };
  const found = await room.find(withoutTracking(url));
  if (found?.outcome !== 'done') return { is: 'failed' };
  const texts = found.value
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .slice(0, mostRemembered)
    .map(({ title, site, day, published, origin }) => ({ title, site, day, published, origin }));
  return { is: 'asked', texts };
}
