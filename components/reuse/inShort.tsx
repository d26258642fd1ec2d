import type { ComponentChildren } from 'preact';
import type { Report, Terms, Use } from '../../lib/model';
import { licenseName } from '../../lib/terms/credit';
import { answersOn, countedFrom } from '../../lib/terms/limit';
import { isGrant, strictness } from '../../lib/terms/use';
import { plural, t } from '../../lib/words';
import { today } from '../Copy';
import { licenseLabels } from '../labels';
import { Name, Sentence } from '../Text';
import { countOf } from './Conditions';

type Color = 'yes' | 'ask' | 'no';
const colorOf = (answer: Use): Color => (isGrant(answer) ? 'yes' : answer === 'forbidden' ? 'no' : 'ask');

interface Part {
  /** Null: it is no answer. */
  color: Color | null;
  words: ComponentChildren;
}

/** The one line that answers "May I reuse it?" today, its parts colored by their answers. */
export function reuseInShort(report: Report): ComponentChildren {
  const unsure: Part[] = isUnsure(report) ? [{ color: null, words: t('source_not_verified') }] : [];
  return (
    <span class="in-short">
      {[...partsOf(report), ...unsure].map(({ color, words }, index) => [
        index > 0 && ' ',
        <span key={index} class={color ?? undefined}>
          {index > 0 && <span class="dot">· </span>}
          {words}
        </span>,
      ])}
    </span>
  );
}

function partsOf(report: Report): Part[] {
  const { terms } = report;
  if (!terms) return [{ color: 'ask', words: t('answer_unstated') }];
  const answers = answersOn(terms, countedFrom(report), today());
  const { republish_noncommercial: shared, republish_commercial: sold } = answers;
  if (shared === 'unstated' && sold === 'unstated') return [{ color: 'ask', words: t('answer_unstated') }];
  const excerpt: Part[] =
    terms.conditions.includes('excerpt-only') && isGrant(answers.excerpt)
      ? [{ color: 'yes', words: t('short_excerpt') }]
      : [];
  // One answer for every site is the stricter one.
  const both = strictness[sold] > strictness[shared] ? sold : shared;
  if (colorOf(shared) === colorOf(sold)) return [...excerpt, { color: colorOf(both), words: whole(both, terms) }];
  return [
    ...excerpt,
    { color: colorOf(shared), words: <Sentence say="short_noncommercial" parts={[part(shared, terms)]} /> },
    { color: colorOf(sold), words: <Sentence say="short_commercial" parts={[part(sold, terms)]} /> },
  ];
}

/** The license by its name; null for what is none by name. */
const named = ({ license }: Terms): ComponentChildren =>
  license && !licenseLabels.has(license.id) ? <Name>{licenseName(license.id)}</Name> : null;

/** An answer for every site. */
function whole(answer: Use, terms: Terms): ComponentChildren {
  if (answer === 'forbidden') return t('answer_forbidden');
  if (!isGrant(answer)) return t(isReserved(terms) ? 'short_reserved' : 'answer_permission_required');
  const license = named(terms);
  const isBound = terms.conditions.includes('no-edits');
  if (license) return <Sentence say={isBound ? 'short_license_unchanged' : 'short_license'} parts={[license]} />;
  const count = countOf(terms);
  if (answer === 'allowed') return t('answer_allowed');
  return count > 0 ? plural('answer_conditions', count) : t('answer_conditional');
}

const isReserved = ({ license }: Terms): boolean => license?.id === 'all-rights-reserved';

/** An answer for some sites, inside a sentence. */
function part(answer: Use, terms: Terms): ComponentChildren {
  if (answer === 'forbidden') return t('short_no');
  if (!isGrant(answer)) return t('short_ask');
  const license = named(terms);
  if (license) return <Sentence say="short_yes_license" parts={[license]} />;
  const count = countOf(terms);
  if (answer === 'allowed') return t('short_yes');
  return count > 0 ? plural('short_conditions', count) : t('short_conditional');
}

/** Does an answer rest on rules that we know of without being sure? */
const isUnsure = ({ terms }: Report): boolean =>
  terms !== null &&
  (['republish_noncommercial', 'republish_commercial'] as const).some(
    (use) => terms.sources[terms.decidedBy[use] ?? -1]?.verified === false,
  );
