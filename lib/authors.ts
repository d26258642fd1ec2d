/** Who signs the article: persons by name, from what the page shows and from its data, each checked against the other. */
import type { Author, Clue } from './model';
import { agenciesIn, contextOf, foldName, resolveName } from './organizations';
import { awayFrom, type Block, type Page } from './page';
import { bylineOpener, phrasesFor } from './phrases';
import type { Site } from './site';
import { isOfPicture } from './source/line';
import { placesOf } from './source/place';

/** A name with the words it was read in. */
interface Candidate {
  name: string;
  url: string;
  quote: string;
  where: Clue['where'];
}

/** Words that no person's name contains. */
const notPerson =
  /[\d@_=<>{}|!?:：]|https?:|\b(?:staff|desk|editors?|editorial|editora?|team|news|newsroom|admin|administrator|redaktion|redaction|rédaction|redacción|redação|redazione|redactie|redakcja|redakce|агентство|agency|agencies|agentur|agenturen|online|correspondents?|reporters?|press|presse|service|contributors?|contributed|writers?|wire|media|mediengruppe|verlag|group|gruppe|university|institute|ministry|police|polizei|www|author|posted|updated|published|share|comments?|archive|guest|special|from|more|follow|report|ugc|network|magazine|foundation|association|verband|society|center|centre|studio|inc|ltd|gmbh|llc|minutes?|hours?|ago|read|views?|photo|photos|images?|getty|cookies?|newsletter|subscribe|advertisement|html|copyright|printer|print|jobs?|minister|president|director|development|mehr|alle|keine|folgen|artikel|meldungen|storys|affiliation|source|times|post|herald|tribune|journal|gazette|chronicle|daily|weekly|web|nachrichten|zeitung|magazin|insider|recorder|close|prime|heart|interactive|design|how|the)\b|^(?:der|die|das|by|von|mit|and|und|with|from|more)\s|打印|分享|观点|通讯员|字号|评论|编辑|责任|个人|本报|表示/i;
const particles =
  /^(?:de|del|della|da|dos|das|do|di|du|des|von|van|der|den|ten|ter|le|la|el|al|bin|ibn|bint|y|e|af|zu|zur|vom|o|ap|st|mc)$/i;
const joiners =
  /\s*(?:[,;&、，|•·]|\s\/\s|\s(?:and|und|et|y|e|i|en|och|og|ja|und|с|и|і|a|și|ve|dan|και|και|with|mit|avec)\s)\s*/iu;
/** Titles, roles and places after a name. */
const tail = /\s*(?:\(.*|\s[-–—]\s.*|\s[-–—]$|\.$|,.*)$/u;
const title = /^(?:dr|prof|mr|mrs|ms|sir|rev|fr|sr|sra|don|dott|ing|mag|univ)\.?\s+/i;
const degree = /\s+(?:ph\.?d\.?|m\.?d\.?|mba|msc|m\.?a\.?|esq\.?|jr\.?)$/i;

const roles =
  /^(?:ph\.?d|m\.?d|staff|reporters?|correspondents?|editors?|senior|science|business|political|national|foreign|chief|columnist|writer|correspondent|editor|today)\.?$/i;

/** Chinese and Japanese bylines: 记者 X Y, 作者：X, 文/X; Korean: X 기자. */
const hanByline =
  /(?:本报记者|记者|記者|通讯员|作者|撰文|特约撰稿|文\s*[/／丨|])\s*[:：]?\s*(?<names>[\u3400-\u9fff·]{2,4}(?:[\s、，,]+[\u3400-\u9fff·]{2,4}){0,5})(?![\u3400-\u9fff])/u;
const hangulByline = /(?:^|[\s=\]|])(?<names>[\uac00-\ud7af]{2,4})\s*(?:선임)?기자/u;
const japaneseByline =
  /(?:執筆者?|文|取材|ライター|著者|筆者)\s*[:：＝=]\s*(?<names>[\u3040-\u30ff\u3400-\u9fff]{2,8})(?![\u3040-\u30ff\u3400-\u9fff])/u;
/** Reuters names its reporters in the last line. */
const signOff =
  /^\(\s*(?:additional )?(?:reporting|writing) by (?<names>[^;()]{4,160}?)(?:[;.,]\s*(?:with |additional |editing |writing )|\))/i;

