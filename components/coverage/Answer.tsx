import { type Earliest, earliestOf } from '../../lib/coverage/earliest';
import { type Asking, isAsking } from '../../lib/coverage/model';
import type { Report } from '../../lib/model';
import { plural, t } from '../../lib/words';
import { Name, Sentence } from '../Text';
import { foundOf, reportsOf, sourcesOf } from './found';
import { SourceCount } from './Sources';
import { outletName, storyDay } from './Stories';
import { answersOf, missingOf } from './tally';

/** What the world answered: how many sources there are and who had it first, or that nobody asked has it. Nothing while that is not known. */
export function Answer({ asking, report }: { asking: Asking; report: Report }) {
  const { question } = asking;
  const found = foundOf(asking);
  if (!found || question.topic !== 'coverage') return null;
  const reports = reportsOf(found).length;
  if (reports > 0) {
    const earliest = earliestOf(found, question);
    return (
      <>
        {/* Whose each of them is, is told once all are there. */}
        {!isAsking(asking) && <SourceCount independence={sourcesOf(found, report)} reports={reports} />}
        {earliest ? <First earliest={earliest} /> : <p class="earliest">{t('answer_undated')}</p>}
      </>
    );
  }
  if (isAsking(asking) || answersOf(asking) === 0) return null;
  return <p class="sentence">{t(missingOf(asking).length > 0 ? 'answer_nobody_who_answered' : 'answer_nobody')}</p>;
}

/** How a day lies to this page's: "one day before this page"; null where that is not known. */
function distance(days: number | null): string | null {
  if (days === null) return null;
  if (days === 0) return t('distance_same');
  return days < 0 ? plural('distance_before', -days) : plural('distance_after', days);
}

/** A day that is not parted between two lines. */
const unbroken = (day: string | null) => day?.replaceAll(' ', '\u00a0');

function First({ earliest: { story, isSame, days } }: { earliest: Earliest }) {
  const words = distance(days);
  const parts = [<Name key="outlet">{outletName(story.outlet)}</Name>, unbroken(storyDay(story)), words];
  return (
    <p class="earliest">
      {words === null ? (
        <Sentence say={isSame ? 'earliest' : 'earliest_report'} parts={parts.slice(0, 2)} />
      ) : (
        <Sentence say={isSame ? 'earliest_distance' : 'earliest_report_distance'} parts={parts} />
      )}
    </p>
  );
}
