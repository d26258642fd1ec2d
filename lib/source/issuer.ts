/** Whose press release it is. */
import { wordsOf } from '../languages/word';
import type { Scene } from '../scene';
import { plainName } from './name';

/** How release services end a text: "SOURCE Harbour Works". */
export const sourceLine = /^\W{0,3}SOURCE:?\s+(?<who>\p{L}[^\n]{1,80})$/u;
/** What heads a word about the issuer: "About Harbour Works". */
export const about = new RegExp(String.raw`^${wordsOf('about')} (?<who>\p{Lu}[^.:]{2,60}):?$`, 'u');

/** Who issued it: the source line, the house that signs, the heading, the house it is about; else the site. */
export function issuerOf({ page, site, places, languages }: Scene, afterHeading: string | null): string | null {
  const { head, foot } = places;
  const named = [...foot, ...head].flatMap(({ text }) =>
    languages.flatMap(({ issued }) => [...(issued?.each(text) ?? [])].flatMap(({ groups }) => groups.who ?? [])),
  );
  const isWire = site.organization?.kind === 'press-release-wire';
  const sources = languages.flatMap(({ source }) => source ?? []);
  const labelled = [...foot, ...head]
    .filter(({ text }) => text.length < 120)
    .map(
      ({ text }) =>
        sourceLine.exec(text)?.groups?.who ?? sources.map((label) => label.exec(text)?.groups?.who).find(Boolean),
    )
    .find((name) => name && !site.isOwnName(name) && !/^https?:|^www\./.test(name));
  const houses = page.data
    .filter((node) => node.isArticle)
    .flatMap((node) => node.named('author').filter(({ type }) => /Organization/.test(type)));
  const house = isWire ? houses.find(({ name }) => name && !site.isOwnName(name))?.name : undefined;
  const told =
    afterHeading &&
    /^\p{Lu}\S*[ -]\S/u.test(afterHeading) &&
    afterHeading.length < 60 &&
    !/\d{4}|[.!?]\s/.test(afterHeading)
      ? afterHeading
      : null;
  const boiler = foot.map(({ text }) => about.exec(text)?.groups?.who).find(Boolean);
  const [issued] = named.filter(
    (name) => !site.isOwnName(name) && !/businesswire|prnewswire|globenewswire/i.test(name),
  );
  const said = issued ?? labelled ?? house ?? told;
  if (said) return plainName(said);
  return isWire ? (boiler ?? null) : (site.name ?? null);
}