/** Does a name read like a person's? In scripts without capitals, two to four words; in Chinese, two to four letters. */
function isPerson(name: string): boolean {
  if (name.length > 50 || notPerson.test(name)) return false;
  if (/^[\u3400-\u9fff·]{2,4}$/u.test(name) || /^[\uac00-\ud7af]{2,4}$/u.test(name))
    return !/[社报網网版电視视频道编]/u.test(name);
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 5) return false;
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return words.every((word) => /^[\p{L}\p{M}'’.-]{2,}$/u.test(word));
  const named = words.filter((word) => !particles.test(word));
  return (
    named.length >= 2 &&
    named.every((word) => /^["“'’]?\p{Lu}[\p{L}\p{M}'’.-]*["”]?$/u.test(word)) &&
    named.some((word) => word.length > 2)
  );
}

/** A paper's name is none of a person's, even without its last word. */
const paper =
  /^(?:times|post|herald|tribune|journal|gazette|chronicle|news|press|daily|star|sun|mail|today|weekly|review|magazine|register|observer|anzeiger|\p{L}*(?:nachrichten|zeitung|verband))$/iu;

/** Where a name ends and what he or she is begins: "Ann Reed CNN", "JANE MARSH AP Science Writer", "Ida Berg skriver". */
function withoutRole(name: string, page: Page): string {
  const words = name.split(/\s+/);
  if (words.slice(1).some((word) => paper.test(word.replace(/[^\p{L}]/gu, '')))) return '';
  for (let from = 2; from < words.length; from++) {
    const word = words[from] ?? '';
    const rest = words.slice(from).join(' ');
    const isRole = (/^\p{Ll}/u.test(word) && !particles.test(word)) || roles.test(word);
    const isHouse = /\.(?:com|org|net|de|fr)$/i.test(rest) || resolveName(rest, contextOf(page, 'credit')) !== null;
    if (isRole || isHouse || agenciesIn(rest, { domain: page.host, form: 'dateline' })[0]?.start === 0)
      return words.slice(0, from).join(' ');
  }
  return name;
}

/** The names in a byline's words. */
function namesIn(text: string, page: Page): string[] {
  const han = hanByline.exec(text)?.groups?.names ?? japaneseByline.exec(text)?.groups?.names;
  if (han) return han.split(/[\s、，,]+/u);
  const hangul = hangulByline.exec(text)?.groups?.names;
  if (hangul) return [hangul];
  return bylineOpener
    .without(text.replace(/\s+/g, ' ').slice(0, longestByline))
    .split(joiners)
    .map((part) => bylineOpener.without(part).replace(tail, '').replace(title, '').replace(degree, '').trim())
    .map((name) => withoutRole(name.slice(0, longestName), page))
    .filter(Boolean);
}

/** Is it no person here but the site, an agency, another house? */
function isHouse(name: string, page: Page, site: Site): boolean {
  const own = foldName(site.name ?? '');
  // A person's own site bears the person's name, and its data says that it is a person's.
  const isPersonal =
    site.organization === null &&
    page.data.some(
      (node) =>
        node.isArticle &&
        node.named('author').some((author) => author.type === 'Person' && foldName(author.name) === foldName(name)),
    );
  const sharesName =
    !isPersonal && name.split(/\s+/).some((word) => word.length > 4 && own.includes(foldName(word)) && own.length > 5);
  return (
    sharesName ||
    (!isPersonal && site.isOwnName(name)) ||
    resolveName(name, { language: page.language }) !== null ||
    agenciesIn(name, contextOf(page, 'byline')).length > 0
  );
}

const clean = (candidates: readonly Candidate[], page: Page, site: Site): Candidate[] => {
  const persons = candidates.filter(({ name }) => isPerson(name) && !isHouse(name, page, site));
  return persons.filter(
    ({ name }, index) =>
      persons.findIndex((other) => foldName(other.name) === foldName(name)) === index &&
      !persons.some(
        (other) => other.name !== name && foldName(name).startsWith(foldName(other.name)) && other.name.includes(' '),
      ),
  );
};

function inBlock(block: Block, page: Page, where: Clue['where']): Candidate[] {
  const linked = block.links.filter(({ text }) => text.length > 3 && block.text.includes(text));
  const names = namesIn(block.text, page);
  return names.map((name) => ({
    name,
    url: linked.find(({ text }) => text.includes(name) || name.includes(text))?.href ?? '',
    quote: block.text.slice(0, 200),
    where,
  }));
}

const authorMetas = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'byl',
  'citation_author',
  'og:author',
  'article:author_name',
];

/** Longer texts are no bylines. */
const longestByline = 2_000;
/** Longer ones are no names. */
const longestName = 80;
/** How far apart the parts of one byline stand. Blocks. */
const bylineReach = 5;

