/** Values of a schema's shape that mean harm, and values of no shape at all. */
import fc from 'fast-check';
import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

const hostileWords = fc.oneof(
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    '\ud83d',
    '\0',
    '\u202e',
    'https://bay.example/a',
    'http://127.0.0.1/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '9',
    'x'.repeat(64),
    'x'.repeat(4_000),
    '2026-11-29',
    'google-news',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const hostileNumbers = fc.oneof(
  fc.constantFrom(0, -0, -1, 7, 0.5, 1e308, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER),
  fc.integer(),
);

/** Values that a schema takes, mostly: a string may be too long for it, or of another form. `textOf`: what stands in a string. */
export function shaped(
  schema: Schema,
  textOf: (schema: z.core.$ZodString) => fc.Arbitrary<string> = () => hostileWords,
): fc.Arbitrary<unknown> {
  const inner = (part: Schema) => shaped(part, textOf);
  if (schema instanceof z.core.$ZodObject) {
    const shape: Record<string, Schema> = schema._zod.def.shape;
    const parts = Object.entries(shape).map(([name, part]) => [name, inner(part)] as const);
    return fc.record(Object.fromEntries(parts));
  }
  if (schema instanceof z.core.$ZodArray) return fc.array(inner(schema._zod.def.element), { maxLength: 3 });
  if (schema instanceof z.core.$ZodNullable) return fc.option(inner(schema._zod.def.innerType));
  if (schema instanceof z.core.$ZodOptional) return fc.option(inner(schema._zod.def.innerType), { nil: undefined });
  if (schema instanceof z.core.$ZodLazy) return inner(schema._zod.innerType);
  if (schema instanceof z.core.$ZodReadonly) return inner(schema._zod.def.innerType);
  if (schema instanceof z.core.$ZodUnion) return fc.oneof(...schema._zod.def.options.map(inner));
  if (schema instanceof z.core.$ZodLiteral) return fc.constantFrom(...schema._zod.def.values);
  if (schema instanceof z.core.$ZodEnum) return fc.constantFrom(...Object.values(schema._zod.def.entries));
  if (schema instanceof z.core.$ZodRecord)
    return fc.dictionary(hostileWords, inner(schema._zod.def.valueType), { maxKeys: 3 });
  if (schema instanceof z.core.$ZodNumber) return hostileNumbers;
  if (schema instanceof z.core.$ZodBoolean) return fc.boolean();
  if (schema instanceof z.core.$ZodString) return textOf(schema);
  if (schema instanceof z.core.$ZodNull) return fc.constant(null);
  if (schema instanceof z.core.$ZodVoid) return fc.constant(undefined);
  if (schema instanceof z.core.$ZodUnknown) return fc.anything();
  throw new Error(`no values of the kind ${schema._zod.def.type}`);
}

/** 60,000 arrays, one in the other. */
function nest(): unknown {
  let value: unknown = 1;
  for (let depth = 0; depth < 60_000; depth++) value = [value];
  return value;
}

const huge = 'h'.repeat(9_000_000);
/** Whatever a process that was taken over may write. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSet: true, withBigInt: true }),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, huge, nest(), JSON.parse('{"__proto__":{"to":"gate"}}')),
  fc.constant(Object.create({ tabId: 7, visit: 'first' })),
);

/** A value with one of its parts in the place of another, or gone, or with parts that nobody asked for. */
export const spoiled = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(value, junk, fc.nat(), fc.boolean()).map(([whole, other, at, isGone]) => {
    if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return other;
    const names = Object.keys(whole);
    const name = names[at % (names.length || 1)];
    if (name === undefined) return other;
    const rest = Object.entries(whole).filter(([each]) => each !== name);
    return Object.fromEntries(isGone ? rest : [...rest, [name, other], ['extra', other]]);
  });
