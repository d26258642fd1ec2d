/** JSON as services send it, read to a shape or not at all. */
import type * as z from 'zod/mini';
import type { Meaning } from './service';

/** A backslash before what JSON does not escape (GDELT sends titles so), and raw controls inside strings. */
const repaired = (text: string): string =>
  text
    .replace(/\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|\\/g, (found) => (found === '\\' ? '\\\\' : found))
    .replace(/[\0-\x1f]/g, ' ');

function parsed(text: string): unknown {
  for (const candidate of [text, repaired(text)]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The second try, or none.
    }
  }
  return undefined;
}

const looksLikeHtml = (text: string): boolean => /^\s*(?:<!doctype html|<html|<head|<body)/i.test(text);

/** What a text that is no data says, for the reader: a page, or a short message of the service's. */
export function notData(text: string): Meaning {
  if (looksLikeHtml(text)) return { is: 'failed', why: 'consent' };
  const said = text
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // A message is a sentence; anything longer, or that begins as data does, is data that broke.
  if (said.length < 3 || said.length > 300 || /^[[{<]/.test(text.trim())) return { is: 'failed', why: 'unreadable' };
  return { is: 'failed', why: 'said', said };
}

/** Reads JSON of the expected shape, and says what it means; other text fails by its kind. */
export function readJson<S extends z.core.$ZodType>(
  text: string,
  schema: S & { safeParse(value: unknown): { success: boolean; data?: z.infer<S> | undefined } },
  meaning: (data: z.infer<S>) => Meaning,
): Meaning {
  const value = parsed(text);
  if (value === undefined) return notData(text);
  const { success, data } = schema.safeParse(value);
  return success && data !== undefined ? meaning(data) : { is: 'failed', why: 'unreadable' };
}
