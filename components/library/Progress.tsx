import { t } from '../../lib/words';

interface ProgressProps {
  done: number;
  /** Null where it is not known. */
  of: number | null;
  isStopped?: boolean;
  onStop(): void;
  onGoOn?(): void;
}

/** How far long work is, and the way to end it. */
export function Progress({ done, of, isStopped = false, onStop, onGoOn }: ProgressProps) {
  const said = of === null ? t('library_importing', String(done)) : t('library_reading', String(done), String(of));
  return (
    <div class="row progress">
      <progress value={of === null ? undefined : done} max={of ?? undefined} aria-label={said} />
      <span class="facts">{said}</span>
      {isStopped ? (
        onGoOn && (
          <button type="button" onClick={onGoOn}>
            {t('library_continue')}
          </button>
        )
      ) : (
        <button type="button" onClick={onStop}>
          {t('library_stop')}
        </button>
      )}
    </div>
  );
}
