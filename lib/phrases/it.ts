import { end, type Phrases, who } from './phrases';

export const it: Phrases = {
  language: 'it',
  by: /^(?:di|a cura di):?\s+/i,
  source: /^fonte\s*:\s*(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(
      String.raw`\b(?:pubblicat|apparso|apparsa)[oa]? (?:originariamente|originalmente|per la prima volta|inizialmente) (?:su|sul|sulla|in|da) ${who}${end}`,
      'i',
    ),
    new RegExp(String.raw`^(?:tratto|ripreso) da\s*:?\s*${who}${end}`, 'i'),
  ],
  excerpt: [new RegExp(String.raw`\bleggi l['’]articolo (?:completo|intero) su ${who}${end}`, 'i')],
  release: /^comunicato stampa\b/i,
};
