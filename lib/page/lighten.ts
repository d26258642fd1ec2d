/**
 * HTML as text, before it is parsed: what no reader sees goes, what costs too much to build is refused. One pass that
 * splits the text as a browser does (HTML, 13.2.5) and builds nothing, so that it takes the same time a letter whatever
 * stands there.
 */

export interface Script {
  type: string;
  text: string;
}

export interface Light {
  /** What is left to be parsed. */
  html: string;
  /** The scripts without an address that stood in it, in order, with their type in lower case. */
  scripts: readonly Script[];
}

/** Tags that open an element; as many as a page may have elements. */
const mostTags = 60_000;
/** Open elements, one within the other. Chromium builds none deeper; pages that people read have fewer than 100. */
const deepest = 512;
/**
 * Formatting left open is built again in each block that follows (HTML, 13.2.4.3): tags times open formatting. The page
 * that needs most of 2,100 needs a tenth of it.
 */
const mostWork = 2_000_000;
/** Attribute values of more letters are pictures and programs written into the page, not addresses or names. */
const longestValue = 8_000;

/** Their text is no markup, whether a browser runs scripts or not. */
const raw = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript', 'textarea', 'title']);
/** Gone with all that stands in them: not one of them is read by somebody who reads the article. */
const gone = new Set(['style', 'xmp', 'noembed', 'noframes', 'noscript', 'template']);
/** Elements without an end. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements whose end authors may leave out; none stands in another of its kind without a third between them. */
const unended = new Set(
  'p li dt dd tr td th option optgroup thead tbody tfoot colgroup caption rp rt body head html'.split(' '),
);
/** HTML's formatting elements. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

const quote = 34;
const apostrophe = 39;
const slash = 47;
const equals = 61;
const greater = 62;

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** A tag as it stands in the text: where it ends, and whether one of its values is too long to be kept. */
interface Tag {
  end: number;
  long: readonly (readonly [number, number])[];
}

const none: Tag['long'] = [];

/** Where the tag that begins before `at` ends, past its `>`: quotation marks count only where a value begins. */
function tagEnd(html: string, at: number): Tag {
  let long: [number, number][] | null = null;
  let afterEquals = false;
  for (let i = at; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === greater) return { end: i + 1, long: long ?? none };
    if (afterEquals && (code === quote || code === apostrophe)) {
      const close = html.indexOf(code === quote ? '"' : "'", i + 1);
      if (close < 0) break;
      if (close - i > longestValue) {
        long ??= [];
        long.push([i + 1, close]);
      }
      i = close;
      afterEquals = false;
    } else if (code === equals) afterEquals = true;
    else if (!isSpace(code)) afterEquals = false;
  }
  return { end: html.length, long: long ?? none };
}

/** Where the raw text of an element that begins at `from` ends: at its own end tag. */
function rawEnd(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    const after = at + 2 + name.length;
    const code = html.charCodeAt(after);
    const ends = Number.isNaN(code) || isSpace(code) || code === slash || code === greater;
    if (ends && html.slice(at + 2, after).toLowerCase() === name) return at;
  }
  return html.length;
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
  let from = 0;
  let tags = 0;
  let depth = 0;
  /** Within drawings and formulas, where a slash ends an element at once. */
  let foreign = 0;
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
      for (let each = html.charCodeAt(stop); each > slash && each !== greater; each = html.charCodeAt(stop)) stop++;
      const name = html.slice(at + 1, stop).toLowerCase();
      const tag = tagEnd(html, stop);
      end = tag.end;
      if (++tags > mostTags) return null;
      if (formatting.has(name)) left++;
      else if (!empty.has(name) && !unended.has(name) && !(foreign > 0 && html.charCodeAt(end - 2) === slash)) {
        if (++depth > deepest) return null;
        if (name === 'svg' || name === 'math') foreign++;
      }
      work += left;
      if (work > mostWork) return null;
      if (raw.has(name)) {
        depth--;
        const close = rawEnd(html, name, end);
        const past = tagEnd(html, close + 2).end;
        if (gone.has(name)) leaveOut(at, past);
        else if (name === 'script') {
          const tag = html.slice(stop, end);
          const hasAddress = /\ssrc\s*=/i.test(tag);
          if (!hasAddress) scripts.push({ type: typeOf(tag), text: html.slice(end, close) });
          // One with an address tells who counts readers here.
          leaveOut(hasAddress ? end : at, hasAddress ? close : past);
        } else if (name === 'iframe') leaveOut(end, close);
        end = past;
      } else if (name === 'template') {
        depth--;
        const past = templateEnd(html, end);
        leaveOut(at, past);
        end = past;
      } else if (name === 'plaintext') {
        leaveOut(at, html.length);
        break;
      } else for (const [start, stop] of tag.long) leaveOut(start, stop);
    } else if (code === slash && isLetter(html.charCodeAt(at + 2))) {
      let stop = at + 3;
      for (let each = html.charCodeAt(stop); each > slash && each !== greater; each = html.charCodeAt(stop)) stop++;
      const name = html.slice(at + 2, stop).toLowerCase();
      end = tagEnd(html, stop).end;
      if (formatting.has(name)) left = Math.max(0, left - 1);
      else if (!unended.has(name)) {
        depth = Math.max(0, depth - 1);
        if (name === 'svg' || name === 'math') foreign = Math.max(0, foreign - 1);
      } else if (name === 'p') tags++;
    } else if (code === 33) {
      if (html.startsWith('--', at + 2)) {
        end = commentEnd(html, at + 4);
        leaveOut(at, end);
      } else end = endAt(html, '>', at + 2);
    } else if (code === 63 || code === slash) end = endAt(html, '>', at + 2);
    else end = at + 1;
    at = html.indexOf('<', end);
  }
  if (from === 0) return { html, scripts };
  leaveOut(html.length, html.length);
  return { html: kept.join(''), scripts };
}
