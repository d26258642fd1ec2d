import { end, type Phrases, who } from './phrases';

export const pl: Phrases = {
  language: 'pl',
  by: /^(?:autor|oprac)\.?\s*:\s*/i,
  source: /^źródło\s*:?\s+(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(
      String.raw`\b(?:ukazał się pierwotnie|opublikowany pierwotnie|pierwotnie opublikowany) (?:w|na|przez) ${who}${end}`,
      'i',
    ),
  ],
  excerpt: [new RegExp(String.raw`\bczytaj (?:całość|cały artykuł) (?:w|na) ${who}${end}`, 'i')],
  release: /^(?:informacja|komunikat) prasow[ay]\b/i,
};
