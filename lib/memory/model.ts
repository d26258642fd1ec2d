/** The nouns of the memory: what is kept of a text that was read. Never the text itself. */
import * as z from 'zod/mini';
import { ArticleText, Kind, type Report } from '../model';
import { withoutTracking } from '../privacy';
import { hostOf } from '../text/address';
import { cut, oneLine } from '../text/line';

/** No field is longer. UTF-16 units; a cut text has its ellipsis beside them. */
const longest = { address: 2_000, name: 200, title: 300, lead: 300, tag: 35 };
const upTo = (length: number) => z.string().check(z.maxLength(length));
/** One that may be followed, whoever wrote the file that it came in. */
const address = upTo(longest.address).check(z.regex(/^https?:\/\//i));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const remembered = () => ({
  address,
  /** The host without `www.`. */
  site: upTo(longest.name),
  title: upTo(2 * longest.title + 1),
  /** The day on which it was read first, the reader's own, ISO 8601. */
  day,
  /** The day it says it was published on, where it says one. */
  published: z.nullable(day),
  /** BCP 47 */
  language: z.nullable(upTo(longest.tag)),
  /** Its first sentences. */
  lead: upTo(2 * longest.lead + 1),
  /** What its report says of its origin; null where it names none. `organization`: an id of the dataset. */
  origin: z.nullable(
    z.object({
      kind: Kind,
      name: upTo(2 * longest.name + 1),
      organization: z.nullable(upTo(longest.name)),
      url: z.nullable(address),
    }),
  ),
});

/** A text that was read, as the reader may see it again. */
export const Remembered = z.lazy(() => z.object(remembered()));
export type Remembered = z.infer<typeof Remembered>;

/** A text as the library lists it. */
export const Listed = z.lazy(() =>
  z.object({
    ...remembered(),
    id: z.number(),
    /** Texts that came before it and are mostly the same, those that share most first; one of them may be forgotten by now. */
    kin: z.array(z.number()),
    /** Whether the reader saved its words. */
    hasText: z.boolean(),
  }),
);
export type Listed = z.infer<typeof Listed>;

/** What is to be forgotten. `days` are the first and the last. */
export const Forgotten = z.lazy(() =>
  z.discriminatedUnion('what', [
    z.object({ what: z.literal('one'), id: z.number() }),
    z.object({ what: z.literal('site'), site: z.string() }),
    z.object({ what: z.literal('days'), from: z.string(), to: z.string() }),
    z.object({ what: z.literal('all') }),
  ]),
);
export type Forgotten = z.infer<typeof Forgotten>;

const short = (text: string, length: number) => cut(oneLine(text), length);

/** What is kept of a page by its report; null where its address is none to come back to. */
export function rememberedOf(
  { page, verdict, origin }: Pick<Report, 'page' | 'verdict' | 'origin'>,
  today: string,
): Remembered | null {
  const address = withoutTracking(page.url);
  const site = hostOf(address);
  if (!site || site.length > longest.name || address.length > longest.address) return null;
  const { success } = day.safeParse(page.published?.slice(0, 10));
  const url = origin?.url ?? null;
  return {
    address,
    site,
    title: short(page.title, longest.title),
    day: today,
    published: success ? (page.published?.slice(0, 10) ?? null) : null,
    language: page.language?.slice(0, longest.tag) ?? null,
    lead: short(page.lead ?? '', longest.lead),
    origin: origin && {
      kind: verdict.kind,
      name: short(origin.name, longest.name),
      organization: origin.organization?.slice(0, longest.name) ?? null,
      url: url && url.length <= longest.address ? url : null,
    },
  };
}

/** What is known about the store as a whole. */
export const State = z.lazy(() =>
  z.object({
    /** Of the form in which all this is written. */
    version: z.literal(1),
    /** The number of the next text. */
    next: z.number(),
    /** Texts below this number are in the index; the others are looked through one by one. */
    merged: z.number(),
    /** How many texts there are. */
    texts: z.number(),
    /** How many rows the index has, and into how many parts it is cut, as a power of two. */
    rows: z.number(),
    power: z.number(),
    /** No text was read before this day; null where there is none. */
    oldest: z.nullable(z.string()),
  }),
);
export type State = z.infer<typeof State>;

/** A state that a later version wrote. */
export const Later = z.lazy(() => z.object({ version: z.number().check(z.gt(1)) }));

/** No article has more; who saves a book has it elsewhere. In UTF-16 units. */
const mostWords = 1_000_000;

/** Words to be saved, or as they stand in the store or in a file; null for what are none, or too many. */
export function wordsIn(value: unknown): ArticleText | null {
  const words = ArticleText.safeParse(value).data;
  const length = words?.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0) ?? 0;
  return words && length <= mostWords ? words : null;
}
