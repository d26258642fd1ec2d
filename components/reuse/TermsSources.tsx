import type { ComponentChildren } from 'preact';
import { type Terms, type TermsSource, useNames } from '../../lib/model';
import { dateInWords, listInWords, type MessageKey, t } from '../../lib/words';
import { type Finder, Quotation } from '../Evidence';
import { answerLabels, decidingLabels, sourceLabels, useLabels } from '../labels';
import { Address } from '../Out';
import { Name, Sentence } from '../Text';

interface SourceProps {
  source: TermsSource;
  language: string | null;
  finder: Finder;
}

/** The words that decide an answer, and whose they are; what stands on no page comes from our own list, and says so. */
export function Deciding({ source, language, finder }: SourceProps) {
  const { kind, name } = source;
  const say: MessageKey = kind === 'notice' && !name ? 'deciding_here' : decidingLabels[kind];
  return (
    <>
      <p class="facts">
        <Sentence say={say} parts={name ? [<Name key="name">{name}</Name>] : [t('deciding_somebody')]} />
        <Trust source={source} />
      </p>
      <Words {...{ source, language, finder }} />
    </>
  );
}

/** How sure a source is, and when it was read. */
function Trust({ source: { read, verified, governs } }: { source: TermsSource }) {
  const day = dateInWords(read);
  return [
    day && t('source_read', day),
    !verified && t('source_not_verified'),
    !governs && t('source_not_governing'),
  ].map((said) => said && ` · ${said}`);
}

/** What a source says, in its own words or by its address. */
function Words({ source: { quote, where, url, verified }, language, finder }: SourceProps) {
  return (
    <>
      {quote && <Quotation quote={quote} where={where ?? 'markup'} language={language} finder={finder} />}
      {url && (
        <p class="facts">
          <Address to={url} />
        </p>
      )}
      {!verified && <p class="facts">{t('source_unsure')}</p>}
    </>
  );
}

/** What a source answers otherwise than the answers shown, answer by answer. */
export function Conflicts({ terms, source }: { terms: Terms; source: TermsSource }) {
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

/** The sources that decide no answer and name no holder: found all the same, and shown with what they say otherwise. */
export function OtherSources({ terms, language, finder }: Omit<SourceProps, 'source'> & { terms: Terms }) {
  const shown = new Set([...useNames.map((use) => terms.decidedBy[use]), terms.heldBy]);
  const others = terms.sources.filter((_, index) => !shown.has(index));
  if (others.length === 0) return null;
  return (
    <>
      <h3>{t('terms_other_sources')}</h3>
      <ul>
        {others.map((source) => (
          <li key={terms.sources.indexOf(source)}>
            <Folded source={source}>
              <Words {...{ source, language, finder }} />
            </Folded>
            <Conflicts terms={terms} source={source} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Folded({ source, children }: { source: TermsSource; children: ComponentChildren }) {
  const { kind, by, name } = source;
  return (
    <details class="fold source">
      <summary>
        {t(kind === 'notice' && by === 'site' ? 'source_small_print' : sourceLabels[kind])}
        {name && (
          <>
            {' · '}
            <Name>{name}</Name>
          </>
        )}
        <Trust source={source} />
      </summary>
      {children}
    </details>
  );
}
