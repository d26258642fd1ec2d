import type { Report, Terms, Use } from '../lib/model';
import { conditions, inOrder, isCondition } from '../lib/terms/conditions';
import { answersOn, countedFrom } from '../lib/terms/limit';
import { listInWords, plural, t } from '../lib/words';
import { CopyCitation, today } from './Copy';
import type { Clicks } from './clicks';
import { answerLabels, licenseLabels } from './labels';
import { Masthead } from './Masthead';
import { Out } from './Out';
import { Name } from './Text';
import { BeingRead, Unread } from './Unread';
import { Verdict } from './Verdict';
import { siteOf, statusOf, type TabView } from './view';

interface PopupProps {
  view: TabView;
  clicks: Pick<Clicks, 'read' | 'copy' | 'openSettings' | 'leaveAlone' | 'readAgain'> & {
    openSidebar(): void;
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
      <dd>
        {termsInOneLine(report)}
        {isUnsure(report) && ` · ${t('source_not_verified')}`}
      </dd>
    </dl>
  );
}

/** How many conditions the glance names; the others are counted. */
const named = 3;

function answerInWords(answer: Use, terms: Terms): string {
  const ids = inOrder(terms.conditions);
  const first = ids.slice(0, named).flatMap((id) => (isCondition(id) ? [t(conditions[id])] : []));
  if (answer !== 'conditional' || first.length === 0) return t(answerLabels[answer].label);
  const rest = ids.length - first.length;
  return t('glance_if', listInWords([...first, ...(rest > 0 ? [plural('more', rest)] : [])]));
}

/** The license by name where there is one, else what is answered today to one who would repost the text. */
function termsInOneLine(report: Report) {
  const { terms } = report;
  if (!terms) return t('terms_not_stated');
  const { license } = terms;
  if (license && !licenseLabels.has(license.id)) return <Name>{license.id}</Name>;
  const answers = answersOn(terms, countedFrom(report), today());
  const { republish_noncommercial: shared, republish_commercial: sold } = answers;
  if (shared === 'unstated' && sold === 'unstated') return t('terms_not_stated');
  if (shared === sold) return t('glance_repost_any', answerInWords(shared, terms));
  return t('glance_repost', answerInWords(shared, terms), t(answerLabels[sold].label));
}

/** Does the answer rest on rules that we know of without being sure? */
function isUnsure({ terms }: Report): boolean {
  const index = terms?.decidedBy.republish_noncommercial ?? null;
  return index !== null && terms?.sources[index]?.verified === false;
}
