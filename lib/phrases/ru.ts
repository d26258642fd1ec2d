import { end, type Phrases, who } from './phrases';

// JavaScript's \b knows Latin letters only.
export const ru: Phrases = {
  language: 'ru',
  by: /^(?:автор|текст|сми)\s*:\s*/i,
  source: /^(?:источник|первоисточник)\s*:\s*(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(
      String.raw`(?:впервые|первоначально|изначально) (?:опубликован[оаы]?|вышел|вышла) (?:в|на|сайте|порталом|изданием| )+${who}${end}`,
      'i',
    ),
    new RegExp(String.raw`^по материалам(?: источника)?\s*:?\s*${who}${end}`, 'i'),
    new RegExp(String.raw`^оригинал(?: статьи| текста)?\s*:\s*${who}${end}`, 'i'),
  ],
  excerpt: [new RegExp(String.raw`читать (?:полностью|далее) (?:на|в) ${who}${end}`, 'i')],
  release: /^пресс-релиз/i,
};
