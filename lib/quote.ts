/** A quote short enough to show: whole, or cut at a word. */
export function quoteOf(text: string): string {
  return text.length <= 280 ? text : `${text.slice(0, 279).replace(/\s+\S*$/, '')}…`;
}
