import type { Report } from '../lib/model';
import { t } from '../lib/words';
import { CopyCitation } from './Copy';
import type { Clicks } from './clicks';
import { Masthead } from './Masthead';
import { Out } from './Out';
import { reuseInShort } from './reuse/inShort';
import { Name } from './Text';
import { BeingRead, Unread } from './Unread';
import { Verdict } from './Verdict';
import { siteOf, statusOf, type TabView } from './view';

interface PopupProps {
  view: TabView;
  clicks: Pick<Clicks, 'read' | 'copy' | 'openSettings'> & {
    openSidebar(): void;
    leaveAlone(site: string): void;
  };
}

/** The answer at a glance, under the toolbar button. */
export function Popup({ view, clicks }: PopupProps) {
  const status = statusOf(view);
  const site = siteOf(view);
  return (
    <>
      <Masthead view={view} status={status}>
        {status.is === 'read' && <Verdict report={status.report} />}
      </Masthead>
      <main>
        {status.is === 'reading' && <BeingRead />}
        {status.is === 'unread' && <Unread why={status.why} clicks={{ read: clicks.read }} />}
        {status.is === 'read' && <Glance report={status.report} />}
        <div class="row">
          <button type="button" class={status.is === 'read' ? 'main' : ''} onClick={clicks.openSidebar}>
            {t('open_sidebar')}
          </button>
          {status.is === 'read' && <Deeds report={status.report} clicks={clicks} />}
        </div>
      </main>
      <footer class="row">
        <button type="button" class="link" onClick={clicks.openSettings}>
          {t('open_settings')}
        </button>
        {site && status.is === 'read' && (
          <button type="button" class="link" onClick={() => clicks.leaveAlone(site)}>
            {t('leave_alone')}
          </button>
        )}
      </footer>
    </>
  );
}

function Deeds({ report, clicks }: { report: Report; clicks: Pick<Clicks, 'copy'> }) {
  return (
    <>
      {report.origin?.url && (
        <Out to={report.origin.url} class="button">
          {t('open_original')}
        </Out>
      )}
      <CopyCitation clicks={clicks} report={report} />
    </>
  );
}

function Glance({ report }: { report: Report }) {
  const { authors, authorOrganization: organization } = report;
  const signer = organization?.name ?? authors[0]?.name;
  return (
    <dl class="pairs">
      <dt>{t(organization ? 'glance_organization' : 'glance_author')}</dt>
      <dd>{signer ? <Name>{signer}</Name> : t('glance_not_named')}</dd>
      <dt>{t('terms_title')}</dt>
      <dd>{reuseInShort(report)}</dd>
    </dl>
  );
}
