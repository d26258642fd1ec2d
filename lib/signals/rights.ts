import { wordsOf } from '../languages/word';
import { agenciesIn, type Context, foldName, isSupplier, type Organization, resolveName } from '../organizations';
import { isMixed } from '../source/desk';
import { isPhotoSignature } from '../source/picture';
import type { Candidate, Signal } from './signal';

/** The sign anywhere; the word where the line opens with it, or where the sign, "by" or a year follows. */
const line = new RegExp(
  String.raw`(?:©|ⓒ|\(c\)|^\W{0,4}copyrights?(?![\p{L}-])|copyrights?(?=\s*(?:©|ⓒ|\(c\)|by\s|\d{4})))[\s,]*(?:\(c\)|©|ⓒ|copyrights?)?[\s,]*(?:by\s+)?(?:\d{4}(?:[-–]\d{2,4})?)?[\s,]*(?:by\s+)?(?:${wordsOf('the')}\s+)?(?<who>[^.|\n©\d]{2,90}?)(?=\s*(?:[.|,]|\d{4}|$|${wordsOf('allRights')}))`,
  'iu',
);
const reserved = new RegExp(String.raw`${wordsOf('allRights')}\s+\S+`, 'iu');

/** An agency among strokes or before a number: "SZ/KNA/chrk", "dpa-infocom, dpa:0404-99". */
function signed(holder: string, context: Context): Organization | null {
  const found = agenciesIn(holder, context).find(({ organization }) => isSupplier(organization));
  if (!found) return null;
  if (agenciesIn(holder, context).length > 1) return found.organization;
  const rest = holder.slice(0, found.start) + holder.slice(found.end);
  return holder.includes('/') || !/\p{Lu}/u.test(rest) ? found.organization : null;
}

/** The rights line at the end of the text: its holder counts, not its sentence. */
export const rights: Signal = ({ site, places, contexts }) =>
  [...places.foot, ...places.underFoot]
    .flatMap((block): Candidate[] => {
      const holder = block.text.length < 400 ? line.exec(block.text)?.groups?.who?.trim() : undefined;
      if (!holder || site.isOwnName(holder)) return [];
      const photo = agenciesIn(holder, contexts.credit)[0];
      if (photo && isPhotoSignature(holder, photo, site)) return [];
      const organization = resolveName(holder, contexts.credit) ?? signed(holder, contexts.credit);
      if (organization && site.isOwnHouse(organization)) return [];
      // Beside a person's name the line is a photographer's.
      if (
        /\bPhoto|\/\s?\p{Lu}\p{L}+ \p{Lu}|\.\s+\p{Lu}\p{L}+ \p{Lu}/u.test(block.text.replace(reserved, '')) &&
        block.text.length < 60
      )
        return [];
      const supplier = organization !== null && isSupplier(organization);
      // A paper's owner holds the rights in the paper's own text.
      const owns = organization?.domains.some((domain) => site.isOwnAddress(`https://${domain}/`)) ?? false;
      const isOwner = foldName(holder) === foldName(site.organization?.owner ?? '');
      if (!supplier && (owns || isOwner)) return [];
      if (block.zone === 'footer' && !supplier) return [];
      return [
        {
          name: organization?.name ?? holder,
          organization,
          quote: block.text,
          where: 'closing',
          form: 'holder',
          block,
          kind: supplier ? 'wire' : 'republished',
          mixed: supplier && holder.includes('/') && isMixed(holder, site),
        },
      ];
    })
    .slice(0, 1);
