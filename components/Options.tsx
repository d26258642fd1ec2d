import type { ArchiveSetup, SearxngSetup, ServiceName, Settings } from '../lib/model';
import { t } from '../lib/words';
import { Choice } from './Choice';
import { Announcement } from './Evidence';
import { LeaveAlone } from './LeaveAlone';
import { MemorySettings } from './memory/MemorySettings';
import { ArchiveSettings, SearxngSettings } from './OwnServiceSettings';
import { ServiceSettings } from './ServiceSettings';

interface OptionsProps {
  settings: Settings;
  /** What came of the last change; null before the first. */
  outcome: { outcome: 'saved' } | { outcome: 'failed'; why: string } | null;
  onChange(change: Partial<Settings>): void;
  onWelcome(): void;
  onLibrary(): void;
  onSwitchOff(service: ServiceName): void;
  /** The reader sets up a service of his own, or takes it away again. */
  onSetUp(own: { searxng: SearxngSetup | null } | { archive: ArchiveSetup | null }): void;
}

/** The settings page. Every change is kept at once. */
export function Options({ settings, outcome, onChange, onWelcome, onLibrary, onSwitchOff, onSetUp }: OptionsProps) {
  return (
    <>
      <main class="column">
        <h1>{t('title_settings')}</h1>
        <Choice
          title="settings_detect"
          hint="settings_detect_hint"
          chosen={settings.detect}
          onChoose={(detect) => onChange({ detect })}
          options={[
            { value: 'automatic', label: 'settings_detect_automatic' },
            { value: 'on-request', label: 'settings_detect_on_request' },
          ]}
        />
        <LeaveAlone sites={settings.leaveAlone} onChange={(leaveAlone) => onChange({ leaveAlone })} />
        <MemorySettings settings={settings} onChange={onChange} onOpen={onLibrary} />
        <ServiceSettings chosen={settings.services} onSwitchOff={onSwitchOff} />
        <SearxngSettings setup={settings.searxng} onChange={(searxng) => onSetUp({ searxng })} />
        <ArchiveSettings setup={settings.archive} onChange={(archive) => onSetUp({ archive })} />
        <Choice
          title="settings_badge"
          hint="badge_means"
          chosen={settings.badge}
          onChoose={(badge) => onChange({ badge })}
          options={[
            { value: 'dot', label: 'settings_badge_dot' },
            { value: 'letter', label: 'settings_badge_letter' },
            { value: 'none', label: 'settings_badge_none' },
          ]}
        />
        <Choice
          title="settings_theme"
          chosen={settings.theme}
          onChoose={(theme) => onChange({ theme })}
          options={[
            { value: 'system', label: 'settings_theme_system' },
            { value: 'light', label: 'settings_theme_light' },
            { value: 'dark', label: 'settings_theme_dark' },
          ]}
        />
        <div class="row">
          <button type="button" onClick={onWelcome}>
            {t('welcome_again')}
          </button>
        </div>
        <p class="outcome">
          <Announcement>
            {outcome && (outcome.outcome === 'saved' ? t('settings_saved') : t('settings_failed', outcome.why))}
          </Announcement>
        </p>
      </main>
      <footer class="column">{t('footer')}</footer>
    </>
  );
}
