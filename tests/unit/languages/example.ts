import { judge } from '../../../lib/judge';
import { languagesFor } from '../../../lib/languages';
import { conditionIds } from '../../../lib/languages/vocabulary';
import { type Use, useNames } from '../../../lib/model';
import { sceneOf } from '../../../lib/scene';
import { says } from '../../../lib/terms/meaning';
import { readNotice } from '../../../lib/terms/notice';
import { type Example, isOrigin } from '../../../scripts/languages/format';
import { pageOf } from '../../../scripts/notices/notice';

/** What a key finds, where its example does not say it. */
const labels: Readonly<Record<string, string>> = {
  republished: 'republished',
  denied: 'republished',
  excerpt: 'excerpt',
  excerpted: 'excerpt',
  publisher: 'excerpt',
  issued: 'press-release',
  release: 'press-release',
  pressContact: 'press-release',
};

/** Yes, if, ask, no, not stated. */
const letter: Readonly<Record<Use, string>> = {
  allowed: 'Y',
  conditional: 'I',
  'permission-required': 'A',
  forbidden: 'N',
  unstated: '-',
};

/** A name or none as an example writes it. */
const orNone = (name: string | null | undefined): string => name ?? '-';

/** What is read in an example, and what it says should be, both in one form. */
export function answers(language: string, { key, text, href, expected }: Example): { read: string; expected: string } {
  if (isOrigin(key)) {
    const links = href ? [{ text: '', href }] : [];
    // What a sentence proposes is the language's; whether that is enough is the judge's.
    const { claimed, mentioned } = judge(sceneOf(pageOf({ text, language, url: null, links })));
    const [best] = expected === null ? claimed : [...claimed, ...mentioned];
    const read = best ? `${best.kind}: ${orNone(best.name)}` : 'nothing';
    if (expected === null) return { read, expected: 'nothing' };
    const isWhole = /^(?:wire|republished|excerpt|press-release): /.test(expected);
    return { read, expected: isWhole ? expected : `${labels[key] ?? 'wire'}: ${expected}` };
  }
  const meaning = readNotice(text, languagesFor(language));
  if (expected === null) return { read: says(meaning) ? 'something' : 'nothing', expected: 'nothing' };
  if (expected.startsWith('holder: ')) return { read: `holder: ${orNone(meaning.holder)}`, expected };
  const [uses = '', ...rest] = expected.split(/\s+/);
  const known: readonly string[] = conditionIds;
  const conditions = rest.filter((word) => known.includes(word)).toSorted();
  const license = rest.find((word) => !known.includes(word));
  const written = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' ');
  return {
    read: written([
      useNames.map((name) => letter[meaning.uses[name]]).join(''),
      ...[...meaning.conditions].toSorted(),
      meaning.license?.id,
    ]),
    expected: written([uses, ...conditions, license]),
  };
}
