/**
 * Is a text seen by somebody who reads the page, scrolls it and waits? The one answer for what may be quoted and for what
 * can be shown. In doubt it is: what folds out (“read more”), comes in while one scrolls or is the page's own text is not
 * hidden.
 */

/** Less of a text than this shows nothing to read. CSS pixels. */
const least = { width: 1, height: 3, box: 2 };
/** What is less opaque cannot be read. */
const leastOpacity = 0.05;
/** Colors that differ by less, of 255, in each of red, green and blue are one to the eye. */
const leastContrast = 12;
/** Marked as nothing to listen to, more than this is a page behind a dialog. Letters. */
const longestAside = 2_000;
/** Of so many paragraphs and pictures is more not asked. */
const most = 500;

const lettersOf = (elements: Iterable<Element>): number => {
  let letters = 0;
  let seen = 0;
  for (const element of elements) {
    if (++seen > most) break;
    letters += element.textContent?.length ?? 0;
  }
  return letters;
};

/** Whether it holds most of the page's running text: then it is the page that is not shown yet, not something in it. */
function holdsMost(element: Element): boolean {
  const all = lettersOf(element.ownerDocument.querySelectorAll('p'));
  if (all > 0) return lettersOf(element.querySelectorAll('p')) > all / 2;
  return (element.textContent?.length ?? 0) > (element.ownerDocument.body?.textContent?.length ?? 0) / 2;
}

const isRendered = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, checkVisibilityCSS: true });

/** Whether it is not set at all: `display`, `visibility`, a dialog, a popover or details that are closed. */
function isAway(element: Element): boolean {
  if (isRendered(element)) return false;
  let outermost = element;
  for (let outer = element.parentElement; outer && !isRendered(outer); outer = outer.parentElement) outermost = outer;
  return !holdsMost(outermost);
}

function isKeptFromListeners(element: Element): boolean {
  const outer = element.closest('[aria-hidden="true"]');
  return outer !== null && (outer.textContent?.length ?? 0) <= longestAside && !holdsMost(outer);
}

/** Whether it stands further down and is about to come in. */
const comesIn = (element: Element, style: CSSStyleDeclaration): boolean =>
  element.getBoundingClientRect().top >= innerHeight &&
  ((/all|opacity/.test(style.transitionProperty) && /[1-9]/.test(style.transitionDuration)) ||
    style.animationName !== 'none' ||
    /opacity/.test(style.willChange));

const isFaded = (element: Element, style: CSSStyleDeclaration): boolean =>
  (Number(style.opacity) < leastOpacity || /opacity\(0(?:\.0\d*)?%?\)/.test(style.filter)) &&
  !comesIn(element, style) &&
  !holdsMost(element);

const numbersIn = (text: string): number[] => (text.match(/-?[\d.]+/g) ?? []).map(Number);

/** Whether what is cut out of an element's box leaves nothing of it. */
function isCutAway(style: CSSStyleDeclaration): boolean {
  if (/absolute|fixed/.test(style.position) && style.clip.startsWith('rect')) {
    const [top = 0, right = 0, bottom = 0, left = 0] = numbersIn(style.clip);
    if (numbersIn(style.clip).length === 4 && (bottom - top < least.box || right - left < least.box)) return true;
  }
  const [, shape = '', size = ''] = /^(inset|circle|ellipse|polygon)\(([^)]*)/.exec(style.clipPath) ?? [];
  if (shape === 'inset') {
    const [top = 0, right = top, bottom = top, left = right] = numbersIn(size.split('round')[0] ?? '');
    return /%/.test(size) && (top + bottom >= 100 || left + right >= 100);
  }
  if (shape === 'polygon') return new Set(size.split(',').map((point) => point.trim())).size < 3;
  return shape !== '' && numbersIn(size)[0] === 0;
}

/** Whether an element with a firm edge leaves no room for a text in it, or has it beside the side where it begins. */
function isShutOut(box: DOMRect, text: DOMRect, style: CSSStyleDeclaration): boolean {
  const isFirm = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  if (isFirm(style.overflowX) && (box.width < least.box || text.right <= box.left)) return true;
  return isFirm(style.overflowY) && (box.height < least.box || text.bottom <= box.top);
}

/** Red, green, blue up to 255 and opacity; null for a color of another kind. */
function colorOf(text: string): readonly [number, number, number, number] | null {
  if (!/^rgba?\(/.test(text)) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(text);
  return [red, green, blue, alpha];
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a text has the color of what it stands on. Unknown, so not, where it may stand on a picture. */
function isOnItsOwnColor(element: Element, text: DOMRect): boolean {
  const color = colorOf(getComputedStyle(element).webkitTextFillColor || getComputedStyle(element).color);
  if (!color) return false;
  let ground = element;
  let below: ReturnType<typeof colorOf> = null;
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const style = getComputedStyle(outer);
    if (style.backgroundImage !== 'none' || /absolute|fixed|sticky/.test(style.position)) return false;
    ground = outer;
    below = colorOf(style.backgroundColor);
    if (!below || below[3] > 0.5) break;
  }
  if (color[3] < leastOpacity) return true;
  if (!below) return false;
  if (below[3] <= 0.5) {
    if (/dark/.test(getComputedStyle(ground).colorScheme)) return false;
    below = [255, 255, 255, 1];
  }
  if (color.some((value, at) => at < 3 && Math.abs(value - (below[at] ?? 0)) > leastContrast)) return false;
  let seen = 0;
  for (const picture of ground.querySelectorAll('img, video, canvas, svg, [style*="background"]'))
    if (++seen > most || overlap(picture.getBoundingClientRect(), text)) return false;
  return true;
}

/** Whether a text stands where one can scroll to. */
function isWithinReach(document: Document, { left, right, bottom }: DOMRect): boolean {
  const { scrollWidth, clientWidth } = document.documentElement;
  const start = getComputedStyle(document.documentElement).direction === 'rtl' ? clientWidth - scrollWidth : 0;
  return right + scrollX > start && left + scrollX < start + Math.max(scrollWidth, innerWidth) && bottom + scrollY > 0;
}

/** Is this text seen by somebody who reads the page? */
export function isSeen(text: Text): boolean {
  const element = text.parentElement;
  if (!element || isAway(element) || isKeptFromListeners(element)) return false;
  // What a browser has not set yet because it is far away has no place to be asked for.
  if (!isRendered(element) || !element.checkVisibility({ contentVisibilityAuto: true })) return true;
  const document = element.ownerDocument;
  const range = document.createRange();
  range.selectNodeContents(text);
  const lines = [...range.getClientRects()].filter(
    ({ width, height }) => width >= least.width && height >= least.height,
  );
  const [line] = lines.filter((each) => isWithinReach(document, each));
  if (!line) return false;
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const style = getComputedStyle(outer);
    if (isFaded(outer, style) || isCutAway(style)) return false;
    const isPage = outer === document.body || outer === document.documentElement;
    if (!isPage && isShutOut(outer.getBoundingClientRect(), line, style)) return false;
  }
  return !isOnItsOwnColor(element, line);
}
