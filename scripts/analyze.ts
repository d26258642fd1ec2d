/**
 * The answer as data, without a window. The built extension reads, in a real Chromium:
 *   npm run --silent analyze -- <file.html|url> [--url <address>]
 *   npm run --silent analyze -- --batch <labels.jsonl> --out <reports.jsonl>
 * Single notices are read by the same detector, which needs no window for them:
 *   npm run --silent analyze -- --notices attribution|terms <labels.jsonl> --out <answers.jsonl>
 */
import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readPages, reportOf, runBatch } from './batch.ts';
import { pageBytes } from './corpus.ts';
import { offline } from './drive/read.ts';
import { isQuestion, readNotices } from './notices.ts';

const usage = `analyze <file.html|url> [--url <address>]
analyze --batch <labels.jsonl> --out <reports.jsonl>
analyze --notices attribution|terms <labels.jsonl> --out <answers.jsonl>`;

/** Reads one page and prints its report; returns the exit status. */
async function one(page: string, url: string | undefined): Promise<number> {
  const file = existsSync(page) ? resolve(page) : null;
  const address = url ?? (file ? `https://unknown.example/${encodeURIComponent(basename(page))}` : page);
  const saved = { url: address, bytes: file ? pageBytes(file, file) : null };
  let status = 1;
  await readPages(
    [saved],
    (each) => each,
    (_, reading) => {
      const answer = reportOf(reading);
      if ('error' in answer) console.error(answer.error);
      else console.log(JSON.stringify(answer.report, null, 2));
      status = 'error' in answer ? 1 : 0;
    },
    file ? offline : [],
  );
  return status;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string' },
    batch: { type: 'string' },
    notices: { type: 'string' },
    out: { type: 'string' },
  },
});
const [page] = positionals;
if (values.batch && values.out) {
  const { pages, failed } = await runBatch(values.batch, values.out);
  console.error(`${pages} pages, ${failed} failed`);
} else if (values.notices && isQuestion(values.notices) && page && values.out) {
  const { rows } = readNotices(values.notices, page, values.out);
  console.error(`${rows} notices`);
} else if (page && !values.notices) {
  process.exitCode = await one(page, values.url);
} else {
  console.error(usage);
  process.exitCode = 2;
}
