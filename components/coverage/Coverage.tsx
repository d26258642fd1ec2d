import { useState } from 'preact/hooks';
import type { Asking } from '../../lib/coverage/model';
import { timelineOf } from '../../lib/coverage/timeline';
import type { Report } from '../../lib/model';
import { t } from '../../lib/words';
import { Answer } from './Answer';
import { useAsk } from './Ask';
import { Asked } from './Asked';
import { Discussion } from './Discussion';
import { FirstSeen } from './FirstSeen';
import { foundOf } from './found';
import { inquiryOf, type PartProps } from './inquiry';
import { type Sought, Stories } from './Stories';
import { Timeline } from './Timeline';

/** Who else carries it: asked for by a click, answered by a sentence, a line of time and the reports; and since when. */
export function Coverage({ report, ...props }: PartProps & { report: Report }) {
  const { view, world, clicks } = props;
  const inquiry = inquiryOf(view, world, 'coverage');
  const ask = useAsk(inquiry, clicks);
  const asking = inquiry?.asking ?? null;
  return (
    <div class="coverage">
      {asking && <Answer asking={asking} />}
      {ask ? <Asked ask={ask} label="coverage_ask" isMain /> : <p class="facts">{t('coverage_no_title')}</p>}
      {asking && <Found key={asking.visit} asking={asking} clicks={clicks} />}
      <FirstSeen {...props} report={report} />
    </div>
  );
}

/** What was found about the article: when it appeared, and the reports in groups, to which the dots of the line lead. */
function Found({ asking, clicks }: { asking: Asking; clicks: PartProps['clicks'] }) {
  const [sought, seek] = useState<Sought | null>(null);
  const found = foundOf(asking);
  if (!found || asking.question.topic !== 'coverage') return null;
  return (
    <>
      <Timeline marks={timelineOf(found, asking.question)} onSeek={(url) => seek({ url })} />
      <Stories title="group_same" note="group_same_note" stories={found.same} sought={sought} clicks={clicks} />
      <Stories title="group_other" stories={found.other} sought={sought} />
      <Stories title="group_before" stories={found.before} sought={sought} />
      <Stories title="group_background" stories={found.background} first={3} />
      <Discussion found={found.discussion} />
    </>
  );
}
