/** Signatures below the text, and in the words with which it begins. */
import { wordsOf } from '../languages/word';
import type { Block } from '../page';
import type { Scene } from '../scene';
import { isPicture } from '../source/picture';
import { isDense } from '../text/script';
import { hanByline, namesIn, opensByline } from './byline';
import { isPerson } from './person';
import { authorNames, inBlock, type Signature } from './signature';

/** Reuters names its reporters in the last line. */
const signOff = new RegExp(
  String.raw`^\(\s*${wordsOf('reportedBy')}\s(?<names>[^;()]{4,160}?)(?:[;.,]\s*${wordsOf('with', 'reportedBy', 'editedBy')}\s|\))`,
  'iu',
);
const reported = new RegExp(String.raw`^\(?(?:${wordsOf('with')}\s+)?${wordsOf('reportedBy')}\s+`, 'iu');
/** "With information from Ann Reed": she gave a part. */
const isHelp = new RegExp(String.raw`^${wordsOf('with')}\s`, 'iu');
const inBrackets = /^[(（[【]\s*(.*?)\s*[)）\]】]$/u;

/** How far behind the last paragraph the article is signed. Blocks. */
const closingReach = 3;
/** Longer lines are sentences. */
const longestLine = 100;

/** A line that is a byline and no more: its names are most of it. */
function inLine(block: Block, scene: Scene): Signature[] {
  const text = inBrackets.exec(block.text)?.[1] ?? block.text;
  const opens = reported.test(text) || (opensByline(text, scene.page.language) && !isHelp.test(text));
  if (text.length > longestLine || !opens) return [];
  const line = text.replace(reported, '');
  const signed = inBlock({ ...block, text: line }, 'closing', scene);
  const letters = signed.reduce((sum, { name }) => sum + name.length * (isDense(name) ? 3 : 1), 0);
  return letters >= line.length / 4 && signed.every(({ name }) => isPerson(name))
    ? signed.map((each) => ({ ...each, quote: block.text }))
    : [];
}

/** Signatures below the text. */
export function closingIn(scene: Scene): Signature[] {
  const { foot, lastProse } = scene.places;
  const short = foot.filter((block) => block.text.length < 200 && !isPicture(block, scene.languages));
  const ofAgencies = short.flatMap((block): Signature[] => {
    const names = signOff.exec(block.text)?.groups?.names;
    if (names)
      return namesIn(names, scene).map((name) => ({
        name,
        url: '',
        quote: block.text,
        where: 'closing',
      }));
    return hanByline.test(block.text) ? inBlock(block, 'closing', scene) : [];
  });
  if (ofAgencies.length > 0) return ofAgencies;
  const last = foot.slice(Math.max(0, lastProse - 2));
  return last
    .filter(
      (block, index) =>
        (index < closingReach + 3 || authorNames.test(block.names.slice(0, 60))) &&
        block.zone === 'main' &&
        short.includes(block) &&
        !/related|teaser|card|preview|recommend|comment|list/.test(block.names.slice(0, 60)),
    )
    .flatMap((block) => inLine(block, scene))
    .slice(0, 4);
}

/** Japanese reports from abroad begin with the place and the reporter: 【place＝name】. */
const placeAndName = /^【[^】＝=]{1,12}[＝=](?<names>[\u3040-\u30ff\u3400-\u9fff、・]{2,20})】/u;

/** Who stands beside the place with which the text begins. */
export const datelinedIn = ({ page, places }: Scene): Signature[] => {
  const first = page.blocks.slice(places.headline, places.headline + 40);
  return [...places.lead.slice(0, 1), ...first].flatMap(({ text }): Signature[] => {
    const names = placeAndName.exec(text)?.groups?.names;
    return (names?.split(/[、・]/u) ?? []).map((name) => ({
      name,
      url: '',
      quote: text.slice(0, 60),
      where: 'opening',
    }));
  });
};
