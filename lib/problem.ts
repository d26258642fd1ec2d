/** What somebody needs to look for an error of ours on a page, as text to send: no word of the page's own text is in it. */
import type { Clue, TabState, Why } from './model';
import { cautionAbout } from './privacy';
import { oneLine } from './text/line';

/** What is known about the page that is spoken of. */
interface Known {
  tab: { url: string | null } | null;
  state: Pick<TabState, 'url' | 'status' | 'why' | 'report'> | null;
  why: Why | null;
}

/** A name is short. What is longer is a sentence of the page. */
const longestName = 100;

/**
 * The address as others may see it: without the name and password it may carry, and without the place in the page;
 * where it holds what looks like a token, without all its parameters, and without its path where that holds one.
 */
function openAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.username = '';
  url.password = '';
  url.hash = '';
  if (cautionAbout(url.href, false) !== 'token') return url.href;
  url.search = '';
  return cautionAbout(url.href, false) === 'token' ? `${url.origin}/…` : `${url.href}?…`;
}

/** A sign by who saw it and where; what it says where that is a name. */
function sign({ signal, about, where, value, quote, trust }: Clue): string {
  const name = about === 'terms' || value === quote || value.length > longestName ? '' : ` = ${oneLine(value)}`;
  return `- ${signal}, ${where}: ${about}${name} (${trust})`;
}

const line = (name: string, value: string | null | undefined) => (value ? [`${name}: ${oneLine(value)}`] : []);

/**
 * The report of an error, in lines that a person and a program can read, in the words of `lib/model.ts`. `version` is
 * ours, `agent` what the browser calls itself. The reader sees it before sending it, and sends it with a program of
 * their own.
 */
export function problemIn({ tab, state, why }: Known, version: string, agent: string): string {
  const report = state?.report ?? null;
  const address = state?.url || tab?.url;
  return [
    ...line('version', version),
    ...line('browser', agent),
    ...line('page', address && openAddress(address)),
    ...line('status', state?.status),
    ...line('why', why ?? state?.why),
    ...(report
      ? [
          `verdict: ${report.verdict.kind} (${report.verdict.confidence})`,
          ...line('origin', report.origin?.name),
          ...line('origin address', report.origin?.url && openAddress(report.origin.url)),
          ...line('republisher', report.republisher?.name),
          ...line('organization', report.authorOrganization?.name),
          ...line('language', report.page.language),
          ...line('license', report.terms?.license?.id),
          ...report.clues.map(sign),
          ...line('silent', report.silent.join(', ')),
        ]
      : []),
  ].join('\n');
}
