import { end, type Phrases, who } from './phrases';

const text = String.raw`(?:article|texte|billet|entretien|tribune|papier|communiqué)`;

export const fr: Phrases = {
  language: 'fr',
  by: /^par\s*:?\s+/i,
  source: /^source\s*:\s*(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(
      String.raw`\b(?:initialement|originellement|d['’]abord|à l['’]origine|pour la première fois) (?:publié|paru)e? (?:sur|dans|par|chez|en) (?:le site (?:de )?)?${who}(?=\s*(?:[.;:|()\n]|$|,|\sle \d|\ssous ))`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?:publié|paru)e? (?:initialement|originellement|d['’]abord|à l['’]origine|pour la première fois) (?:sur|dans|par|chez) ${who}(?=\s*(?:[.;:|()\n]|$|,|\sle \d|\ssous ))`,
      'i',
    ),
    new RegExp(
      String.raw`\bcet? ${text} (?:est|a été) (?:republié|repris|reproduit|publié)e? (?:à partir )?(?:de|du|par|avec l['’]aimable autorisation d[eu]) ${who}(?=\s*(?:[.;:|()\n]|$|,|\ssous ))`,
      'i',
    ),
    new RegExp(String.raw`\b(?:la )?source originale de cet ${text} est\s*:?\s*${who}${end}`, 'i'),
  ],
  excerpt: [
    new RegExp(
      String.raw`\blire (?:la suite|l['’]intégralité|l['’]article (?:complet|entier))(?: de l['’]article)? (?:sur|dans) ${who}${end}`,
      'i',
    ),
  ],
  release: /^communiqué (?:de presse)?\b/i,
};
