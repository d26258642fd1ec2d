import { end, type Phrases, who } from './phrases';

export const el: Phrases = {
  language: 'el',
  by: /^(?:του|της|γράφει ο|γράφει η)\s+/i,
  source: /^πηγή\s*:\s*(?<who>[^\n]{2,80})$/i,
  republished: [
    new RegExp(String.raw`(?:πρωτο)?δημοσιεύ(?:θηκε|τηκε) (?:αρχικά )?(?:στο|στη|στην|στον) ${who}${end}`, 'i'),
    new RegExp(String.raw`^αναδημοσίευση από (?:το |την |τη )?${who}${end}`, 'i'),
  ],
  excerpt: [],
  release: /^δελτίο τύπου/i,
};
