/** What the reader can do where a view tells of what was read before. */
export interface MemoryClicks {
  /** Saves the words of the text in front, which is remembered under this number; false where it could not be. */
  saveText(id: number): Promise<boolean>;
  /** Opens what was read, at this text where one is meant. */
  openLibrary(id: number | null): void;
  /** The reader decides whether what is read is remembered. */
  chooseMemory(choice: 'on' | 'off'): void;
}
