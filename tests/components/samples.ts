import type { World, WorldClicks } from '../../components/coverage/inquiry';
import type { TabView } from '../../components/view';
import {
  type Clue,
  type LookUp,
  type Report,
  type TabState,
  type Terms,
  type TermsSource,
  useNames,
} from '../../lib/model';
import { eachUse, silence } from '../../lib/terms/use';

const clue = (about: Clue['about'], where: Clue['where'], quote: string, trust: number, signal = `${about} ${where}`) =>
  ({ signal, about, value: quote, quote, where, trust }) satisfies Clue;

const uses: Terms['uses'] = {
  republish_noncommercial: 'conditional',
  republish_commercial: 'permission-required',
  print: 'permission-required',
  excerpt: 'allowed',
  translate: 'unstated',
  modify: 'forbidden',
  ai_training: 'unstated',
};

/** A portal that reposts an advocacy group's statement; all of it invented. */
export const terms: Terms = {
  holder: 'Lakeland Water Coalition',
  holderGround: 'notice',
  heldBy: null,
  license: null,
  uses,
  decidedBy: {
    republish_noncommercial: 0,
    republish_commercial: 0,
    print: 0,
    excerpt: 0,
    translate: null,
    modify: 0,
    ai_training: null,
  },
  conditions: ['attribution', 'link-to-original', 'no-edits', 'sing-it-aloud'],
  limits: [],
  linkTo: { name: 'Harbor Portal', url: 'https://harborportal.example/statements/reservoir' },
  creditTo: ['Lakeland Water Coalition'],
  copyright: null,
  creditLine: 'By the Lakeland Water Coalition, first posted on Harbor Portal',
  creditGiven: true,
  contact: 'desk@harborportal.example',
  fairUse: true,
  grantedBy: 'republisher',
  sources: [
    {
      kind: 'notice',
      by: 'republisher',
      name: 'Harbor Portal',
      governs: true,
      quote: 'Harbor Portal permits reposting on community sites as long as the text is not changed.',
      where: 'closing',
      url: null,
      read: null,
      verified: true,
      uses,
    },
    {
      kind: 'notice',
      by: 'site',
      name: 'Harbor Portal',
      governs: false,
      quote: '© Harbor Portal 2025. All rights reserved.',
      where: 'footer',
      url: null,
      read: null,
      verified: true,
      uses: {
        republish_noncommercial: 'permission-required',
        republish_commercial: 'permission-required',
        print: 'permission-required',
        excerpt: 'unstated',
        translate: 'permission-required',
        modify: 'permission-required',
        ai_training: 'unstated',
      },
    },
  ],
  conflicts: [{ use: 'republish_noncommercial', answer: 'permission-required', source: 1 }],
};

export const report: Report = {
  version: 1,
  page: {
    url: 'https://harborportal.example/statements/reservoir',
    title: 'A Reservoir Nobody Asked For Is Still Being Built',
    lead: 'The reservoir above the village has been under construction since nobody remembers who asked for it.',
    site: 'Harbor Portal',
    language: 'en',
    published: '2025-03-04',
    house: null,
    wordCount: 812,
  },
  verdict: { kind: 'republished', confidence: 0.97 },
  origin: {
    name: 'Lakeland Water Coalition',
    organization: 'lakeland-water',
    kind: 'advocacy',
    country: 'CA',
    domain: 'lakelandwater.example',
    homepage: 'https://lakelandwater.example/',
    url: 'https://lakelandwater.example/statements/2025/reservoir',
    published: '2025-03-01',
    sister: false,
  },
  chain: [],
  republisher: {
    name: 'Harbor Portal',
    organization: null,
    kind: 'aggregator',
    country: 'CA',
    homepage: 'https://harborportal.example/',
  },
  authors: [],
  authorOrganization: {
    name: 'Lakeland Water Coalition',
    organization: 'lakeland-water',
    kind: 'advocacy',
    country: 'CA',
    homepage: 'https://lakelandwater.example/',
  },
  terms,
  related: {
    cited: [
      {
        name: 'Ministry of Rivers',
        organization: 'ministry-of-rivers',
        kind: 'government',
        links: [
          { text: 'the permit of 2019', url: 'https://rivers.example/permits/2019' },
          { text: 'a map of the valley', url: 'https://rivers.example/map' },
        ],
      },
      {
        name: 'northpost.example',
        organization: null,
        kind: null,
        links: [{ text: 'reported in May', url: 'https://northpost.example/may' }],
      },
    ],
    topics: [
      { name: 'Water', url: 'https://harborportal.example/topics/water' },
      { name: 'Public works', url: null },
    ],
    byAuthor: [{ text: 'The dam that was never finished', url: 'https://harborportal.example/statements/dam' }],
    studies: [],
  },
  mentions: [],
  clues: [
    clue(
      'origin',
      'closing',
      'The original source of this statement is the Lakeland Water Coalition.',
      0.95,
      'original-source',
    ),
    clue(
      'origin',
      'head',
      '<link rel="canonical" href="https://lakelandwater.example/statements/2025/reservoir">',
      0.8,
      'canonical',
    ),
    clue('date', 'byline', 'Lakeland Water Coalition, 1 March 2025', 0.7),
    clue('organization', 'byline', 'Lakeland Water Coalition', 0.8),
    clue(
      'terms',
      'footer',
      'Harbor Portal permits reposting on community sites as long as the text is not changed.',
      0.9,
    ),
  ],
  silent: ['counter', 'data', 'dateline', 'release'],
};

