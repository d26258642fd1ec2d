import { type Report, type Terms, type UseName, useNames } from '../../lib/model';
import { answersOn, countedFrom, mayRepublish } from '../../lib/terms/limit';
import { isGrant } from '../../lib/terms/use';
import { t } from '../../lib/words';
import { today } from '../Copy';
import type { Clicks } from '../clicks';
import type { Finder } from '../Evidence';
import { AskPermission } from './AskPermission';
import { Conditions, Limits } from './Conditions';
import { Credit } from './Credit';
import { Granter, Holder } from './Holder';
import { RepublishKit } from './RepublishKit';
import { OtherSources } from './TermsSources';
import { Uses } from './Uses';

interface ReuseProps {
  report: Report;
  clicks: Pick<Clicks, 'copy' | 'kit'>;
  finder: Finder;
}

/**
 * What may be done with the text: the answers with the words that decide them, what one must do where one may, whom to
 * ask where one may not, whose text it is. Stands in a row that has asked the question.
 */
export function Reuse({ report, clicks, finder }: ReuseProps) {
  const { terms } = report;
  return (
    <div class="reuse">
      {terms ? (
        <Stated terms={terms} report={report} clicks={clicks} finder={finder} />
      ) : (
        <>
          <p>{t('terms_not_stated')}</p>
          <AskPermission report={report} answers={null} clicks={clicks} />
        </>
      )}
      <p class="facts advice">{t('terms_no_advice')}</p>
    </div>
  );
}

function Stated({ terms, report, clicks, finder }: ReuseProps & { terms: Terms }) {
  const day = today();
  const { language } = report.page;
  const answers = answersOn(terms, countedFrom(report), day);
  const answering = (does: (use: UseName) => boolean) => useNames.some(does);
  const mayTake = mayRepublish(report, day);
  return (
    <>
      <Granter terms={terms} report={report} />
      {answering((use) => answers[use] !== 'unstated') ? (
        <Uses terms={terms} answers={answers} language={language} finder={finder} />
      ) : (
        <p>{t('terms_not_stated')}</p>
      )}
      <Limits terms={terms} report={report} today={day} />
      {terms.fairUse && <p class="aside">{t('terms_fair_use')}</p>}
      {answering((use) => answers[use] === 'conditional') && <Conditions terms={terms} mayTake={mayTake} />}
      {mayTake && <RepublishKit clicks={clicks} />}
      {answering((use) => isGrant(answers[use])) && <Credit terms={terms} report={report} clicks={clicks} />}
      {answering((use) => !isGrant(answers[use])) && (
        <AskPermission report={report} answers={answers} clicks={clicks} />
      )}
      <Holder terms={terms} report={report} finder={finder} />
      <OtherSources terms={terms} language={language} finder={finder} />
    </>
  );
}
