/** A document: a page in a tab, our popup, our sidebar, our settings. */
export interface Surface {
  /** Runs a function's body in the document and returns its JSON-like result. */
  run(script: string): Promise<unknown>;
  /** Clicks, as a person does, the button, link, tab or summary that has this name. */
  click(name: string): Promise<void>;
  /** Presses a key, named as `KeyboardEvent.key` names it (`Tab`, `Enter`, `a`), where the keyboard's focus is in it. */
  press(key: string): Promise<void>;
  /** A PNG of it. */
  picture(): Promise<Uint8Array>;
}

/** The document's visible text. */
export async function textOf(surface: Surface): Promise<string> {
  return String(await surface.run('return document.body ? document.body.innerText : ""'));
}