/** Terms with one source that decides whatever is stated. */
function termsOf(uses: Partial<Terms['uses']>, source: Partial<TermsSource>, change: Partial<Terms> = {}): Terms {
  const all: Terms['uses'] = { ...silence, ...uses };
  const decided: Terms['decidedBy'] = eachUse(() => null);
  for (const name of useNames) if (all[name] !== 'unstated') decided[name] = 0;
  const spoken: TermsSource = {
    kind: 'notice',
    by: 'origin',
    name: 'Lakeland Water Coalition',
    governs: true,
    quote: null,
    where: null,
    url: null,
    read: null,
    verified: true,
    uses: all,
    ...source,
  };
  return {
    ...terms,
    holderGround: 'origin',
    uses: all,
    decidedBy: decided,
    conditions: [],
    linkTo: null,
    creditTo: [],
    copyright: null,
    creditLine: null,
    creditGiven: false,
    contact: null,
    fairUse: false,
    grantedBy: 'origin',
    sources: [spoken],
    conflicts: [],
    ...change,
  };
}

const license = { id: 'CC-BY-ND-4.0', url: 'https://creativecommons.org/licenses/by-nd/4.0/' };
const permitted = { republish_noncommercial: 'conditional', republish_commercial: 'conditional' } as const;

/** A portal that permits what is another's, if source and copyright are named with a link to its own page. */
export const relinked: Report = {
  ...report,
  origin: report.origin && { ...report.origin, url: null },
  terms: {
    ...terms,
    uses: { ...uses, excerpt: 'unstated', modify: 'unstated' },
    decidedBy: {
      ...terms.decidedBy,
      republish_noncommercial: 1,
      republish_commercial: 1,
      print: 1,
      excerpt: null,
      modify: null,
    },
    heldBy: 0,
    conditions: ['attribution', 'link-to-original', 'copyright-notice', 'noncommercial'],
    copyright: 'Copyright © Lakeland Water Coalition, LWC, 2025',
    creditLine:
      '“A Reservoir Nobody Asked For Is Still Being Built”, Lakeland Water Coalition. Copyright © Lakeland Water Coalition, LWC, 2025. Harbor Portal, https://harborportal.example/statements/reservoir',
    creditGiven: false,
    sources: [
      {
        kind: 'notice',
        by: 'origin',
        name: 'Lakeland Water Coalition',
        governs: true,
        quote: 'Copyright © Lakeland Water Coalition, LWC, 2025',
        where: 'closing',
        url: null,
        read: null,
        verified: true,
        uses: silence,
      },
      ...terms.sources.slice(0, 1).map((source) => ({
        ...source,
        quote:
          '… Harbor Portal permits its articles to be posted again on community sites as long as source and copyright are named together with a link to the original article on Harbor Portal. For print and for commercial sites, write to desk@harborportal.example. …',
      })),
      {
        kind: 'notice',
        by: 'site',
        name: 'Harbor Portal',
        governs: true,
        quote:
          'Some material on harborportal.example belongs to others. We show it under the provisions of “fair use”, so that more people can read about the rivers that they live beside.',
        where: 'closing',
        url: null,
        read: null,
        verified: true,
        uses: silence,
      },
    ],
    conflicts: [],
  },
};

