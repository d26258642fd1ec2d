import type { Report, Terms } from '../lib/model';
import { t } from '../lib/words';
import { groundLabels, licenseLabels } from './labels';
import { Out } from './Out';
import { Name, Sentence } from './Text';

/** Whose text it is, on what ground we say so, and under which license it stands. */
export function Holder({ terms, report }: { terms: Terms; report: Report }) {
  const { holder, holderGround, license } = terms;
  return (
    <>
      <h3>{t('terms_whose')}</h3>
      {holder && (
        <p class="name">
          <Name>{holder}</Name>
        </p>
      )}
      {(holderGround || !holder) && <p class="facts">{t(holderGround ? groundLabels[holderGround] : 'ground_none')}</p>}
      {license && (
        <dl class="pairs">
          <dt>{t('terms_license')}</dt>
          <dd>
            <License license={license} />
          </dd>
        </dl>
      )}
      <Granter terms={terms} report={report} />
    </>
  );
}

function License({ license: { id, url } }: { license: NonNullable<Terms['license']> }) {
  const label = licenseLabels.get(id);
  const name = label ? t(label) : <Name>{id}</Name>;
  return url ? <Out to={url}>{name}</Out> : name;
}

/**
 * One may only give away what one holds: where the page's site speaks for another holder, the reader must know.
 * An origin speaks for its own text, under whichever of its names.
 */
function Granter({ terms: { holder, grantedBy, sources }, report }: { terms: Terms; report: Report }) {
  const granter = report.republisher?.name ?? report.page.site;
  if (grantedBy === null || grantedBy === 'origin' || !granter || !holder) return null;
  if (holder.includes(granter) || granter.includes(holder)) return null;
  const alone = !sources.some(({ by }) => by === 'origin');
  return (
    <p class="note">
      <Sentence
        say="terms_granter"
        parts={[<Name key="holder">{holder}</Name>, <Name key="granter">{granter}</Name>]}
      />
      {alone && ` ${t('terms_granter_alone')}`}
    </p>
  );
}
