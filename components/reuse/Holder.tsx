import { type Clue, type Report, type Terms, useNames } from '../../lib/model';
import { licenseName } from '../../lib/terms/credit';
import { t } from '../../lib/words';
import { type Finder, Quotation } from '../Evidence';
import { groundLabels, licenseLabels } from '../labels';
import { Out } from '../Out';
import { Name, Sentence } from '../Text';

type Words = Pick<Clue, 'quote' | 'where'>;

interface HolderProps {
  terms: Terms;
  report: Report;
  finder: Finder;
}

/** The words that say whose text it is: of the source that names the holder, or those that tell the origin. */
function wordsFor({ holderGround, heldBy, decidedBy, sources }: Terms, { clues }: Report): Words | null {
  if (holderGround === 'origin') {
    const told = clues.filter(({ about, quote }) => about === 'origin' && quote !== '');
    return told.toSorted((a, b) => b.trust - a.trust)[0] ?? null;
  }
  // The words that decide an answer stand above.
  const source = heldBy === null || useNames.some((use) => decidedBy[use] === heldBy) ? undefined : sources[heldBy];
  return source?.quote ? { quote: source.quote, where: source.where ?? 'markup' } : null;
}

/** Whose text it is, on what ground and in which words of the page, and under which license it stands. */
export function Holder({ terms, report, finder }: HolderProps) {
  const { holder, holderGround, license } = terms;
  const words = wordsFor(terms, report);
  return (
    <>
      <h3>{t('terms_whose')}</h3>
      {holder && (
        <p>
          <Name>{holder}</Name>
        </p>
      )}
      {(holderGround || !holder) && <p class="facts">{t(holderGround ? groundLabels[holderGround] : 'ground_none')}</p>}
      {words && <Quotation quote={words.quote} where={words.where} language={report.page.language} finder={finder} />}
      {license && (
        <dl class="pairs">
          <dt>{t('terms_license')}</dt>
          <dd>
            <License license={license} />
          </dd>
        </dl>
      )}
    </>
  );
}

function License({ license: { id, url } }: { license: NonNullable<Terms['license']> }) {
  const label = licenseLabels.get(id);
  const name = label ? t(label) : <Name>{licenseName(id)}</Name>;
  return url ? <Out to={url}>{name}</Out> : name;
}

/**
 * One may only give away what one holds: where the page's site speaks for another holder, the reader must know.
 * An origin speaks for its own text, under whichever of its names.
 */
export function Granter({ terms: { holder, grantedBy, sources }, report }: { terms: Terms; report: Report }) {
  const granter = report.republisher?.name ?? report.page.site;
  if (grantedBy === null || grantedBy === 'origin' || !granter || !holder) return null;
  if (holder.includes(granter) || granter.includes(holder)) return null;
  const isAlone = !sources.some(({ by, uses }) => by === 'origin' && useNames.some((use) => uses[use] !== 'unstated'));
  return (
    <p class="aside">
      <Sentence
        say="terms_granter"
        parts={[<Name key="holder">{holder}</Name>, <Name key="granter">{granter}</Name>]}
      />
      {isAlone && ` ${t('terms_granter_alone')}`}
    </p>
  );
}
