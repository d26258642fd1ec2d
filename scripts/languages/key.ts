/**
 * The keys of a language file beside those of `lib/languages/vocabulary.ts`: how their templates are read, and what they
 * are for. A key is written in a file as words ("not names"), in code as one (`notNames`).
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
  excerpted: 'words',
  publisher: 'sentence',
  fed: 'sentence',
  denied: 'sentence',
  release: 'heading',
  issued: 'sentence',
  pressContact: 'heading',
  before: 'lead',
  after: 'ending',
  notNames: 'heading',
  surname: 'words',
} as const satisfies Record<string, Shape>;

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
  gluedAnd: 'joins two names, glued to the second: Arabic, Hebrew',
  gluedName: 'a name that only begins like it, there',
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
  of: 'between a person and the house: "of"',
  reportWord: "behind a newsroom's name, in the first line of a report: Chinese",
  reportedEnd: "behind a reporter's name, that he reports: Chinese",
  distributed: 'says behind a holder who sells the text: "distributed by"',
  allRights: 'begins the words that reserve them, behind the holder: "all rights"',
  notice: 'by which a line that somebody looks up is a notice: "permission"',
  licenseWord: 'says that a license is meant: "licence"; other words may hold it',
  siteFeature: 'what else a site lets its readers use and agree to: "cookies"',
  at: 'the sign in an address for mail, spelled: "at"',
  dot: 'the same: "dot"',
  desk: 'the own desk of a house, where its name would stand: "newsroom"',
  contributed: 'others gave a part: "additional reporting", "with files from"',
  lentHand: 'a part so small that the text is still the site\'s own: "contributed to this report"',
  material: 'what they gave, before their name: "material"',
  agency: 'what agencies call themselves: "news agency"',
  wired: 'closes the place and day behind the name of an agency, in the first line of a report: Chinese',
  owedSource: 'the label of a source that the law makes every site name',
  pictureSource: 'where a picture is from, with or without a stroke: "/archive"',
  courtesy: 'begins a line about a picture: "courtesy"',
  supplied: 'begins a line about who gave the text: "provided by"',
  institution: 'in the name of a house whose texts are releases: "University"',
  institutionEnding: 'the same, at its end and glued to other words: "universität"',
  ownPlace: 'a place that the author or the house calls its own: "my blog"',
  outlet: 'what kind of place it is, behind its name and in small letters: "blog"',
  releaseSection: 'the part of an address behind which a site keeps press releases, in plain letters: "press-releases"',
  end: 'the last line of a press release: "ends"',
  pressOffice: 'signs a press release, before the name of the house: "press office"',
  askWhom: 'heads whom a press release says to ask: "contact"',
  about: 'heads what a press release says of its house, with its capital: "About"',
  posted: 'before the day when a text was published: "posted"',
  updated: 'begins the line with the day when it was changed: "last updated"',
  topics: 'before a colon and the topics of a text: "tags"',
  headlineMark: 'a mark of the desk before a headline: "exclusive", "watch"',
  country: 'a country, as editions are called by it: "Canada"',
  edition: 'a language or a medium, as editions are called by it: "English", "online"',
  section: 'a part of a house, at the end of its name: "news"',
  pageMark: 'before the number of a page, or behind it: "p. 9"',
  issueMark: 'before the number of an issue: "no. 12"',
  issue: 'begins what a house adds to its name for a form of its own: "print"',
} as const satisfies Record<string, string>;

export type LittleWord = keyof typeof littleWords;
