import { type MessageKey, t } from '../lib/words';
import { useId } from './id';

interface ChoiceProps<Value extends string> {
  title: MessageKey;
  hint?: MessageKey;
  options: readonly { value: Value; label: MessageKey }[];
  chosen: Value;
  onChoose(value: Value): void;
}

/** One question with a few answers, of which one holds. */
export function Choice<Value extends string>({ title, hint, options, chosen, onChoose }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="card" aria-describedby={hint && `${name}-hint`}>
      <legend>{t(title)}</legend>
      {hint && (
        <p class="facts" id={`${name}-hint`}>
          {t(hint)}
        </p>
      )}
      {options.map(({ value, label }) => (
        <label key={value} class="option">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          {t(label)}
        </label>
      ))}
    </fieldset>
  );
}
