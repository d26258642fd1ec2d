import { useMemo, useState } from 'preact/hooks';
import type { Paired } from '../../lib/compare/other';
import { type Band, pictureOf } from '../../lib/compare/picture';
import { listInWords, t } from '../../lib/words';
import { useId } from '../id';
import { Name, Sentence } from '../Text';

/** Of the picture, in its own units: how wide it is and each of its bars. */
const width = 240;
const bar = 36;

/** A ribbon from a stretch of the one bar to a stretch of the other, its edges bent. */
function ribbon({ copy, original }: Band): string {
  const [from, to, middle] = [bar, width - bar, width / 2];
  return [
    `M${from} ${copy.top}C${middle} ${copy.top} ${middle} ${original.top} ${to} ${original.top}`,
    `V${original.bottom}C${middle} ${original.bottom} ${middle} ${copy.bottom} ${from} ${copy.bottom}Z`,
  ].join('');
}

/** Which paragraph comes from where: two bars with ribbons between them, and the same in a table. */
export function Ribbons({ paired: { comparison, copy, original } }: { paired: Paired }) {
  const id = useId();
  const picture = useMemo(() => pictureOf(comparison, copy, original), [comparison]);
  const [isOpened, open] = useState(false);
  // What was moved lies above what was not, or it would be hidden where they cross.
  const bands = picture.bands.toSorted((a, b) => Number(a.moved) - Number(b.moved));
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{t('compare_picture')}</h2>
      <figure class="ribbons">
        <div class="ends" aria-hidden="true">
          <span>
            <Sentence say="compare_side" parts={[t('compare_copy'), <Name key="copy">{copy.site}</Name>]} />
          </span>
          <span>
            <Sentence say="compare_side" parts={[t('compare_original'), <Name key="original">{original.site}</Name>]} />
          </span>
        </div>
        <svg viewBox={`-1 -1 ${width + 2} ${picture.height + 2}`} role="img" aria-label={t('compare_picture_label')}>
          <defs>
            <pattern
              id={`${id}-hatch`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <path class="hatch" d="M0 3H6" />
            </pattern>
          </defs>
          {bands.map((band) => (
            <path
              key={`${band.copy.top} ${band.original.top} ${band.moved}`}
              class={band.moved ? 'band moved' : 'band'}
              d={ribbon(band)}
              fill={band.moved ? `url(#${id}-hatch)` : undefined}
            />
          ))}
          {[
            { side: 'copy', x: 0, stretches: picture.copy },
            { side: 'original', x: width - bar, stretches: picture.original },
          ].map(({ side, x, stretches }) =>
            stretches.map(({ top, bottom }, index) => (
              <rect key={`${side} ${index}`} class="bar" x={x} y={top} width={bar} height={bottom - top} />
            )),
          )}
          {bands.map((band) =>
            (['copy', 'original'] as const).map((side) => (
              <rect
                key={`${side} ${band.copy.top} ${band.original.top} ${band.moved}`}
                class="shared"
                x={side === 'copy' ? 0 : width - bar}
                y={band[side].top}
                width={bar}
                height={band[side].bottom - band[side].top}
              />
            )),
          )}
        </svg>
        <ul class="picture-legend">
          <li class="same">{t('compare_picture_same')}</li>
          <li class="moved">{t('compare_picture_moved')}</li>
          <li class="own">{t('compare_picture_alone')}</li>
        </ul>
      </figure>
      <details class="fold" onToggle={({ currentTarget }) => currentTarget.open && open(true)}>
        <summary>{t('compare_picture_words')}</summary>
        {isOpened && <InWords comparison={comparison} />}
      </details>
    </section>
  );
}

/** The picture as a table: for each paragraph of the copy those it comes from; and what the copy lacks. */
function InWords({ comparison: { ribbons, cut } }: Pick<Paired, 'comparison'>) {
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('compare_picture_paragraph')}</th>
            <th scope="col">{t('compare_picture_from')}</th>
          </tr>
        </thead>
        <tbody>
          {ribbons.map((from, index) => (
            <tr key={index}>
              <th scope="row">{index + 1}</th>
              <td>
                {from.length === 0
                  ? t('compare_picture_own')
                  : listInWords(
                      from.map(({ paragraph, moved }) =>
                        moved ? t('compare_picture_from_moved', String(paragraph + 1)) : String(paragraph + 1),
                      ),
                    )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cut.length > 0 && <p>{t('compare_picture_cut', listInWords(cut.map((paragraph) => String(paragraph + 1))))}</p>}
    </>
  );
}
