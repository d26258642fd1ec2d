/** Folders of saved pages: `labels.jsonl`, one page a line, and the files it names, plain or gzipped. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/** One saved page: its own address, and its file relative to the labels. */
export const Row = z.looseObject({ id: z.string(), url: z.string(), file: z.string() });
export type Row = z.infer<typeof Row>;

/** Reads a JSON-lines file through a schema; throws with the line's number where one does not fit. */
export function readLines<T extends z.core.$ZodType>(path: string, schema: T): z.infer<T>[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    const value = z.safeParse(schema, JSON.parse(line));
    if (!value.success) throw new Error(`${path}, line ${index + 1}: ${value.error.message}`);
    return [value.data];
  });
}

/** The page's bytes as they came over the wire. `labels` is the path of the file that names it. */
export function pageBytes(labels: string, file: string): Buffer {
  const bytes = readFileSync(resolve(dirname(labels), file));
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
