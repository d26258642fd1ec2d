import { useState } from 'preact/hooks';
import type { Family } from '../../lib/memory/library';
import type { Forgotten, Listed } from '../../lib/memory/model';
import type { Settings } from '../../lib/model';
import { dateInWords, isolated, type MessageKey, plural, t } from '../../lib/words';
import { Announcement } from '../Evidence';
import { MemorySettings } from '../memory/MemorySettings';
import { type Format, formats, type LibraryClicks, type Work } from './clicks';
import { faultInWords } from './Library';
import { Progress } from './Progress';
import { Sure } from './Sure';

interface ManageProps {
  texts: readonly Listed[];
  /** What the search found. */
  shown: readonly Family[];
  settings: Pick<Settings, 'memory' | 'keepFor'>;
  clicks: LibraryClicks;
}

const labels = {
  jsonl: 'library_export_jsonl',
  csv: 'library_export_csv',
  csl: 'library_export_csl',
  notes: 'library_export_notes',
} as const satisfies Record<Format, MessageKey>;

/** How long what was read is kept, how to be rid of it, and how to take it elsewhere and back. */
export function Manage({ texts, shown, settings, clicks }: ManageProps) {
  return (
    <details class="manage">
      <summary>
        <h2>{t('library_manage')}</h2>
      </summary>
      {settings.memory === 'on' && <MemorySettings settings={settings} onChange={clicks.change} onOpen={null} />}
      <Deleting texts={texts} clicks={clicks} />
      <Taking shown={shown} clicks={clicks} />
    </details>
  );
}

/** Deletes a site, a span of days, everything; asks once more, with how many it is. */
function Deleting({ texts, clicks }: Pick<ManageProps, 'texts' | 'clicks'>) {
  const [meant, mean] = useState<{ forgotten: Forgotten; count: number } | null>(null);
  const [announcement, announce] = useState<string | null>(null);
  const [site, setSite] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const sites = [...new Set(texts.map((text) => text.site))].toSorted();
  const ask = (forgotten: Forgotten, isMeant: (text: Listed) => boolean) => {
    const count = texts.filter(isMeant).length;
    announce(count === 0 ? t('library_none_meant') : null);
    mean(count === 0 ? null : { forgotten, count });
  };
  const go = async ({ forgotten }: { forgotten: Forgotten }) => {
    mean(null);
    setSite('');
    const gone = await clicks.forget(forgotten);
    announce(gone.outcome === 'done' ? plural('library_deleted', gone.value) : faultInWords(gone.why));
  };
  return (
    <section class="card">
      <h3>{t('library_delete')}</h3>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (site) ask({ what: 'site', site }, (text) => text.site === site);
        }}
      >
        <label>
          {t('library_delete_site')}
          <select value={site} onChange={({ currentTarget }) => setSite(currentTarget.value)}>
            <option value="">–</option>
            {sites.map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={!site}>
          {t('library_delete')}
        </button>
      </form>
      <form
        class="row"
        aria-label={t('library_delete_days')}
        onSubmit={(event) => {
          event.preventDefault();
          // Whichever was given first.
          const [first = '', last = ''] = [from, to].toSorted();
          if (first) ask({ what: 'days', from: first, to: last }, ({ day }) => day >= first && day <= last);
        }}
      >
        <span>{t('library_delete_days')}</span>
        <label>
          {t('library_from_day')}{' '}
          <input type="date" value={from} onInput={({ currentTarget }) => setFrom(currentTarget.value)} />
        </label>
        <label>
          {t('library_to_day')}{' '}
          <input type="date" value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
        </label>
        <button type="submit" disabled={!from || !to}>
          {t('library_delete')}
        </button>
      </form>
      <div class="row">
        <button type="button" onClick={() => ask({ what: 'all' }, () => true)}>
          {t('library_delete_all')}
        </button>
      </div>
      {meant && <Sure question={questionFor(meant)} onYes={() => go(meant)} onNo={() => mean(null)} />}
      <Announcement>{announcement}</Announcement>
    </section>
  );
}

/** What is about to go, in words. */
function questionFor({ forgotten, count }: { forgotten: Forgotten; count: number }): string {
  switch (forgotten.what) {
    case 'site':
      return plural('library_sure_site', count, isolated(forgotten.site));
    case 'days':
      return plural('library_sure_days', count, dateInWords(forgotten.from) ?? '', dateInWords(forgotten.to) ?? '');
    case 'all':
      return plural('library_sure_all', count);
    case 'one':
      return t('library_sure_text');
  }
}

/** Takes what was read elsewhere, and brings it in. */
function Taking({ shown, clicks }: Pick<ManageProps, 'shown' | 'clicks'>) {
  const [work, setWork] = useState<Work | null>(null);
  const [announcement, announce] = useState<string | null>(null);
  const begin = (of: number | null): AbortSignal => {
    const stop = new AbortController();
    announce(null);
    setWork({ done: 0, of, stop: () => stop.abort() });
    return stop.signal;
  };
  const progress = (done: number, of: number | null = null) =>
    setWork((known) => known && { ...known, done, of: of ?? known.of });
  const take = async (format: Format) => {
    const count = shown.reduce((sum, { members }) => sum + members.length, 0);
    if (count === 0) return announce(t('library_exported_none'));
    const result = await clicks.take(format, shown, begin(count), progress);
    setWork(null);
    announce(result.outcome === 'done' ? plural('library_exported', result.value) : faultInWords(result.why));
  };
  const bringIn = async (file: File) => {
    const result = await clicks.bringIn(file, begin(null), progress);
    setWork(null);
    if (result.is === 'failed')
      announce(`${faultInWords(result.why)} ${t('library_import_stopped', String(result.texts))}`);
    else if (result.is === 'stopped') announce(t('library_import_stopped', String(result.texts)));
    else if (result.texts + result.known === 0) announce(t('library_import_none'));
    else announce(t('library_imported', String(result.texts), String(result.known), String(result.unread)));
  };
  return (
    <section class="card">
      <h3>{t('library_export')}</h3>
      <p class="facts">{t('library_export_hint')}</p>
      <div class="row">
        {formats.map((format) => (
          <button key={format} type="button" disabled={work !== null} onClick={() => take(format)}>
            {t(labels[format])}
          </button>
        ))}
      </div>
      <label class="choice">
        {t('library_import')}
        <input
          type="file"
          accept=".jsonl,.ndjson,.csv,application/x-ndjson,text/csv"
          disabled={work !== null}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void bringIn(file);
          }}
        />
      </label>
      {work && <Progress done={work.done} of={work.of} onStop={work.stop} />}
      <Announcement>{announcement}</Announcement>
    </section>
  );
}
