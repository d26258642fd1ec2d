import { type Terms, type TermsSource, useNames } from '../lib/model';
import { dateInWords, listInWords, t } from '../lib/words';
import { type Finder, Quotation } from './Evidence';
import { answerLabels, sourceLabels, useLabels } from './labels';
import { Address } from './Out';
import { Name } from './Text';

interface SourceProps {
  terms: Terms;
  source: TermsSource;
  /** Asked before the source's name: “Why?”. */
  lead?: string;
  language: string | null;
  finder: Finder;
}

/** One place that says what may be done: who speaks and how sure it is at once, its words and address on demand. */
export function Source({ terms, source, lead, language, finder }: SourceProps) {
  const { kind, by, name, governs, verified, read, quote, where, url } = source;
  const day = dateInWords(read);
  const label = kind === 'notice' && by === 'site' ? 'source_small_print' : sourceLabels[kind];
  return (
    <>
      <details class="fold source">
        <summary>
          {lead && `${lead} `}
          {t(label)}
          {name && (
            <>
              {' · '}
              <Name>{name}</Name>
            </>
          )}
          {day && ` · ${t('source_read', day)}`}
          {!verified && ` · ${t('source_not_verified')}`}
          {!governs && ` · ${t('source_not_governing')}`}
        </summary>
        {quote && <Quotation quote={quote} where={where ?? 'markup'} language={language} finder={finder} />}
        {url && (
          <p class="facts">
            <Address to={url} />
          </p>
        )}
        {!verified && <p class="facts">{t('source_unsure')}</p>}
      </details>
      <Conflicts terms={terms} source={source} />
    </>
  );
}

/** What a source answers otherwise than the table does, answer by answer. */
function Conflicts({ terms, source }: { terms: Terms; source: TermsSource }) {
  const conflicts = terms.conflicts.filter((conflict) => terms.sources[conflict.source] === source);
  return (
    <>
      {[...Map.groupBy(conflicts, ({ answer }) => answer)].map(([answer, of]) => (
        <p key={answer} class="facts conflict">
          {t('source_conflict', listInWords(of.map(({ use }) => t(useLabels[use]))), t(answerLabels[answer].label))}
        </p>
      ))}
    </>
  );
}

/** The sources that decide no answer: looked at all the same, and shown with what they say otherwise. */
export function OtherSources({ terms, language, finder }: Omit<SourceProps, 'source' | 'lead'>) {
  const deciding = new Set(useNames.map((use) => terms.decidedBy[use]));
  const others = terms.sources.filter((_, index) => !deciding.has(index));
  if (others.length === 0) return null;
  return (
    <>
      <h3>{t('terms_other_sources')}</h3>
      <ul>
        {others.map((source) => (
          <li key={terms.sources.indexOf(source)}>
            <Source terms={terms} source={source} language={language} finder={finder} />
          </li>
        ))}
      </ul>
    </>
  );
}
