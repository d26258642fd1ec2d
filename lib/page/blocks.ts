/** The walk: every piece of text the reader may see, in order, with its links and with what stands around it. */
import { saysByline, saysSource } from './called';
import { isHidden, namesOf, textHolders, type Zone, zoneOf } from './zone';

export interface PageLink {
  text: string;
  /** Absolute; http or https. */
  href: string;
}

export interface Block {
  text: string;
  /** The element it stands in, lower case. */
  tag: string;
  zone: Zone;
  /** Relative to the article's text; set once Readability has found it. */
  region: 'above' | 'body' | 'below';
  /** Classes, ids, rel and itemprop of the element and its nearest ancestors, lower case. */
  names: string;
  links: PageLink[];
  /** How many blocks after a picture it stands: 1 right below one. Absent further down, and where there is none. */
  belowPicture?: number;
}

/** An element marked up as naming an author or a source. `at`: the index of the block that it opens. */
export interface Marked extends Block {
  /** The words of its first part, where another element follows with nothing between: a name, and what its bearer is. */
  first?: string;
  at: number;
}

/** What the walk brings home. */
export interface Walked {
  blocks: Block[];
  bylines: Marked[];
  logos: Marked[];
}

const skipped = new Set(
  'script style svg template textarea select option button iframe object embed video audio canvas noscript map'.split(
    ' ',
  ),
);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr data'.split(
    ' ',
  ),
);

/** A caption and its credit: this many blocks below a picture may belong to it. */
const captionReach = 3;
/** Smaller pictures are icons and portraits. CSS pixels. */
const pictureWidth = 200;

function isPicture(element: Element, tag: string): boolean {
  if (tag === 'video') return true;
  if (tag !== 'img') return false;
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  return Number.isNaN(width)
    ? !/icon|logo|avatar|author|pixel|spacer/i.test(
        `${element.className} ${element.getAttribute('src') ?? ''}`.slice(0, 300),
      )
    : width >= pictureWidth;
}

const maxByline = 200;
const mostLogos = 60;
const maxDepth = 400;
const maxBlocks = 6_000;

/** Signs within words that nobody sees, as a class of letters writes them: soft hyphens, joiners, marks of byte order. */
export const unseenSigns = String.raw`\u00ad\u200b-\u200d\u2060\ufeff`;
const everyUnseen = new RegExp(`[${unseenSigns}]`, 'g');

const clean = (text: string) => text.replace(everyUnseen, '').replace(/\s+/g, ' ').trim();

/** An element's text with a space wherever another element begins or ends: "By Jane Marsh" and "The Post" stay apart. */
function spaced(element: Element): string {
  const parts: string[] = [];
  const gather = (node: Node, depth: number): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (!(node instanceof Element) || depth > 12 || skipped.has(node.localName) || isHidden(node)) return;
    if (parts.length > 200) return;
    parts.push(' ');
    for (let child = node.firstChild; child; child = child.nextSibling) gather(child, depth + 1);
    parts.push(' ');
  };
  gather(element, 0);
  return parts.join('').replace(/ ([,.;:])/g, '$1');
}

