/** Whom to ask about a text: the address that its small print gives. */
import type { Language } from '../languages';
import { wordsOf } from '../languages/word';
import { spansOf } from './idea';

const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/;
/** "info [at] weekly [dot] example", "info (at) weekly.example": spelled so that robots do not read it. */
const dot = String.raw`[[({]\s*(?:${wordsOf('dot')}|\.)\s*[\])}]`;
const spelled = new RegExp(
  String.raw`(?<![\w.+-])(?<user>[\w.+-]{1,64})\s*[[({]\s*(?:${wordsOf('at')}|a|@)\s*[\])}]\s*(?<host>[\w-]{1,63}(?:\s*(?:\.|${dot})\s*[\w-]{1,63}){1,4})`,
  'iu',
);
const dots = new RegExp(String.raw`\s*${dot}\s*`, 'giu');
const page = /(?:https?:\/\/)?(?:www\.)?[\p{L}\p{N}-]{2,63}(?:\.[\p{L}\p{N}-]{2,63}){1,4}(?:\/[^\s<>"')\]]*)?/u;

/** An address for mail in a text, whatever hides it from robots. */
export function mailIn(text: string): string | null {
  const plain = mail.exec(text)?.[0].replace(/\.$/, '');
  if (plain) return plain;
  const { user, host } = spelled.exec(text)?.groups ?? {};
  return user && host ? `${user}@${host.replace(dots, '.').replace(/\s+/g, '')}` : null;
}

/** The address to ask that a piece of small print gives: for mail, else a page that it sends the reader to. */
export function contactIn(text: string, languages: readonly Language[]): string | null {
  const address = mailIn(text);
  if (address) return address;
  for (const language of languages) {
    const lead = spansOf('contact', text, [language]).at(-1);
    const found = lead ? page.exec(text.slice(lead.end, lead.end + 60)) : null;
    if (found && found.index < 12) return found[0].replace(/[.,;]$/, '');
  }
  return null;
}
