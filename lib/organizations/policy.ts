import type { Use } from '../model';
import table from './policies.tsv?raw';

/** What an organization lets others do with its texts, by its own rules as somebody read them on a day. */
export interface Policy {
  /** Its page, where known. */
  url: string | null;
  /** An SPDX-like id, version or none; `custom` where the rules are its own. */
  license: string;
  republish: { noncommercial: Use; commercial: Use };
  conditions: readonly string[];
  contact: string | null;
  /** ISO 8601. */
  read: string;
  /** False where only a tag or a hint speaks for it: shown as "not verified". */
  verified: boolean;
}

const uses: readonly string[] = ['allowed', 'conditional', 'permission-required', 'forbidden'] satisfies Use[];
const isUse = (value: string | undefined): value is Use => value !== undefined && uses.includes(value);
const words = (field: string) => (field ? field.split(' ') : []);

function readRow(line: string): [string, Policy] {
  const [id = '', url = '', license = '', said = '', conditions = '', contact = '', confidence = '', read = ''] =
    line.split('\t');
  const use = (name: string): Use => {
    const value = words(said)
      .find((each) => each.startsWith(`republish_${name}=`))
      ?.split('=')[1];
    return isUse(value) ? value : 'unstated';
  };
  return [
    id,
    {
      url: url || null,
      license,
      republish: { noncommercial: use('noncommercial'), commercial: use('commercial') },
      conditions: words(conditions),
      contact: contact || null,
      read,
      verified: confidence !== 'low',
    },
  ];
}

let loaded: ReadonlyMap<string, Policy> | undefined;

/** The known policy of an organization of the dataset, by its id; null where none is known. */
export function policyOf(organization: string): Policy | null {
  loaded ??= new Map(table.trimEnd().split('\n').slice(1).map(readRow));
  return loaded.get(organization) ?? null;
}
