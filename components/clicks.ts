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
  openSettings(): void;
  /** The page that shows how all this works. */
  openWelcome(): void;
  /** Don't read this site from now on; every open page of it says so at once. */
  leaveAlone(site: string): void;
  /** Takes that back: its open pages are read again. */
  readAgain(site: string): void;
  /** Copies what somebody needs who looks for an error: version, address, verdict, evidence, no text of the page. */
  copyProblem(): Promise<boolean>;
}
