import { render } from 'preact';
import type { Reading } from '@/components/library/Library';
import { Library } from '@/components/library/Library';
import '@/components/style.css';
import '@/components/styles/library.css';
import { copyText } from '@/lib/io/panel/clipboard';
import { openDocument } from '@/lib/io/panel/document';
import { bringIn, savedWords, takeAll, takeListed } from '@/lib/io/panel/library';
import { askMemory, readAll } from '@/lib/io/panel/memory';
import { followSettings, writeSettings } from '@/lib/io/shared/settings';
import { cslOf, noteOf } from '@/lib/memory/bibliography';
import type { Listed } from '@/lib/memory/model';
import { done, failed } from '@/lib/memory/store';
import { defaultSettings } from '@/lib/model';
import { today } from '@/lib/text/today';

const { root } = openDocument('title_library');
const sought = Number(new URLSearchParams(location.search).get('text')) || null;

let settings = defaultSettings;
let texts: readonly Listed[] = [];
/** What came and is not drawn yet. */
let arriving: Listed[] = [];
let size = 0;
let reading: Reading = { is: 'reading' };
let stop = new AbortController();

/** Reads what is not known yet: what came since, and what was not reached before. */
async function read(): Promise<void> {
  stop.abort();
  settle();
  stop = new AbortController();
  const { signal } = stop;
  reading = { is: 'reading' };
  draw();
  const [newest, oldest] = [texts[0]?.id ?? null, texts.at(-1)?.id ?? null];
  const newer: Listed[] = [];
  const first = await readAll({ before: null, known: newest }, signal, (page, all) => {
    newer.push(...page);
    size = all;
    if (newest === null) take(page);
  });
  if (newest !== null) texts = [...newer, ...texts];
  const outcome =
    first.outcome === 'done' && oldest !== null && texts.length < size && !signal.aborted
      ? await readAll({ before: oldest, known: null }, signal, take)
      : first;
  if (signal !== stop.signal) return;
  settle();
  reading =
    outcome.outcome === 'failed' ? { is: 'failed', why: outcome.why } : { is: signal.aborted ? 'stopped' : 'done' };
  draw();
}

/** With each redrawing of the list all families are made anew: it waits until there is half as much again. */
function take(page: readonly Listed[]): void {
  arriving.push(...page);
  if (texts.length + arriving.length >= 1.5 * texts.length) settle();
  draw();
}

/** What came since is among the texts. */
function settle(): void {
  if (arriving.length > 0) texts = [...texts, ...arriving];
  arriving = [];
}

/** Everything anew: some of it is gone, or came in anywhere. */
function readAnew(): void {
  texts = [];
  arriving = [];
  void read();
}

const name = () => `source-context-${today()}`;

function draw(): void {
  render(
    <Library
      texts={texts}
      arrived={texts.length + arriving.length}
      size={size}
      reading={reading}
      settings={settings}
      sought={sought}
      clicks={{
        forget: async (forgotten) => {
          const outcome = (await askMemory('forget', { forgotten })) ?? failed('broken');
          readAnew();
          return outcome;
        },
        saved: savedWords,
        removeSaved: async (id) => {
          const outcome = await askMemory('save', { id, text: null });
          if (outcome?.outcome !== 'done') return false;
          texts = texts.map((text) => (text.id === id ? { ...text, hasText: false } : text));
          draw();
          return true;
        },
        copyAs: async (format, text) =>
          copyText(format === 'csl' ? cslOf([text]) : noteOf(text, text.hasText ? await savedWords(text.id) : null)),
        take: async (format, families, signal, progress) =>
          format === 'jsonl'
            ? takeAll(name(), signal, progress)
            : done(
                await takeListed(
                  name(),
                  format,
                  families.flatMap(({ members }) => members),
                  signal,
                  progress,
                ),
              ),
        bringIn: async (file, signal, progress) => {
          const imported = await bringIn(file, signal, (done) => progress(done, null));
          readAnew();
          return imported;
        },
        readOn: () => void read(),
        stopReading: () => stop.abort(),
        change: (change) => void writeSettings(change),
      }}
    />,
    root,
  );
}

followSettings((stored) => {
  settings = stored;
  draw();
});
// What was read meanwhile in another tab is seen when the reader comes back.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && reading.is === 'done') void read();
});
await read();
