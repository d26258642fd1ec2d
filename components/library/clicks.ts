import type { Imported } from '../../lib/io/panel/library';
import type { Family } from '../../lib/memory/library';
import type { Forgotten, Listed } from '../../lib/memory/model';
import type { Outcome } from '../../lib/memory/store';
import type { ArticleText, Settings } from '../../lib/model';

/** What files what was read can be taken along in. */
export const formats = ['jsonl', 'csv', 'csl', 'notes'] as const;
export type Format = (typeof formats)[number];

/** Long work of the library: how far it is, and the way to end it. */
export interface Work {
  done: number;
  of: number | null;
  stop(): void;
}

/** What the reader can do in the library. */
export interface LibraryClicks {
  /** Answers how many texts went. */
  forget(forgotten: Forgotten): Promise<Outcome<number>>;
  /** The words that the reader saved of a text. */
  saved(id: number): Promise<ArticleText | null>;
  removeSaved(id: number): Promise<boolean>;
  /** Puts one text on the clipboard, for another program. */
  copyAs(format: 'csl' | 'notes', text: Listed): Promise<boolean>;
  /** Writes a file; `progress` is called with how many texts are through. Answers how many it holds. */
  take(
    format: Format,
    families: readonly Family[],
    stop: AbortSignal,
    progress: (done: number) => void,
  ): Promise<Outcome<number>>;
  bringIn(file: File, stop: AbortSignal, progress: (done: number, of: number | null) => void): Promise<Imported>;
  /** Reads on where the reader stopped it. */
  readOn(): void;
  stopReading(): void;
  change(change: Partial<Settings>): void;
}
