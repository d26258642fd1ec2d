/** What an element's markup says of its place on the page: which part it is of, what it is named, whether it is hidden. */

/** What part of the page a block belongs to, by its markup. */
export type Zone = 'main' | 'nav' | 'aside' | 'footer' | 'caption' | 'comments';

const zoneNames: readonly [RegExp, Zone][] = [
  [
    /(?:^|[\s_-])(?:comments?|commentlist|disqus|kommentare?|commentaires?|comentarios?|commenti|reacties|opinie|komentarze|replies)(?:$|[\s_-])/,
    'comments',
  ],
  [/caption|photo-?credit|image-?credit|(?:^|[\s_-])(?:wp-caption|legende)/, 'caption'],
  [/(?:^|\s)(?:nav|navbar|menu|breadcrumbs?|topbar|main-?nav)(?:$|[\s_-])/, 'nav'],
  [
    /(?:^|\s)(?:(?:[a-z]+[_-])?(?:related|recommended)|teasers?|sidebar|widget|most-?read|trending|newsletter|read-?more|more-?stories)(?:$|[\s_-])/,
    'aside',
  ],
  [/(?:^|\s)(?:site-?|page-?|global-?|main-?)?footer(?:$|\s)/, 'footer'],
];
const zoneTags: Readonly<Record<string, Zone>> = {
  nav: 'nav',
  aside: 'aside',
  footer: 'footer',
  figure: 'caption',
  figcaption: 'caption',
};

/** The zones of names met before: a page repeats its classes. */
const knownZones = new Map<string, Zone>();

function zoneOfNames(names: string): Zone {
  const known = knownZones.get(names);
  if (known) return known;
  if (knownZones.size > 5_000) knownZones.clear();
  const zone = zoneNames.find(([pattern]) => pattern.test(names))?.[1] ?? 'main';
  knownZones.set(names, zone);
  return zone;
}

/** Where themes put an article's text. */
const articleBody =
  'main, [itemprop~="articleBody" i], .entry-content, .post-body, .post-content, .article-body, .article-content';

/** What holds an article with its head and its foot. */
const articleBox = 'article, [itemtype*="Article" i], .article, .story, .post, .entry, .hentry';

/** So much of a page's paragraphs is the text the page is there for; less of them is no text at all. Letters. */
const most = { share: 0.6, least: 600 };
/** Each within the other, as many elements are asked: themes have two or three. */
const mostHolders = 10;

/** Letters in the paragraphs of a part of a page. */
function writtenIn(part: ParentNode): number {
  let letters = 0;
  for (const paragraph of part.querySelectorAll('p')) letters += paragraph.textContent.length;
  return letters;
}

/** Says of a page's elements whether most of what is written on it stands in them. */
export function textHolders(document: Document): (element: Element) => boolean {
  let whole: number | null = null;
  let found = 0;
  return (element) => {
    whole ??= writtenIn(document);
    const holds = found < mostHolders && whole >= most.least && writtenIn(element) > whole * most.share;
    if (holds) found++;
    return holds;
  };
}

/** An element's zone: the one it lies in, unless that is the main one; then what its tag and its names say. */
export function zoneOf(
  element: Element,
  tag: string,
  names: string,
  outer: Zone,
  holdsText: (element: Element) => boolean,
): Zone {
  if (outer !== 'main') return outer;
  if (tag === 'body' || tag === 'main' || tag === 'article') return 'main';
  if (tag === 'footer' && element.closest('article, main')) return 'main';
  const zone = zoneTags[tag] ?? (names ? zoneOfNames(names) : 'main');
  // Named after one of its columns ("sidebar-right"), or a part among others ("widget Blog"), it holds the article.
  if (zone === 'aside' && tag !== 'aside' && element.querySelector(articleBody)) return 'main';
  if ((zone === 'aside' || zone === 'nav') && holdsText(element)) return 'main';
  // The head and the foot of an article are called so, too.
  return zone === 'footer' && element.closest(articleBox) ? 'main' : zone;
}

const named = ['class', 'id', 'itemprop', 'rel', 'data-testid'];

/** Classes and other names of an element, lower case; most elements of most pages have none. */
export function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let names = '';
  for (const name of named) {
    const value = element.getAttribute(name);
    if (value) names += names ? ` ${value}` : value;
  }
  return names.slice(0, 160).toLowerCase();
}

/** Is an element named as what stands under a picture? */
export const isCaption = (element: Element): boolean => zoneOfNames(namesOf(element)) === 'caption';

const hidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Does the markup itself hide an element from the reader? */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('role') === 'dialog' ||
    hidden.test(element.getAttribute('style') ?? '')
  );
}
