import type { Settings } from '../../lib/model';
import { t } from '../../lib/words';
import { Choice } from '../Choice';

interface MemorySettingsProps {
  settings: Pick<Settings, 'memory' | 'keepFor'>;
  onChange(change: Partial<Settings>): void;
  /** Null where one is there already. */
  onOpen: (() => void) | null;
}

/** Whether what is read is remembered, for how long, and the way to it. */
export function MemorySettings({ settings: { memory, keepFor }, onChange, onOpen }: MemorySettingsProps) {
  return (
    <>
      <MemoryChoice memory={memory} onChoose={(choice) => onChange({ memory: choice })} />
      {memory === 'on' && (
        <Choice
          title="settings_keep"
          chosen={keepFor}
          onChoose={(chosen) => onChange({ keepFor: chosen })}
          options={[
            { value: 'month', label: 'settings_keep_month' },
            { value: 'year', label: 'settings_keep_year' },
            { value: 'always', label: 'settings_keep_always' },
          ]}
        />
      )}
      {onOpen && (
        <div class="row">
          <button type="button" onClick={onOpen}>
            {t('memory_open')}
          </button>
        </div>
      )}
    </>
  );
}

/** The one question; what is undecided is not remembered. */
export function MemoryChoice({
  memory,
  onChoose,
}: {
  memory: Settings['memory'];
  onChoose(choice: 'on' | 'off'): void;
}) {
  return (
    <Choice
      title="settings_memory"
      hint="settings_memory_hint"
      chosen={memory === 'on' ? 'on' : 'off'}
      onChoose={onChoose}
      options={[
        { value: 'on', label: 'settings_memory_on' },
        { value: 'off', label: 'settings_memory_off' },
      ]}
    />
  );
}
