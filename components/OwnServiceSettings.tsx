import type { ComponentChildren, TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { ArchiveSetup, SearxngSetup } from '../lib/model';
import { type MessageKey, t } from '../lib/words';
import { useId } from './id';

interface OwnServiceProps<Setup> {
  setup: Setup | null;
  /** Keeps it and asks for the permission of its host; null takes it away. Called straight from the click. */
  onChange(setup: Setup | null): void;
}

const isAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text.trim())?.protocol ?? '');

/** A SearXNG of the reader's own. */
export function SearxngSettings({ setup, onChange }: OwnServiceProps<SearxngSetup>) {
  const [address, type] = useState(setup?.address ?? '');
  return (
    <Form
      title="settings_searxng"
      hint="settings_searxng_hint"
      wrong="settings_address_wrong"
      isThere={setup !== null}
      isRight={isAddress(address)}
      onSave={() => onChange({ address: address.trim() })}
      onRemove={() => {
        type('');
        onChange(null);
      }}
    >
      <Field label="settings_address" value={address} placeholder="https://searx.example.org/" onType={type} />
    </Form>
  );
}

const unset: ArchiveSetup = {
  address: '',
  index: '',
  fields: { title: 'title', text: 'text', url: 'url', published: 'published', outlet: 'outlet' },
  apiKey: '',
};

const fieldLabels = {
  title: 'settings_field_title',
  text: 'settings_field_text',
  url: 'settings_field_url',
  published: 'settings_field_published',
  outlet: 'settings_field_outlet',
} as const satisfies Record<keyof ArchiveSetup['fields'], MessageKey>;
const fieldNames = ['title', 'text', 'url', 'published', 'outlet'] as const;

/** An archive of the reader's own: where it is, which index, what its fields are called. */
export function ArchiveSettings({ setup, onChange }: OwnServiceProps<ArchiveSetup>) {
  const [typed, type] = useState(setup ?? unset);
  const { address, index, fields, apiKey } = typed;
  const isRight = isAddress(address) && index.trim() !== '' && fields.title.trim() !== '' && fields.url.trim() !== '';
  return (
    <Form
      title="settings_archive"
      hint="settings_archive_hint"
      wrong="settings_archive_wrong"
      isThere={setup !== null}
      isRight={isRight}
      onSave={() => onChange({ ...typed, address: address.trim(), index: index.trim() })}
      onRemove={() => {
        type(unset);
        onChange(null);
      }}
    >
      <Field
        label="settings_address"
        value={address}
        placeholder="https://search.example.org:9200/"
        onType={(next) => type({ ...typed, address: next })}
      />
      <Field
        label="settings_index"
        value={index}
        placeholder="articles"
        onType={(next) => type({ ...typed, index: next })}
      />
      {fieldNames.map((name) => (
        <Field
          key={name}
          label={fieldLabels[name]}
          value={fields[name]}
          onType={(next) => type({ ...typed, fields: { ...fields, [name]: next.trim() } })}
        />
      ))}
      <Field
        label="settings_api_key"
        value={apiKey}
        kind="password"
        onType={(next) => type({ ...typed, apiKey: next.trim() })}
      />
    </Form>
  );
}

interface FormProps {
  title: MessageKey;
  hint: MessageKey;
  /** What is said where what stands there cannot be kept. */
  wrong: MessageKey;
  isThere: boolean;
  isRight: boolean;
  onSave(): void;
  onRemove(): void;
  children: ComponentChildren;
}

function Form({ title, hint, wrong, isThere, isRight, onSave, onRemove, children }: FormProps) {
  const [isWrong, setWrong] = useState(false);
  return (
    <fieldset class="card">
      <legend>{t(title)}</legend>
      <p class="facts">{t(hint)}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(!isRight);
          if (isRight) onSave();
        }}
      >
        {children}
        <div class="row">
          <button type="submit">{t('settings_save')}</button>
          {isThere && (
            <button type="button" onClick={onRemove}>
              {t('settings_take_away')}
            </button>
          )}
          <span role="status">{isWrong && !isRight && t(wrong)}</span>
        </div>
      </form>
    </fieldset>
  );
}

interface FieldProps {
  label: MessageKey;
  value: string;
  kind?: 'text' | 'password';
  placeholder?: string;
  onType(value: string): void;
}

function Field({ label, value, kind = 'text', placeholder, onType }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    autocomplete: 'off',
    onInput: (event: TargetedEvent<HTMLInputElement>) => onType(event.currentTarget.value),
  } as const;
  return (
    <p class="field">
      <label for={id}>{t(label)}</label>
      {kind === 'password' ? (
        <input type="password" {...shared} />
      ) : (
        <input type="text" placeholder={placeholder} spellcheck={false} {...shared} />
      )}
    </p>
  );
}
