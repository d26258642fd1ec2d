import { type Terms, type UseName, useNames } from '../lib/model';
import { listInWords, t } from '../lib/words';
import type { Finder } from './Evidence';
import { useId } from './id';
import { answerLabels, useLabels } from './labels';
import { Source } from './TermsSources';

interface UsesProps {
  terms: Terms;
  /** What the terms answer today. */
  answers: Terms['uses'];
  language: string | null;
  finder: Finder;
}

/**
 * What one may do, use by use, in words. The uses that one source decides stand together, above that source: so its
 * words are one fold away from each of them, and said once. The uses nobody speaks of share the last row.
 */
export function Uses({ terms, answers, language, finder }: UsesProps) {
  const id = useId();
  const stated = useNames.filter((name) => answers[name] !== 'unstated');
  const unstated = useNames.filter((name) => answers[name] === 'unstated');
  return (
    <>
      <h3 id={id}>{t('terms_uses')}</h3>
      <table class="uses" aria-labelledby={id}>
        {[...Map.groupBy(stated, (name) => terms.decidedBy[name])].map(([index, names]) => {
          const source = index === null ? undefined : terms.sources[index];
          return (
            <tbody key={index}>
              {names.map((name) => (
                <Row key={name} names={[name]} answer={answers[name]} />
              ))}
              {source && (
                <tr>
                  <td colSpan={2} class="why">
                    <Source lead={t('terms_why')} {...{ terms, source, language, finder }} />
                  </td>
                </tr>
              )}
            </tbody>
          );
        })}
        {unstated.length > 0 && (
          <tbody>
            <Row names={unstated} answer="unstated" />
          </tbody>
        )}
      </table>
      {unstated.length > 0 && <p class="facts">{t('terms_silence')}</p>}
    </>
  );
}

function Row({ names, answer }: { names: readonly UseName[]; answer: Terms['uses'][UseName] }) {
  const { mark, label } = answerLabels[answer];
  return (
    <tr class={answer}>
      <th scope="row">{listInWords(names.map((name) => t(useLabels[name])))}</th>
      <td>
        <span aria-hidden="true">{mark} </span>
        {t(label)}
      </td>
    </tr>
  );
}
