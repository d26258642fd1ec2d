import { type Terms, type UseName, useNames } from '../../lib/model';
import { listInWords, plural, t } from '../../lib/words';
import type { Finder } from '../Evidence';
import { answerLabels, useLabels } from '../labels';
import { countOf } from './Conditions';
import { Conflicts, Deciding } from './TermsSources';

interface UsesProps {
  terms: Terms;
  /** What the terms answer today. */
  answers: Terms['uses'];
  language: string | null;
  finder: Finder;
}

/** What most readers ask for; the other uses are folded below. */
const first: ReadonlySet<UseName> = new Set(['republish_noncommercial', 'republish_commercial', 'print']);

/**
 * What one may do, use by use, in words. The uses that one source decides stand together, above its words, which are
 * said once. The uses nobody speaks of share the last line.
 */
export function Uses({ terms, answers, language, finder }: UsesProps) {
  const stated = useNames.filter((name) => answers[name] !== 'unstated');
  const unstated = useNames.filter((name) => answers[name] === 'unstated');
  const folded = stated.filter((name) => !first.has(name));
  const shown = folded.length === stated.length ? stated : stated.filter((name) => first.has(name));
  const above = new Set(shown.map((name) => terms.decidedBy[name]));
  return (
    <>
      <Answers names={shown} {...{ terms, answers, language, finder }} />
      {shown !== stated && folded.length > 0 && (
        <details class="fold more-uses">
          <summary>{listInWords(folded.map((name) => t(useLabels[name])))}</summary>
          <Answers names={folded} said={above} {...{ terms, answers, language, finder }} />
        </details>
      )}
      {unstated.length > 0 && (
        <table class="uses" aria-label={t('answer_unstated')}>
          <tbody>
            <Row names={unstated} answer="unstated" count={0} />
          </tbody>
        </table>
      )}
    </>
  );
}

interface AnswersProps extends UsesProps {
  names: readonly UseName[];
  /** The sources whose words stand above already. */
  said?: ReadonlySet<number | null>;
}

function Answers({ names, said, terms, answers, language, finder }: AnswersProps) {
  const count = countOf(terms);
  if (names.length === 0) return null;
  return (
    <table class="uses" aria-label={t('terms_uses')}>
      {[...Map.groupBy(names, (name) => terms.decidedBy[name])].map(([index, group]) => {
        const source = index === null || said?.has(index) ? undefined : terms.sources[index];
        return (
          <tbody key={index}>
            {group.map((name) => (
              <Row key={name} names={[name]} answer={answers[name]} count={count} />
            ))}
            {source && (
              <tr>
                <td colSpan={2} class="why">
                  <Deciding source={source} language={language} finder={finder} />
                  <Conflicts terms={terms} source={source} />
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}

interface RowProps {
  names: readonly UseName[];
  answer: Terms['uses'][UseName];
  /** How many conditions a permission has. */
  count: number;
}

function Row({ names, answer, count }: RowProps) {
  const { mark, label } = answerLabels[answer];
  return (
    <tr class={answer}>
      <th scope="row">{listInWords(names.map((name) => t(useLabels[name])))}</th>
      <td>
        <span aria-hidden="true">{mark} </span>
        {answer === 'conditional' && count > 0 ? plural('answer_conditions', count) : t(label)}
      </td>
    </tr>
  );
}
