import { useState } from 'preact/hooks';
import { t } from '../lib/words';
import { AuthorCard } from './AuthorCard';
import type { Clicks } from './clicks';
import { CoverageView } from './coverage/CoverageView';
import type { World, WorldClicks } from './coverage/world';
import { useFinder } from './Evidence';
import { LookUpView } from './LookUpView';
import { Masthead } from './Masthead';
import { OriginCard } from './OriginCard';
import { RelatedCard } from './RelatedCard';
import { TermsCard } from './TermsCard';
import { Reading, Unread } from './Unread';
import { Verdict } from './Verdict';
import { Views } from './Views';
import { type Answer, answerFor, type TabView } from './view';

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
  const answer = answerFor(view);
  return (
    <>
      <Masthead view={view} answer={answer}>
        {answer.is === 'read' && <Verdict report={answer.report} />}
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
              content: <PageCards answer={answer} visit={state?.visit ?? ''} clicks={clicks} />,
            },
            {
              id: 'coverage',
              label: t('view_coverage'),
              content:
                answer.is === 'read' ? (
                  <CoverageView key={state?.visit} view={view} world={world} clicks={clicks} report={answer.report} />
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
                  report={answer.is === 'read' ? answer.report : null}
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

function PageCards({ answer, visit, clicks }: { answer: Answer; visit: string; clicks: Clicks }) {
  const finder = useFinder(clicks, visit);
  if (answer.is === 'reading') return <Reading />;
  if (answer.is === 'unread') return <Unread why={answer.why} clicks={clicks} />;
  const { report } = answer;
  return (
    <>
      <OriginCard report={report} clicks={clicks} finder={finder} />
      <AuthorCard report={report} finder={finder} />
      {/* What was chosen and copied in it is of one page; the next page's begins anew. */}
      <TermsCard key={visit} report={report} clicks={clicks} finder={finder} />
      <RelatedCard report={report} />
    </>
  );
}
