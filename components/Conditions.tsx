import type { Limit, Report, Terms } from '../lib/model';
import { conditions, inOrder, isCondition } from '../lib/terms/conditions';
import { countedFrom, freeFrom, freeUntil } from '../lib/terms/limit';
import { dateInWords, plural, t } from '../lib/words';
import { Name } from './Text';

/** The limits in time and length that come with a permission, in words and, where the page has a day, in days. */
export function Limits({ terms, report, today }: { terms: Terms; report: Report; today: string }) {
  if (terms.limits.length === 0) return null;
  const published = countedFrom(report);
  return (
    <ul class="note">
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

/** What one must do, or leave, where one may use the text. */
export function Conditions({ terms }: { terms: Terms }) {
  if (terms.conditions.length === 0) {
    const unread = terms.limits.length === 0 && Object.values(terms.uses).includes('conditional');
    return unread ? <p class="facts">{t('terms_condition_unread')}</p> : null;
  }
  return (
    <>
      <h3>{t('terms_conditions')}</h3>
      <ul class="checklist">
        {inOrder(terms.conditions).map((id) => (
          <li key={id}>{isCondition(id) ? t(conditions[id]) : <Name>{id}</Name>}</li>
        ))}
      </ul>
    </>
  );
}
