/** A comparison as it crosses from the reading room to our page. */
import * as z from 'zod/mini';

const listOf = <A extends z.core.SomeType>(value: A) => z.readonly(z.array(value));
const Place = z.lazy(() => z.object({ paragraph: z.number(), start: z.number(), end: z.number() }));
const Beside = z.lazy(() => z.object({ state: z.enum(['same', 'changed', 'unknown']), kept: z.number() }));

export const Comparison = z.lazy(() =>
  z.object({
    segments: listOf(
      z.union([
        z.object({ kind: z.enum(['kept', 'moved', 'changed']), copy: Place, original: Place }),
        z.object({ kind: z.literal('added'), copy: Place, original: z.null() }),
        z.object({ kind: z.literal('cut'), copy: z.null(), original: Place }),
      ]),
    ),
    ribbons: listOf(listOf(z.object({ paragraph: z.number(), words: z.number(), moved: z.boolean() }))),
    words: z.object({ copy: z.number(), original: z.number() }),
    shares: z.object({ printed: z.number(), borrowed: z.number(), contained: z.number() }),
    headline: Beside,
    lead: Beside,
    cut: listOf(z.number()),
    cutAtEnd: z.number(),
    own: listOf(Place),
    changes: listOf(
      z.object({ kind: z.enum(['name', 'number', 'negation']), copy: z.nullable(Place), original: z.nullable(Place) }),
    ),
  }),
);
