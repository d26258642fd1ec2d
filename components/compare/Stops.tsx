import { spokenLanguage, t } from '../../lib/words';
import { Sentence } from '../Text';

interface StopsProps {
  /** Where the reader is, from 0; null before the first. */
  at: number | null;
  of: number;
  onStep(by: 1 | -1): void;
}

/** The way from change to change: two buttons, where one is, and the keys that do the same. */
export function Stops({ at, of, onStep }: StopsProps) {
  if (of === 0) return null;
  const number = (value: number) => value.toLocaleString(spokenLanguage());
  return (
    <div class="stops">
      <button type="button" onClick={() => onStep(-1)}>
        {t('compare_previous')}
      </button>
      <button type="button" onClick={() => onStep(1)}>
        {t('compare_next')}
      </button>
      <span role="status">{at !== null && t('compare_at', number(at + 1), number(of))}</span>
      <span class="facts">
        <Sentence say="compare_keys" parts={[<kbd key="next">n</kbd>, <kbd key="previous">p</kbd>]} />
      </span>
    </div>
  );
}
