/** A credit: what a line tells of whose text it is, and the candidate it makes. */
import { letter, wordsOf } from '../languages/word';
import type { Place } from '../model';
import type { Block } from '../page';
import type { Candidate } from '../signals/signal';
import type { SourceName } from './name';
import { kindOf } from './supplier';

export interface Credit extends SourceName {
  /**
   * alone: nothing but the name; enclosed: the same, in brackets; last words: the same, behind the last sentence;
   * signed: beside persons, initials or dates; labelled: "Source: X"; hat tip: "Via: X"; titled: a label and the
   * original's linked headline; unnamed: "agencies"; outlet: another newsroom in a byline; passing: an agency in a line
   * that may be a sentence; part: an agency that lent a hand; from, beside, dated, bare: somebody in the byline's slot,
   * behind "from", beside a person, behind the day, or alone; issue: a paper with its day and page; linked: nothing but a
   * link to a story elsewhere; called: such a link whose words are "Source", "Original article"; logo: a picture that
   * stands for the name; own pages: an agency's line about the rest of its reports.
   */
  form:
    | 'alone'
    | 'enclosed'
    | 'last words'
    | 'signed'
    | 'labelled'
    | 'hat tip'
    | 'unnamed'
    | 'outlet'
    | 'passing'
    | 'part'
    | 'titled'
    | 'issue'
    | 'linked'
    | 'called'
    | 'dated'
    | 'from'
    | 'beside'
    | 'bare'
    | 'logo'
    | 'own pages';
  /** The label calls it a press release: "Source: University of the Valley, press release". */
  released?: boolean;
  /** The site's own desk or its initials stand beside the name. */
  mixed: boolean;
}

/** What agencies call themselves. */
const agencyWord = new RegExp(`(?<!${letter})${wordsOf('agency')}(?!${letter})`, 'iu');
/** Portals in China must name the source of every text, and do it in this form (Provisions on Internet News, 2017). */
const owed = new RegExp(wordsOf('owedSource'), 'u');
/** Some print the name alone, in the element that their page calls the source. */
const sourceSlot = /(?:^|[\s_-])source(?:$|[\s_-])/;
const ideographs = /^\p{Script=Han}+$/u;

function isOwed({ text, names }: Block, { name, form }: Credit): boolean {
  if (form === 'labelled') return owed.test(text);
  return form === 'bare' && ideographs.test(name) && sourceSlot.test(names.slice(0, 60));
}

/** What a credit in a block says, as a candidate. */
export function creditFound(block: Block, credit: Credit, where: Place): Candidate {
  const { name, organization, link, form, mixed, released } = credit;
  const isAgency = organization === null && (form === 'unnamed' || agencyWord.test(name));
  return {
    name,
    organization,
    url: link?.href,
    quote: block.text,
    where,
    form: released ? 'released' : isOwed(block, credit) ? 'owed' : form,
    block,
    kind: released ? 'press-release' : isAgency ? 'wire' : kindOf(organization),
    mixed,
    ...(form === 'unnamed' ? { unnamed: true } : {}),
  };
}
