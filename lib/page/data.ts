/** JSON-LD, read with care: any size, any shape, never trusted. */
import { upTo } from '../caps';
import { longestData } from './read';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** A name with what goes with it, as JSON-LD gives authors, publishers and sources. */
export interface Named {
  name: string;
  type: string;
  url: string;
  affiliation: string;
}

/** One JSON-LD node. Absent and unreadable properties read as empty. */
export interface Data {
  types: readonly string[];
  isArticle: boolean;
  text(property: string): string;
  named(property: string): Named[];
}

const maxNodes = 2_000;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const own = (node: JsonObject, property: string): Json | undefined =>
  Object.hasOwn(node, property) ? node[property] : undefined;

function words(value: Json | undefined): string {
  if (typeof value === 'string' || typeof value === 'number')
    return upTo(String(value).replace(/\s+/g, ' ').trim(), 2_000);
  if (Array.isArray(value)) return words(value[0]);
  return isObject(value) ? words(own(value, 'name') ?? own(value, '@id') ?? own(value, 'url')) : '';
}

/** Without what hides scripts from old browsers and from XML: comments and CDATA, each within the other or alone. */
function uncovered(text: string): string {
  let bare = text.trim();
  for (let layer = 0; layer < 8 && !/^[[{]/.test(bare); layer++)
    bare = bare.replace(/^(?:<!--|\/\*|\/\/|<!\[CDATA\[|\*\/)/, '').trimStart();
  for (let layer = 0; layer < 8 && !/[\]}]$/.test(bare); layer++)
    bare = bare.replace(/(?:-->|\*\/|\/\*|\/\/|\]\]>|;)$/, '').trimEnd();
  return bare;
}

function parse(text: string): unknown {
  const bare = uncovered(text);
  for (const candidate of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // Tried once more with the two faults that real pages have: raw line breaks and trailing commas.
    }
  }
  return null;
}

const article = /(?:Article|BlogPosting|Report|PressRelease)$/;

/** Nodes by their `@id`: graphs name an author there, and say elsewhere who that is. */
type Nodes = ReadonlyMap<string, JsonObject>;

/** The names of one value: a node may have several, and may stand for another that has them. */
function namesOf(value: Json, nodes: Nodes): Named[] {
  if (!isObject(value)) {
    const name = words(value);
    return name ? [{ name, type: '', url: '', affiliation: '' }] : [];
  }
  const id = own(value, '@id');
  const node = own(value, 'name') === undefined && typeof id === 'string' ? (nodes.get(id) ?? value) : value;
  const url = words(own(node, 'url') ?? own(node, 'sameAs'));
  const affiliation = words(own(node, 'affiliation') ?? own(node, 'worksFor'));
  const type = words(own(node, '@type'));
  const names = list(own(node, 'name')).map(words).filter(Boolean);
  return (names.length > 0 ? names : [words(node)].filter(Boolean)).map((name) => ({ name, type, url, affiliation }));
}

function wrap(node: JsonObject, nodes: Nodes): Data {
  const types = list(own(node, '@type')).filter((type) => typeof type === 'string');
  return {
    types,
    isArticle: types.some((type) => article.test(type)),
    text: (property) => words(own(node, property)),
    named: (property) => list(own(node, property)).flatMap((value) => namesOf(value, nodes)),
  };
}

/** All nodes of all blocks, the outer before the inner, at most two thousand. */
export function dataOf(texts: readonly string[]): Data[] {
  const found: JsonObject[] = [];
  const nodes = new Map<string, JsonObject>();
  const waiting: unknown[] = texts.filter((text) => text.length <= longestData).map(parse);
  for (let seen = 0; seen < waiting.length && seen < maxNodes; seen++) {
    const value = waiting[seen];
    if (Array.isArray(value)) waiting.push(...value.slice(0, maxNodes));
    else if (isObject(value)) {
      if (Object.hasOwn(value, '@type')) found.push(value);
      const id = own(value, '@id');
      if (typeof id === 'string' && own(value, 'name') !== undefined && !nodes.has(id)) nodes.set(id, value);
      waiting.push(
        ...Object.values(value)
          .filter((inner) => typeof inner === 'object')
          .slice(0, 200),
      );
    }
  }
  return found.map((node) => wrap(node, nodes));
}
