/** Signatures below the text, and in the words with which it begins. */
import { letter, wordsOf } from '../languages/word';
import type { Block } from '../page';
import { saysAuthor } from '../page/called';
import type { Scene } from '../scene';
import { isPicture } from '../source/picture';
import { daySign } from '../text/date';
import { isDense } from '../text/script';
import { primaryOf } from '../text/tag';
import { hanByline, namesIn, opensByline } from './byline';
import { hanName, isPerson } from './person';
import { inBlock, type Signature } from './signature';

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

const bracketed = new RegExp(
  String.raw`^[(（](?<name>[^()（），,]{2,40}?)(?:${wordsOf('reportedEnd')})?[)）](?:\s*\/\s*\([^()]{1,20}\))?$`,
  'u',
);
/** "— Nora Field, Valley Post": behind a dash she signs, and says for whom. */
const signedOf = /^[–—-]{1,2}\s*(?<who>\p{Lu}[^,|:;.]{3,40}),\s\p{Lu}[^.!?:]{2,60}$/u;
const parting = /\s*(?:[,，、|]|\s[-–—]\s)\s*/u;

/** Words of a hint, or of a licence: "Via Kestrel", "Free Art License". */
const other = new RegExp(
  String.raw`^${wordsOf('via', 'from', 'for', 'in', 'at')}(?!${letter})|(?<!${letter})${wordsOf('licenseWord', 'role')}(?!${letter})`,
  'iu',
);

/** May a name alone, right below the text, sign it? It is a paragraph like the text's last, and the next is none. */
function isSignature(block: Block, { page: { blocks }, places }: Scene): boolean {
  const at = blocks.indexOf(block);
  const [last, next] = [places.foot[places.lastProse], blocks[at + 1]];
  // A heading may be a paragraph in capitals: "RELATED STORIES".
  const isName = /\p{Ll}|\p{Lo}/u.test(block.text) && block.text.split(/\s+/).length <= 3;
  const isOfText = block.tag === 'p' && block.names === last?.names && isName;
  return isOfText && block.belowPicture === undefined && block.links.length === 0 && next?.names !== block.names;
}

/** Right below the text: "(Nora Field)", "Valley Post, Nora Field": a person, the site perhaps, and no more. */
function nameAlone({ text, tag }: Block, isSigned: boolean, scene: Scene): string[] {
  const { site } = scene;
  if (text.length > longestLine || tag === 'li' || /^h\d$/.test(tag)) return [];
  const name = bracketed.exec(text)?.groups?.name;
  if (name) return isPerson(name) && !site.isOwnName(name) ? [name] : [];
  const who = signedOf.exec(text)?.groups?.who;
  if (who && isPerson(who) && !site.isOwnName(who) && !other.test(who)) return namesIn(who, scene);
  if (isSigned && isPerson(text) && !other.test(text)) return namesIn(text, scene);
  const parts = text.split(parting).filter(Boolean);
  const others = parts.filter((part) => !site.isOwnName(part));
  return others.length < parts.length && others.length < 4 && others.every(isPerson) ? others : [];
}

/** Who signs in a line of his own right below the text, in words that open no byline. */
const signedAlone = (last: readonly Block[], scene: Scene): Signature[] =>
  last.flatMap((block, index) =>
    nameAlone(block, index === 0 && isSignature(block, scene), scene).map(
      (name): Signature => ({ name, url: '', quote: block.text, where: 'closing' }),
    ),
  );

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
  const opened = last
    .filter(
      (block, index) =>
        (index < closingReach + 3 || saysAuthor.test(block.names.slice(0, 60))) &&
        block.zone === 'main' &&
        short.includes(block) &&
        !/related|teaser|card|preview|recommend|comment|list/.test(block.names.slice(0, 60)),
    )
    .flatMap((block) => inLine(block, scene))
    .slice(0, 4);
  if (opened.length > 0) return opened;
  const below = foot.slice(lastProse + 1, lastProse + 3);
  return signedAlone(
    below.filter((block) => block.zone === 'main' && short.includes(block)),
    scene,
  );
}

