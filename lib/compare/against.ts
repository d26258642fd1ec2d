/** What a text is compared with, as the address of our page says it. */

/** The other text: a page at an address, one that stands in a tab, or one whose words the memory has. */
export type Against = { address: string } | { tab: number } | { id: number };

/** What is to be compared: the text of a tab, and with what, where that was chosen already. */
export interface Asked {
  tabId: number;
  against: Against | null;
}

/** The query of our page for a comparison. */
export function queryOf({ tabId, against }: Asked): string {
  const query = new URLSearchParams({ tab: String(tabId) });
  for (const [name, value] of Object.entries(against ?? {})) query.set(`with-${name}`, String(value));
  return `?${query}`;
}

const numberOf = (text: string | null): number | null => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : null);

/** What the query of our page asks for; null where it names no tab. */
export function askedIn(search: string): Asked | null {
  const query = new URLSearchParams(search);
  const tabId = numberOf(query.get('tab'));
  if (tabId === null) return null;
  const [address, tab, id] = [
    query.get('with-address'),
    numberOf(query.get('with-tab')),
    numberOf(query.get('with-id')),
  ];
  if (address) return { tabId, against: { address } };
  if (tab !== null) return { tabId, against: { tab } };
  return { tabId, against: id === null ? null : { id } };
}
