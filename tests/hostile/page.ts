/** A hostile page: what it consists of, and what must come of it. */
import { article } from '../e2e/writing';

/** Scales a count or a length down, so that the same page is small where only its kind matters. */
export type Size = (count: number) => number;

export interface HostilePage {
  name: string;
  make: (n: Size) => string | Buffer;
  headers?: Record<string, string>;
  /** Its article stands there whole, in a page of a fair size: to refuse it would be no true reason. */
  mustBeRead?: true;
  /** What of it never arrives: its end, or something that it shows. */
  never?: 'end' | 'picture';
}

/** Pages of one kind. */
export interface Family {
  name: string;
  pages: readonly HostilePage[];
}

/** What a page is called, and how it is made. */
type Named = Readonly<Record<string, HostilePage['make']>>;

/** Pages that may be refused, where the reason is true. */
export const any = (pages: Named): HostilePage[] => Object.entries(pages).map(([name, make]) => ({ name, make }));

/** Pages that must be read, whatever stands around their article. */
export const read = (pages: Named): HostilePage[] => any(pages).map((page) => ({ ...page, mustBeRead: true }));

/** An article with further markup after its text. */
export const withTail = (tail: string): string => article('The cold oven', { tail });

/** An article with further markup in its head. */
export const withHead = (head: string): string => article('The cold oven', { head });

/** An article with a program in its head, which runs before anything else. */
export const withProgram = (program: string): string => withHead(`<script>${program}</script>`);

/** The same again and again; `make` is told how often it was called before. */
export const repeat = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');
