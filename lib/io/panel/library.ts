/** What was read, taken elsewhere as files and brought in again. */
import { strToU8, zipSync } from 'fflate';
import { cslOf, noteName, noteOf } from '../../memory/bibliography';
import { csvOf, lineOfText, textsInCsv } from '../../memory/csv';
import type { Listed } from '../../memory/model';
import { done, failed, type Outcome } from '../../memory/store';
import type { ArticleText, Fault } from '../../model';
import { today } from '../../text/today';
import { askMemory, savedText } from './memory';

/** So many lines are brought in at once. */
const batch = 256;

/** Offers a file to be kept, as a download would. */
function saveFile(name: string, type: string, parts: readonly (string | Uint8Array<ArrayBuffer>)[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; it holds the file as long as it needs it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Writes all that is remembered, with fingerprints and saved words, into a file. Answers how many texts it holds. */
export async function takeAll(
  name: string,
  stop: AbortSignal,
  progress: (done: number) => void,
): Promise<Outcome<number>> {
  const parts: string[] = [];
  let texts = 0;
  for (let from: number | null = 0; from !== null; ) {
    const page = await linesFrom(from);
    if (page.outcome === 'failed') return page;
    // A file of half of it would look like all of it.
    if (stop.aborted) return done(0);
    parts.push(...page.value.lines.map((line) => `${line}\n`));
    texts += page.value.lines.filter((line) => line.startsWith('{"text":')).length;
    progress(texts);
    from = page.value.next;
  }
  saveFile(`${name}.jsonl`, 'application/x-ndjson', parts);
  return done(texts);
}

const linesFrom = async (from: number) => (await askMemory('lines', { from })) ?? failed('broken');

/** Notes in a zip, each in a file of its own name. */
async function notesOf(texts: readonly Listed[], stop: AbortSignal, progress: (done: number) => void) {
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const [index, text] of texts.entries()) {
    if (stop.aborted) return null;
    const wanted = noteName(text);
    // Two notes of one name are two notes.
    const free = wanted in files ? wanted.replace(/\.md$/, ` ${text.id}.md`) : wanted;
    files[free] = strToU8(noteOf(text, text.hasText ? await savedWords(text.id) : null));
    if (index % 500 === 0) progress(index);
  }
  return zipSync(files);
}

/** The words that the reader saved of a text; null where there are none, or they cannot be had. */
export async function savedWords(id: number): Promise<ArticleText | null> {
  const saved = await savedText(id);
  return typeof saved === 'string' ? null : saved;
}

/** Writes these texts into a file for other programs: a table, Zotero's CSL-JSON, or notes in a zip. Answers how many they are. */
export async function takeListed(
  name: string,
  format: 'csv' | 'csl' | 'notes',
  texts: readonly Listed[],
  stop: AbortSignal,
  progress: (done: number) => void,
): Promise<number> {
  if (format === 'csv') saveFile(`${name}.csv`, 'text/csv', ['\ufeff', csvOf(texts)]);
  else if (format === 'csl') saveFile(`${name}.json`, 'application/vnd.citationstyles.csl+json', [cslOf(texts)]);
  else {
    const zip = await notesOf(texts, stop, progress);
    if (!zip) return 0;
    saveFile(`${name}.zip`, 'application/zip', [zip]);
  }
  return texts.length;
}

/** A file's lines, read as they are needed; of a table those of its texts. `unread` is told how many tell of none. */
async function* linesIn(file: File, unread: (lines: number) => void): AsyncGenerator<string> {
  if (/\.csv$/i.test(file.name) || file.type === 'text/csv') {
    const table = textsInCsv(await file.text(), today());
    unread(table.unread);
    yield* table.texts.map(lineOfText);
    return;
  }
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = (rest + value).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

interface Sums {
  texts: number;
  known: number;
  unread: number;
}

/** What came of bringing in a file; what came in before it was stopped, or failed, stays. */
export type Imported = ({ is: 'done' | 'stopped' } & Sums) | { is: 'failed'; why: Fault; texts: number };

/** Brings in a file of lines or a table. `progress` is called with how many texts came in, of how many lines read. */
export async function bringIn(file: File, stop: AbortSignal, progress: (done: number) => void): Promise<Imported> {
  const sums: Sums = { texts: 0, known: 0, unread: 0 };
  let lines: string[] = [];
  const send = async (isLast: boolean): Promise<Fault | null> => {
    const answer = (await askMemory('takeLines', { lines, isLast })) ?? failed('broken');
    if (answer.outcome === 'failed') return answer.why;
    lines = [];
    sums.texts += answer.value.texts;
    sums.known += answer.value.known;
    sums.unread += answer.value.unread;
    progress(sums.texts + sums.known);
    return null;
  };
  for await (const line of linesIn(file, (count) => {
    sums.unread += count;
  })) {
    if (line.trim() === '') continue;
    lines.push(line);
    if (lines.length < batch) continue;
    const why = await send(false);
    if (why) return { is: 'failed', why, texts: sums.texts };
    if (stop.aborted) return { is: 'stopped', ...sums };
  }
  const why = await send(true);
  return why ? { is: 'failed', why, texts: sums.texts } : { is: 'done', ...sums };
}
