import { useMemo } from 'preact/hooks';
import { coverageOf } from '../../lib/coverage/merge';
import { datable } from '../../lib/coverage/question';
import { timelineOf } from '../../lib/coverage/timeline';
import type { Report } from '../../lib/model';
import { spokenLanguage, t } from '../../lib/words';
import { Card } from '../Card';
import { Ask } from './Ask';
import { Discussion } from './Discussion';
import { FirstSeen } from './FirstSeen';
import { type Inquiry, inquiryOf, type PartProps } from './inquiry';
import { Organization } from './Organization';
import { Original } from './Original';
import { Stories } from './Stories';
import { Studies } from './Studies';
import { Timeline } from './Timeline';

/** Beyond the page: who else wrote about it, where its text stands, since when, and who is behind it. Asked for, each by a click. */
export function CoverageView({ report, ...props }: PartProps & { report: Report }) {
  const { view, world, clicks } = props;
  const inquiry = inquiryOf(view, world, 'coverage');
  return (
    <>
      <Card title="coverage_title">
        {inquiry ? (
          <>
            <Ask inquiry={inquiry} label="coverage_ask" again="coverage_again" isMain clicks={clicks} />
            <Found inquiry={inquiry} />
          </>
        ) : (
          <p class="note">{t('coverage_no_title')}</p>
        )}
      </Card>
      <Original {...props} />
      <FirstSeen {...props} addresses={datable(report)} />
      <Organization {...props} isKnown={Boolean(report.authorOrganization?.organization)} />
      <Studies {...props} studies={report.related.studies} />
    </>
  );
}

/** What was found about the article, in groups. */
function Found({ inquiry: { asking } }: { inquiry: Inquiry }) {
  const found = useMemo(() => {
    const question = asking?.question.topic === 'coverage' ? asking.question : null;
    if (!asking || !question) return null;
    const coverage = coverageOf(asking, question, spokenLanguage());
    return { coverage, marks: timelineOf(coverage, question) };
  }, [asking]);
  if (!found) return null;
  const { coverage, marks } = found;
  return (
    <>
      <Timeline marks={marks} />
      <Stories title="group_same" note="group_same_note" stories={coverage.same} />
      <Stories title="group_other" stories={coverage.other} />
      <Stories title="group_before" stories={coverage.before} />
      <Stories title="group_background" stories={coverage.background} first={3} />
      <Discussion found={coverage.discussion} />
    </>
  );
}
