import { end, type Phrases, who } from './phrases';

export const nl: Phrases = {
  language: 'nl',
  by: /^door:?\s+/i,
  source: /^bron\s*:\s*(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(
      String.raw`\b(?:verscheen|is) (?:eerder|oorspronkelijk|eerst) (?:gepubliceerd )?(?:in|op|bij|door) (?:de |het )?${who}${end}`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?:oorspronkelijk|eerder) (?:gepubliceerd|verschenen) (?:in|op|door|bij) (?:de |het )?${who}${end}`,
      'i',
    ),
    new RegExp(String.raw`^overgenomen (?:van|uit) ${who}${end}`, 'i'),
  ],
  excerpt: [new RegExp(String.raw`\blees (?:het )?(?:hele|volledige) artikel (?:op|bij|in) ${who}${end}`, 'i')],
  release: /^persbericht\b/i,
};
