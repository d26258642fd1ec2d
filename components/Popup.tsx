import type { Report, Terms } from '../lib/model';
import { t } from '../lib/words';
import { CopyCitation } from './Copy';
import type { Clicks } from './clicks';
import { answerLabels } from './labels';
import { Masthead } from './Masthead';
import { Out } from './Out';
import { Name } from './Text';
import { Reading, Unread } from './Unread';
import { Verdict } from './Verdict';
import { answerFor, siteOf, type TabView } from './view';

interface PopupProps {
  view: TabView;
  clicks: Pick<Clicks, 'read' | 'copy' | 'openSettings'> & {
    openSidebar(): void;
    leaveAlone(site: string): void;
  };
}

/** The answer at a glance, under the toolbar button. */
export function Popup({ view, clicks }: PopupProps) {
  const answer = answerFor(view);
  const site = siteOf(view);
  return (
    <>
      <Masthead view={view} answer={answer}>
        {answer.is === 'read' && <Verdict report={answer.report} />}
      </Masthead>
      <main>
        {answer.is === 'reading' && <Reading />}
        {answer.is === 'unread' && <Unread why={answer.why} clicks={{ read: clicks.read }} />}
        {answer.is === 'read' && <Glance report={answer.report} />}
        <div class="row">
          <button type="button" class={answer.is === 'read' ? 'main' : ''} onClick={clicks.openSidebar}>
            {t('open_sidebar')}
          </button>
          {answer.is === 'read' && <Deeds report={answer.report} clicks={clicks} />}
        </div>
      </main>
      <footer class="row">
        <button type="button" class="link" onClick={clicks.openSettings}>
          {t('open_settings')}
        </button>
        {site && answer.is === 'read' && (
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
  const { authors, authorOrganization: organization, terms } = report;
  const signer = organization?.name ?? authors[0]?.name;
  return (
    <dl class="pairs">
      <dt>{t(organization ? 'glance_organization' : 'glance_author')}</dt>
      <dd>{signer ? <Name>{signer}</Name> : t('glance_not_named')}</dd>
      <dt>{t('terms_title')}</dt>
      <dd>{termsInOneLine(terms)}</dd>
    </dl>
  );
}

/** The license where there is one, else what is said of reposting, else that nothing is. */
function termsInOneLine(terms: Terms | null) {
  if (terms?.license) return <Name>{terms.license.id}</Name>;
  const { republish_noncommercial: shared = 'unstated', republish_commercial: sold = 'unstated' } = terms?.uses ?? {};
  if (shared === 'unstated' && sold === 'unstated') return t('terms_not_stated');
  return t('glance_repost', t(answerLabels[shared].label), t(answerLabels[sold].label));
}
