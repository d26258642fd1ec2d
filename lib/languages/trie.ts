/** Letters to look for in a text, all at once. */

/** A text to look for, from one of the tree's roots. */
export interface Leaf {
  text: string;
  root: number;
}

/** How many nodes a tree has at most: a node and the code of a letter are one number of 32 bits. */
const mostNodes = 65_536;

/**
 * Texts as a tree of their letters: one walk from a place meets all that stand there, letter by letter, and most walks
 * end at their first step. The steps lie in one table, by the node that they leave and the letter they take.
 */
export class Trie<T extends Leaf> {
  readonly #keys: Int32Array;
  /** Where each step leads; 0 where none is, for none leads to a root. */
  readonly #targets: Uint16Array;
  /** What has been met by way of each node. */
  readonly #met: (readonly T[] | undefined)[] = [];

  /** `roots`: how many there are. What two leaves meet keeps the order in which they are given. */
  constructor(leaves: readonly T[], roots: number) {
    const letters = leaves.reduce((sum, { text }) => sum + text.length, roots);
    if (letters > mostNodes) throw new Error('too many letters for one tree');
    const size = 2 ** Math.ceil(Math.log2(letters * 2));
    this.#keys = new Int32Array(size);
    this.#targets = new Uint16Array(size);
    const parents: number[] = new Array<number>(roots).fill(0);
    const own: T[][] = [];
    for (const leaf of leaves) {
      let node = leaf.root;
      for (let at = 0; at < leaf.text.length; at++) {
        const slot = this.#slotOf(node, leaf.text.charCodeAt(at));
        if (this.#targets[slot] === 0) {
          this.#keys[slot] = keyOf(node, leaf.text.charCodeAt(at));
          this.#targets[slot] = parents.push(node) - 1;
        }
        node = this.#targets[slot] ?? 0;
      }
      own[node] = [...(own[node] ?? []), leaf];
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

  /** Where the step from a node with a letter lies, or would lie. */
  #slotOf(node: number, code: number): number {
    const key = keyOf(node, code);
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & mask;
    while (this.#targets[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  /** All that stand at a place in a text, from a root. */
  at(text: string, place: number, root: number): readonly T[] | undefined {
    let node = root;
    for (let at = place; at < text.length; at++) {
      const next = this.#targets[this.#slotOf(node, text.charCodeAt(at))] ?? 0;
      if (next === 0) break;
      node = next;
    }
    return this.#met[node];
  }
}

const keyOf = (node: number, code: number): number => (node << 16) | code;
