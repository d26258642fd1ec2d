import { end, type Phrases, who } from './phrases';

export const pt: Phrases = {
  language: 'pt',
  by: /^por:?\s+/i,
  source: /^fonte\s*:\s*(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(
      String.raw`\b(?:publicad[oa]) (?:originalmente|primeiro|inicialmente) (?:em|no|na|pel[oa]) ${who}(?=\s*(?:[.;:|()\n]|$|,|\sem \d))`,
      'i',
    ),
    new RegExp(String.raw`^(?:republicad[oa]|reproduzid[oa]) (?:de|do|da|com autorização d[eoa]) ${who}${end}`, 'i'),
  ],
  excerpt: [
    new RegExp(
      String.raw`\bleia (?:o texto|a matéria|a íntegra|a reportagem)(?: completa| completo)? (?:em|no|na) ${who}${end}`,
      'i',
    ),
  ],
  release: /^(?:comunicado|nota) (?:de|à) imprensa\b/i,
};
