/** The articles of the world: a table, and the words of the pages that are copied in it. */
import { readFileSync } from 'node:fs';
import type { Article } from './model.ts';

const here = new URL('.', import.meta.url);

/** The paragraphs of a page of the demonstration, and its first sentences. */
function page(path: string): { text: string; lead: string } {
  const html = readFileSync(new URL(`sites/${path}`, here), 'utf8');
  const paragraphs = [...html.matchAll(/<p>(?!<(?:small|em)>)([\s\S]*?)<\/p>/g)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, '').trim(),
  );
  // A dateline is the desk's, and feeds leave it out.
  const first = (paragraphs[0] ?? '').replace(/^.{0,60}?(?: — |\(Reuters\) - )/, '');
  const lead = first.match(/.*?[.!?](?= |$)/g)?.slice(0, 2);
  return { text: paragraphs.join('\n'), lead: lead?.join('').trim() ?? first };
}

const stories: Record<string, { text: string; lead: string }> = {
  harbor: page('harborrights.example/statements/harbor-bill.html'),
  ferry: page('morningtide.example/world/ferry-talks.html'),
  river: page('fieldnotes.example/2026/rivers/the-river-that-came-back.html'),
  lighthouse: page('courrier-iles.example/societe/le-dernier-phare.html'),
};

/**
 * A row of `articles.tsv`. Where the lead is `=` it is the story's own; where it begins with `~` it is another desk's cut
 * of the same text. In both cases the whole text is the story's.
 */
function article(row: string): Article {
  const cells = row.split('\t');
  const [story = '', published = '', language = '', country = '', outlet = '', url = ''] = cells;
  const [headline = '', told = '', gist = ''] = cells.slice(6);
  const source = /^[=~]/.test(told) ? stories[story] : undefined;
  const lead = told === '=' ? (source?.lead ?? '') : told.replace(/^~/, '');
  return { url, headline, outlet, published, language, country, lead, gist, text: source?.text ?? lead };
}

/** All articles. */
export const articles: readonly Article[] = readFileSync(new URL('articles.tsv', here), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(article);
