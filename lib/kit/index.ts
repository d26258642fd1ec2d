/** The article, ready to be republished elsewhere. Whether it may be is decided before (`lib/terms/limit.ts`). */
import type { Kit, Report } from '../model';
import type { Article } from '../page/article';
import { writeHtml } from './html';
import { writeMarkdown } from './markdown';
import { sheetOf } from './sheet';

/** The kit for a report and the article it was made of. */
export function kitOf(report: Report, article: Article): Kit {
  const sheet = sheetOf(report, article);
  return {
    html: writeHtml(sheet),
    markdown: writeMarkdown(sheet),
    wordCount: article.wordCount,
    pixel: sheet.counter !== null,
  };
}
