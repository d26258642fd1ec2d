/** Letters to look for in a text, all at once. */

/** A text to look for, from one of the tree's roots. */
export interface Leaf {
  text: string;
  root: number;
}

/** How many nodes a tree has at most: a node and the code of a letter are one number of 32 bits. */
const mostNodes = 65_536;

/** Two letters by the ends of their codes: few pairs begin anything, and most places of a text are passed over by that. */
const pairOf = (first: number, second: number): number => ((first & 63) << 6) | (second & 63);
const pairs = 64 * 64;

const keyOf = (node: number, code: number): number => (node << 16) | code;
/** A number that two like keys seldom share. */
const mixed = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 15;

/**
 * Texts as a tree of their letters: one walk from a place meets all that stand there, letter by letter. The steps lie in
 * one table, by the node that they leave and the letter they take.
 */
export class Trie<T extends Leaf> {
  readonly #keys: Int32Array;
  /** Where each step leads; 0 where none is, for none leads to a root. */
  readonly #targets: Uint16Array;
  /** A bit for each root from which something begins with two letters. */
  readonly #openings = new Uint8Array(pairs);
  /** What has been met by way of each node. */
  readonly #met: (readonly T[] | undefined)[] = [];

  /** `roots`: how many there are, eight at most. What is met at one place keeps the order of the leaves. */
  constructor(leaves: readonly T[], roots: number) {
    const letters = leaves.reduce((sum, { text }) => sum + text.length, roots);
    if (letters > mostNodes) throw new Error('too many letters for one tree');
    const size = 2 ** Math.ceil(Math.log2(letters * 2));
    this.#keys = new Int32Array(size);
    this.#targets = new Uint16Array(size);
    /** The node before each. */
    const parents: number[] = new Array<number>(roots).fill(0);
    const own: T[][] = [];
    for (const leaf of leaves) {
      this.#open(leaf);
      let node = leaf.root;
      for (let at = 0; at < leaf.text.length; at++) {
        const key = keyOf(node, leaf.text.charCodeAt(at));
        const slot = this.#slotOf(key);
        if (this.#targets[slot] === 0) {
          this.#keys[slot] = key;
          this.#targets[slot] = parents.push(node) - 1;
        }
        node = this.#targets[slot] ?? 0;
      }
      const here = own[node];
      if (here) here.push(leaf);
      else own[node] = [leaf];
    }
    const order = new Map(leaves.map((leaf, index) => [leaf, index]));
    const place = (leaf: T) => order.get(leaf) ?? 0;
    // A node is made behind the one before it.
    for (let node = roots; node < parents.length; node++) {
      const before = this.#met[parents[node] ?? 0];
      const here = own[node];
      this.#met[node] = before && here ? [...before, ...here].sort((a, b) => place(a) - place(b)) : (here ?? before);
    }
  }

  /** Notes with which letters a leaf begins: one of a single letter, with whatever follows it. */
  #open({ text, root }: T): void {
    const seconds = text.length > 1 ? [text.charCodeAt(1)] : Array(64).keys();
    for (const second of seconds) {
      const pair = pairOf(text.charCodeAt(0), second);
      this.#openings[pair] = (this.#openings[pair] ?? 0) | (1 << root);
    }
  }

  /** Where the step of a key lies, or would lie. */
  #slotOf(key: number): number {
    const [keys, targets] = [this.#keys, this.#targets];
    const mask = keys.length - 1;
    let slot = mixed(key) & mask;
    while (targets[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** All that stand at a place in a text, from a root. */
  at(text: string, place: number, root: number): readonly T[] | undefined {
    const second = place + 1 < text.length ? text.charCodeAt(place + 1) : 0;
    const openings = this.#openings[pairOf(text.charCodeAt(place), second)] ?? 0;
    if ((openings & (1 << root)) === 0) return undefined;
    let node = root;
    for (let at = place; at < text.length; at++) {
      const next = this.#targets[this.#slotOf(keyOf(node, text.charCodeAt(at)))] ?? 0;
      if (next === 0) break;
      node = next;
    }
    return this.#met[node];
  }
}
