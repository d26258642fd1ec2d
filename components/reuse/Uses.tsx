import { type Terms, type UseName, useNames } from '../../lib/model';
import { listInWords, type MessageKey, plural, t } from '../../lib/words';
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

/** A use in a line of its own: where to, before what. */
const rowLabels = {
  ...useLabels,
  republish_noncommercial: 'on_noncommercial',
  republish_commercial: 'on_commercial',
  print: 'in_print',
} as const satisfies Record<UseName, MessageKey>;

/**
 * What one may do, use by use, in words. The uses that one source decides stand together, above its words, which are
 * said once. The uses nobody speaks of share one sentence.
 */
export function Uses({ terms, answers, language, finder }: UsesProps) {
  const stated = useNames.filter((name) => answers[name] !== 'unstated');
  // Quoting needs nobody's word in most laws (Berne Convention, article 10): silence does not make it one to ask for.
  const unstated = useNames.filter((name) => answers[name] === 'unstated' && name !== 'excerpt');
  const folded = stated.filter((name) => !first.has(name));
  const shown = folded.length === stated.length ? stated : stated.filter((name) => first.has(name));
  const above = new Set(shown.map((name) => terms.decidedBy[name]));
  return (
    <>
      <Answers names={shown} {...{ terms, answers, language, finder }} />
      {shown !== stated && folded.length > 0 && (
        <details class="fold more-uses">
          <summary>
            <span class="label">{listInWords(folded.map((name) => t(useLabels[name])))}</span>
            <Alike answers={folded.map((name) => answers[name])} />
          </summary>
          <Answers names={folded} said={above} {...{ terms, answers, language, finder }} />
        </details>
      )}
      {unstated.length > 0 && (
        <p class="unstated">{t('unstated_uses', listInWords(unstated.map((name) => t(useLabels[name]))))}</p>
      )}
    </>
  );
}

/** The answer to several uses, where it is one. */
function Alike({ answers }: { answers: readonly Terms['uses'][UseName][] }) {
  const [first] = answers;
  if (!first || answers.some((answer) => answer !== first)) return null;
  return <span class={first}>{t(answerLabels[first].label)}</span>;
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
              <Row key={name} label={rowLabels[name]} answer={answers[name]} count={count} />
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
  label: MessageKey;
  answer: Terms['uses'][UseName];
  /** How many conditions a permission has. */
  count: number;
}

function Row({ label, answer, count }: RowProps) {
  const { mark, label: said } = answerLabels[answer];
  return (
    <tr class={answer}>
      <th scope="row" class="label">
        {t(label)}
      </th>
      <td>
        <span aria-hidden="true">{mark} </span>
        {answer === 'conditional' && count > 0 ? plural('answer_conditions', count) : t(said)}
      </td>
    </tr>
  );
}
