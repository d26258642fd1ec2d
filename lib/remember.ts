/**
 * A function that keeps its answers: pages ask the same of the same words again and again. Forgets all of them where
 * they are more than `most`.
 */
export function remembering<V>(answer: (text: string) => V, most = 500): (text: string) => V {
  const known = new Map<string, V>();
  // Mostly it is the one before.
  let last: { text: string; answer: V } | null = null;
  return (text) => {
    if (text === last?.text) return last.answer;
    const kept = known.get(text);
    const made = kept === undefined ? answer(text) : kept;
    if (known.size >= most) known.clear();
    if (kept === undefined) known.set(text, made);
    last = { text, answer: made };
    return made;
  };
}
