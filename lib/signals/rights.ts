import type { Clue } from '../model';
import { isSupplier, resolveName } from '../organizations';
import { closing, smallPrint } from './credit';
import { quoteOf, type Signal } from './signal';

const line =
  /(?:©|\(c\)|copyright)[\s,]*(?:\(c\)|©)?[\s,]*(?:by\s+)?(?:\d{4}(?:[-–]\d{2,4})?)?[\s,]*(?:by\s+)?(?:the\s+)?(?<who>[^.|\n©\d]{2,90}?)(?=\s*(?:[.|,]|\d{4}|$|all rights|alle rechte))/iu;

/** The rights line at the end of the text: its holder counts, not its sentence. */
export const rights: Signal = (page, site) =>
  closing(page, smallPrint)
    .flatMap((block): Clue[] => {
      const holder = block.text.length < 400 ? line.exec(block.text)?.groups?.who?.trim() : undefined;
      if (!holder || site.isOwnName(holder)) return [];
      const organization = resolveName(holder, { language: page.language, form: 'credit' });
      if (organization && site.isOwnName(organization.name)) return [];
      const supplier = organization !== null && isSupplier(organization);
      return [
        {
          signal: 'rights',
          about: 'origin',
          value: organization?.name ?? holder,
          quote: quoteOf(block.text),
          where: 'closing',
          trust: supplier ? 0.9 : organization ? 0.75 : 0.4,
          kind: supplier ? 'wire' : 'republished',
          ...(organization ? { organization: organization.id } : {}),
        },
      ];
    })
    .slice(0, 1);
