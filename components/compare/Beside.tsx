import type { Beside as State } from '../../lib/compare/comparison';
import type { Paired } from '../../lib/compare/other';
import { type MessageKey, t } from '../../lib/words';
import { useId } from '../id';
import { PageText } from '../Text';

/** Headline beside headline, and lead beside lead. */
export function Beside({ paired: { comparison, copy, original } }: { paired: Paired }) {
  const texts = { copy, original };
  return (
    <>
      <Pair title="compare_headlines" state={comparison.headline.state} texts={texts} of={({ headline }) => headline} />
      <Pair
        title="compare_leads"
        state={comparison.lead.state}
        texts={texts}
        of={({ paragraphs }) => paragraphs[0] ?? null}
      />
    </>
  );
}

const stateLabels = {
  same: 'compare_state_same',
  changed: 'compare_state_changed',
  unknown: 'compare_state_unknown',
} as const satisfies Record<State['state'], MessageKey>;

interface PairProps {
  title: MessageKey;
  state: State['state'];
  texts: Pick<Paired, 'copy' | 'original'>;
  of(text: Paired['copy']): string | null;
}

function Pair({ title, state, texts, of }: PairProps) {
  const id = useId();
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      <p class="facts">{t(stateLabels[state])}</p>
      <dl class="sides">
        {(state === 'same' ? (['copy'] as const) : (['copy', 'original'] as const)).map((side) => {
          const words = of(texts[side]);
          return (
            <div key={side}>
              <dt>{state === 'same' ? t('compare_both') : t(side === 'copy' ? 'compare_copy' : 'compare_original')}</dt>
              <dd>
                {words ? (
                  <PageText language={texts[side].language}>{words}</PageText>
                ) : (
                  <span class="soft">{t('compare_none')}</span>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
