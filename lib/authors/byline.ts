/** The names of persons in the words of a byline. */
import { bylineOpener } from '../languages';
import { wordsOf } from '../languages/word';
import { agenciesIn, resolveName } from '../organizations';
import type { Scene } from '../scene';
import { particles } from './person';

/** Longer texts are no bylines. */
const longestByline = 2_000;
/** Longer ones are no names. */
const longestName = 80;

const joiners = new RegExp(String.raw`\s*(?:[,;&、，|•·]|\s\/\s|\s${wordsOf('and', 'with')}\s)\s*`, 'iu');
/** Titles, roles and places after a name. */
const tail = /\s*(?:\(.*|\s[-–—]\s.*|\s[-–—]$|\.$|,.*)$/u;
const title = new RegExp(String.raw`^${wordsOf('title')}\.?\s+`, 'iu');
const degree = new RegExp(String.raw`\s+${wordsOf('degree')}$`, 'iu');
const roles = new RegExp(String.raw`^${wordsOf('degree', 'role')}\.?$`, 'iu');

/** Chinese and Japanese bylines: 记者 X Y, 作者：X, 文/X; Korean: X 기자. */
export const hanByline = new RegExp(
  String.raw`(?:${wordsOf('reporter')}|${wordsOf('writer')}\s*[/／\u4e28|])\s*[:：]?\s*(?<names>[\u3400-\u9fff·]{2,4}(?:[\s、，,]+[\u3400-\u9fff·]{2,4}){0,5})(?![\u3400-\u9fff])`,
  'u',
);
const hangulByline = new RegExp(
  String.raw`(?:^|[\s=\]|])(?<names>[\uac00-\ud7af]{2,4})\s*${wordsOf('journalist')}`,
  'u',
);
const japaneseByline = new RegExp(
  String.raw`${wordsOf('writer')}\s*[:：＝=]\s*(?<names>[\u3040-\u30ff\u3400-\u9fff]{2,8})(?![\u3040-\u30ff\u3400-\u9fff])`,
  'u',
);

/** A paper's name is none of a person's, even without its last word. */
const paper = new RegExp(String.raw`^(?:${wordsOf('paper')}|\p{L}*${wordsOf('paperEnding')})$`, 'iu');

/** Where a name ends and what he or she is begins: "Ann Reed CNN", "JANE MARSH AP Science Writer", "Ida Berg skriver". */
function withoutRole(name: string, { page, contexts }: Scene): string {
  const words = name.split(/\s+/);
  if (words.slice(1).some((word) => paper.test(word.replace(/[^\p{L}]/gu, '')))) return '';
  for (let from = 2; from < words.length; from++) {
    const word = words[from] ?? '';
    const rest = words.slice(from).join(' ');
    const isRole = (/^\p{Ll}/u.test(word) && !particles.test(word)) || roles.test(word);
    const isHouse = /\.(?:com|org|net|de|fr)$/i.test(rest) || resolveName(rest, contexts.credit) !== null;
    if (isRole || isHouse || agenciesIn(rest, { domain: page.host, form: 'dateline' })[0]?.start === 0)
      return words.slice(0, from).join(' ');
  }
  return name;
}

/** Does a line open as a byline does, in any language we read? */
export const opensByline = (text: string): boolean =>
  [bylineOpener, hanByline, hangulByline, japaneseByline].some((opener) => opener.test(text));

/** The names in a byline's words. */
export function namesIn(text: string, scene: Scene): string[] {
  const han = hanByline.exec(text)?.groups?.names ?? japaneseByline.exec(text)?.groups?.names;
  if (han) return han.split(/[\s、，,]+/u);
  const hangul = hangulByline.exec(text)?.groups?.names;
  if (hangul) return [hangul];
  return bylineOpener
    .without(text.replace(/\s+/g, ' ').slice(0, longestByline))
    .split(joiners)
    .map((part) => bylineOpener.without(part).replace(tail, '').replace(title, '').replace(degree, '').trim())
    .map((name) => withoutRole(name.slice(0, longestName), scene))
    .filter(Boolean);
}
