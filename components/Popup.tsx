import { useRef } from 'preact/hooks';
import { leavesAlone } from '../lib/leaveAlone';
import type { Settings } from '../lib/model';
import { t } from '../lib/words';
import { Actions } from './Actions';
import { AnswerView } from './AnswerView';
import { Bar } from './Bar';
import type { Clicks } from './clicks';
import { Path } from './Path';
import { reuseInShort } from './reuse/inShort';
import { BeingRead, Unread } from './Unread';
import { siteOf, statusOf, type TabView } from './view';
import { WhoInShort } from './WhoRow';

interface PopupProps {
  view: TabView;
  settings: Pick<Settings, 'leaveAlone'>;
  clicks: Pick<Clicks, 'read' | 'copy' | 'openSettings' | 'openWelcome' | 'leaveAlone' | 'readAgain'> & {
    openSidebar(): void;
  };
}

/** The answer at a glance, under the toolbar button: the panel's head, and the way into the panel. */
export function Popup({ view, settings, clicks }: PopupProps) {
  const status = statusOf(view);
  const site = siteOf(view);
  const report = status.is === 'read' ? status.report : null;
  const main = useRef<HTMLElement>(null);
  return (
    <>
      <Bar
        site={site}
        short={null}
        isRead={report !== null}
        isAlone={site !== null && leavesAlone(settings.leaveAlone, site)}
        clicks={clicks}
      />
      <main ref={main} tabIndex={-1}>
        {status.is === 'reading' && <BeingRead />}
        {status.is === 'unread' && (
          <Unread why={status.why} view={view} clicks={clicks} onPress={() => main.current?.focus()} />
        )}
        {report && (
          <>
            <AnswerView report={report} finder={null} />
            <Path key={view.state?.visit} report={report} />
            <dl class="pairs glance">
              <dt>{t('row_who')}</dt>
              <dd>
                <WhoInShort report={report} />
              </dd>
              <dt>{t('row_reuse')}</dt>
              <dd>{reuseInShort(report)}</dd>
            </dl>
            <Actions report={report} clicks={clicks} />
          </>
        )}
      </main>
      <footer>
        <button type="button" class={report ? 'main' : undefined} onClick={clicks.openSidebar}>
          {t('open_sidebar')}
        </button>
      </footer>
    </>
  );
}
