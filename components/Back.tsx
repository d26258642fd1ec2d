import { t } from '../lib/words';
import { Icon } from './Icon';

/** Leads from what was asked about to the page in front. */
export function Back({ onBack }: { onBack(): void }) {
  return (
    <button type="button" class="link back" onClick={onBack}>
      <Icon of="back" />
      {t('lookup_back')}
    </button>
  );
}
