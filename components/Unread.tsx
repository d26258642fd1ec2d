import type { Why } from '../lib/model';
import { whyLabels } from '../lib/why';
import { t } from '../lib/words';
import type { Clicks } from './clicks';
import { siteOf, type TabView } from './view';

interface UnreadProps {
  why: Why;
  view: TabView;
  clicks: Pick<Clicks, 'read' | 'readAgain'>;
  /** A button was pressed; it may be gone at once, and the keyboard with it. */
  onPress(): void;
}

/** Why there is no answer for this page, and the one button that may change it; no button where none would. */
export function Unread({ why, view, clicks, onPress }: UnreadProps) {
  const { label, note, remedy } = whyLabels[why];
  const site = siteOf(view);
  // A reading that was tried and found no article would say the same again.
  const isFinal = Boolean(view.state?.report);
  const pressed = (act: () => void) => () => {
    onPress();
    act();
  };
  const isAlone = why === 'left-alone' && site !== null;
  return (
    <section class="answer">
      <h1>{t(isFinal ? 'why_not_article_read' : label)}</h1>
      {note && <p class="grounds">{t(note)}</p>}
      <div class="actions">
        {isAlone && (
          <button type="button" class="main" onClick={pressed(() => clicks.readAgain(site))}>
            {t('undo')}
          </button>
        )}
        {remedy && !isFinal && view.tab && (
          <button type="button" class={isAlone ? '' : 'main'} onClick={pressed(clicks.read)}>
            {t(remedy)}
          </button>
        )}
      </div>
    </section>
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
