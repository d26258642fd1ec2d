import { services } from '../lib/coverage';
import type { ServiceName, Settings } from '../lib/model';
import { t } from '../lib/words';

interface ServiceSettingsProps {
  chosen: Settings['services'];
  /** Switches a service off: it is not asked anymore, and its permission is given back. */
  onSwitchOff(service: ServiceName): void;
}

/** Whom a click asks, and the switch to stop that. Switching on is done where it is asked, and off there too. */
export function ServiceSettings({ chosen, onSwitchOff }: ServiceSettingsProps) {
  const on = services.filter(({ id }) => chosen[id]);
  return (
    <fieldset class="card">
      <legend>{t('settings_services')}</legend>
      <p class="facts">{t('settings_services_hint')}</p>
      {on.length === 0 && <p>{t('settings_services_none')}</p>}
      <ul class="sites">
        {on.map(({ id, name, hosts, gives }) => (
          <li key={id}>
            <span>
              <strong>{name}</strong>
              <br />
              <span class="facts">
                {hosts.map((host) => host.replace(/^https:\/\/(?:\*\.)?|\/\*$/g, '')).join(', ')}
                {hosts.length > 0 && ' · '}
                {t(gives)}
              </span>
            </span>
            <button type="button" aria-label={t('settings_services_off', name)} onClick={() => onSwitchOff(id)}>
              ✕
            </button>
          </li>
        ))}
      </ul>
      {on.length > 0 && <p class="facts">{t('settings_services_note')}</p>}
    </fieldset>
  );
}
