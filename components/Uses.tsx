import { type Terms, type UseName, useNames } from '../lib/model';
import { listInWords, t } from '../lib/words';
import { answerLabels, useLabels } from './labels';

/** What one may do, use by use, in words; the uses nobody speaks of share the last row. */
export function Uses({ uses }: { uses: Terms['uses'] }) {
  const stated = useNames.filter((name) => uses[name] !== 'unstated');
  const unstated = useNames.filter((name) => uses[name] === 'unstated');
  return (
    <table class="uses">
      <caption class="unseen">{t('terms_uses')}</caption>
      <tbody>
        {stated.map((name) => (
          <Row key={name} names={[name]} answer={uses[name]} />
        ))}
        {unstated.length > 0 && <Row names={unstated} answer="unstated" />}
      </tbody>
    </table>
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
