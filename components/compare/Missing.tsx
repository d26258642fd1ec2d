import type { Missing as MissingText } from '../../lib/compare/other';
import { whyLabels } from '../../lib/why';
import { t } from '../../lib/words';
import { failureLabels } from '../labels';
import type { CompareClicks } from './Compare';

/** What to say of an address that gave no text. */
function whyOf(came: (MissingText & { from: 'address' })['came']): string {
  if (came.is === 'unread') return t(came.why === 'not-article' ? 'compare_wall' : whyLabels[came.why].label);
  switch (came.why) {
    case 'stopped':
      return t('compare_stopped');
    case 'no-permission':
      return t('compare_refused');
    case 'private':
      return t('compare_address_private');
    case 'absent':
      return t('compare_absent');
    case 'silent':
      return t('compare_silent');
    default:
      return t(failureLabels[came.why]);
  }
}

/** Nothing was asked, or no longer: it needs no excuse that names the site. */
const isOurs = (came: (MissingText & { from: 'address' })['came']): boolean =>
  came.is === 'failed' && ['stopped', 'no-permission', 'private', 'silent'].includes(came.why);

/** Why there is no other text, and the way that is left: to open the page in a tab and compare there. */
export function Missing({ missing, clicks }: { missing: MissingText; clicks: Pick<CompareClicks, 'open'> }) {
  return (
    <div class="note" role="alert" tabIndex={-1}>
      {missing.from === 'tab' && <p>{t(whyLabels[missing.why].label)}</p>}
      {missing.from === 'memory' && <p>{t(missing.why === 'none' ? 'compare_saved_gone' : 'compare_saved_failed')}</p>}
      {missing.from === 'address' && (
        <>
          <p>
            {!isOurs(missing.came) && t('compare_failed', URL.parse(missing.address)?.host ?? missing.address)}{' '}
            {whyOf(missing.came)}
          </p>
          <OpenPage address={missing.address} clicks={clicks} />
        </>
      )}
    </div>
  );
}

/** Opens the other page in a tab, where it is read as any page is. */
export function OpenPage({ address, clicks }: { address: string; clicks: Pick<CompareClicks, 'open'> }) {
  return (
    <>
      <div class="row">
        <button type="button" onClick={() => clicks.open(address)}>
          {t('compare_open')}
        </button>
      </div>
      <p class="facts">{t('compare_open_note')}</p>
    </>
  );
}
