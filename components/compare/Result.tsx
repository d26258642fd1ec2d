import { useMemo, useRef, useState } from 'preact/hooks';
import { columnOf } from '../../lib/compare/column';
import { namesOf, restInWords, shareInWords } from '../../lib/compare/inWords';
import { isNothing, type Paired } from '../../lib/compare/other';
import { sayComparison } from '../../lib/compare/say';
import { comparisonMarkdown, comparisonText } from '../../lib/compare/write';
import { t } from '../../lib/words';
import { useCopy } from '../Copy';
import { Announcement } from '../Evidence';
import { useId } from '../id';
import { Menu } from '../Menu';
import { Beside } from './Beside';
import { Changes } from './Changes';
import { Column } from './Column';
import type { CompareClicks } from './Compare';
import { OpenPage } from './Missing';
import { Ribbons } from './Ribbons';
import { SourceLine } from './SourceLine';
import { Stops } from './Stops';

interface ResultProps {
  paired: Paired;
  /** Whether the other text is what a site shows to strangers. */
  isFetched: boolean;
  clicks: CompareClicks;
}

/** What came of a comparison: a sentence, what was changed, headlines and leads, the text in one column, a picture. */
export function Result({ paired, isFetched, clicks }: ResultProps) {
  const { copy, original, comparison, isSwapped } = paired;
  const column = useMemo(() => columnOf(comparison, { copy, original }), [comparison]);
  const saying = sayComparison(comparison);
  const [announcement, take] = useCopy(clicks);
  const id = useId();
  const region = useRef<HTMLDivElement>(null);
  const [at, go] = useState<number | null>(null);
  const written = { comparison, column, copy, original };
  const other = isSwapped ? copy : original;

  /** Shows a place of the text; it takes the focus, so that it is seen and heard where the reader is. */
  function seek(selector: string, stop: number | null): void {
    const place = region.current?.querySelector<HTMLElement>(selector);
    if (stop !== null) go(stop);
    place?.focus();
    place?.scrollIntoView?.({ block: 'center' });
  }
  const seekStop = (stop: number) => seek(`[data-stop="${stop}"]`, stop);
  const step = (by: 1 | -1) => {
    const next = at === null ? (by === 1 ? 0 : column.stops - 1) : at + by;
    if (next >= 0 && next < column.stops) seekStop(next);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a shortcut for the buttons, while the focus is in here
    <div
      ref={region}
      class="result"
      tabIndex={-1}
      onKeyDown={(event) => {
        const by = keys[event.key];
        if (!by || event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLInputElement) return;
        event.preventDefault();
        step(by);
      }}
    >
      <h1 tabIndex={-1}>{shareInWords(saying, namesOf(copy, original))}</h1>
      <p class="lead">{restInWords(saying).join(' ')}</p>
      {isNothing(comparison) && (
        <div class="note">
          <p>{t('compare_nothing')}</p>
          {isFetched && other.url && (
            <>
              <p>{t('compare_nothing_fetched')}</p>
              <OpenPage address={other.url} clicks={clicks} />
            </>
          )}
        </div>
      )}
      <div class="sides">
        {[
          { label: t('compare_copy'), text: copy },
          { label: t('compare_original'), text: original },
        ].map(({ label, text }) => (
          <div key={label}>
            <h2>{label}</h2>
            <SourceLine of={text} />
          </div>
        ))}
      </div>
      <div class="row">
        <button type="button" onClick={clicks.swap}>
          {t('compare_swap')}
        </button>
        <button type="button" onClick={clicks.another}>
          {t('compare_another')}
        </button>
        <Menu
          label={t('share')}
          items={[
            { label: t('share_text'), act: () => take(comparisonText(written)) },
            { label: t('share_markdown'), act: () => take(comparisonMarkdown(written)) },
            { label: t('share_print'), act: clicks.print },
          ]}
        />
        <Announcement>{announcement}</Announcement>
      </div>
      {!isNothing(comparison) && (
        <>
          <Changes paired={paired} onSeek={(change) => seek(`[data-change="${change}"]`, stopOf(column, change))} />
          <Beside paired={paired} />
          <section class="card" aria-labelledby={id}>
            <h2 id={id}>{t('compare_text')}</h2>
            <Stops at={at} of={column.stops} onStep={step} />
            <Column column={column} copy={copy} original={original} />
          </section>
          <Ribbons paired={paired} />
        </>
      )}
    </div>
  );
}

/** The keys that go from change to change, as in vi and in most mail readers. */
const keys: Readonly<Record<string, 1 | -1 | undefined>> = { n: 1, j: 1, p: -1, k: -1 };

/** The last place at or before a change, from which the keys go on. */
function stopOf({ rows }: ReturnType<typeof columnOf>, change: number): number | null {
  let last: number | null = null;
  for (const row of rows) {
    last = row.stop ?? last;
    for (const piece of row.pieces) {
      last = piece.stop ?? last;
      if (piece.change === change) return last;
    }
  }
  return null;
}
