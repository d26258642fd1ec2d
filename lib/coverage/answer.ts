/** What an answer means, whichever service gave it. */
import type { ServiceName } from '../model';
import { serviceNamed } from '.';
import { identified } from './identity';
import type { Failure } from './model';
import type { Answer, Asked, Meaning } from './service';

/** Why an answer of this status is none; null for one that may be read. */
export function refusalOf(status: number, reads: readonly number[] = []): Failure | null {
  if (status === 200 || reads.includes(status)) return null;
  if (status === 429) return 'busy';
  if (status === 401 || status === 403 || status === 451) return 'refused';
  return status >= 500 ? 'down' : 'unreadable';
}

/** Reads a service's answer: findings with what the dataset knows about them, or why there are none. */
export function readAnswer(name: ServiceName, answer: Answer, asked: Asked): Meaning {
  const meaning = serviceNamed(name).read(answer, asked);
  return meaning.is === 'found' ? { is: 'found', findings: identified(meaning.findings, asked.question) } : meaning;
}

/** The moment before which a service wants no more requests (`Retry-After`, RFC 9110: seconds or a date), Unix ms. */
export function waitUntil(retryAfter: string | null, now: number): number | null {
  if (!retryAfter) return null;
  const seconds = /^\s*(\d{1,6})\s*$/.exec(retryAfter)?.[1];
  const time =
    seconds === undefined ? Date.parse(/^\s*[A-Z]/i.test(retryAfter) ? retryAfter : '') : now + Number(seconds) * 1000;
  // A day is the longest that is believed.
  return Number.isNaN(time) || time <= now ? null : Math.min(time, now + 86_400_000);
}

const decoder = (label: string): TextDecoder | null => {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // a charset nobody knows
  }
};

/** Bytes as text: UTF-8 where they are that, whatever is declared; else as declared, by header, XML declaration or HTML's meta. */
export function decoded(bytes: Uint8Array, contentType: string | null): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // HTML has to declare it within its first 1024 bytes.
    const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
    const label =
      /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1] ??
      /<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1] ??
      /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
    const isUtf8 = label === undefined || /^utf-?8$/i.test(label);
    return (decoder(isUtf8 ? 'windows-1252' : label) ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}
