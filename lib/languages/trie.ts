/** Letters to look for in a text, all at once. */

/** A text to look for, from one of the tree's roots. */
export interface Leaf {
  text: string;
  root: number;
}

/** Two letters by the ends of their codes: few pairs begin anything, and most places of a text are passed over by that. */
const pairOf = (first: number, second: number): number => ((first & 63) << 6) | (second & 63);
const pairs = 64 * 64;

const keyOf = (node: number, code: number): number => (node << 16) | code;
/** A number that two like keys seldom share. */
const mixed = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 15;

/** How many steps a table has at most, so that a step and the code of a letter are one number of 32 bits. */
const mostSteps = 65_536;
/** What no step is: a root stands where it is written. */
const noStep = -1;

/**
 * Texts as a tree of their letters: one walk from a place meets all that stand there, letter by letter. The steps lie in
 * one table, each by the one before it and the letter it takes; its place there is its name. The first are the roots.
 */
export class Trie<T extends Leaf> {
  /** The step at each place as one number; 0 where none is. */
  readonly #steps: Int32Array;
  /** A bit for each root from which something begins with two letters. */
  readonly #openings = new Uint8Array(pairs);
  /** What has been met by way of each step. */
  readonly #met: (readonly T[] | undefined)[] = [];

  /** `roots`: how many there are, eight at most. What is met at one place keeps the order of the leaves. */
  constructor(leaves: readonly T[], roots: number) {
    const letters = leaves.reduce((sum, { text }) => sum + text.length, roots);
    const size = 2 ** Math.ceil(Math.log2(letters * 1.25));
    if (size > mostSteps) throw new Error('too many letters for one tree');
    this.#steps = new Int32Array(size).fill(noStep, 0, roots);
    this.#met = new Array(size);
    const order = new Map(leaves.map((leaf, index) => [leaf, index]));
    const place = (leaf: T) => order.get(leaf) ?? 0;
    // What is met before a longer one is met by way of it, too.
    for (const leaf of leaves.toSorted((a, b) => a.text.length - b.text.length)) {
      this.#open(leaf);
      let step = leaf.root;
      let met: readonly T[] = [];
      for (let at = 0; at < leaf.text.length; at++) {
        const key = keyOf(step, leaf.text.charCodeAt(at));
        step = this.#find(key);
        this.#steps[step] = key;
        met = this.#met[step] ?? met;
        this.#met[step] = met;
      }
      this.#met[step] = [...met, leaf].sort((a, b) => place(a) - place(b));
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

  /** Where a step lies, or would lie. */
  #find(key: number): number {
    const steps = this.#steps;
    const mask = steps.length - 1;
    let at = mixed(key) & mask;
    while (steps[at] !== 0 && steps[at] !== key) at = (at + 1) & mask;
    return at;
  }

  /** A bit for each root from which something may begin with these two letters; the second is 0 at the text's end. */
  openings(first: number, second: number): number {
    return this.#openings[pairOf(first, second)] ?? 0;
  }

  /** All that stand at a place in a text, from a root. */
  at(text: string, place: number, root: number): readonly T[] | undefined {
    let step = root;
    for (let at = place; at < text.length; at++) {
      const next = this.#find(keyOf(step, text.charCodeAt(at)));
      if (this.#steps[next] === 0) break;
      step = next;
    }
    return this.#met[step];
  }
}
