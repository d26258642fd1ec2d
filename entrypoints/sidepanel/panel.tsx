import { render } from 'preact';
import { foundOf, sourcesOf } from '@/components/coverage/found';
import { Panel } from '@/components/Panel';
import { statusOf } from '@/components/view';
import { isAsking } from '@/lib/coverage/model';
import { prepare } from '@/lib/coverage/ready';
import { copyText } from '@/lib/io/panel/clipboard';
import { openCompare } from '@/lib/io/panel/compare';
import { openDocument } from '@/lib/io/panel/document';
import { followTab, type TabView } from '@/lib/io/panel/frontTab';
import { leaveAlone, readAgain } from '@/lib/io/panel/leaveAlone';
import {
  clearHighlight,
  openLibrary,
  openPrint,
  openSettings,
  openWelcome,
  ownVersion,
  requestAnswers,
  requestKit,
  requestLookUp,
  requestReading,
  saveText,
  showOnPage,
  stopAnswers,
} from '@/lib/io/panel/request';
import { requestHosts } from '@/lib/io/shared/permission';
import { followSettings, writeSettings } from '@/lib/io/shared/settings';
import { defaultSettings } from '@/lib/model';
import { problemIn } from '@/lib/problem';

const { root, pinned, isPrint } = openDocument('title_sidebar');

let view: TabView | null = null;
let settings = defaultSettings;

function draw(): void {
  if (!view) return;
  const seen = view;
  const id = view.tab?.id;
  const visit = view.state?.visit;
  render(
    <Panel
      view={view}
      world={{ askings: view.askings, settings }}
      isWhole={isPrint}
      clicks={{
        read: () => id !== undefined && void requestReading(id),
        show: async (quote) => id !== undefined && showOnPage(id, quote),
        clearHighlight: () => id !== undefined && clearHighlight(id),
        copy: copyText,
        kit: async () => (id !== undefined && visit !== undefined ? requestKit(id, visit) : 'gone'),
        openSettings,
        openWelcome,
        lookUp: (words) => id !== undefined && requestLookUp(id, words),
        print: () => id !== undefined && openPrint(id),
        compare: (against) => id !== undefined && openCompare({ tabId: id, with: against }),
        leaveAlone: (site) => void leaveAlone(site),
        readAgain: (site) => void readAgain(site),
        copyProblem: () => copyText(problemIn(seen, ownVersion(), navigator.userAgent)),
        ask: async (topic, detail, confirmed) =>
          id !== undefined && visit !== undefined ? requestAnswers(id, visit, topic, detail, confirmed) : 'gone',
        stop: (topic, detail) => id !== undefined && stopAnswers(id, topic, detail),
        allow: requestHosts,
        saveText: async (text) => id !== undefined && saveText(id, text),
        openLibrary,
        chooseMemory: (memory) => void writeSettings({ memory }),
        choose: async (choice) =>
          (await writeSettings({ services: { ...settings.services, ...choice } })).outcome === 'saved',
      }}
    />,
    root,
  );
}

let isPrinted = false;
/** Opens the browser's own window for printing, once what was drawn is laid out. */
function printOnce(): void {
  if (isPrinted) return;
  isPrinted = true;
  // What goes to paper is what was drawn, wherever its tab goes on to.
  unfollow();
  requestAnimationFrame(() => setTimeout(() => window.print()));
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

const unfollow = followTab(async (changed) => {
  view = changed;
  if (changed.askings.length > 0) {
    // Reading what is stored, making it ready and drawing it are tasks of their own.
    await pause();
    await prepare(changed.askings, pause);
    const report = changed.state?.report;
    for (const asking of changed.askings) {
      await pause();
      if (view !== changed) return;
      const found = foundOf(asking);
      await pause();
      if (!found || !report || isAsking(asking)) continue;
      sourcesOf(found, report);
      await pause();
    }
  }
  // What is newer is drawn by its own turn.
  if (view !== changed) return;
  draw();
  if (isPrint && statusOf(changed).is === 'read') printOnce();
}, pinned);
followSettings((stored) => {
  settings = stored;
  draw();
});
