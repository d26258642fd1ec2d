import type { Clue } from '../model';
import { phrasesFor } from '../phrases';
import { closing, opening, smallPrint } from './credit';
import { quoteOf, type Signal } from './signal';

const contact =
  /^(?:media|press|news) contacts?\b|^presse(?:kontakt|stelle)|^contacts? presse|^kontakt für (?:presse|medien)/i;
const issuer = /^SOURCE:?\s+(?<who>[^\n]{2,80})$/;

/** A press release's own form: its heading, its contact, the issuer in its last line. */
export const release: Signal = (page, site) => {
  const phrases = phrasesFor(page.language);
  const head = opening(page).find(({ text }) => text.length < 120 && phrases.some((each) => each.release.test(text)));
  const foot = closing(page, smallPrint);
  const reached = foot.find(({ text }) => contact.test(text));
  const named = foot.find(({ text }) => issuer.test(text));
  const who = named ? issuer.exec(named.text)?.groups?.who : undefined;
  const signs = [head, reached, named].filter((block) => block !== undefined);
  const shown = named ?? head ?? reached;
  if (signs.length < 2 || !shown) return [];
  const clue: Clue = {
    signal: 'release',
    about: 'origin',
    value: who ?? site.name ?? page.host,
    quote: quoteOf(shown.text),
    where: shown === head ? 'opening' : 'closing',
    trust: 0.85,
    kind: 'press-release',
  };
  return [clue];
};
