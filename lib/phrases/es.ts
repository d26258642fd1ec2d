import { end, type Phrases, who } from './phrases';

export const es: Phrases = {
  language: 'es',
  by: /^por:?\s+/i,
  source: /^fuente\s*:\s*(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(
      String.raw`\b(?:publicad[oa]|aparecid[oa]) (?:originalmente|por primera vez|inicialmente) (?:en|por) ${who}(?=\s*(?:[.;:|()\n]|$|,|\sel \d|\sbajo ))`,
      'i',
    ),
    new RegExp(String.raw`\b(?:originalmente|inicialmente) (?:publicad[oa]|aparecid[oa]) (?:en|por) ${who}${end}`, 'i'),
    new RegExp(String.raw`^(?:tomado|reproducido|republicado) de\s*:?\s*${who}${end}`, 'i'),
  ],
  excerpt: [new RegExp(String.raw`\b(?:leer|lea) (?:el )?(?:artículo|texto) completo en ${who}${end}`, 'i')],
  release: /^(?:comunicado|nota) de prensa\b/i,
};
