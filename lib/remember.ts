/**
 * A function that keeps its answers: pages ask the same of the same words again and again. Forgets all of them where
 * they are more than `most`.
 */
export function remembering<V>(answer: (text: string) => V, most = 2_000): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const made = answer(text);
    known.set(text, made);
    return made;
  };
}
