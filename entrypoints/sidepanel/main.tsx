import { render } from 'preact';
import { Panel } from '@/components/Panel';
import '@/components/style.css';
import { copyText } from '@/lib/io/clipboard';
import { clearHighlight, followTab, openSettings, requestKit, requestReading, showOnPage } from '@/lib/io/panel';
import { pageRoot } from '@/lib/io/root';
import { followTheme } from '@/lib/io/theme';
import { titleDocument } from '@/lib/io/words';

const { root, pinned } = pageRoot();
titleDocument('title_sidebar');
void followTheme();

followTab((view) => {
  const id = view.tab?.id;
  render(
    <Panel
      view={view}
      clicks={{
        read: () => id !== undefined && requestReading(id),
        show: async (quote) => id !== undefined && showOnPage(id, quote),
        clearHighlight: () => id !== undefined && clearHighlight(id),
        copy: copyText,
        kit: async () => (id !== undefined && view.state ? requestKit(id, view.state.visit) : 'gone'),
        openSettings,
      }}
    />,
    root,
  );
}, pinned);
