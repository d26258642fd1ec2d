import type { Sheet } from '../../../lib/kit/sheet';
import type { Report, Terms } from '../../../lib/model';
import type { Article } from '../../../lib/page/article';
import type { Part } from '../../../lib/page/part';
import type { Run } from '../../../lib/page/run';
import { prose } from '../signals/page';

/** A sheet of the Harbor Review with these parts; the rest as a test says. */
export const sheetWith = (parts: readonly Part[], change: Partial<Sheet> = {}): Sheet => ({
  language: 'en',
  direction: 'ltr',
  canonical: 'https://harborreview.example/depot',
  title: 'Depot to stay',
  byline: [{ text: 'Nora Field' }],
  parts,
  credit: [{ text: 'Harbor Review', href: 'https://harborreview.example/depot' }],
  counter: null,
  ...change,
});

export const paragraph = (...runs: (Run | string)[]): Part => ({
  kind: 'paragraph',
  inside: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
});

const uses: Terms['uses'] = {
  republish_noncommercial: 'conditional',
  republish_commercial: 'conditional',
  print: 'unstated',
  excerpt: 'allowed',
  translate: 'unstated',
  modify: 'unstated',
  ai_training: 'unstated',
};

/** Terms under which a text may be republished. */
export const terms: Terms = {
  holder: 'Harbor Review',
  holderGround: 'notice',
  heldBy: null,
  license: { id: 'CC-BY-ND-4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/' },
  uses,
  decidedBy: {
    republish_noncommercial: 0,
    republish_commercial: 0,
    print: null,
    excerpt: 0,
    translate: null,
    modify: null,
    ai_training: null,
  },
  conditions: ['attribution'],
  limits: [],
  linkTo: null,
  creditTo: ['Harbor Review'],
  copyright: null,
  creditLine: 'First published by Harbor Review',
  creditGiven: true,
  contact: null,
  fairUse: false,
  grantedBy: 'origin',
  sources: [
    {
      kind: 'notice',
      by: 'origin',
      name: 'Harbor Review',
      governs: true,
      quote: 'Republish our articles for free.',
      where: 'closing',
      url: null,
      read: null,
      verified: true,
      uses,
    },
  ],
  conflicts: [],
};

/** A paper's copy of an article of the Harbor Review, whose address is known. */
export const report: Report = {
  version: 1,
  page: {
    url: 'https://millgate.example/town/depot?from=home',
    title: 'Depot to stay',
    lead: null,
    site: 'Millgate Courier',
    language: 'en',
    published: '2026-03-02',
    house: null,
    wordCount: 90,
  },
  verdict: { kind: 'republished', confidence: 0.95 },
  origin: {
    name: 'Harbor Review',
    organization: null,
    kind: 'magazine',
    country: null,
    domain: 'harborreview.example',
    homepage: null,
    url: 'https://harborreview.example/depot',
    published: '2026-03-01',
    sister: false,
  },
  chain: [],
  republisher: null,
  authors: [{ name: 'Nora Field', organization: 'University of Milltown', url: null }],
  authorOrganization: { name: 'Harbor Review', organization: null, kind: 'magazine', country: null, homepage: null },
  terms,
  related: { cited: [], topics: [], byAuthor: [], studies: [] },
  clues: [],
  mentions: [],
  silent: [],
};

export const article: Article = { parts: prose.map((text) => paragraph(text)), counters: [], wordCount: 90 };
