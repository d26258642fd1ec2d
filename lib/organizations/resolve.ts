import { isDense } from '../text/script';
import { primaryOf } from '../text/tag';
import { type Alias, dataset, isSupplier, type Organization } from './dataset';
import { countryOfDomain, resolveDomain } from './domain';
import { foldName, withoutEdition } from './name';
import { isLooselyWritten, isMereWord } from './writing';

/** How a name is met; a byline says least, for people sign there. */
export type Form = 'byline' | 'dateline' | 'credit' | 'link' | 'markup';

/** What is known about the place where a name was met. */
export interface Context {
  /** BCP 47, of the page. */
  language?: string | null;
  /** ISO 3166 alpha-2. */
  country?: string | null;
  /** Host or address of the page, or of the link the name carries. */
  domain?: string | null;
  form?: Form;
}

/** The contexts of names met on a page, by form. */
export function contextsOf({ language, host }: { language: string | null; host: string }): Record<Form, Context> {
  const met = (form: Form): Context => ({ language, domain: host, form });
  return {
    byline: met('byline'),
    dateline: met('dateline'),
    credit: met('credit'),
    link: met('link'),
    markup: met('markup'),
  };
}

/** Languages of so many countries that they say nothing about which house is meant. */
const wideLanguages = new Set(['en', 'es', 'fr', 'pt', 'ar']);

/** Does the alias's organization live where the name was met: the same country, or a language of few countries? */
function isAtHome({ organization }: Alias, context: Context): boolean {
  const { domain } = context;
  const country = context.country ?? (domain ? (countryOfDomain(domain) ?? resolveDomain(domain)?.country) : null);
  if (country && organization.country === country) return true;
  const language = primaryOf(context.language);
  return !wideLanguages.has(language) && organization.languages.some((spoken) => primaryOf(spoken) === language);
}

const distinct = (aliases: readonly Alias[]): Alias[] =>
  aliases.filter((alias, i) => aliases.findIndex((other) => other.organization === alias.organization) === i);

/**
 * Which of the organizations that bear one name is meant. A name that several bear needs a place that one alone
 * calls home; a single bearer is taken where the name is `trusted`, or at home.
 */
export function pick(
  aliases: readonly Alias[],
  context: Context,
  trusted: (alias: Alias) => boolean,
): Organization | null {
  const bearers = distinct(aliases);
  const owner = context.domain ? resolveDomain(context.domain) : null;
  const owned = bearers.find(({ organization }) => organization === owner);
  if (owned) return owned.organization;
  const [only] = bearers;
  if (only && bearers.length === 1) return trusted(only) || isAtHome(only, context) ? only.organization : null;
  const rivals = context.form === 'dateline' ? bearers.filter(({ organization }) => isSupplier(organization)) : bearers;
  const atHome = rivals.filter((alias) => isAtHome(alias, context));
  const chosen = atHome.length === 0 ? rivals : atHome;
  return chosen.length === 1 ? (chosen[0]?.organization ?? null) : null;
}

/** Three letters of an alphabet are an abbreviation that others use too; three of Chinese are a full name. */
const isShort = (folded: string): boolean => [...folded].length <= (isDense(folded) ? 1 : 3);

/** Initials count as they are written, in capitals or with points; other letters only where they mean nothing else. */
const isWrittenAs = (written: string, { text, organization }: Alias, context: Context): boolean =>
  written === text ||
  written === text.toUpperCase() ||
  written.includes('.') ||
  isLooselyWritten(written, text, organization, context);

/**
 * The organization a name stands for. Names that are shared, short or also something else resolve only where the
 * context decides: a dateline, a credit, a link, markup, the country or the language; never from a bare byline. A word
 * that is not written as the name ("Reporter") needs the country, the language or the house's own address.
 * Look-alike letters never resolve: folding keeps scripts apart.
 */
export function resolveName(name: string, context: Context = {}): Organization | null {
  const whole = resolveWhole(name, context);
  const printed = whole ? name : withoutEdition(name);
  return printed === name ? whole : resolveWhole(printed, context);
}

function resolveWhole(name: string, context: Context): Organization | null {
  const folded = foldName(name);
  const short = isShort(folded);
  const written = name.trim();
  const aliases = (dataset().byName.get(folded) ?? []).filter(
    (alias) => !short || isWrittenAs(written, alias, context),
  );
  const names =
    context.form === 'markup' ? aliases : aliases.filter(({ text }) => !isMereWord(written, text, context.language));
  const named = context.form !== undefined && context.form !== 'byline';
  const isName = names.length > 0;
  return pick(isName ? names : aliases, context, (alias) => isName && (named || !(short || alias.weak)));
}

/** Is that how some organization's name is written, and not only its edition's? */
export const isOwnSpelling = (name: string): boolean => dataset().byName.has(foldName(name));

/** The organization with this id, or null. */
export function organizationById(id: string): Organization | null {
  return dataset().byId.get(id) ?? null;
}
