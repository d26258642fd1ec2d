import type { Against } from '../lib/compare/against';
import type { Kit, Why } from '../lib/model';

/** What the reader can do from a view that shows a page. Components call these and touch no browser themselves. */
export interface Clicks {
  /** Read the page now. */
  read(): void;
  /** Scroll the page to these words and highlight them; false where the page no longer has them. */
  show(quote: string): Promise<boolean>;
  clearHighlight(): void;
  /** Put text on the clipboard; false where the browser refused. */
  copy(text: string): Promise<boolean>;
  /** The article, ready to be republished; why not, where it cannot be made. */
  kit(): Promise<Kit | Why>;
  /** Whose words these are, on the page in front. */
  lookUp(words: string): void;
  /** Never read this site by itself. */
  leaveAlone(site: string): void;
  /** Take that back. */
  readAgain(site: string): void;
  openSettings(): void;
  /** The page that shows how all this works. */
  openWelcome(): void;
  /** Copies what somebody needs who looks for an error: version, address, verdict, evidence, no text of the page. */
  copyProblem(): Promise<boolean>;
  /** Opens the page that compares the text in front with another, which is chosen there where none is given. */
  compare(against: Against | null): void;
  /** Opens the view by itself, all of it unfolded, ready to be printed. */
  print(): void;
}
