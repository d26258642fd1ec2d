import { type Independence, independentSources } from '../../lib/coverage/independent';
import { type Coverage, coverageOf } from '../../lib/coverage/merge';
import type { Asking } from '../../lib/coverage/model';
import type { Report } from '../../lib/model';
import { spokenLanguage } from '../../lib/words';

const known = new WeakMap<Asking, { language: string; coverage: Coverage }>();

/** What was found about an article, for who reads here; computed once for all that show it. Null for another topic. */
export function foundOf(asking: Asking): Coverage | null {
  const { question } = asking;
  if (question.topic !== 'coverage') return null;
  const language = spokenLanguage();
  const before = known.get(asking);
  if (before?.language === language) return before.coverage;
  const coverage = coverageOf(asking, question, language);
  known.set(asking, { language, coverage });
  return coverage;
}

/** All reports of it, whatever their text; not what is only its background. */
export const reportsOf = ({ same, other, before }: Coverage) => [...same, ...other, ...before];

const counted = new WeakMap<Coverage, { report: Report; independence: Independence }>();

/** The sources behind the page and all reports of it; computed once for all that show it. */
export function sourcesOf(coverage: Coverage, report: Report): Independence {
  const before = counted.get(coverage);
  if (before?.report === report) return before.independence;
  const independence = independentSources({ ...report.page, origin: report.origin }, reportsOf(coverage));
  counted.set(coverage, { report, independence });
  return independence;
}
