/** Where the browser wakes us: every event, and which part of `lib/` answers it. Listeners are set at once, each time. */
import { defineBackground } from 'wxt/utils/define-background';
import { compare } from '@/lib/compare/compare';
import { readAnswer } from '@/lib/coverage/answer';
import { abandon, wake } from '@/lib/io/background/asking';
import { drawBadge, dressBadge } from '@/lib/io/background/badge';
import { follow } from '@/lib/io/background/follow';
import { hear } from '@/lib/io/background/hear';
import { followLeaveAlone } from '@/lib/io/background/leaveAlone';
import { askLink } from '@/lib/io/background/link';
import { lookUp } from '@/lib/io/background/lookUp';
import { forgetOld } from '@/lib/io/background/memory';
import { offscreenRoom, openRoom, type Room } from '@/lib/io/background/room';
import { forgetTab } from '@/lib/io/background/tabRecord';
import { desk } from '@/lib/io/room/desk';
import { allowParsing } from '@/lib/io/room/trustedTypes';
import { smallestFirst } from '@/lib/io/room/turn';
import { browser } from '@/lib/io/shared/browser';
import { isOwnPage, listen } from '@/lib/io/shared/messages';
import { readSettings, watchSettings } from '@/lib/io/shared/settings';
import { openSidebar } from '@/lib/io/shared/sidebar';
import { watchStates } from '@/lib/io/shared/tabRecord';
import { t } from '@/lib/io/shared/words';
import { linkSite } from '@/lib/linkSite';
import { kitIn, lookUpIn, read, textIn } from '@/lib/reader';
import { today } from '@/lib/text/today';

const inTurn = smallestFirst();

/** Firefox's background page has a DOM and is the reading room itself; in Chrome's worker none of the reader ships. */
const room: Room = import.meta.env.FIREFOX
  ? {
      prepare: () => undefined,
      read: (snapshot, withPrint) => inTurn(snapshot.html.length, async () => read(snapshot, withPrint)),
      text: async (snapshot) => textIn(snapshot),
      compare: async (copy, original) => compare(copy, original),
      remember: (text, print) => desk.remember({ text, print }),
      tidyUp: (day, keepFor) => desk.tidyUp({ today: day, keepFor }),
      lookUp: async (snapshot, selection) => lookUpIn(snapshot, selection),
      link: async (url) => linkSite(url),
      find: (address) => desk.find({ address }),
      kit: async (snapshot) => kitIn(snapshot, today()),
      findings: async (service, answer, asked) => readAnswer(service, answer, asked),
    }
  : offscreenRoom;

const menu = { lookUp: 'look-up', link: 'link', openOnPage: 'open-on-page', openOnButton: 'open-on-button' };

function makeMenus(): void {
  browser.contextMenus.removeAll().then(() => {
    browser.contextMenus.create({ id: menu.lookUp, contexts: ['selection'], title: t('menu_look_up') });
    browser.contextMenus.create({ id: menu.link, contexts: ['link'], title: t('menu_link') });
    browser.contextMenus.create({ id: menu.openOnPage, contexts: ['page'], title: t('menu_open_sidebar') });
    browser.contextMenus.create({ id: menu.openOnButton, contexts: ['action'], title: t('menu_open_sidebar') });
  });
}

export default defineBackground(() => {
  if (import.meta.env.FIREFOX) {
    allowParsing();
    listen('memory', isOwnPage, desk);
  }
  hear(room, async () => (import.meta.env.FIREFOX ? undefined : openRoom()));

  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeMenus();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(makeMenus);

  browser.contextMenus.onClicked.addListener((info, tab) => {
    // First of all: anything awaited before it would cost the click's right to open the sidebar.
    if (tab?.windowId !== undefined) openSidebar(tab.windowId);
    if (info.menuItemId === menu.lookUp && tab?.id !== undefined && info.selectionText) {
      void lookUp(tab.id, info.selectionText, room);
    }
    if (info.menuItemId === menu.link && tab?.id !== undefined && info.linkUrl !== undefined) {
      void askLink(tab.id, { url: info.linkUrl, text: info.linkText ?? null }, room);
    }
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'open-sidebar' && tab?.windowId !== undefined) openSidebar(tab.windowId);
  });

  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading' || status === 'complete') void follow(tabId, status);
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onReplaced.addListener((_, tabId) => void forgetTab(tabId));

  watchStates((tabId, state) => {
    void abandon(tabId, state?.visit ?? null);
    void readSettings().then(({ badge }) => drawBadge(tabId, state, badge));
  });
  followLeaveAlone();
  watchSettings(() => void forgetOld(room));
  void forgetOld(room);
  void wake();
  void dressBadge();
});