/** A text under an open license: it may be taken along. */
export const open: Report = {
  ...report,
  terms: termsOf(
    { ...permitted, print: 'conditional', excerpt: 'allowed', translate: 'permission-required', modify: 'forbidden' },
    {
      kind: 'license',
      url: license.url,
      quote: `<a rel="license" href="${license.url}">CC BY-ND</a>`,
      where: 'markup',
    },
    {
      license,
      conditions: ['no-edits', 'canonical', 'attribution', 'keep-byline'],
      linkTo: { name: 'Lakeland Water Coalition', url: 'https://lakelandwater.example/statements/2025/reservoir' },
      creditTo: ['Lakeland Water Coalition'],
      creditLine:
        '“A Reservoir Nobody Asked For Is Still Being Built”, Lakeland Water Coalition, https://lakelandwater.example/statements/2025/reservoir',
      contact: 'https://lakelandwater.example/permissions',
    },
  ),
};

/** An agency's text: its rules, as the dataset knows them, say to ask. Nobody is sure of them. */
export const asking: Report = {
  ...report,
  terms: termsOf(
    {
      republish_noncommercial: 'permission-required',
      republish_commercial: 'permission-required',
      print: 'permission-required',
    },
    { kind: 'policy', url: 'https://lakelandwater.example/terms', read: '2026-11-23', verified: false },
    { license: { id: 'all-rights-reserved', url: null }, contact: 'rights@lakelandwater.example', grantedBy: null },
  ),
};

/** A site that forbids everything, in its own small print. */
export const refusing: Report = {
  ...report,
  origin: null,
  republisher: null,
  terms: termsOf(
    { ...eachUse(() => 'forbidden' as const), excerpt: 'allowed' },
    {
      by: 'site',
      name: 'Harbor Portal',
      quote: 'No part of this site may be reproduced, translated or used to train machines.',
      where: 'footer',
    },
    { holder: 'Harbor Portal', holderGround: 'site', grantedBy: null },
  ),
};

/** A notice that names a holder and permits nothing. */
export const silent: Report = {
  ...report,
  terms: termsOf(
    {},
    { quote: '© 2025 Lakeland Water Coalition', where: 'closing' },
    { holderGround: 'notice', grantedBy: null },
  ),
};

/** Free for the first ninety days after 1 March 2025. */
export const windowed: Report = {
  ...report,
  terms: termsOf(
    { ...permitted, excerpt: 'allowed' },
    { quote: 'Free to republish for ninety days, two hundred words at most in print.', where: 'closing' },
    {
      conditions: ['attribution'],
      creditTo: ['Lakeland Water Coalition'],
      limits: [{ kind: 'free-for', amount: 90, unit: 'day' }],
      contact: 'desk@lakelandwater.example',
    },
  ),
};

/** A page that came through an agency and a partner before it stood here. */
export const chained: Report = {
  ...report,
  verdict: { kind: 'wire', confidence: 0.8 },
  chain: [
    {
      role: 'origin',
      name: 'Nordlys Press Agency',
      organization: 'nordlys',
      kind: 'news-agency',
      country: 'NO',
      url: null,
      published: '2025-03-01',
    },
    {
      role: 'via',
      name: 'Meridian Weekly',
      organization: null,
      kind: 'magazine',
      country: 'SE',
      url: 'https://meridian.example/reservoir',
      published: null,
    },
    {
      role: 'republisher',
      name: 'Harbor Portal',
      organization: null,
      kind: null,
      country: null,
      url: report.page.url,
      published: '2025-03-04',
    },
  ],
  origin: report.origin && { ...report.origin, name: 'Nordlys Press Agency', url: null },
  authors: [
    { name: 'Ingrid Solvang', organization: null, url: 'https://nordlys.example/solvang' },
    { name: 'Per Aaby', organization: null, url: null },
  ],
  terms: {
    ...terms,
    license: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    grantedBy: 'origin',
    fairUse: false,
    conflicts: [],
  },
};

