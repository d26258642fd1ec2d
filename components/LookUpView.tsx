import { answerInWords, grounds } from '../lib/answer';
import { quotation } from '../lib/citation';
import type { LookUp, Report, TabState } from '../lib/model';
import { searchLinks } from '../lib/searchElsewhere';
import { around } from '../lib/text/passage';
import { t } from '../lib/words';
import { Back } from './Back';
import { Copy, today } from './Copy';
import type { Clicks } from './clicks';
import type { World, WorldClicks } from './coverage/inquiry';
import { Passage } from './coverage/Passage';
import { lookUpLabels } from './labels';
import { Out } from './Out';
import { SearchElsewhere } from './SearchElsewhere';
import { Name, PageText, Sentence } from './Text';
import type { TabView } from './view';

interface LookUpViewProps {
  lookUp: NonNullable<TabState['lookUp']>;
  report: Report | null;
  view: TabView;
  world: World;
  clicks: Clicks & WorldClicks;
  onBack(): void;
}

/** Whose words a passage is: that we look, or the answer in one sentence and what it rests on. */
export function LookUpView({ lookUp, report, view, world, clicks, onBack }: LookUpViewProps) {
  const language = report?.page.language ?? null;
  const { answer, selection } = lookUp;
  return (
    <>
      <section class="answer">
        <Back onBack={onBack} />
        <h1>{answer ? <Sentenced answer={answer} /> : <span role="status">{t('lookup_looking')}</span>}</h1>
        <blockquote class="strongest">
          <PageText language={language}>{selection}</PageText>
        </blockquote>
      </section>
      <div class="unfolded">
        {answer && <Found answer={answer} language={language} />}
        {report && answer && answer.kind !== 'absent' && answer.kind !== 'unread' && (
          <div class="row">
            <Copy
              clicks={clicks}
              label={t('copy_quotation')}
              text={() => quotation(report, selection, today(), answer.kind === 'quotation' ? answer.speaker : null)}
            />
          </div>
        )}
        {answer && report && (
          <section>
            <h2>{t('lookup_article_origin')}</h2>
            <p class="article-answer">{answerInWords(report)}</p>
            <p class="facts">{grounds(report)}</p>
          </section>
        )}
        {answer && <Passage key={selection} view={view} world={world} clicks={clicks} selection={selection} />}
        <SearchElsewhere links={searchLinks({ words: selection, url: report?.page.url ?? view.state?.url ?? '' })} />
      </div>
    </>
  );
}

function Sentenced({ answer: { kind, speaker } }: { answer: LookUp }) {
  return kind === 'quotation' && speaker ? (
    <Sentence
      say="lookup_quotation_of"
      parts={[
        <em key="speaker">
          <Name>{speaker}</Name>
        </em>,
      ]}
    />
  ) : (
    t(lookUpLabels[kind])
  );
}

function Found({ answer, language }: { answer: LookUp; language: string | null }) {
  const { context, links } = answer;
  return (
    <>
      {context && <Context context={context} passage={answer.selection} language={language} />}
      {links.length > 0 && (
        <>
          <h2>{t('lookup_links')}</h2>
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
      <h2>{t('lookup_context')}</h2>
      <p class="page-text context" lang={language ?? undefined} dir="auto">
        {before.slice(-400)}
        <mark>{words}</mark>
        {after.slice(0, 400)}
      </p>
    </>
  );
}
