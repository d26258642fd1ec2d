/** A file of labelled notices in, an answer a line out, in the form that `notices/score.py` measures. */
import { writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { readLines } from './corpus.ts';
import { attributionOf } from './notices/attribution.ts';
import type { Notice } from './notices/notice.ts';
import { termsOfNotice } from './notices/terms.ts';

const text = z.optional(z.nullable(z.string()));
const Row = z.looseObject({
  id: z.string(),
  text: z.string(),
  lang: text,
  url: text,
  source_href: text,
  source_article_title: text,
});

/** What is asked of a notice: where its text comes from, or what may be done with it. */
const questions = { attribution: attributionOf, terms: (notice: Notice) => ({ terms: termsOfNotice(notice) }) };

export const isQuestion = (name: string): name is keyof typeof questions => Object.hasOwn(questions, name);

/** Reads every notice of `labels` and writes the answers to `out`. Throws where a line is no notice. */
export function readNotices(question: keyof typeof questions, labels: string, out: string): { rows: number } {
  const rows = readLines(labels, Row);
  const answers = rows.map(({ id, text, lang, url, source_href: href, source_article_title: title }) => ({
    id,
    ...questions[question]({
      text,
      language: lang ?? null,
      url: url ?? null,
      links: href ? [{ text: title ?? '', href }] : [],
    }),
  }));
  writeFileSync(out, answers.map((answer) => `${JSON.stringify(answer)}\n`).join(''));
  return { rows: rows.length };
}