/** The words of an element's first part, where the next follows with nothing between them. */
function firstOf(element: Element, words: string): string | undefined {
  let [first, second] = element.children;
  while (first && !second && clean(spaced(first)) === words) [first, second] = first.children;
  if (!first || !second) return undefined;
  for (let node = first.nextSibling; node && node !== second; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return undefined;
  const said = clean(spaced(first));
  return said !== '' && words.startsWith(`${said} `) ? said : undefined;
}

/** Longer lines are no labels, and longer ones behind a label no values. Letters. */
const [longestLabel, longestValue] = [25, 80];
const noPair = /^(?:h[1-6]|li)$/;

/** A label and its value, each in an element of its own: "Source:" and "Kestrel", `<dt>Source</dt><dd>Kestrel</dd>`. */
function isLabelOf(label: Block | undefined, value: Pick<Block, 'text' | 'tag' | 'zone'>): label is Block {
  if (!label || label.zone !== value.zone || label.links.length > 0 || label.text.length > longestLabel) return false;
  if (value.text.length > longestValue || noPair.test(value.tag) || noPair.test(label.tag)) return false;
  const isColon = /\p{L}\s?[:：]$/u.test(label.text) || (/^[:：]/.test(value.text) && /\p{L}$/u.test(label.text));
  return /^(?:dt dd|th td)$/.test(`${label.tag} ${value.tag}`) || isColon;
}

/** Longer words for who can't see a picture describe one; a sign's are a name. Letters. */
const longestSign = 40;
/** What files and classes of signs are called, and what is said of a sign beside its name. */
const signFile = /logo|provider|partner|agenc/i;
const signWord = /(?<!\p{L})logo(?:type)?(?!\p{L})/iu;

/** The name that a small picture stands for: a provider's logo, in the words for who can't see it. */
function signOf(element: Element, around: string): string {
  const alt = element.getAttribute('alt') ?? '';
  if (alt.length > longestSign + 10 || !/\p{L}{2}/u.test(alt)) return '';
  const width = Number.parseInt(element.getAttribute('width') ?? '', 10);
  const told = `${element.className} ${element.getAttribute('src') ?? ''}`.slice(0, 400);
  const place = around.trim().split(' ')[0] ?? '';
  const isPlaced = saysSource.test(place) || place.includes('provider') || saysByline.test(element.className);
  if (!(width < pictureWidth) && !signFile.test(told) && !signWord.test(alt) && !isPlaced) return '';
  return clean(alt.replace(signWord, ' ').replace(/^[\s–|:-]+|[\s–|:-]+$/gu, '')).slice(0, longestSign);
}

/** Walks the document's body. `absolute` resolves an address against the page's. */
export function walk(document: Document, absolute: (href: string | null) => string): Walked {
  const blocks: Block[] = [];
  const bylines: Marked[] = [];
  const logos: Marked[] = [];
  /** The block that is being read, text by text: one string that grows would be copied for each link in it. */
  let texts: string[] = [];
  /** How often `texts` was begun anew. */
  let begun = 0;
  let links: PageLink[] = [];
  let at: Pick<Block, 'tag' | 'zone' | 'names'> = { tag: 'body', zone: 'main', names: '' };
  let sincePicture = Number.POSITIVE_INFINITY;
  const holdsText = textHolders(document);

  function flush(): void {
    const words = clean(texts.join(''));
    if (words && blocks.length < maxBlocks) {
      const label = blocks.at(-1);
      const isValue = isLabelOf(label, { text: words, ...at });
      if (isValue) blocks.pop();
      else sincePicture++;
      const belowPicture = sincePicture <= captionReach ? { belowPicture: sincePicture } : {};
      const text = isValue ? `${label.text} ${words}` : words;
      blocks.push({ text, ...at, region: 'above', links, ...belowPicture });
    }
    texts = [];
    begun++;
    links = [];
  }

  /** Notes a link with its words as far as they stand in the block that is being read. */
  function follow(element: Element, start: number): void {
    const href = absolute(element.getAttribute('href'));
    if (/^https?:/i.test(href)) links.push({ text: clean(texts.slice(start).join('')), href });
  }

  function signs(element: Element, own: string, zone: Zone, isInline: boolean): void {
    if (!own || !saysByline.test(own) || zone === 'comments' || zone === 'nav' || bylines.length >= 60) return;
    const words = clean(spaced(element));
    if (!words || words.length > maxByline) return;
    const inside = [...element.querySelectorAll('a[href]'), ...(element.matches('a[href]') ? [element] : [])]
      .map((link) => ({ text: clean(link.textContent), href: absolute(link.getAttribute('href')) }))
      .filter(({ href }) => /^https?:/i.test(href));
    // What is set in a line goes on with the block that the line began.
    const at = blocks.length + Number(!isInline && texts.some((each) => each.trim() !== ''));
    const first = firstOf(element, words);
    const part = first === undefined ? {} : { first };
    bylines.push({
      text: words,
      tag: element.localName,
      zone,
      region: 'above',
      names: own,
      links: inside,
      at,
      ...part,
    });
  }

  function logo(element: Element, zone: Zone, names: string, around: string): void {
    const text = logos.length < mostLogos ? signOf(element, around) : '';
    if (!text) return;
    const href = absolute(element.closest('a[href]')?.getAttribute('href') ?? null);
    const links = /^https?:/i.test(href) ? [{ text, href }] : [];
    logos.push({ text, tag: 'img', zone, region: 'above', names, links, at: blocks.length });
  }

  function visit(parent: Node, zone: Zone, names: string, depth: number): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.nodeValue) texts.push(node.nodeValue);
        continue;
      }
      if (!(node instanceof Element) || depth > maxDepth) continue;
      const tag = node.localName;
      if (isPicture(node, tag)) {
        flush();
        sincePicture = 0;
      }
      if (skipped.has(tag) || isHidden(node)) continue;
      const own = namesOf(node);
      const all = `${own} ${names}`.slice(0, 300);
      if (tag === 'img') logo(node, zone, all, names);
      const isInline = inline.has(tag);
      const inner = zoneOf(node, tag, own, zone, holdsText);
      signs(node, own, inner, isInline);
      if (tag === 'br') {
        flush();
        continue;
      }
      const outer = at;
      if (!isInline) {
        flush();
        at = { tag, zone: inner, names: all };
      } else if (node.previousSibling instanceof Element && /\S/.test(texts.at(-1)?.at(-1) ?? '')) texts.push(' ');
      const [start, before] = [texts.length, begun];
      visit(node, inner, all, depth + 1);
      if (tag === 'a') follow(node, begun === before ? start : 0);
      if (!isInline) {
        flush();
        at = outer;
      }
    }
  }

  const body = document.body;
  if (body) visit(body, 'main', '', 0);
  flush();
  return { blocks, bylines, logos };
}
