/**
 * HTML as text, before it is parsed: what no reader sees goes, what costs too much to build is refused. One pass that
 * splits the text as a browser does (HTML, 13.2.5) and builds nothing, so that it takes the same time a letter whatever
 * stands there.
 */
import { isRead } from './attribute';
import { emptyElements, mostElements, picture, unreadElements } from './read';

export interface Script {
  type: string;
  text: string;
}

export interface Light {
  /** What is left to be parsed. */
  html: string;
  /** The scripts without an address that stood in it, in order, with their type in lower case. */
  scripts: readonly Script[];
  /** Addresses, as written, of pictures for browsers without scripts: publishers count their readers there too. */
  pictures: readonly string[];
}

/** Open elements, one within the other; the deepest of 2,300 pages has 96. What is deep costs each that looks below or above. */
const deepest = 250;
/**
 * Formatting left open is built again in each block that follows (HTML, 13.2.4.3): tags times open formatting. Twenty times
 * what the worst of those pages needs.
 */
const mostWork = 400_000;

/** Their text is no markup, whether a browser runs scripts or not. */
const raw = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'textarea', 'title']);
/** Elements whose end authors may leave out; none stands in another of its kind without a third between them. */
const unended = new Set(
  'p li dt dd tr td th option optgroup thead tbody tfoot colgroup caption rp rt body head html'.split(' '),
);
/** HTML's formatting elements. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Tags that end a drawing or a formula which nobody closed (HTML, 13.2.6.5). */
const breaking = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta ' +
    'nobr ol p pre ruby s small span strong strike sub sup table tt u ul var'
  ).split(' '),
);

const quote = 34;
const apostrophe = 39;
const slash = 47;
const equals = 61;
const greater = 62;

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);
/** What ends a tag's name: so does the end of the text. */
const endsName = (code: number) => isSpace(code) || code === slash || code === greater || Number.isNaN(code);
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** A tag as it stands in the text: where it ends, and what of it is not read. */
interface Tag {
  end: number;
  unread: readonly (readonly [number, number])[];
}

const none: Tag['unread'] = [];

/** Where the tag ends whose attributes begin at `at`, past its `>`. As a browser reads it (HTML, 13.2.5.32 and on). */
function tagEnd(html: string, at: number, tag = ''): Tag {
  let unread: [number, number][] | null = null;
  let i = at;
  for (;;) {
    let code = html.charCodeAt(i);
    while (isSpace(code) || code === slash) code = html.charCodeAt(++i);
    if (code === greater) return { end: i + 1, unread: unread ?? none };
    if (Number.isNaN(code)) break;
    const nameStart = i;
    // A name may begin with an equals sign.
    do code = html.charCodeAt(++i);
    while (code !== equals && code !== greater && code !== slash && !isSpace(code) && !Number.isNaN(code));
    const nameEnd = i;
    let [valueStart, valueEnd] = [i, i];
    while (isSpace(code)) code = html.charCodeAt(++i);
    if (code === equals) {
      do code = html.charCodeAt(++i);
      while (isSpace(code));
      if (code === quote || code === apostrophe) {
        valueStart = i + 1;
        valueEnd = html.indexOf(code === quote ? '"' : "'", valueStart);
        if (valueEnd < 0) break;
        i = valueEnd + 1;
      } else {
        valueStart = i;
        while (code !== greater && !isSpace(code) && !Number.isNaN(code)) code = html.charCodeAt(++i);
        valueEnd = i;
      }
    } else if (i > nameEnd) i = nameEnd;
    if (isRead(html, tag, nameStart, nameEnd, valueStart, valueEnd)) continue;
    const last = unread?.at(-1);
    if (last && last[1] === nameStart) last[1] = i;
    else {
      unread ??= [];
      unread.push([nameStart, i]);
    }
  }
  return { end: html.length, unread: unread ?? none };
}

/** Where the raw text of an element that begins at `from` ends: at its own end tag. */
function rawEnd(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const after = at + 2 + name.length;
    const code = html.charCodeAt(after);
    if (endsName(code) && html.slice(at + 2, after).toLowerCase() === name) return at;
  }
  return html.length;
}

/** Where the spaces end that begin at a place. */
function spaceEnd(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  return at;
}

/** Past the next of these letters, or the end of the text. */
function endAt(html: string, letters: string, from: number): number {
  const at = html.indexOf(letters, from);
  return at < 0 ? html.length : at + letters.length;
}

/** Where a comment ends whose text begins at `from`: at `-->`, `--!>`, or at once (`<!-->`, `<!--->`). */
function commentEnd(html: string, from: number): number {
  if (html.charCodeAt(from) === greater) return from + 1;
  if (html.startsWith('->', from)) return from + 2;
  const at = html.indexOf('--', from);
  for (let dash = at; dash >= 0; dash = html.indexOf('--', dash + 1)) {
    if (html.charCodeAt(dash + 2) === greater) return dash + 3;
    if (html.startsWith('!>', dash + 2)) return dash + 4;
  }
  return html.length;
}

