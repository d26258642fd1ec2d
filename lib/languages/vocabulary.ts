/**
 * What a language file can say: every key, how its templates are read, and what it is for. A key is written in a file
 * as words ("not a name"), in code as one (`notAName`).
 */

/**
 * How the templates of a key are read.
 *
 * | shape | its templates |
 * | --- | --- |
 * | `sentence` | stand anywhere in a block, and may have a `{name}` |
 * | `words` | stand anywhere, between word edges |
 * | `opening` | open a block; more follows |
 * | `heading` | open a block, or are all of it |
 * | `label` | stand before a colon and a name |
 * | `ending` | are where a name in a sentence ends |
 * | `lead` | stand before a name, capitals as they are written |
 * | `part` | are pieces of a pattern in code, read as they are written |
 * | `list` | are single words, in their order |
 */
export type Shape = 'sentence' | 'words' | 'opening' | 'heading' | 'label' | 'ending' | 'lead' | 'part' | 'list';

/** The keys about where a text comes from. */
export const originKeys = {
  by: 'opening',
  reported: 'opening',
  source: 'label',
  picture: 'words',
  agencies: 'words',
  republished: 'sentence',
  excerpt: 'sentence',
  denied: 'sentence',
  release: 'heading',
  issued: 'sentence',
  pressContact: 'heading',
  before: 'lead',
  after: 'ending',
  notNames: 'heading',
} as const satisfies Record<string, Shape>;

/** The ideas of which sentences about what may be done with a text are made. Of two equally long words the earlier idea has them. */
export const ideas = {
  reserved: 'every right is kept: "all rights reserved"',
  ignored: 'sounds like terms and is none: "some rights reserved"',
  waived: '"without attributing": takes back what its words alone would ask for',
  ban: 'is not allowed, negated permissions too: "may not", "is prohibited", "is not permitted"',
  without: '"without permission", "unauthorized": the ban, or the grant, is about asking',
  denial:
    'words of denial: "no", "nothing". Beside "without permission" one makes asking needed; where none stands, "may be reprinted without permission" is free. A language without the list always asks',
  needed: 'asking is needed: "only with the written permission", "requires permission"',
  unnamed: '"without naming the source": what is banned is silence about it',
  grant: 'is allowed: "may", "is permitted", "feel free to", "does not need permission"',
  freely: '"without restriction": a grant that sets no conditions',
  copy: 'copying and spreading, in whatever medium, nouns and verbs: reproduce, copy, distribute',
  post: 'publishing again: republish, repost. A grant of it does not speak of print',
  share: 'passing on to friends and followers. A grant of it is no word about commerce',
  anyUse: '"otherwise used", "in any way": the ban covers translations and changes, too',
  reprint: 'words that name print themselves: reprint, Nachdruck',
  use: 'using, without saying how',
  quote: 'quoting, excerpts',
  translate: 'translating',
  modify: 'changing',
  ai: 'text and data mining, the training of models',
  print: 'where to: "in print", newspapers',
  online: 'where to: "online", "in digital form"',
  anyMedium: '"in any form or medium"',
  part: 'how much of it: "in whole or in part", "no part"',
  whole: '"in full", "the whole text"',
  commercial: 'what for: "for commercial purposes"',
  noncommercial: '"non-commercial"',
  anyPurpose: '"commercial or other purposes"',
  others: 'others’ material, which a site’s terms leave out: "third-party content"',
  expired: 'what comes when a time is over: "after this deadline". The limit itself says it',
  matter: 'what it is about: content, material; the set text counts as well',
  pictures: 'pictures and other parts',
  self: 'this text itself, or everything of this site: "this article", "our stories". Tells small print from the news',
  duty: '"must", "is obligatory", "please": makes a condition of what follows',
  provided: '"as long as", "on condition that"',
  limit: '"up to", "the first", "wait at least": a number and a unit follow',
  contact: 'what leads to an address to ask: "contact", "write to"',
  fairUse: '"not authorized by the copyright owner", "fair use": grants nothing',
  publicDomain: '"in the public domain"',
  notPublicDomain: '"not in the public domain"',
} as const satisfies Record<string, string>;

