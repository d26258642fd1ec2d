import type { Kind, Place } from '../model';
import type { Organization } from '../organizations';
import type { Block } from '../page';
import type { Scene } from '../scene';

/** One sign: what it finds on a page, each with the page's own words. It proposes generously; the judge decides. */
export type Signal = (scene: Scene) => Candidate[];

/** Something that may tell the origin: a name, and the page's words or markup that give it. */
export interface Candidate {
  /** As the reader shall see it. */
  name: string;
  organization: Organization | null;
  /** Where it leads: to the original, or to the house. */
  url?: string | undefined;
  quote: string;
  where: Place;
  /** The form in which the sign met it: "bracket", "labelled". The judge weighs each form of each sign by itself. */
  form: string;
  /** The words it was read in, where they stand in the page's text. */
  block?: Block;
  /** What it speaks for, where that is not what the organization supplies. */
  kind?: Kind;
  /** The site's own desk signs along. */
  mixed?: boolean;
  /** It says "agencies" and names none: `name` is the page's word for them. */
  unnamed?: boolean;
}