/** A page without any sign, author or terms. */
export const bare: Report = {
  ...report,
  verdict: { kind: 'no-sign', confidence: 0.5 },
  origin: null,
  republisher: null,
  authorOrganization: null,
  terms: null,
  related: { cited: [], topics: [], byAuthor: [], studies: [] },
  clues: [],
  mentions: [],
  silent: ['address', 'byline', 'counter', 'credit', 'data', 'dateline', 'notice', 'release', 'rights'],
};

/** A page that names others near its text, and claims nothing by it. */
export const mentioning: Report = {
  ...bare,
  mentions: [
    {
      name: 'Valley Tribune',
      organization: 'valley-tribune',
      url: 'https://valleytribune.example/',
      quote: 'Sources: Valley Tribune, Nordlys',
      where: 'closing',
    },
    {
      name: 'Nordlys Press Agency',
      organization: 'nordlys',
      url: null,
      quote: 'Sources: Valley Tribune, Nordlys',
      where: 'closing',
    },
    {
      name: 'Ola Berg',
      organization: null,
      url: null,
      quote: 'With thanks to Ola Berg, whose map of the valley we used while we wrote this.',
      where: 'byline',
    },
  ],
};

/** The weekly of a house that runs what its monthly printed. */
export const sisterly: Report = {
  ...report,
  verdict: { kind: 'republished', confidence: 0.93 },
  page: { ...report.page, site: 'Meridian Weekly', url: 'https://meridian.example/reservoir' },
  origin: report.origin && {
    ...report.origin,
    name: 'Meridian Monthly',
    organization: 'meridian-monthly',
    kind: 'magazine',
    country: 'SE',
    domain: 'meridianmonthly.example',
    url: 'https://meridianmonthly.example/2025/reservoir',
    sister: true,
  },
  republisher: {
    name: 'Meridian Weekly',
    organization: 'meridian-weekly',
    kind: 'magazine',
    country: 'SE',
    homepage: 'https://meridian.example/',
  },
  authors: [{ name: 'Ingrid Solvang', organization: null, url: null }],
  authorOrganization: null,
  terms: null,
  clues: [clue('origin', 'closing', 'This article first appeared in Meridian Monthly.', 0.93, 'notice')],
};

export const notArticle: Report = { ...bare, verdict: { kind: 'not-article', confidence: 0.9 } };

export const state: TabState = {
  tabId: 7,
  visit: 'first',
  url: report.page.url,
  status: 'read',
  why: null,
  report,
  lookUp: null,
  link: null,
  recall: null,
  compared: [],
  at: 0,
};

export const tab = { id: 7, windowId: 1, url: report.page.url, private: false };

/** The view of a tab whose report is `of`. */
export const showing = (of: Report): TabView => ({ tab, state: { ...state, report: of }, why: null });

const selection = 'nobody in the valley was asked';

/** An answer to a look-up of a passage, as a quotation of a named speaker unless told otherwise. */
export const answer = (change: Partial<LookUp> = {}): LookUp => ({
  selection,
  kind: 'quotation',
  speaker: 'Mara Lind',
  context: `“The plan was signed in spring, and nobody in the  valley was asked,” said Mara Lind, who chairs the coalition.`,
  links: [{ text: 'the permit of 2019', url: 'https://rivers.example/permits/2019' }],
  ...change,
});

export const lookingUp = (of: LookUp | null): TabView => ({
  tab,
  state: { ...state, lookUp: { selection, answer: of } },
  why: null,
});

/** Nothing was asked of the world, and nobody chosen yet. */
export const unasked: World = {
  askings: [],
  settings: { services: {}, searxng: null, archive: null, leaveAlone: [], memory: 'undecided' },
};

/** Clicks that ask nobody. */
export const worldClicks: WorldClicks = {
  ask: async () => 'asked',
  stop() {},
  allow: async () => true,
  choose: async () => true,
};

/** Whom it names looks like an agency, and is written with a Cyrillic letter. */
export const lookalike: Report = {
  ...sisterly,
  origin: report.origin && { ...report.origin, name: 'R\u0435uters', organization: null, url: null },
  mixedNames: ['R\u0435uters'],
};
