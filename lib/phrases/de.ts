import { end, type Phrases, who } from './phrases';

const text = String.raw`(?:artikel|beitrag|text|bericht|interview|essay|kommentar|gastbeitrag)`;

export const de: Phrases = {
  language: 'de',
  by: /^von:?\s+/i,
  source: /^\(?(?:original)?quelle\s*:\s*(?<who>[^\n]{2,80}?)\)?$/i,
  republished: [
    new RegExp(
      String.raw`\b${text} (?:ist |wurde |erschien )?(?:am [\w. ]{4,25} )?(?:zuerst|zunächst|ursprünglich|erstmals) (?:auf|bei|in|im|beim|von) (?:der |dem )?${who} (?:erschienen|veröffentlicht)`,
      'i',
    ),
    new RegExp(
      String.raw`\b(?:zuerst|zunächst|ursprünglich|erstmals) (?:erschienen|veröffentlicht|publiziert) (?:auf|bei|in|im|beim|von) (?:der |dem )?${who}${end}`,
      'i',
    ),
    new RegExp(
      String.raw`\b${text}(?: .{2,120})? erschien (?:zuerst|ursprünglich) (?:auf|bei|in|im) (?:der |dem )?${who}${end}`,
      'i',
    ),
    new RegExp(String.raw`\bim original ist (?:er|sie|es) (?:in|auf|bei|im) (?:der |dem )?${who} erschienen`, 'i'),
    new RegExp(String.raw`\boriginal-content von\s*:\s*${who}(?=,|$)`, 'i'),
    new RegExp(String.raw`\bübernommen (?:von|aus) (?:der |dem )?${who}${end}`, 'i'),
  ],
  excerpt: [
    new RegExp(
      String.raw`\b(?:den )?(?:ganzen|vollständigen|kompletten) ${text} (?:lesen|finden) sie (?:auf|bei|in) ${who}${end}`,
      'i',
    ),
  ],
  release: /^(?:pressemitteilung|presseinformation|medienmitteilung|pressemeldung)\b/i,
};
