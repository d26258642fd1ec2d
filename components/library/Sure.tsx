import { t } from '../../lib/words';

interface SureProps {
  question: string;
  onYes(): void;
  onNo(): void;
}

/** Asks once more before something is gone. */
export function Sure({ question, onYes, onNo }: SureProps) {
  return (
    <div class="row sure" role="alert">
      <p>{question}</p>
      <button type="button" onClick={onYes}>
        {t('library_sure_yes')}
      </button>
      <button type="button" onClick={onNo}>
        {t('library_sure_no')}
      </button>
    </div>
  );
}