/** Who signs the article: persons, each once, in the page's order, with what says so. */
export function authorsOf(page: Page, site: Site): { authors: Author[]; clues: Clue[] } {
  const { head, marked, foot, headline } = placesOf(page);
  const nodes = page.data.filter((each) => each.isArticle);
  const inData = nodes
    .flatMap((node) => node.named('author'))
    .filter(({ type }) => !/Organization/.test(type))
    .flatMap(({ name, url }) =>
      namesIn(name, page).map((each): Candidate => ({ name: each, url, quote: `author: ${name}`, where: 'data' })),
    );
  const inHead = page.metas
    .filter(({ name, content }) => authorMetas.includes(name) && !/^https?:/.test(content))
    .flatMap(({ content }) =>
      namesIn(content, page).map((name): Candidate => ({ name, url: '', quote: `author: ${content}`, where: 'head' })),
    );
  const read = new Map<Block, Candidate[]>();
  const signedIn = (block: Block): Candidate[] => {
    const known = read.get(block) ?? inBlock(block, page, 'byline');
    read.set(block, known);
    return known;
  };
  // A container of bylines repeats what its parts say, run together.
  const parts = marked.filter(
    (block) =>
      !marked.some(
        (inner) =>
          inner !== block &&
          inner.text.length > 5 &&
          block.text !== inner.text &&
          block.text.includes(inner.text) &&
          signedIn(inner).some(({ name }) => isPerson(name)),
      ),
  );
  const isPicture = ({ text, names }: Block) =>
    isOfPicture({ names }) || phrasesFor(page.language).some(({ picture }) => picture?.test(text));
  const naming = parts.filter((block) => !isPicture(block) && signedIn(block).some(({ name }) => isPerson(name)));
  // Bylines of other stories stand around the headline too; the article's own is the first below it.
  const anchor = naming.find(({ at }) => at >= headline) ?? naming.at(-1);
  const shown = naming
    .filter(
      ({ at }) =>
        anchor !== undefined && Math.abs(at - anchor.at) <= bylineReach && (at >= headline || anchor.at < headline),
    )
    .flatMap((block) => signedIn(block));
  const opens = (text: string) =>
    text.length < 160 &&
    (bylineOpener.test(text) || hanByline.test(text) || hangulByline.test(text) || japaneseByline.test(text));
  const lines = head.filter((block) => opens(block.text) && !isPicture(block)).flatMap((block) => signedIn(block));
  const ends = foot
    .filter(({ text }) => text.length < 200)
    .flatMap((block) => {
      const names = signOff.exec(block.text)?.groups?.names;
      return names
        ? namesIn(names, page).map(
            (name): Candidate => ({ name, url: '', quote: block.text.slice(0, 200), where: 'closing' }),
          )
        : hanByline.test(block.text)
          ? inBlock(block, page, 'closing')
          : [];
    });
  const visible = foldName([...head, ...marked, ...foot].map(({ text }) => text).join(' '));
  const isVisible = ({ name }: Candidate) => visible.includes(foldName(name));
  const elsewhere = page.bylines.filter(
    (block) =>
      block.zone === 'main' &&
      /author|autor|auteur|byline/.test(block.names) &&
      !/related|teaser|card|recommend|comment/.test(block.names) &&
      !isPicture(block),
  );
  const once = clean(
    elsewhere.flatMap((block) => signedIn(block)),
    page,
    site,
  );
  const cited = page.metas
    .filter(({ name }) => name === 'citation_author')
    .map(
      ({ content }): Candidate => ({
        name: content
          .split(/\s*,\s*/)
          .reverse()
          .join(' '),
        url: '',
        quote: content,
        where: 'head',
      }),
    );
  const affiliated = head
    .filter(({ text }) => text.length < 100)
    .flatMap((block): Candidate[] => {
      const [name = '', house = '', ...more] = block.text.split(/\s*,\s*/);
      const isSigned =
        block.text.length < 100 && more.length === 0 && resolveName(house, contextOf(page, 'credit')) !== null;
      return isSigned ? [{ name, url: '', quote: block.text, where: 'byline' }] : [];
    });
  const lists = [
    cited.length > 1 ? cited : [],
    inData.filter(isVisible),
    shown,
    lines,
    affiliated,
    inHead.filter(isVisible),
    once.length === 1 ? once : [],
    inData,
    ends,
    inHead,
  ].map((list) => clean(list, page, site));
  const best = (lists.find((list) => list.length > 0) ?? []).slice(0, 12);
  return {
    authors: best.map(({ name, url }) => ({ name, organization: null, url: awayFrom(page, url) })),
    clues: best.map(
      ({ name, quote, where }): Clue => ({ signal: 'author', about: 'author', value: name, quote, where, trust: 0.85 }),
    ),
  };
}
