import type { Report, Terms } from '../../lib/model';
import { creditedAddress, creditHtml, creditText, licenseToName } from '../../lib/terms/credit';
import { t } from '../../lib/words';
import { Copy } from '../Copy';
import type { Clicks } from '../clicks';
import { PageText } from '../Text';

interface CreditProps {
  terms: Terms;
  report: Report;
  clicks: Pick<Clicks, 'copy'>;
}

/** The line that names the text's source, to be copied; whether the publisher or we worded it. */
export function Credit({ terms, report, clicks }: CreditProps) {
  const { creditLine, creditGiven } = terms;
  if (!creditLine) return null;
  const license = licenseToName(terms);
  return (
    <>
      <h3>{t('terms_credit_line')}</h3>
      <blockquote>
        <PageText language={report.page.language}>{creditLine}</PageText>
        {license && ` · ${license.name}`}
      </blockquote>
      <p class="facts">{t(creditGiven ? 'credit_given' : 'credit_ours')}</p>
      <div class="row">
        <Copy clicks={clicks} label={t('copy_credit_line')} text={() => creditText(creditLine, license)} />
        <Copy
          clicks={clicks}
          label={t('copy_credit_html')}
          text={() => creditHtml(creditLine, creditedAddress(report), license)}
        />
      </div>
    </>
  );
}
