/** The page's own words in a report, as far as a reader is to see them on the page. */
import type { Place, Report } from './model';

/** Words of these places are markup, and said to be. */
const markup: readonly Place[] = ['address', 'head', 'data', 'markup'];

/** Each quotation once, with the name that it is quoted for; of the terms none is, so all the words matter alike. */
export function saidIn({ clues, mentions, terms }: Report): { quote: string; name: string }[] {
  const named = [...clues.map(({ value, quote, where }) => ({ name: value, quote, where })), ...mentions];
  const told = (terms?.sources ?? []).map(({ quote, where }) => ({ name: '', quote, where }));
  const said = [...named, ...told].flatMap(({ name, quote, where }) =>
    quote && where && !markup.includes(where) ? [[quote, name] as const] : [],
  );
  return [...new Map(said.toReversed())].map(([quote, name]) => ({ quote, name }));
}
