import type { Report } from '../../../lib/model';

const base: Report = {
  version: 1,
  page: {
    url: 'https://www.valleyecho.example/news/bridge',
    title: 'Old Bridge to Close for a Year',
    lead: null,
    site: 'Valley Echo',
    language: 'en',
    published: '2025-03-04T08:15:00+01:00',
    house: null,
    wordCount: 420,
  },
  verdict: { kind: 'no-sign', confidence: 0.5 },
  origin: null,
  chain: [],
  republisher: null,
  authors: [],
  authorOrganization: null,
  terms: null,
  related: { cited: [], topics: [], byAuthor: [], studies: [] },
  clues: [],
  mentions: [],
  silent: [],
};

const echo = { name: 'Valley Echo', organization: null, kind: 'newspaper', country: 'GB', homepage: null } as const;
const north = {
  name: 'Northwire',
  organization: 'northwire',
  kind: 'news-agency',
  country: 'NO',
  homepage: null,
} as const;

/** The paper's own story. */
export const own: Report = { ...base, authors: [{ name: 'Ruth A. Miller', organization: null, url: null }] };

/** An agency's story in a paper; where the agency has it is not known. */
export const printedWire: Report = {
  ...base,
  verdict: { kind: 'wire', confidence: 0.9 },
  origin: { ...north, domain: null, url: null, published: null, sister: false },
  republisher: echo,
  authorOrganization: north,
};

/** The same, with the agency's own address. */
export const linkedWire: Report = {
  ...printedWire,
  origin: {
    ...north,
    domain: 'northwire.example',
    url: 'https://northwire.example/a/1',
    published: '2025-03-03',
    sister: false,
  },
};

/** A group's statement on a portal; the statement's own address is not known. */
export const repost: Report = {
  ...base,
  verdict: { kind: 'republished', confidence: 0.9 },
  origin: {
    name: 'River Trust',
    organization: null,
    kind: 'advocacy',
    country: 'GB',
    domain: null,
    homepage: 'https://rivertrust.example/',
    url: null,
    published: null,
    sister: false,
  },
  republisher: echo,
};

/** A company's release that a paper prints, with the release's address. */
export const release: Report = {
  ...repost,
  verdict: { kind: 'press-release', confidence: 0.9 },
  origin: repost.origin && {
    ...repost.origin,
    name: 'Arch & Sons',
    kind: 'company',
    url: 'https://arch.example/press/7',
    published: '2025-03',
  },
};
