import type { Clue } from '../model';
import { agenciesIn, isSupplier } from '../organizations';
import type { Signal } from './signal';

const metaNames = [
  'author',
  'dc.creator',
  'dc.source',
  'source',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'articleauthor',
  'provider',
];

/** Metadata of the article that names an agency as author, source or provider. */
export const data: Signal = (page, site) => {
  const nodes = page.data.filter((node) => node.isArticle).slice(0, 3);
  const said = [
    ...nodes.flatMap((node) =>
      ['author', 'sourceOrganization', 'provider', 'creator'].flatMap((name) =>
        node.named(name).map((each) => ({ name, value: each.name })),
      ),
    ),
    ...page.metas.filter(({ name }) => metaNames.includes(name)).map(({ name, content }) => ({ name, value: content })),
  ];
  const clues = said.flatMap(({ name, value }): Clue[] => {
    if (/^https?:/.test(value) || value.length > 80) return [];
    const found = agenciesIn(value, { language: page.language, domain: page.host, form: 'markup' })[0];
    if (!found || !isSupplier(found.organization) || site.isOwnName(found.organization.name)) return [];
    const { organization } = found;
    return [
      {
        signal: 'data',
        about: 'origin',
        value: organization.name,
        quote: `${name}: ${value}`,
        where: name.includes('.') || metaNames.includes(name) ? 'head' : 'data',
        trust: 0.88,
        kind: organization.kind === 'press-release-wire' ? 'press-release' : 'wire',
        organization: organization.id,
      },
    ];
  });
  return clues.slice(0, 2);
};
