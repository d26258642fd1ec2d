import type { Report } from '../lib/model';
import { plural, t } from '../lib/words';
import { kindLabels } from './labels';
import { originSigns, sureness } from './sureness';
import { Name, Sentence } from './Text';

/** The answer in one line: what kind of text this is, from whom, and how sure we are. */
export function Verdict({ report }: { report: Report }) {
  const { kind } = report.verdict;
  const signs = originSigns(report.clues);
  if (kind === 'no-sign' || kind === 'not-article') {
    return (
      <p class="verdict">
        <span class="pill quiet">{t(kindLabels[kind])}</span>
        {kind === 'no-sign' && <span class="soft">{t('verdict_no_sign')}</span>}
      </p>
    );
  }
  return (
    <p class="verdict">
      <span class="pill">{t(kindLabels[kind])}</span>
      {report.origin && (
        <strong>
          <Sentence say="verdict_from" parts={[<Name key="origin">{report.origin.name}</Name>]} />
        </strong>
      )}
      <span class="soft">
        {report.origin?.sister && `${t('origin_sister')} · `}
        {t(sureness(report))}
        {signs > 0 && ` · ${plural('signs', signs)}`}
      </span>
    </p>
  );
}
