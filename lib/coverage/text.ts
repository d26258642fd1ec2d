/** Words of strangers, made plain: no markup, no controls, no more than a reader would read. */
import { isShort } from '../caps';
import { piecesWithoutContacts } from '../text/contact';
import { unescaped } from '../text/html';
import { oneLine } from '../text/line';

/** A cut, or a selection, may halve a character; half a character cannot be sent or shown. */
const whole = (text: string): string => text.toWellFormed().replaceAll('\ufffd', '');

/** Text cut between words to at most `length` characters, with an ellipsis where something went. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length - 1);
  return `${whole(text.slice(0, space > length / 2 ? space : length - 1))}…`;
}

/** Most text is plain already: letters of the commonest blocks, single spaces, nothing that markup begins with. */
const isPlain = /^(?:[!-%'-;=-~\u00a1-\u061b\u061d-\u1fff\u2010-\u2027\u3001-\uabff]+(?: |$))*$/;

/** A headline or a name: entities decoded twice at most (feeds escape what is escaped already), tags gone. */
export function plain(text: string, longest = 300): string {
  if (text.length <= longest && isPlain.test(text)) return text;
  const decoded = unescaped(unescaped(text.slice(0, 20 * longest)));
  return cut(oneLine(decoded.replace(/<\/?[a-z!][^<>]*>/gi, ' ')), longest);
}

/** The same for longer text; null where nothing is left. */
export const excerptOf = (text: string | null | undefined): string | null => (text && plain(text, 400)) || null;

/** An address to follow, or null for anything but http and https. */
export function linkOf(value: string | null | undefined): string | null {
  const url = value ? URL.parse(value.trim()) : null;
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password && isShort(url.href) ? url.href : null;
}

/**
 * When something happened, as ISO 8601: a day where a day is told, else the moment in UTC, which is also taken for the
 * zone of a moment without one. Reads RFC 822, ISO and bare digits; null for anything else.
 */
export function momentOf(value: string | null | undefined): string | null {
  const told = value?.trim() ?? '';
  const digits = /^(\d{4})(\d\d)(\d\d)T?(\d\d)(\d\d)(\d\d)Z?$/.exec(told);
  const [, year, month, day, hour, minute, second] = digits ?? [];
  const iso = digits ? `${year}-${month}-${day}T${hour}:${minute}:${second}Z` : told;
  const time = Date.parse(/^\d{4}-\d\d-\d\d[T ][\d:.]+$/.test(iso) ? `${iso.replace(' ', 'T')}Z` : iso);
  if (Number.isNaN(time) || !/\d{4}/.test(told)) return null;
  const moment = new Date(time);
  if (moment.getUTCFullYear() < 1900 || moment.getUTCFullYear() > 2100) return null;
  return /^\d{4}-\d\d-\d\d$/.test(told) ? told : moment.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The longest query that search services read to its end, cut between words (Google reads 32 words). */
const longest = { words: 32, characters: 250 };

/** Words for a search: no quotation marks, which are operators, no controls, no half characters, and nobody's number or address for mail. */
export function searchWords(text: string): string {
  const marks = /["“”„‟«»\p{Cc}\p{Cf}\s]+/gu;
  const plainly = whole(text).normalize('NFC').replace(marks, ' ').trim();
  const clean = piecesWithoutContacts(plainly).join(' ');
  const words = clean.split(' ').slice(0, longest.words).join(' ');
  if (words.length <= longest.characters) return words;
  const space = words.lastIndexOf(' ', longest.characters);
  return whole(words.slice(0, space > 0 ? space : longest.characters));
}

/** The same for words that are to be found as they stand, one after another: what is longest between contacts. */
export const exactWords = (text: string): string =>
  piecesWithoutContacts(text.replace(/\s+/g, ' '))
    .map(searchWords)
    .reduce((longer, piece) => (piece.length > longer.length ? piece : longer), '');
