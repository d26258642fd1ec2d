/**
 * The article of the welcome page, as far as it is no sentence of ours: a reader tries us on it. Its houses are
 * invented, on names that no one can own (RFC 2606). The background takes it from our own welcome page alone.
 */
export const sample = {
  /** Where it says it stands. */
  address: 'https://novagazette.example/2026/09/04/small-bird',
  site: 'Nova Gazette',
  /** Where it says it stood first. */
  original: 'https://littoralmagazine.example/stories/small-bird',
  origin: 'Littoral Magazine',
  author: 'Ada Fenwick',
  published: '2026-09-04',
  license: { name: 'CC BY-ND 4.0', address: 'https://creativecommons.org/licenses/by-nd/4.0/' },
} as const;
