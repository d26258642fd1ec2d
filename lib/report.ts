/** Page → Report: the whole detector, readable at one glance. */
import { authorsOf } from './authors';
import { bounded } from './bounded';
import { chainOf, viaOf } from './chain';
import { leadOf, related } from './facts';
import { authorHouse, houseClue, siteHouse } from './house';
import { judge, mentionsOf } from './judge';
import type { Report } from './model';
import { foldName, houseOf } from './organizations';
import { originOf } from './origin';
import type { Page } from './page';
import { published } from './published';
import { sceneOf } from './scene';
import { httpOnly } from './source/address';
import { termsOf } from './terms';

/** Reads a page and answers: where its text comes from, who stands behind it, what may be done with it. */
export function report(page: Page): Report {
  const scene = sceneOf(page);
  const { claimed, mentioned, silent } = judge(scene);
  const [best, second] = page.isArticle ? claimed : [];
  const between = viaOf(best, second);
  const origin = best && !best.unnamed ? originOf(best, scene) : null;
  const via = between && originOf(between, scene);
  const republisher = best ? siteHouse(scene) : null;
  const date = published(scene);
  const signed = authorsOf(scene, origin);
  const { terms, clues: termsClues } = termsOf({
    ...scene,
    kind: best?.kind ?? 'no-sign',
    origin,
    republisher,
    authors: signed.authors,
  });
  const isOwn = (name: string) =>
    scene.site.isOwnName(name) || signed.authors.some((author) => foldName(author.name) === foldName(name));
  const day = date?.day ?? null;
  const house = authorHouse(scene, origin, best);
  const credited = house && houseClue(scene, house, origin, best);
  return bounded({
    version: 1,
    page: {
      url: page.url,
      title: page.title,
      lead: page.isArticle ? leadOf(page) : null,
      site: scene.site.name,
      language: page.language,
      published: day,
      house: scene.site.organization && houseOf(scene.site.organization),
      wordCount: page.wordCount,
    },
    verdict: best
      ? { kind: best.kind, confidence: Math.round(best.confidence * 100) / 100 }
      : { kind: page.isArticle ? 'no-sign' : 'not-article', confidence: 0.8 },
    origin,
    chain: origin ? chainOf(origin, via, republisher, { url: httpOnly(page.url), day }) : [],
    republisher,
    authors: signed.authors,
    authorOrganization: house,
    terms,
    related: related(scene, signed.authors, house),
    mentions: page.isArticle && !best ? mentionsOf(mentioned, isOwn) : [],
    // Who passed the text on speaks of the way here, not of where it comes from.
    clues: (best?.clues ?? [])
      .concat((between?.clues ?? []).map((clue) => ({ ...clue, about: 'republisher' })))
      .concat(signed.clues, credited ?? [], termsClues, date?.clue ?? [])
      .slice(0, 40),
    // A byline that names the house says so, though not of the origin.
    silent: silent.filter((name) => name !== credited?.signal),
  });
}
