/** The names of persons in the words of a byline. */
import { bylineOpener } from '../languages';
import { wordsOf } from '../languages/word';
import type { Scene } from '../scene';
import { withoutDays, writersIn } from './line';
import { beginsWithRole, nameIn, unglued } from './name';
import { hanName, isPerson } from './person';

/** Longer texts are no bylines. */
const longestByline = 2_000;

const joiner = new RegExp(
  String.raw`\s*([,;&+、，](?:\s*${wordsOf('and')}\s)?|\s${wordsOf('and', 'with')}\s)\s*`,
  'iu',
);
const comma = /^[,，]$/;
/** "By Ann Reed, of the Valley Post" */
const ofHouse = new RegExp(String.raw`^${wordsOf('of', 'from')}\s`, 'u');

/** Chinese and Japanese bylines: 记者 X Y, 作者：X, 文/X; Korean: X 기자. */
export const hanByline = new RegExp(
  String.raw`(?:${wordsOf('reporter')}[︱｜|\u4e28]?|${wordsOf('writer')}\s*[/／\u4e28|︱｜])\s*[:：]?\s*(?<names>${hanName}(?:[\s、，,]+${hanName}(?!\s*[:：])){0,5})(?![\u3400-\u9fff\d·])`,
  'u',
);
export const hangulByline = new RegExp(
  String.raw`(?:^|[\s=\]|])(?<names>[\uac00-\ud7af]{2,4})\s*${wordsOf('journalist')}`,
  'u',
);
const japaneseByline = new RegExp(
  String.raw`${wordsOf('writer')}\s*[:：＝=]\s*(?<names>[\u3040-\u30ff\u3400-\u9fff]{2,8})(?![\u3040-\u30ff\u3400-\u9fff])`,
  'u',
);

/** Does a line open as a byline does, in any language we read? A day may stand before it. */
export const opensByline = (text: string, language: string | null): boolean => {
  const undated = withoutDays(text.slice(0, longestByline), language);
  // Where days were taken out, the byline may stand behind them.
  const parts = /\d/.test(text) ? undated.split(/\s*\|\s*/) : [undated];
  return parts.some((part) => [bylineOpener, hanByline, hangulByline, japaneseByline].some((each) => each.test(part)));
};

/** The names in one statement: behind a comma may stand what somebody is, and where. */
function namesOf(statement: string, scene: Scene): string[] {
  const names: string[] = [];
  const parts = statement.split(joiner);
  let isAbout = false;
  for (let at = 0; at < parts.length; at += 2) {
    const behindComma = at > 0 && comma.test(parts[at - 1] ?? '');
    if (isAbout && behindComma) continue;
    const part = parts[at] ?? '';
    // Some are called as bylines open: "Anna Lind och Per Berg".
    const { name, ends } = nameIn(at > 0 && isPerson(part) ? part : bylineOpener.without(part), scene);
    // "Jane Marsh, West Coast Editor": what begins or ends with a role behind a comma is all of it a role.
    const isRole = behindComma && (ends === 'role' || beginsWithRole(part) || ofHouse.test(part));
    const found = name === '' || isRole ? [] : unglued(name);
    names.push(...found);
    isAbout = ends !== 'line' || !found.every(isPerson) || found.length === 0;
  }
  return names;
}

/** The names in a byline's words. */
export function namesIn(text: string, scene: Scene): string[] {
  // "Nora Field*": below the text stands who she is.
  const starless = text.replace(/(?<=\p{L}{2})\*+(?=$|[\s,])/gu, '');
  const told = starless.replace(/\s+/g, ' ').replace(/,(?= [JS]r\.?(?:$|[,|]))/g, '');
  const line = withoutDays(told.slice(0, longestByline), scene.page.language);
  const han = hanByline.exec(line)?.groups?.names ?? japaneseByline.exec(line)?.groups?.names;
  if (han) return han.split(/[\s、，,]+/u);
  const hangul = hangulByline.exec(line)?.groups?.names;
  if (hangul) return [hangul];
  let names: string[] = [];
  for (const { text: statement, isBehindBar } of writersIn(line, scene.languages)) {
    // Behind a bar stand the place, the house and the section, and no second author.
    if (!isBehindBar || !names.some((name) => isPerson(name) && !scene.site.isOwnName(name)))
      names = [...names, ...namesOf(statement, scene)];
  }
  return names;
}
