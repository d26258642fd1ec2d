import { useState } from 'preact/hooks';
import { t } from '../lib/words';
import { AuthorCard } from './AuthorCard';
import { Card } from './Card';
import type { Clicks } from './clicks';
import { CoverageView } from './coverage/CoverageView';
import type { World, WorldClicks } from './coverage/inquiry';
import { useFinder } from './Evidence';
import { LookUpView } from './LookUpView';
import { Masthead } from './Masthead';
import { OriginCard } from './OriginCard';
import { RelatedCard } from './RelatedCard';
import { Reuse } from './reuse/Reuse';
import { BeingRead, Unread } from './Unread';
import { Verdict } from './Verdict';
import { Views } from './Views';
import { type Status, statusOf, type TabView } from './view';

interface PanelProps {
  view: TabView;
  world: World;
  clicks: Clicks & WorldClicks;
}

type ViewId = 'page' | 'coverage' | 'lookup';

/** The sidebar: what the page says, what the world says of it, and a passage that was looked up. */
export function Panel({ view, world, clicks }: PanelProps) {
  const { tab, state } = view;
  const lookUp = state?.lookUp ?? null;
  // The reader's choice of a view holds for one page and one look-up; a new look-up is shown at once.
  const occasion = JSON.stringify([tab?.id, state?.visit, lookUp?.selection]);
  const [choice, choose] = useState<{ occasion: string; id: ViewId } | null>(null);
  const chosen = choice?.occasion === occasion ? choice.id : lookUp ? 'lookup' : 'page';
  const status = statusOf(view);
  return (
    <>
      <Masthead view={view} status={status}>
        {status.is === 'read' && <Verdict report={status.report} />}
      </Masthead>
      <main>
        <Views
          label={t('views_label')}
          chosen={chosen}
          onChoose={(id) => choose({ occasion, id })}
          views={[
            {
              id: 'page',
              label: t('view_page'),
              content: <PageCards status={status} visit={state?.visit ?? ''} clicks={clicks} />,
            },
            {
              id: 'coverage',
              label: t('view_coverage'),
              content:
                status.is === 'read' ? (
                  <CoverageView key={state?.visit} view={view} world={world} clicks={clicks} report={status.report} />
                ) : (
                  <p class="unread">{t('coverage_unread')}</p>
                ),
            },
            {
              id: 'lookup',
              label: t('view_lookup'),
              content: (
                <LookUpView
                  lookUp={lookUp}
                  report={status.is === 'read' ? status.report : null}
                  view={view}
                  world={world}
                  clicks={clicks}
                />
              ),
            },
          ]}
        />
      </main>
      <footer>{t('footer')}</footer>
    </>
  );
}

function PageCards({ status, visit, clicks }: { status: Status; visit: string; clicks: Clicks }) {
  const finder = useFinder(clicks, visit);
  if (status.is === 'reading') return <BeingRead />;
  if (status.is === 'unread') return <Unread why={status.why} clicks={clicks} />;
  const { report } = status;
  return (
    <>
      <OriginCard report={report} clicks={clicks} finder={finder} />
      <AuthorCard report={report} finder={finder} />
      {/* What was chosen and copied in it is of one page; the next page's begins anew. */}
      <Card title="terms_title">
        <Reuse key={visit} report={report} clicks={clicks} finder={finder} />
      </Card>
      <RelatedCard report={report} />
    </>
  );
}
