/** A credit: what a line tells of whose text it is, how far that is believed, and the find it makes. */
import { wordsOf } from '../languages/word';
import type { Place } from '../model';
import type { Block } from '../page';
import type { Found } from '../signals/signal';
import { originalAddress } from './address';
import type { SourceName } from './name';
import { kindOf, suppliesText } from './supplier';

export interface Credit extends SourceName {
  /**
   * alone: nothing but the name; signed: beside persons, initials or dates; labelled: "Source: X"; unnamed:
   * "agencies"; outlet: another newsroom in a byline.
   */
  form: 'alone' | 'signed' | 'labelled' | 'unnamed' | 'outlet';
  /** The label calls it a press release: "Source: University of the Valley, press release". */
  released?: boolean;
  /** The site's own desk or its initials stand beside the name. */
  mixed: boolean;
}

/** What agencies call themselves. */
const agencyWord = new RegExp(String.raw`(?<!\p{L})${wordsOf('agency')}(?!\p{L})`, 'iu');
/** Portals in China must name the source of every text, and do it in this form (Provisions on Internet News, 2017). */
const owed = new RegExp(wordsOf('owedSource'), 'u');

/**
 * How far a credit is believed, from 0 to 1; `table` says it for its form. "Source: X" names the text's source where X
 * is a newsroom or an address of an article; a ministry, a company or an unknown name is as often the source of facts
 * or of a picture.
 */
export function trustOf(
  { form, name, organization, link, released }: Credit,
  said: string,
  table: Readonly<Record<Credit['form'], number>>,
): number {
  // "Agencies" alone says that they helped; beside a stroke or a label, that they wrote.
  if (form === 'unnamed') return /[/:：]/.test(said) ? table.unnamed : 0.6;
  if (form !== 'labelled') return table[form];
  if (organization?.kind === 'press-release-wire') return 0.6;
  if (organization) return suppliesText(organization) ? table.labelled : 0.5;
  if (agencyWord.test(said) || released) return 0.8;
  if (owed.test(said)) return 0.85;
  return originalAddress(link) && /^\S+\.\p{L}{2,}$/u.test(name) ? 0.75 : 0.5;
}

/** What a credit in a block says, as a find. */
export function creditFound(block: Block, credit: Credit, where: Place, trust: number): Found {
  const { name, organization, link, form, mixed, released } = credit;
  const isAgency = organization === null && (form === 'unnamed' || agencyWord.test(name));
  return {
    name,
    organization,
    url: link?.href,
    quote: block.text,
    where,
    trust,
    kind: released ? 'press-release' : isAgency ? 'wire' : kindOf(organization),
    mixed,
  };
}
