import type { Why } from '../lib/model';
import { t } from '../lib/words';
import type { Clicks } from './clicks';
import { whyLabels } from './labels';

/** Why there is no answer for this page, and the button that may change it. */
export function Unread({ why, clicks }: { why: Why; clicks: Pick<Clicks, 'read' | 'openSettings'> }) {
  const { label, remedy } = whyLabels[why];
  const chosen = why === 'not-asked' || why === 'left-alone';
  return (
    <div class="unread">
      <p>{t(label)}</p>
      <div class="row">
        {remedy && (
          <button type="button" class="main" onClick={clicks.read}>
            {t(remedy)}
          </button>
        )}
        {chosen && (
          <button type="button" onClick={clicks.openSettings}>
            {t('open_settings')}
          </button>
        )}
      </div>
    </div>
  );
}

/** The page is being read: said once, politely. */
export function Reading() {
  return (
    <p role="status" class="reading">
      {t('reading')}
    </p>
  );
}
