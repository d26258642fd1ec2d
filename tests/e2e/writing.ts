/** Pages that tests make up: articles in plain markup, their sentences our own. */

const sentences = [
  'The baker in the narrow street opened two hours late, and nobody who stood in the line could say that it had ever happened before.',
  'By noon the whole quarter knew that the oven had gone cold in the night and that the apprentice had slept beside it on a sack of flour.',
  'The mayor sent a kettle, the school sent the older children, and the choir, which has no other talents, sent three casseroles and a song.',
  'Whoever came for bread went home with a story instead, and most of them agreed afterwards that they had been served well.',
  'On Thursday the chimney was swept, the oven was lit, and the first loaf was cut into forty pieces and eaten standing up.',
];

/** An article page. `head` and `tail` are further markup for the head and after the text. */
export function article(title: string, { head = '', tail = '' }: { head?: string; tail?: string } = {}): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article">${head}</head>
<body><main><article><h1>${title}</h1>
${paragraphs}
${tail}
</article></main></body></html>`;
}

/** What a republished page says of its origin. */
export const credit = (name: string, url: string): string =>
  `<p>The original source of this article is <a href="${url}">${name}</a></p>`;
