import { t } from '../lib/words';
import { Card } from './Card';

/** How to ask whose words a passage is: nothing on a page shows that one can. */
export function HowTo() {
  return (
    <Card title="lookup_how_title">
      <ol class="steps">
        <li>{t('lookup_how_select')}</li>
        <li>{t('lookup_how_menu')}</li>
        <li>{t('lookup_how_answer')}</li>
      </ol>
    </Card>
  );
}
