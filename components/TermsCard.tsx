import type { Report, Terms } from '../lib/model';
import { answersOn, countedFrom, mayRepublish } from '../lib/terms/limit';
import { t } from '../lib/words';
import { AskPermission } from './AskPermission';
import { Card } from './Card';
import { Conditions, Limits } from './Conditions';
import { today } from './Copy';
import { Credit } from './Credit';
import type { Clicks } from './clicks';
import { Evidence, type Finder } from './Evidence';
import { Holder } from './Holder';
import { RepublishKit } from './RepublishKit';
import { OtherSources } from './TermsSources';
import { Uses } from './Uses';

interface TermsCardProps {
  report: Report;
  clicks: Clicks;
  finder: Finder;
}

/** What may be done with the text: whose it is, what is allowed on which conditions, how to credit, whom to ask. */
export function TermsCard({ report, clicks, finder }: TermsCardProps) {
  const { terms } = report;
  return (
    <Card title="terms_title">
      {terms ? (
        <Stated terms={terms} report={report} clicks={clicks} finder={finder} />
      ) : (
        <>
          <p class="note">{t('terms_not_stated')}</p>
          <AskPermission report={report} answers={null} clicks={clicks} />
        </>
      )}
      <p class="facts last">{t('terms_no_advice')}</p>
    </Card>
  );
}

function Stated({ terms, report, clicks, finder }: TermsCardProps & { terms: Terms }) {
  const day = today();
  const { language } = report.page;
  const answers = answersOn(terms, countedFrom(report), day);
  const shown = new Set(terms.sources.map(({ quote }) => quote));
  return (
    <>
      <Holder terms={terms} report={report} />
      <Evidence
        clues={report.clues.filter(({ about, quote }) => about === 'terms' && !shown.has(quote))}
        language={language}
        finder={finder}
      />
      <Uses terms={terms} answers={answers} language={language} finder={finder} />
      <Limits terms={terms} report={report} today={day} />
      {terms.fairUse && <p class="note">{t('terms_fair_use')}</p>}
      <Conditions terms={terms} />
      {mayRepublish(report, day) && <RepublishKit clicks={clicks} />}
      <Credit terms={terms} report={report} clicks={clicks} />
      <AskPermission report={report} answers={answers} clicks={clicks} />
      <OtherSources terms={terms} language={language} finder={finder} />
    </>
  );
}
