import { render } from 'preact';
import { askingOnce } from '@/components/askOnce';
import { Popup } from '@/components/Popup';
import '@/components/style.css';
import type { TabView } from '@/components/view';
import { copyText } from '@/lib/io/panel/clipboard';
import { openDocument } from '@/lib/io/panel/document';
import { followTab } from '@/lib/io/panel/frontTab';
import { leaveAlone, readAgain } from '@/lib/io/panel/leaveAlone';
import { openSettings, openWelcome, requestReading } from '@/lib/io/panel/request';
import { followSettings } from '@/lib/io/shared/settings';
import { openSidebar } from '@/lib/io/shared/sidebar';
import { defaultSettings } from '@/lib/model';

const { root, pinned } = openDocument('title_popup');

let view: TabView | null = null;
let settings = defaultSettings;

function draw(): void {
  if (!view) return;
  const { tab } = view;
  render(
    <Popup
      view={askOnce(view)}
      settings={settings}
      clicks={{
        read: () => tab && void requestReading(tab.id),
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
}

const see = (seen: TabView) => {
  view = seen;
  draw();
};
const askOnce = askingOnce(requestReading, see);
followTab(see, pinned);
followSettings((stored) => {
  settings = stored;
  draw();
});
