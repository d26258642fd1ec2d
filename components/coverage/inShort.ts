import { earliestOf } from '../../lib/coverage/earliest';
import { findingsOf, isAsking } from '../../lib/coverage/model';
import { dateInWords, inOneLine, plural, t } from '../../lib/words';
import type { TabView } from '../view';
import { foundOf, reportsOf, sourcesOf } from './found';
import { inquiryOf, type World } from './inquiry';
import { answersOf, missingOf, tallyOf } from './tally';

/** Who else carries the text, in one line: "34 reports, 3 independent sources · earliest Nov 19, 2026", "Not asked yet". */
export function coverageInShort(view: TabView, world: World): string {
  const inquiry = inquiryOf(view, world, 'coverage');
  if (!inquiry) return t('coverage_no_title');
  const { asking } = inquiry;
  if (!asking) return t('short_not_asked');
  if (isAsking(asking)) return tallyOf(asking);
  const found = foundOf(asking);
  const reports = found ? reportsOf(found).length : 0;
  if (found && asking.question.topic === 'coverage' && reports > 0) {
    const report = view.state?.report;
    const sources = report ? plural('sources_count', sourcesOf(found, report).sources.length) : null;
    const day = dateInWords(earliestOf(found, asking.question)?.when ?? null);
    const counts = [plural('short_reports', reports), sources].filter(Boolean).join(', ');
    return inOneLine([counts, day && t('short_earliest', day)]);
  }
  if (answersOf(asking) === 0) {
    const isStopped = Object.values(asking.states).some((state) => state?.is === 'stopped');
    return t(isStopped ? 'short_stopped' : 'short_failed');
  }
  return inOneLine([t(findingsOf(asking).length > 0 ? 'short_no_report' : 'short_nothing'), ...missingOf(asking)]);
}
