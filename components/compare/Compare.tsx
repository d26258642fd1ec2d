import { useEffect, useRef } from 'preact/hooks';
import type { Comparing, ComparingClicks } from '../../lib/io/panel/comparing';
import { whyLabels } from '../../lib/why';
import { t } from '../../lib/words';
import type { Clicks } from '../clicks';
import { PageText } from '../Text';
import { Choose } from './Choose';
import { Missing } from './Missing';
import { Result } from './Result';
import { SourceLine } from './SourceLine';

export interface CompareClicks extends ComparingClicks, Pick<Clicks, 'copy' | 'print'> {}

interface CompareProps extends Comparing {
  clicks: CompareClicks;
}

/** The page that compares two texts: first which, then what was kept, cut, added, moved and changed. */
export function Compare({ mine, other, standing, saved, address, isPrivate, paired, clicks }: CompareProps) {
  const main = useRef<HTMLElement>(null);
  const step = paired ? 'result' : other.is;
  // What replaces the view begins at its start; the keyboard goes on from there, and the keys work at once.
  useEffect(() => {
    main.current?.querySelector<HTMLElement>(step === 'missing' ? '[role=alert]' : 'h1')?.focus();
  }, [step]);
  return (
    <main ref={main} class="column compare">
      {paired ? (
        <Result paired={paired} isFetched={other.is === 'text' && other.isFetched} clicks={clicks} />
      ) : (
        <>
          <h1 tabIndex={-1}>{t('title_compare')}</h1>
          <MyText mine={mine} clicks={clicks} />
          {other.is === 'asking' && <Waiting host={other.host} clicks={clicks} />}
          {other.is === 'text' && mine.is !== 'unread' && <Waiting host={null} clicks={clicks} />}
          {other.is === 'missing' && <Missing missing={other.missing} clicks={clicks} />}
          {(other.is === 'none' || other.is === 'missing') && (
            <Choose standing={standing} saved={saved} address={address} isPrivate={isPrivate} clicks={clicks} />
          )}
        </>
      )}
    </main>
  );
}

/** The text of the reader's tab, or why there is none. */
function MyText({ mine, clicks }: Pick<CompareProps, 'mine' | 'clicks'>) {
  return (
    <section class="card">
      <h2>{t('compare_mine')}</h2>
      {mine.is === 'reading' && <p role="status">{t('compare_reading')}</p>}
      {mine.is === 'unread' && (
        <>
          <p>{t(whyLabels[mine.why].label)}</p>
          <div class="row">
            <button type="button" onClick={clicks.again}>
              {t('remedy_read_again')}
            </button>
          </div>
        </>
      )}
      {mine.is === 'read' && (
        <>
          {mine.text.headline && (
            <p class="headline">
              <PageText language={mine.text.language}>{mine.text.headline}</PageText>
            </p>
          )}
          <SourceLine of={mine.text} />
        </>
      )}
    </section>
  );
}

/** The other text is on its way; where a site was asked for it, that can be stopped. */
function Waiting({ host, clicks }: { host: string | null; clicks: Pick<CompareClicks, 'stop'> }) {
  return (
    <section class="card">
      <p role="status">{host === null ? t('compare_reading') : t('compare_asking', host)}</p>
      {host !== null && (
        <div class="row">
          <button type="button" onClick={clicks.stop}>
            {t('world_stop')}
          </button>
        </div>
      )}
    </section>
  );
}
