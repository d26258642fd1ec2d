import { type Asking, isAsking } from '../../lib/coverage/model';
import type { Report } from '../../lib/model';
import { t } from '../../lib/words';
import { Answer } from './Answer';
import { useAsk } from './Ask';
import { Asked } from './Asked';
import { Discussion } from './Discussion';
import { FirstSeen } from './FirstSeen';
import { foundOf, reportsOf, sourcesOf } from './found';
import { inquiryOf, type PartProps } from './inquiry';
import { Sources } from './Sources';
import { Stories } from './Stories';

/** Who else carries it: asked for by a click, answered by a sentence and the sources with their reports; and since when. */
export function Coverage({ report, ...props }: PartProps & { report: Report }) {
  const { view, world, clicks } = props;
  const inquiry = inquiryOf(view, world, 'coverage');
  const ask = useAsk(inquiry, clicks);
  const asking = inquiry?.asking ?? null;
  return (
    <div class="coverage">
      {asking && <Answer asking={asking} report={report} />}
      {ask ? <Asked ask={ask} label="coverage_ask" isMain /> : <p class="facts">{t('coverage_no_title')}</p>}
      {asking && <Found asking={asking} report={report} clicks={clicks} />}
      <FirstSeen {...props} report={report} />
    </div>
  );
}

/** What was found about the article: its sources with their reports in lanes of time, its background, its discussion. */
function Found({ asking, report, clicks }: { asking: Asking; report: Report; clicks: PartProps['clicks'] }) {
  const found = foundOf(asking);
  if (!found || asking.question.topic !== 'coverage') return null;
  return (
    <>
      {isAsking(asking) && <Stories title="reports_so_far" stories={reportsOf(found)} />}
      {!isAsking(asking) && reportsOf(found).length > 0 && (
        <Sources independence={sourcesOf(found, report)} published={asking.question.published} clicks={clicks} />
      )}
      <Stories title="group_background" stories={found.background} first={3} />
      <Discussion found={found.discussion} />
    </>
  );
}
