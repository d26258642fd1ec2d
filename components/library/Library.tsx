import { useMemo, useState } from 'preact/hooks';
import { familiesIn, found, originsIn, sitesIn } from '../../lib/memory/library';
import type { Listed } from '../../lib/memory/model';
import type { Fault, Settings } from '../../lib/model';
import { type MessageKey, plural, t } from '../../lib/words';
import { MemoryChoice } from '../memory/MemorySettings';
import type { LibraryClicks } from './clicks';
import { Families } from './Families';
import { Manage } from './Manage';
import { Progress } from './Progress';
import { Sites } from './Sites';

/** How far the reading of what is remembered is. */
export type Reading = { is: 'reading' | 'stopped' | 'done' } | { is: 'failed'; why: Fault };

interface LibraryProps {
  texts: readonly Listed[];
  /** How many have been read by now; they are drawn a little later. */
  arrived: number;
  /** How many there are, read or not. */
  size: number;
  reading: Reading;
  settings: Pick<Settings, 'memory' | 'keepFor'>;
  /** The text that is to be seen first; null where none is meant. */
  sought: number | null;
  clicks: LibraryClicks;
}

const faults = {
  full: 'library_failed_full',
  newer: 'library_failed_newer',
  busy: 'library_failed_busy',
  broken: 'library_failed_broken',
} as const satisfies Record<Fault, MessageKey>;

/** The sentence for what the memory could not do. */
export const faultInWords = (why: Fault): string => t(faults[why]);

const views = [
  { view: 'texts', label: 'library_texts' },
  { view: 'sites', label: 'library_sites' },
] as const;

/** What was read: found while typing, in families of one text, and by site. */
export function Library({ texts, arrived, size, reading, settings, sought, clicks }: LibraryProps) {
  const [words, search] = useState('');
  const [origin, choose] = useState<string | null>(null);
  const [view, show] = useState<(typeof views)[number]['view']>('texts');
  const families = useMemo(() => familiesIn(texts), [texts]);
  const origins = useMemo(() => originsIn(families), [families]);
  const shown = useMemo(() => found(families, { words, origin }), [families, words, origin]);
  const count = shown.reduce((sum, { members }) => sum + members.length, 0);
  const isAll = words.trim() === '' && origin === null;
  return (
    <main class="column library">
      <h1>{t('title_library')}</h1>
      {settings.memory !== 'on' && (
        <>
          <p class="lead">{t('library_off')}</p>
          <MemoryChoice memory={settings.memory} onChoose={(memory) => clicks.change({ memory })} />
        </>
      )}
      {reading.is === 'failed' && <p role="alert">{faultInWords(reading.why)}</p>}
      {reading.is === 'done' && size === 0 && settings.memory === 'on' && <p class="lead">{t('library_empty')}</p>}
      {texts.length > 0 && (
        <search class="seek">
          <input
            type="search"
            value={words}
            placeholder={t('library_search')}
            aria-label={t('library_search')}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
          <label>
            <span class="unseen">{t('library_origin')}</span>
            <select onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
              <option value="">{t('library_origin_any')}</option>
              {origins.slice(0, 200).map(({ key, name, texts: of }) => (
                <option key={key} value={key} selected={key === origin}>
                  {`${name} (${of})`}
                </option>
              ))}
            </select>
          </label>
          <fieldset class="views">
            <legend class="unseen">{t('library_view')}</legend>
            {views.map(({ view: each, label }) => (
              <button key={each} type="button" aria-pressed={view === each} onClick={() => show(each)}>
                {t(label)}
              </button>
            ))}
          </fieldset>
        </search>
      )}
      {(reading.is === 'reading' || reading.is === 'stopped') && size > arrived && (
        <Progress
          done={arrived}
          of={size}
          isStopped={reading.is === 'stopped'}
          onStop={clicks.stopReading}
          onGoOn={clicks.readOn}
        />
      )}
      {texts.length > 0 && (
        <p class="facts" role="status">
          {isAll ? plural('library_count', count) : plural('library_found', count, String(texts.length))}
        </p>
      )}
      {view === 'texts' ? (
        <Families key={`${words} ${origin}`} families={shown} sought={sought} isFiltered={!isAll} clicks={clicks} />
      ) : (
        <Sites sites={sitesIn(shown)} />
      )}
      {(size > 0 || settings.memory === 'on') && (
        <Manage texts={texts} shown={shown} settings={settings} clicks={clicks} />
      )}
    </main>
  );
}
