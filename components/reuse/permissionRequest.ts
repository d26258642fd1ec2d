/** A request for permission, ready to be sent by the reader: whom to ask, and in which words. Nothing is sent here. */
import type { Report } from '../../lib/model';
import { oneLine } from '../../lib/text/line';
import { dateInWords, t } from '../../lib/words';

/** Whom to ask. `named`: the page or the publisher's policy says so; else it is the holder's site, as far as we know. */
export type Contact =
  | { kind: 'mail'; address: string; url: string }
  | { kind: 'page'; url: string; named: boolean }
  | { kind: 'words'; text: string };

/** One plain mailbox: nothing in it that a mail program could read as a second one, or as a header. */
const mailbox = /^[\p{L}\p{N}_.+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u;
const isWeb = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

/** RFC 6068: everything but the @ between them may need its percent sign. */
const mailUrl = (address: string): string => `mailto:${address.split('@').map(encodeURIComponent).join('@')}`;

/** Whom to ask about a report's text: the contact its terms name, else the site of the text's publisher; null: nobody known. */
export function whomToAsk({ terms, origin, page }: Report): Contact | null {
  const contact = terms?.contact;
  if (contact) {
    if (mailbox.test(contact)) return { kind: 'mail', address: contact, url: mailUrl(contact) };
    return isWeb(contact) ? { kind: 'page', url: contact, named: true } : { kind: 'words', text: contact };
  }
  // Another's text is not this site's to give.
  const url = origin ? origin.homepage : isWeb(page.url) ? `${new URL(page.url).origin}/` : null;
  return url && isWeb(url) ? { kind: 'page', url, named: false } : null;
}

export interface PermissionRequest {
  subject: string;
  /** Lines end with CRLF, as mail's do. */
  body: string;
}

/** Mail programs and systems cut an address that is longer, some at 2,000 characters. */
const longest = 1_900;
/** How much of that a title or an address may take, percent-encoded. */
const share = { title: 300, address: 350 };

/** The beginning of a text that takes no more than `room` characters when percent-encoded, cut between letters. */
function fitting(text: string, room: number): string {
  const whole = text.toWellFormed();
  let [left, end] = [room, 0];
  for (const letter of whole) {
    left -= encodeURIComponent(letter).length;
    if (left < 0) return whole.slice(0, end);
    end += letter.length;
  }
  return whole;
}

const titled = (text: string): string => {
  const whole = oneLine(text);
  const cut = fitting(whole, share.title);
  return cut === whole ? cut : `${cut.trimEnd()}…`;
};

/** An address is whole or it is none: half of one leads elsewhere. */
const addressLine = (label: 'request_page' | 'request_original', url: string | null | undefined): string[] =>
  url && isWeb(url) && encodeURIComponent(oneLine(url)).length <= share.address ? [t(label, oneLine(url))] : [];

/** The request in the reader's language, for one use (in words), written on a day (ISO 8601). */
export function requestFor({ page, origin }: Report, use: string, day: string): PermissionRequest {
  const title = titled(page.title);
  const original = origin?.url === page.url ? null : origin?.url;
  const lines = [
    t('request_greeting'),
    '',
    t('request_ask'),
    '',
    ...(title ? [t('request_text', title)] : []),
    ...addressLine('request_page', page.url),
    ...addressLine('request_original', original),
    t('request_use', use),
    t('request_place'),
    '',
    t('request_promise'),
    '',
    t('request_thanks'),
    t('request_name'),
    t('request_organization'),
    dateInWords(day) ?? day,
  ];
  return { subject: title ? t('request_subject', title) : t('request_subject_untitled'), body: lines.join('\r\n') };
}

/**
 * The address that opens a request in the reader's mail program: `url` as `whomToAsk` gives it, with the request
 * percent-encoded behind it; at most 1,900 characters.
 */
export function mailto(url: string, { subject, body }: PermissionRequest): string {
  // A subject is one line: what follows a line break would be a header of its own.
  const head = `${url}?subject=${encodeURIComponent(oneLine(subject))}&body=`;
  return head + encodeURIComponent(fitting(body, longest - head.length));
}
