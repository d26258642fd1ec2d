import type { Limit, Report, Terms } from '../../lib/model';
import { type Condition, conditions, inOrder, isCondition } from '../../lib/terms/conditions';
import { placeOf } from '../../lib/terms/credit';
import { countedFrom, freeFrom, freeUntil } from '../../lib/terms/limit';
import { isGrant } from '../../lib/terms/use';
import { dateInWords, listInWords, plural, t } from '../../lib/words';
import { Name, Sentence } from '../Text';

/** The limits in time and length that come with a permission, in words and, where the page has a day, in days. */
export function Limits({ terms, report, today }: { terms: Terms; report: Report; today: string }) {
  if (terms.limits.length === 0) return null;
  const published = countedFrom(report);
  return (
    <ul class="aside limits">
      {terms.limits.map((limit) => (
        <li key={JSON.stringify(limit)}>{limitInWords(limit, { ...terms, limits: [limit] }, published, today)}</li>
      ))}
    </ul>
  );
}

function limitInWords({ kind, amount, unit }: Limit, terms: Terms, published: string | null, today: string): string {
  const length = plural(`unit_${unit}`, amount);
  if (kind === 'at-most') return t('limit_at_most', length);
  if (kind === 'wait') {
    const from = freeFrom(terms, published);
    const day = dateInWords(from);
    if (from === null || day === null) return t('limit_wait_undated', length);
    return t(today < from ? 'limit_wait' : 'limit_wait_over', day);
  }
  const until = freeUntil(terms, published);
  const day = dateInWords(until);
  if (until === null || day === null) return t('limit_free_undated', length);
  return t(today <= until ? 'limit_free' : 'limit_free_over', length, day);
}

/** The conditions to tell: that a use be no commercial one is told by the answers, where they differ in that. */
const toTell = ({ conditions: ids, uses }: Terms): string[] =>
  inOrder(ids).filter((id) => id !== 'noncommercial' || isGrant(uses.republish_commercial));

/** How many conditions a permission has. */
export const countOf = (terms: Terms): number => toTell(terms).length;

/** What the article to take along does by itself. */
const inCopy: ReadonlySet<string> = new Set<Condition>(['canonical', 'keep-byline', 'no-images', 'full-text-only']);

/** What one must do, or leave, where one may use the text; what our credit line and the copy do already is ticked. */
export function Conditions({ terms, mayTake }: { terms: Terms; mayTake: boolean }) {
  const ids = toTell(terms);
  if (ids.length === 0) {
    return terms.limits.length === 0 ? <p class="facts">{t('terms_condition_unread')}</p> : null;
  }
  return (
    <>
      <h3>{t('terms_conditions')}</h3>
      <ul class="conditions">
        {ids.map((id) => {
          const done = isCredited(id, terms) ? 'done_credit' : mayTake && inCopy.has(id) ? 'done_copy' : null;
          return (
            <li key={id}>
              <Duty id={id} terms={terms} />
              {done && <span class="done"> ✓ {t(done)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** Do words stand in a line as they are, and not inside others? */
function isWholeIn(line: string, words: string): boolean {
  const isPart = (letter = '') => /[\p{L}\p{N}]/u.test(letter);
  const pieces = words === '' ? [line] : line.split(words);
  return pieces.some((before, at) => at + 1 < pieces.length && !isPart(before.at(-1)) && !isPart(pieces[at + 1]?.[0]));
}

/** Does the credit line do what a condition asks for? */
function isCredited(id: string, { creditLine, creditGiven, creditTo, linkTo, copyright }: Terms): boolean {
  if (!creditLine) return false;
  const holds = (words: string) => isWholeIn(creditLine, words);
  if (id === 'credit-line') return creditGiven;
  if (id === 'attribution') return creditTo.length > 0 && creditTo.every(holds);
  if (id === 'link-to-original') return linkTo?.url != null && placeOf(linkTo.url, creditLine) >= 0;
  return id === 'copyright-notice' && copyright !== null && holds(copyright);
}

/** A condition in words, with what it speaks of on this page. */
function Duty({ id, terms: { linkTo, creditTo, copyright, grantedBy } }: { id: string; terms: Terms }) {
  if (!isCondition(id)) return <Name>{id}</Name>;
  if (id === 'attribution' && creditTo.length > 0)
    return <Sentence say="condition_attribution_to" parts={[<Name key="to">{listInWords(creditTo)}</Name>]} />;
  if (id === 'link-to-original' && linkTo)
    return (
      <Sentence
        say={grantedBy === 'origin' ? 'condition_link_original' : 'condition_link_here'}
        parts={[<Name key="to">{linkTo.name}</Name>]}
      />
    );
  if (id === 'copyright-notice' && copyright)
    return <Sentence say="condition_copyright_as" parts={[<Name key="notice">{copyright}</Name>]} />;
  return t(conditions[id]);
}
