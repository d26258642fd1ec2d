/** RSS 2.0 as news searches send it. Needs a DOM: the reading room has one. */
import { notData } from './json';
import { type Meaning, mostFindings } from './service';

/** An entry of a feed, its words as they stand. */
export interface Item {
  title: string;
  link: string;
  published: string;
  summary: string;
  /** Who published it, by `source`; whatever namespace it is in. */
  source: string;
  sourceUrl: string;
}

/** What XML forbids and feeds hold all the same; and entities that only HTML knows, left for the text to decode. */
const cleaned = (text: string): string =>
  text
    .replace(/^[^<]*/, '')
    .replace(/<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/i, '')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi, '&amp;');

function itemOf(element: Element): Item {
  const children = [...element.children].slice(0, 40);
  const child = (name: string) => children.find(({ localName }) => localName.toLowerCase() === name);
  const text = (name: string) => child(name)?.textContent ?? '';
  return {
    title: text('title'),
    link: text('link'),
    published: text('pubdate'),
    summary: text('description'),
    source: text('source'),
    sourceUrl: child('source')?.getAttribute('url') ?? '',
  };
}

/** Reads a feed's entries, and says what they mean; other text fails by its kind. */
export function readFeed(text: string, meaning: (items: Item[]) => Meaning): Meaning {
  const xml = cleaned(text);
  if (!/^<(?:\?xml|rss)/i.test(xml)) return notData(text);
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  const channel = parsed.querySelector('rss > channel');
  if (!channel || parsed.querySelector('parsererror')) return { is: 'failed', why: 'unreadable' };
  const items = [...channel.children].filter(({ localName }) => localName === 'item');
  return meaning(items.slice(0, mostFindings).map(itemOf));
}