/** Past the end of a template whose content begins at `from`; one may stand in another. */
function templateEnd(html: string, from: number): number {
  const edge = /<(\/?)template(?=[\s/>])/gi;
  edge.lastIndex = from;
  for (let open = 1; ; ) {
    const found = edge.exec(html);
    if (!found) return html.length;
    open += found[1] ? -1 : 1;
    if (open === 0) return tagEnd(html, edge.lastIndex).end;
  }
}

/** The type that a script's tag gives it, lower case; empty where it gives none. */
const typeOf = (tag: string): string =>
  (/\stype\s*=\s*(?:"([^"]{0,100})"|'([^']{0,100})'|([^\s>]{1,100}))/i.exec(tag)?.slice(1).find(Boolean) ?? '')
    // As ASP.NET writes it.
    .replace(/&#(?:43|x2b);/i, '+')
    .trim()
    .toLowerCase();

/** Lightens a page's HTML; null where building what it says would cost too much. */
export function lighten(html: string): Light | null {
  const kept: string[] = [];
  const scripts: Script[] = [];
  const pictures: string[] = [];
  let from = 0;
  let tags = 0;
  let depth = 0;
  /** Within drawings and formulas, where a slash ends an element at once. */
  let foreign = 0;
  /** Within text whose spaces count. */
  let verbatim = 0;
  let left = 0;
  let work = 0;
  const leaveOut = (start: number, end: number) => {
    if (start > from) kept.push(html.slice(from, start));
    from = end;
  };

  for (let at = html.indexOf('<'); at >= 0; ) {
    const code = html.charCodeAt(at + 1);
    let end: number;
    if (isLetter(code)) {
      let stop = at + 2;
      while (!endsName(html.charCodeAt(stop))) stop++;
      const name = html.slice(at + 1, stop).toLowerCase();
      const tag = tagEnd(html, stop, name);
      end = tag.end;
      if (++tags > mostElements) return null;
      if (foreign > 0 && breaking.has(name)) foreign = 0;
      if (formatting.has(name)) left++;
      else if (!emptyElements.has(name) && !unended.has(name) && !(foreign > 0 && html.charCodeAt(end - 2) === slash)) {
        if (++depth > deepest) return null;
        if (name === 'svg' || name === 'math') foreign++;
        if (name === 'pre') verbatim++;
      }
      work += left;
      if (work > mostWork) return null;
      // In a drawing a title is an element as any other.
      if (raw.has(name) && !(foreign > 0 && (name === 'title' || name === 'textarea'))) {
        depth--;
        const close = rawEnd(html, name, end);
        const past = tagEnd(html, close + 2).end;
        // A script with an address stays: it tells who counts readers here.
        const isInline = name === 'script' && !/\ssrc\s*=/i.test(html.slice(stop, end));
        if (isInline) scripts.push({ type: typeOf(html.slice(stop, end)), text: html.slice(end, close) });
        if (name === 'noscript')
          for (const [, src = ''] of html.slice(end, close).matchAll(picture))
            pictures.push(src.replaceAll('&amp;', '&'));
        if (unreadElements.has(name) || isInline) leaveOut(at, past);
        else {
          for (const [start, stop] of tag.unread) leaveOut(start, stop);
          if (name === 'script' || name === 'iframe') leaveOut(end, close);
        }
        end = past;
      } else if (name === 'template') {
        depth--;
        const past = templateEnd(html, end);
        leaveOut(at, past);
        end = past;
      } else if (name === 'plaintext') {
        leaveOut(at, html.length);
        break;
      } else for (const [start, stop] of tag.unread) leaveOut(start, stop);
    } else if (code === slash && isLetter(html.charCodeAt(at + 2))) {
      let stop = at + 3;
      while (!endsName(html.charCodeAt(stop))) stop++;
      const name = html.slice(at + 2, stop).toLowerCase();
      end = tagEnd(html, stop).end;
      if (formatting.has(name)) left = Math.max(0, left - 1);
      else if (!unended.has(name)) {
        depth = Math.max(0, depth - 1);
        if (name === 'svg' || name === 'math') foreign = Math.max(0, foreign - 1);
        if (name === 'pre') verbatim = Math.max(0, verbatim - 1);
      } else if (name === 'p') tags++;
    } else if (code === 33) {
      if (html.startsWith('--', at + 2)) {
        end = commentEnd(html, at + 4);
        leaveOut(at, end);
      } else end = endAt(html, '>', at + 2);
    } else if (code === 63 || code === slash) end = endAt(html, '>', at + 2);
    else end = at + 1;
    at = html.indexOf('<', end);
    if (at - end > 2 && verbatim === 0 && spaceEnd(html, end) === at) leaveOut(end + 1, at);
  }
  if (from === 0) return { html, scripts, pictures };
  leaveOut(html.length, html.length);
  return { html: kept.join(''), scripts, pictures };
}
