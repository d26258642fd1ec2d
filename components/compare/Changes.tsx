import type { Place, Text } from '../../lib/compare/comparison';
import { changeLabels } from '../../lib/compare/inWords';
import type { Paired } from '../../lib/compare/other';
import { wordsAt } from '../../lib/compare/write';
import { t } from '../../lib/words';
import { useId } from '../id';
import { PageText } from '../Text';

interface ChangesProps {
  paired: Paired;
  /** Shows where a change stands, by its number. */
  onSeek(change: number): void;
}

/** Names, numbers and denials that say another thing than they said, each leading to its place. */
export function Changes({ paired: { comparison, copy, original }, onSeek }: ChangesProps) {
  const id = useId();
  const { changes } = comparison;
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>
        {t('compare_changes')} {changes.length > 0 && <span class="count">{changes.length}</span>}
      </h2>
      {changes.length === 0 && <p class="facts">{t('compare_changes_none')}</p>}
      <ul class="plain changes">
        {changes.map((change, index) => (
          <li key={index}>
            <button type="button" class="text" onClick={() => onSeek(index)}>
              <span class="tag">{t(changeLabels[change.kind])}</span>{' '}
              <span>
                <del>
                  <Words text={original} place={change.original} />
                </del>{' '}
                <span class="arrow" />{' '}
                <ins>
                  <Words text={copy} place={change.copy} />
                </ins>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ text, place }: { text: Text; place: Place | null }) {
  return place ? (
    <PageText language={text.language}>{wordsAt(text, place)}</PageText>
  ) : (
    <span class="soft">{t('compare_change_nothing')}</span>
  );
}
