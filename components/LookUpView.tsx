import { quotation } from '../lib/citation';
import type { LookUp, Report, TabState } from '../lib/model';
import { searchLinks } from '../lib/searchElsewhere';
import { around } from '../lib/text/passage';
import { t } from '../lib/words';
import { Card } from './Card';
import { Copy, today } from './Copy';
import type { Clicks } from './clicks';
import type { World, WorldClicks } from './coverage/inquiry';
import { Passage } from './coverage/Passage';
import { HowTo } from './HowTo';
import { lookUpLabels } from './labels';
import { Out } from './Out';
import { SearchElsewhere } from './SearchElsewhere';
import { Name, PageText, Sentence } from './Text';
import { Verdict } from './Verdict';
import type { TabView } from './view';

interface LookUpViewProps {
  lookUp: TabState['lookUp'];
  report: Report | null;
  view: TabView;
  world: World;
  clicks: Clicks & WorldClicks;
}

/** Whose words a selected passage is: how to ask, that we look, or the answer. */
export function LookUpView({ lookUp, report, view, world, clicks }: LookUpViewProps) {
  if (!lookUp) return <HowTo />;
  const language = report?.page.language ?? null;
  return (
    <>
      <Card title="lookup_passage">
        <blockquote>
          <PageText language={language}>{lookUp.selection}</PageText>
        </blockquote>
        {lookUp.answer ? (
          <Found answer={lookUp.answer} language={language} />
        ) : (
          <p role="status" class="reading">
            {t('lookup_looking')}
          </p>
        )}
        <div class="row">
          {report && lookUp.answer && lookUp.answer.kind !== 'absent' && (
            <Copy
              clicks={clicks}
              label={t('copy_quotation')}
              text={() => quotation(report, lookUp.selection, today())}
            />
          )}
        </div>
        <SearchElsewhere
          links={searchLinks({ words: lookUp.selection, url: report?.page.url ?? view.state?.url ?? '' })}
        />
      </Card>
      {lookUp.answer && (
        <Passage key={lookUp.selection} view={view} world={world} clicks={clicks} selection={lookUp.selection} />
      )}
      {report && lookUp.answer && (
        <Card title="lookup_article_origin">
          <Verdict report={report} />
        </Card>
      )}
    </>
  );
}

function Found({ answer, language }: { answer: LookUp; language: string | null }) {
  const { kind, speaker, context, links } = answer;
  return (
    <>
      <p class="answer">
        {kind === 'quotation' && speaker ? (
          <Sentence say="lookup_quotation_of" parts={[<Name key="speaker">{speaker}</Name>]} />
        ) : (
          t(lookUpLabels[kind])
        )}
      </p>
      {context && <Context context={context} passage={answer.selection} language={language} />}
      {links.length > 0 && (
        <>
          <h3>{t('lookup_links')}</h3>
          <ul class="plain">
            {links.map((link) => (
              <li key={link.url}>
                <Out to={link.url}>
                  <PageText language={language}>{link.text || link.url}</PageText>
                </Out>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The paragraph the passage stands in, with the passage marked; nothing where it says no more than the passage. */
function Context({ context, passage, language }: { context: string; passage: string; language: string | null }) {
  const parts = around(context, passage);
  if (!parts || (parts[0].trim() === '' && parts[2].trim() === '')) return null;
  const [before, words, after] = parts;
  return (
    <>
      <h3>{t('lookup_context')}</h3>
      <p class="page-text context" lang={language ?? undefined} dir="auto">
        {before.slice(-400)}
        <mark>{words}</mark>
        {after.slice(0, 400)}
      </p>
    </>
  );
}
