/** A key, or two held together, as both browsers name them. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape';

/** A document: a page in a tab, our popup, our sidebar, our settings. */
export interface Surface {
  /** Runs a function's body in the document and returns its JSON-like result. */
  run(script: string): Promise<unknown>;
  /** Clicks, as a person does, the button, link, tab or summary that has this name. */
  click(name: string): Promise<void>;
  /** Presses a key on the keyboard, in this document; what it does may take a moment. */
  press(key: Key): Promise<void>;
  /** Writes words on the keyboard, letter by letter, wherever the focus is. */
  type(words: string): Promise<void>;
  /** A PNG of it. */
  picture(): Promise<Uint8Array>;
}

/** The document's visible text. */
export async function textOf(surface: Surface): Promise<string> {
  return String(await surface.run('return document.body ? document.body.innerText : ""'));
}
