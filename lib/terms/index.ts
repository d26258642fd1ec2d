/** What may be done with a page's text: everything that speaks of it, weighed into one answer with its grounds. */
import { type Clue, type Terms, type UseName, useNames } from '../model';
import { foldName } from '../organizations';
import { nameOf } from '../site';
import { inOrder } from './conditions';
import { mailIn } from './contact';
import { inMetadata } from './field';
import { type Ground, rank, type Scope } from './ground';
import { ofHost } from './holder';
import { madeCredit, objectsOf } from './object';
import { inPolicy } from './policy';
import { inBlocks } from './smallPrint';
import { eachUse, isGrant, strictness } from './use';

/** Everything that says something of this text's terms, the nearest first. */
function groundsOf(scope: Scope): Ground[] {
  const visible = inBlocks(scope);
  const linked = new Set(
    visible.flatMap(({ source, meaning }) => (source.kind === 'license' ? meaning.license?.id : [])),
  );
  // The same link, once as the reader sees it and once as markup, is one source.
  const hidden = inMetadata(scope).filter(
    ({ source, meaning }) => !(source.kind === 'license' && linked.has(meaning.license?.id)),
  );
  return [...visible, ...hidden, ...inPolicy(scope)]
    .sort((a, b) => Number(b.source.governs) - Number(a.source.governs) || b.rank - a.rank)
    .slice(0, 24);
}

/**
 * Which ground answers for a use: the nearest that speaks of it; of equally near ones a grant of their own or a ban
 * beats "all rights reserved", then the stricter wins. What does not govern this text never answers.
 */
function deciding(grounds: readonly Ground[], use: UseName): number | null {
  const speaking = grounds
    .map((each, index) => ({ ...each, index }))
    .filter(({ source }) => source.governs && source.uses[use] !== 'unstated')
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        Number(a.meaning.reserved) - Number(b.meaning.reserved) ||
        strictness[b.source.uses[use]] - strictness[a.source.uses[use]],
    );
  return speaking[0]?.index ?? null;
}

interface Holder {
  name: string;
  ground: Terms['holderGround'];
  /** Which of the grounds names it. */
  heldBy: Terms['heldBy'];
}

/** Whose text it is: as the article's own words say, else its metadata, its origin, the site's small print. */
function holderOf(grounds: readonly Ground[], { page, site, origin }: Scope): Holder | null {
  const named = grounds.filter(({ meaning, source }) => meaning.holder !== null && source.governs);
  const best =
    named.find(({ rank: order }) => order >= rank.article) ??
    named.find(({ source }) => source.kind === 'metadata') ??
    (origin ? undefined : named[0]);
  if (best?.meaning.holder) {
    const holder = ofHost(best.meaning.holder);
    // One house, by its fuller name.
    const isOrigin = origin && foldName(origin.name).startsWith(foldName(holder));
    return {
      name: isOrigin ? origin.name : holder,
      ground: best.source.kind === 'metadata' ? 'metadata' : 'notice',
      heldBy: grounds.indexOf(best),
    };
  }
  if (origin) return { name: origin.name, ground: 'origin', heldBy: null };
  const house = nameOf(site, page);
  return house ? { name: house, ground: 'site', heldBy: null } : null;
}

/** Whom to ask: where the terms say it, else a release's own contact. */
function contactOf(grounds: readonly Ground[], { page, kind, origin }: Scope): string | null {
  const given = grounds.find(({ meaning, source }) => meaning.contact && (source.governs || !origin))?.meaning.contact;
  if (given) return whole(given);
  const last = page.blocks.findLastIndex(({ region }) => region === 'body');
  const near = page.blocks.slice(Math.max(0, last - 8), last + 12).filter(({ zone }) => zone === 'main');
  return kind === 'press-release' ? (near.map(({ text }) => mailIn(text)).find(Boolean) ?? null) : null;
}

/** A host without its scheme is a page all the same. */
const whole = (contact: string): string => (/@|^https?:/i.test(contact) ? contact : `https://${contact}`);

/** Reads what the page says about using its text. Null where nobody says anything: silence is not permission. */
export function termsOf(scope: Scope): { terms: Terms | null; clues: Clue[] } {
  const grounds = groundsOf(scope);
  const governing = grounds.filter(({ source }) => source.governs);
  if (grounds.length === 0) return { terms: null, clues: [] };
  const decidedBy = eachUse((use) => deciding(grounds, use));
  const uses = eachUse((use) => grounds[decidedBy[use] ?? -1]?.source.uses[use] ?? 'unstated');
  const granted = useNames.filter((use) => isGrant(uses[use]));
  // The conditions of whoever grants; a duty alone grants, too.
  const granting = grounds.filter((_, index) => granted.some((use) => decidedBy[use] === index));
  const near = governing.filter(({ rank: order }) => order >= rank.field);
  const licensed = governing.filter(({ meaning }) => meaning.license);
  const isReserved = governing.some(({ meaning }) => meaning.reserved);
  const holder = holderOf(grounds, scope);
  const given = governing.map(({ meaning }) => meaning.creditLine).find(Boolean) ?? null;
  const license = licensed[0]?.meaning.license ?? null;
  // The page's own link to the deed, in the reader's language, where it has one.
  const deed = licensed.find(({ source, meaning }) => source.kind === 'license' && meaning.license?.id === license?.id);
  const granter = granting[0]?.source.by ?? null;
  const conditions = inOrder([...granting, ...near].flatMap(({ meaning }) => meaning.conditions));
  const objects = objectsOf(conditions, scope, granter, holder?.name ?? null, grounds);
  const terms: Terms = {
    holder: holder?.name ?? null,
    holderGround: holder?.ground ?? null,
    heldBy: holder?.heldBy ?? null,
    license: license
      ? { id: license.id, url: deed?.meaning.license?.url ?? license.url }
      : isReserved
        ? { id: 'all-rights-reserved', url: null }
        : null,
    uses,
    decidedBy,
    conditions,
    limits: [...granting, ...near]
      .flatMap(({ meaning }) => meaning.limits)
      .filter(
        (limit, index, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(limit)) === index,
      ),
    ...objects,
    creditLine: given ?? (granted.length > 0 ? madeCredit(scope, objects) : null),
    creditGiven: given !== null,
    contact: contactOf(grounds, scope),
    fairUse: grounds.some(({ meaning }) => meaning.fairUse),
    grantedBy: granter,
    sources: grounds.map(({ source }) => source),
    conflicts: useNames.flatMap((use) =>
      grounds.flatMap(({ source }, index) => {
        const answer = source.uses[use];
        const isOther = decidedBy[use] !== null && decidedBy[use] !== index && answer !== uses[use];
        return source.governs && answer !== 'unstated' && isOther ? [{ use, answer, source: index }] : [];
      }),
    ),
  };
  return { terms, clues: cluesOf(grounds) };
}

/** The clues that speak of terms, for the evidence of the report. */
function cluesOf(grounds: readonly Ground[]): Clue[] {
  return grounds
    .flatMap(({ source, meaning }): Clue[] =>
      source.quote === null
        ? []
        : [
            {
              signal: 'terms',
              about: 'terms',
              value:
                meaning.license?.id ??
                (meaning.fairUse ? 'fair-use' : meaning.reserved ? 'all-rights-reserved' : 'notice'),
              quote: source.quote,
              where: source.where ?? 'closing',
              trust: source.governs ? 0.9 : 0.5,
              ...(source.url ? { url: source.url } : {}),
            },
          ],
    )
    .slice(0, 8);
}
