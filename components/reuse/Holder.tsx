import { type Report, type Terms, useNames } from '../../lib/model';
import { licenseName } from '../../lib/terms/credit';
import { t } from '../../lib/words';
import { type Finder, Quotation } from '../Evidence';
import { groundLabels, licenseLabels } from '../labels';
import { Out } from '../Out';
import { Name, Sentence } from '../Text';

interface HolderProps {
  terms: Terms;
  language: string | null;
  finder: Finder;
}

/** Whose text it is, on what ground and in which words of the page, and under which license it stands. */
export function Holder({ terms, language, finder }: HolderProps) {
  const { holder, holderGround, heldBy, license, decidedBy, sources } = terms;
  // The words that decide an answer stand above.
  const source = heldBy === null || useNames.some((use) => decidedBy[use] === heldBy) ? undefined : sources[heldBy];
  return (
    <>
      <h3>{t('terms_whose')}</h3>
      {holder && (
        <p>
          <Name>{holder}</Name>
        </p>
      )}
      {(holderGround || !holder) && <p class="facts">{t(holderGround ? groundLabels[holderGround] : 'ground_none')}</p>}
      {source?.quote && (
        <Quotation quote={source.quote} where={source.where ?? 'markup'} language={language} finder={finder} />
      )}
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
