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
  clicks: Pick<Clicks, 'read' | 'copy' | 'openSettings' | 'openWelcome' | 'leaveAlone' | 'readAgain'> & {
    openSidebar(): void;
  };
}

/** The answer at a glance, under the toolbar button: the panel's head, and the way into the panel. */
export function Popup({ view, clicks }: PopupProps) {
  const status = statusOf(view);
  const report = status.is === 'read' ? status.report : null;
  return (
    <>
      <Bar site={siteOf(view)} short={null} isRead={report !== null} clicks={clicks} />
      <main>
        {status.is === 'reading' && <BeingRead />}
        {status.is === 'unread' && <Unread why={status.why} view={view} clicks={clicks} />}
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