/** Japanese reports from abroad begin with the place and the reporter: 【place＝name】. */
const placeAndName = /^【[^】＝=]{1,12}[＝=](?<names>[\u3040-\u30ff\u3400-\u9fff、・]{2,20})】/u;

const hanNames = String.raw`${hanName}(?:[\s、]+${hanName}){0,3}`;
/** Chinese ones with the reporter, in brackets or behind a stroke: "〔記者名／台北報導〕", "本报讯（记者 名）". */
const reporterFirst = new RegExp(
  String.raw`^[^。，]{0,16}?[(（【〔]?[^()（）。，]{0,8}?(?:${wordsOf('reporter')})[\s：:]*(?<names>${hanNames})\s*[)）】〕／╱/]`,
  'u',
);
/** "静桥网北河5月3日电（名）", "【名╱北河報導】". */
const nameEnclosed = new RegExp(
  String.raw`^(?:[^。，]{2,24}${wordsOf('wired', 'reportWord')}\s*[(（](?<wired>${hanNames})[)）]|[【〔](?<stroke>${hanNames})[／╱/][\u3400-\u9fff]{2,8}[】〕])`,
  'u',
);
/** "МОСКВА, 3 мая — РИА Новости, Анна Марш." */
const behindAgency =
  /^[^.!?]{0,40}\d[^.!?]{0,20}\s[—–-]\s\p{Lu}[^,.]{2,25},\s(?<name>\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)\.\s/u;
/** "（中央社記者名台北24日電）": two or three letters of the name, as many of the place. */
const reporterAndPlace = new RegExp(
  String.raw`^[(（]?[^()（）。，]{0,8}?(?:${wordsOf('reporter')})(?<both>[\u3400-\u9fff]{4,7})\d{1,2}${daySign}`,
  'u',
);
/** "[名,Lantern]": Japanese sites sign so behind the day. */
const nameAndSite = /[[［](?<name>[\u3040-\u30ff\u3400-\u9fff]{2,8})[,，、]\s*(?<site>[^\]］]{2,20})[\]］]/u;
/** "Baghdad: Nora Field", in Arabic. */
const placeBefore =
  /^\p{Script=Arabic}{3,12}\s?:\s(?<name>\p{Script=Arabic}{2,12}(?:\s\p{Script=Arabic}{2,12}){1,3})$/u;

/** The names beside a place, in the first words of a text. */
function namesBeside(text: string, { page, site }: Scene): string[] {
  const { wired, stroke } = nameEnclosed.exec(text.slice(0, 80))?.groups ?? {};
  const names =
    placeAndName.exec(text)?.groups?.names ?? reporterFirst.exec(text.slice(0, 80))?.groups?.names ?? wired ?? stroke;
  if (names) return names.split(/[、・\s]+/u);
  const behind = behindAgency.exec(text.slice(0, 120))?.groups?.name;
  if (behind) return [behind];
  const both = reporterAndPlace.exec(text)?.groups?.both;
  if (both) return [both.slice(0, both.length > 4 ? 3 : 2)];
  const signed = text.length <= longestLine ? nameAndSite.exec(text)?.groups : undefined;
  if (signed?.name && signed.site && site.isOwnName(signed.site)) return [signed.name];
  const name = primaryOf(page.language) === 'ar' ? placeBefore.exec(text)?.groups?.name : undefined;
  return name && isPerson(name) ? [name] : [];
}

/** Who stands beside the place with which the text begins. */
export const datelinedIn = (scene: Scene): Signature[] => {
  const { page, places } = scene;
  const first = page.blocks.slice(places.headline, Math.min(places.headline + 40, places.text.first + 3));
  return [...places.lead.slice(0, 1), ...first].flatMap(({ text }): Signature[] =>
    namesBeside(text, scene).map((name) => ({ name, url: '', quote: text.slice(0, 60), where: 'opening' })),
  );
};
