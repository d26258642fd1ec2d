/** What languages say of using a text, by the names that code has for it. What else a file says: `scripts/languages/key.ts`. */

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
