/** One piece of small print → what it says of using the text. */
import type { Language } from '../languages';
import { type Terms, useNames } from '../model';
import type { Where } from './clause';
import { inOrder } from './conditions';
import { contactIn } from './contact';
import { holderIn, isRightsLine } from './holder';
import { type License, licenseIn } from './licenses';
import type { Meaning } from './meaning';
import { statementsIn } from './sentence';
import { type Statement, weighed } from './statement';
import { isGrant } from './use';

/** What "all rights reserved" leaves: nothing without asking, but for what the law allows, of which it does not speak. */
const reservedUses: Statement['uses'] = {
  republish_noncommercial: 'permission-required',
  republish_commercial: 'permission-required',
  print: 'permission-required',
  translate: 'permission-required',
  modify: 'permission-required',
};

/** The words that a notice puts in quotation marks where it says how to credit. */
const quoted = /["“„«「『](?<line>[^"“”„«»「」『』]{2,200})["”“»」』]/u;

function creditIn(text: string, languages: readonly Language[]): string | null {
  const says = languages.map(({ conditions }) => conditions.get('credit-line')?.spans(text)[0]).find(Boolean);
  const line = says ? quoted.exec(text.slice(says.start))?.groups?.line : undefined;
  return line?.replace(/[,\s]+$/, '') ?? null;
}

/** Without the answers that are none, which would hide the others. */
const stated = (uses: Terms['uses']): Statement['uses'] =>
  Object.fromEntries(Object.entries(uses).filter(([, use]) => use !== 'unstated'));

/** What a licence says as a statement: its own words beat a general sentence beside it. */
const asStatement = ({ uses, conditions }: License): Statement => ({
  uses: stated(uses),
  conditions: new Set(conditions),
  limits: [],
  // Where nobody holds rights, nobody's wishes bind.
  weight: uses.modify === 'allowed' ? 3 : 2,
  binds: false,
  reserved: false,
  fairUse: false,
});

/** What one sentence grants without a word about conditions, another may bind: "some rules apply". */
function bound(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ binds }) => binds)) return statements;
  return statements.map((statement) => ({
    ...statement,
    uses: Object.fromEntries(
      Object.entries(statement.uses).map(([name, use]) => [name, use === 'allowed' ? 'conditional' : use]),
    ),
  }));
}

/** What a set of statements means. A grant beside "all rights reserved" wins for what it grants, and the rest stays open. */
function meaningOf(
  statements: readonly Statement[],
  named: Pick<Meaning, 'license' | 'unnamedLicense' | 'rightsLine' | 'holder' | 'contact' | 'creditLine'>,
): Meaning {
  const fairUse = statements.some((statement) => statement.fairUse);
  // A fair-use notice grants nothing, and speaks of others' rights.
  const counted = fairUse ? [] : bound(statements);
  const reserved = counted.some((statement) => statement.reserved);
  const license = named.license ? asStatement(named.license) : null;
  const said = weighed(license ? [license, ...counted] : counted);
  const grants = isGrant(said.republish_noncommercial) || isGrant(said.republish_commercial);
  const uses =
    reserved && !grants
      ? weighed([
          { uses: stated(said), weight: 1 },
          { uses: reservedUses, weight: -1 },
        ])
      : said;
  const isOpen = useNames.some((name) => isGrant(uses[name])) || uses.republish_noncommercial === 'unstated';
  const conditions = new Set(
    !isOpen ? [] : [...(license?.conditions ?? []), ...counted.flatMap((each) => [...each.conditions])],
  );
  if (named.creditLine) conditions.add('credit-line');
  return {
    uses,
    conditions: inOrder(conditions),
    limits: counted.flatMap(({ limits }) => limits).slice(0, 4),
    reserved,
    fairUse,
    ...named,
  };
}

const maxLength = 6_000;

/**
 * Reads a piece of small print, on a page among others or alone. `languages` are its own and English; `linked` the
 * licence that a link in it leads to, which is exact where the words are not.
 */
export function readNotice(
  text: string,
  languages: readonly Language[],
  linked: License | null = null,
  where: Where = 'notice',
): Meaning {
  const read = text.slice(0, maxLength).replace(/\s+/g, ' ');
  const license = linked ?? licenseIn(read, languages);
  const holder = holderIn(read, languages);
  return meaningOf(statementsIn(read, languages, where), {
    license,
    unnamedLicense: license === null && languages.some(({ license }) => license.get('commons')?.test(read)),
    rightsLine: holder !== null || isRightsLine(read),
    holder,
    contact: contactIn(read, languages),
    creditLine: creditIn(read, languages),
  });
}
