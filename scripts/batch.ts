/** A folder of saved pages in, one report or error a page out: what `analyze --batch` and `score` share. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Report } from '../lib/model.ts';
import { pageBytes, Row, readLines } from './corpus.ts';
import { launchChromium } from './drive/chromium.ts';
import { getBrowser } from './drive/get.ts';
import { offline, type Reading, readAll, type Saved } from './drive/read.ts';
import { ensureBuilt, extensionFolder } from './extension.ts';

/** A line of the batch's answer. */
export type ReportRow = { id: string; report: Report } | { id: string; error: string };

/** Reads pages in a headless Chromium with the built extension; throws a plain sentence when that cannot be had. */
export async function readPages<T>(
  pages: readonly T[],
  load: (page: T) => Saved,
  finished: (page: T, reading: Reading) => void,
  args: string[] = offline,
): Promise<void> {
  const got = getBrowser('chromium');
  if (got.outcome === 'failed') throw new Error(got.why);
  if (!ensureBuilt('chromium')) throw new Error('The extension could not be built.');
  const chromium = await launchChromium({
    path: got.path,
    extension: extensionFolder('chromium'),
    headless: true,
    args,
  });
  try {
    await readAll(chromium, pages, load, finished);
  } finally {
    await chromium.browser.close();
  }
}

/** The report of a page that is no article, or was never read. */
function emptyReport(url: string): Report {
  return {
    version: 1,
    page: { url, title: '', lead: null, site: null, language: null, published: null, house: null, wordCount: 0 },
    verdict: { kind: 'not-article', confidence: 0.8 },
    origin: null,
    chain: [],
    republisher: null,
    authors: [],
    authorOrganization: null,
    terms: null,
    related: { cited: [], topics: [], byAuthor: [], studies: [] },
    mentions: [],
    clues: [],
    silent: [],
  };
}

/** The report a reading gave. A page the gate stops has one too: it is not an article. */
export function reportOf(reading: Reading): { report: Report } | { error: string } {
  if (reading.outcome === 'failed') return { error: reading.why };
  const { report, why, url } = reading.state;
  if (report) return { report };
  return why === 'not-article' ? { report: emptyReport(url) } : { error: why ?? 'no report' };
}

/** Reads all pages of a labels file, writes a line for each into `out`, and returns how many failed. */
export async function runBatch(
  labels: string,
  out: string,
): Promise<{ pages: number; failed: number; gated: string[] }> {
  const rows = readLines(labels, Row);
  const file = createWriteStream(out);
  const counts = { pages: rows.length, failed: 0, gated: [] as string[] };
  const started = Date.now();
  let done = 0;
  await readPages(
    rows,
    (row) => ({ url: row.url, bytes: pageBytes(labels, row.file) }),
    (row, reading) => {
      const answer = reportOf(reading);
      if ('error' in answer) counts.failed++;
      if (reading.outcome === 'settled' && !reading.state.report) counts.gated.push(row.id);
      file.write(`${JSON.stringify({ id: row.id, ...answer } satisfies ReportRow)}\n`);
      if (++done % 100 === 0)
        console.error(`${done} of ${rows.length} pages, ${((Date.now() - started) / done / 1000).toFixed(2)} s a page`);
    },
  );
  file.end();
  await once(file, 'finish');
  return counts;
}
