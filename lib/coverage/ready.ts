/** What was found, made ready to be compared: once, and in slices, so that the sidebar answers meanwhile. */
import { type Comparable, comparable } from './comparable';
import { textOf } from './copied';
import { type ArticleFinding, type Asking, findingsOf } from './model';

/** Answers come one by one, and the list is made anew with each; what was made ready once is kept. */
const kept = new Map<string, Comparable>();
const mostKept = 2_000;

/** A finding's words, made ready now or before. */
export function readyOf({ title, excerpt, outlet, published, seen }: ArticleFinding): Comparable {
  const day = published ?? seen;
  // Two that differ in what stands where have other lengths.
  const lengths = `${title.length} ${outlet.name.length} ${excerpt?.length}`;
  const name = `${lengths} ${title}${outlet.name}${excerpt}${day}`;
  const known = kept.get(name);
  if (known) return known;
  if (kept.size >= mostKept) kept.clear();
  const words = comparable({ title, lead: excerpt, outlet: outlet.name, published: day });
  kept.set(name, words);
  return words;
}

/** As many are made ready in one go; all of an answer would keep the sidebar from the reader for a moment. */
const slice = 40;

/** Makes ready what was found, with a `pause` between slices, so that merging it afterwards is quick. */
export async function prepare(askings: readonly Pick<Asking, 'states'>[], pause: () => Promise<void>): Promise<void> {
  let count = 0;
  for (const { finding } of askings.flatMap(findingsOf)) {
    if (finding.is !== 'article') continue;
    const before = kept.size;
    const { title, excerpt, outlet, published, seen } = finding;
    textOf({ title, lead: excerpt, outlet: outlet.name, published: published ?? seen }, readyOf(finding));
    if (kept.size !== before && ++count % slice === 0) await pause();
  }
}