/** Little words that count in every page, whatever its language: pages of one language carry the words of others. */
export const littleWords = {
  and: 'joins names: "and"',
  with: 'joins who worked on a text, and stands before who gave it: "with"',
  from: 'before whom a text is from: "from", "by"',
  is: 'a verb by which a line is a sentence, and no credit: "is", "was"',
  but: 'what follows says otherwise: "but", "however"',
  not: 'turns a headline into its opposite, small and without endings: "not", "without"',
  said: 'before or behind the name of who speaks: "said", "warned"',
  a: 'the article before what somebody is: "a"',
  the: 'the article before the name of a house: "the"',
  in: 'before the country or language of an edition: "in"',
  for: 'before the house for which somebody writes: "for", "of"',
  via: 'before through whose hands a text came: "via"',
  inNames: 'inside the name of a house: "of", "the"',
  inPlaces: 'inside the name of a place, where it has four letters or more: "upon"',
  particle: 'inside the name of a person: "von", "de"',
  title: 'before the name of a person: "Dr"',
  degree: 'behind the name of a person: "Ph.D."',
  role: 'what somebody is, behind the name: "staff", "correspondent"',
  reporter: 'before names, with or without a colon, where names have no capitals: Chinese',
  writer: 'before a colon or a stroke and names, there: Chinese, Japanese',
  journalist: 'behind names, there: Korean',
  reportedBy: 'opens the last line of a report, before names: "reporting by"',
  editedBy: 'closes it: "editing by"',
  noPerson: 'in no name of a person: "newsroom", "comments"',
  noName: 'begins no name of a person: "more", "with"',
  nobody: 'stands where the holder of rights would, and names nobody: "the author", "all"',
  noHouse: 'begins a sentence and no name of a house: "all", "please"',
  noSource: 'stands where a source would, and names none: "internet", "staff"',
  paper: 'ends the name of a paper, never that of a person: "Times"',
  paperEnding: 'the same, glued to other words: "zeitung"',
  copyrightOf: 'between "copyright" or its sign and the year or the holder: "by"',
  heldBy: 'between the year of a copyright and the holder: "held by"',
  partOf: 'between a house and the one that owns it: "a division of"',
  afterHolder: 'goes on behind the holder of rights: "used", "reprinted"',
  allRights: 'begins the words that reserve them, behind the holder: "all rights"',
  notice: 'by which a line that somebody looks up is a notice: "permission"',
  licenseWord: 'says that a license is meant: "licence"; other words may hold it',
  siteFeature: 'what else a site lets its readers use and agree to: "cookies"',
  at: 'the sign in an address for mail, spelled: "at"',
  dot: 'the same: "dot"',
  desk: 'the own desk of a house, where its name would stand: "newsroom"',
  contributed: 'others gave a part: "additional reporting", "with files from"',
  material: 'what they gave, before their name: "material"',
  agency: 'what agencies call themselves: "news agency"',
  wired: 'closes the place and day behind the name of an agency, in the first line of a report: Chinese',
  owedSource: 'the label of a source that the law makes every site name',
  pictureSource: 'where a picture is from, with or without a stroke: "/archive"',
  courtesy: 'begins a line about a picture: "courtesy"',
  supplied: 'begins a line about who gave the text: "provided by"',
  ownPlace: 'a place that the author or the house calls its own: "my blog"',
  outlet: 'what kind of place it is, behind its name and in small letters: "blog"',
  releaseSection: 'the part of an address behind which a site keeps press releases, in plain letters: "press-releases"',
  end: 'the last line of a press release: "ends"',
  about: 'heads what a press release says of its house, with its capital: "About"',
  posted: 'before the day when a text was published: "posted"',
  updated: 'begins the line with the day when it was changed: "last updated"',
  topics: 'before a colon and the topics of a text: "tags"',
  headlineMark: 'a mark of the desk before a headline: "exclusive", "watch"',
  country: 'a country, as editions are called by it: "Canada"',
  edition: 'a language or a medium, as editions are called by it: "English", "online"',
  section: 'a part of a house, at the end of its name: "news"',
  issue: 'begins what a house adds to its name for a form of its own: "print"',
} as const satisfies Record<string, string>;

export type LittleWord = keyof typeof littleWords;

export type Idea = keyof typeof ideas;

const isIdea = (key: string): key is Idea => Object.hasOwn(ideas, key);
/** In their order. */
export const ideaNames: readonly Idea[] = Object.keys(ideas).filter(isIdea);

/** What one must do, or leave, where one may use a text: the ids that reports carry. */
export const conditionIds = [
  'attribution',
  'credit-line',
  'link-to-original',
  'keep-byline',
  'copyright-notice',
  'full-text-only',
  'excerpt-only',
  'no-edits',
  'share-alike',
  'noncommercial',
  'no-resale',
  'no-paywall',
  'no-images',
  'logo',
  'canonical',
  'tracking-pixel',
  'notify',
  'embargo',
] as const;
export type Condition = (typeof conditionIds)[number];

/** Units of a limit. */
export const units = [
  'hour',
  'day',
  'week',
  'month',
  'year',
  'word',
  'character',
  'sentence',
  'paragraph',
  'percent',
] as const;
export type Unit = (typeof units)[number];

/** Creative Commons in a language's own words, and the names of its elements. */
export const licenseParts = ['commons', 'by', 'nc', 'nd', 'sa'] as const;
export type LicensePart = (typeof licenseParts)[number];
