import type { Why } from '../lib/model';
import { whyLabels } from '../lib/why';
import { t } from '../lib/words';
import { Instead } from './AnswerView';
import type { Clicks } from './clicks';
import { siteOf, type TabView } from './view';

interface UnreadProps {
  why: Why;
  view: TabView;
  /** Whether a reading was tried and found no article: to try it again would say the same. */
  isFinal: boolean;
  clicks: Pick<Clicks, 'read' | 'readAgain'>;
}

/** Why there is no answer for this page, and the one button that may change it; no button where none would. */
export function Unread({ why, view, isFinal, clicks }: UnreadProps) {
  const { label, note, remedy } = whyLabels[why];
  const site = siteOf(view);
  const isAlone = why === 'left-alone' && site !== null;
  return (
    <Instead caption={null} say={t(label)}>
      {note && <p class="grounds">{t(note)}</p>}
      <div class="actions">
        {isAlone && (
          <button type="button" class="main" onClick={() => clicks.readAgain(site)}>
            {t('undo')}
          </button>
        )}
        {remedy && !isFinal && view.tab && (
          <button type="button" class={isAlone ? '' : 'main'} onClick={clicks.read}>
            {t(remedy)}
          </button>
        )}
      </div>
    </Instead>
  );
}

/** The page is being read: said once, politely. */
export function BeingRead() {
  return (
    <section class="answer">
      <h1 class="reading">
        <span role="status">{t('reading')}</span>
      </h1>
    </section>
  );
}
