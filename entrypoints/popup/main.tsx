import { render } from 'preact';
import { Popup } from '@/components/Popup';
import '@/components/style.css';
import { statusOf, type TabView } from '@/components/view';
import { copyText } from '@/lib/io/panel/clipboard';
import { openDocument } from '@/lib/io/panel/document';
import { followTab } from '@/lib/io/panel/frontTab';
import { leaveAlone, readAgain } from '@/lib/io/panel/leaveAlone';
import { openSettings, openWelcome, requestReading } from '@/lib/io/panel/request';
import { openSidebar } from '@/lib/io/shared/sidebar';

const { root, pinned } = openDocument('title_popup');

let asked = false;

/** A click on our button is asking, and lends us the page: what only waited for that is read at once, one time. */
function askOnce(view: TabView): TabView {
  const status = statusOf(view);
  if (!view.tab || status.is !== 'unread') return view;
  // Lent to us, and closed all the same: to send the reader to our button again would be a circle.
  if (asked) return status.why === 'no-access' ? { ...view, why: 'kept-out' } : view;
  if (status.why !== 'not-asked' && status.why !== 'no-access') return view;
  asked = true;
  requestReading(view.tab.id);
  return { ...view, state: null, why: null };
}

followTab((seen) => {
  const { tab } = seen;
  render(
    <Popup
      view={askOnce(seen)}
      clicks={{
        read: () => tab && requestReading(tab.id),
        copy: copyText,
        openSettings() {
          openSettings();
          window.close();
        },
        openWelcome() {
          openWelcome();
          window.close();
        },
        openSidebar() {
          if (tab) openSidebar(tab.windowId);
          window.close();
        },
        // Stays open: the answer is what the page's record becomes, with the way back.
        leaveAlone: (site) => void leaveAlone(site),
        readAgain: (site) => void readAgain(site),
      }}
    />,
    root,
  );
}, pinned);
