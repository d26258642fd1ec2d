import { articles } from './articles.ts';
import type { Article } from './model.ts';
import { escaped } from './service.ts';

const place = (url: URL): string => url.hostname + url.pathname;
const byPlace = new Map(articles.map((article) => [place(new URL(article.url)), article]));

/** The invented hosts that carry articles, beside those that have pages of their own. */
export const outletHosts: readonly string[] = [
  ...new Set(articles.map(({ url }) => new URL(url).hostname).filter((host) => host.endsWith('.example'))),
];

const page = ({ headline, outlet, published, language, text }: Article): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(headline)} – ${escaped(outlet)}</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="${escaped(outlet)}">
<meta property="article:published_time" content="${published}"><link rel="stylesheet" href="/style.css"></head>
<body><header><span class="name">${escaped(outlet)}</span></header>
<main><article><h1>${escaped(headline)}</h1>
<p class="meta"><time datetime="${published}">${published.slice(0, 10)}</time></p>
${text
  .split('\n')
  .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
  .join('\n')}
</article></main>
<footer>${escaped(outlet)} is invented, and so is all that it reports.</footer></body></html>`;

/** The page of an article of the world at this address, whatever its scheme and port; null where there is none. */
export function storyPage(url: URL): string | null {
  const article = byPlace.get(place(url));
  return article && outletHosts.includes(url.hostname) ? page(article) : null;
}
