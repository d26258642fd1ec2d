import { useState } from 'preact/hooks';
import { t } from '../lib/words';
import { siteName } from './site';

interface LeaveAloneProps {
  sites: readonly string[];
  onChange(sites: string[]): void;
}

/** The sites that are never read by themselves: a list to add to and take from. */
export function LeaveAlone({ sites, onChange }: LeaveAloneProps) {
  const [typed, type] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = () => {
    const site = siteName(typed);
    setWrong(site === null);
    if (site === null) return;
    if (!sites.includes(site)) onChange([...sites, site].toSorted());
    type('');
  };
  return (
    <fieldset class="card">
      <legend>{t('settings_leave_alone')}</legend>
      <p class="facts">{t('settings_leave_alone_hint')}</p>
      <ul class="sites">
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              aria-label={t('settings_remove', site)}
              onClick={() => onChange(sites.filter((other) => other !== site))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          value={typed}
          placeholder="example.com"
          aria-label={t('settings_add_label')}
          aria-invalid={wrong}
          onInput={(event) => type(event.currentTarget.value)}
        />
        <button type="submit">{t('settings_add')}</button>
        <span role="status">{wrong && t('settings_add_wrong')}</span>
      </form>
    </fieldset>
  );
}
