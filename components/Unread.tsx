import type { Why } from '../lib/model';
import { t } from '../lib/words';
import type { Clicks } from './clicks';
import { whyLabels } from './labels';

interface UnreadProps {
  why: Why;
  /** Without `openSettings` the way there is shown elsewhere. */
  clicks: Pick<Clicks, 'read'> & Partial<Pick<Clicks, 'openSettings'>>;
}

/** Why there is no answer for this page, and the button that may change it. */
export function Unread({ why, clicks: { read, openSettings } }: UnreadProps) {
  const { label, remedy } = whyLabels[why];
  const chosen = why === 'not-asked' || why === 'left-alone';
  return (
    <div class="unread">
      <p>{t(label)}</p>
      <div class="row">
        {remedy && (
          <button type="button" class="main" onClick={read}>
            {t(remedy)}
          </button>
        )}
        {chosen && openSettings && (
          <button type="button" onClick={openSettings}>
            {t('open_settings')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The page is being read: said once, politely. */
export function BeingRead() {
  return (
    <p role="status" class="reading">
      {t('reading')}
    </p>
  );
}
