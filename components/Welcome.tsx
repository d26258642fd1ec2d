import { t } from '../lib/words';
import { Card } from './Card';
import { HowTo } from './HowTo';

/** The first page a new reader sees: what is read, what leaves the computer (nothing), how to ask. */
export function Welcome({ onSettings }: { onSettings(): void }) {
  return (
    <>
      <main class="column">
        <img src="/icon/icon.svg" alt="" width="56" height="56" />
        <h1>{t('welcome_heading')}</h1>
        <p class="lead">{t('welcome_lead')}</p>
        <Card title="welcome_use_title">
          <ol class="steps">
            <li>{t('welcome_use_badge')}</li>
            <li>{t('welcome_use_button')}</li>
            <li>{t('welcome_use_sidebar')}</li>
          </ol>
        </Card>
        <HowTo />
        <Card title="welcome_privacy_title">
          <p>{t('welcome_privacy_reads')}</p>
          <p>{t('welcome_privacy_stays')}</p>
          <p>{t('welcome_privacy_keeps')}</p>
        </Card>
        <Card title="welcome_limits_title">
          <p>{t('welcome_limits')}</p>
        </Card>
        <div class="row">
          <button type="button" class="main" onClick={onSettings}>
            {t('open_settings')}
          </button>
        </div>
      </main>
      <footer class="column">{t('footer')}</footer>
    </>
  );
}
