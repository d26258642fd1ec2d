/** Where somebody can be reached, in a text: addresses for mail and numbers of telephones. */

/** Neither the handle of a network ("@jane@social.example") nor a version ("zod@4"). */
const mail = String.raw`(?<![\p{L}\d._%+@-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}`;
/** Not a day, a span of years, a price: with a plus or two zeros before a country's number; with a town's, or in threes and four. */
const phone = [
  String.raw`(?<![\p{L}\d.,/+-])(?:\+|00)[1-9](?:[\s().\/-]{0,2}\d){7,13}(?!\d)`,
  String.raw`(?<![\p{L}\d.,/+-])(?!\d{1,2}([./-])\d{1,2}\1\d{2,4}(?!\d))(?:\(0\d{1,5}\)|0\d{1,5}(?=[\s/-]))[\s/-]{0,2}\d(?:[\s/-]?\d){4,9}(?!\d)`,
  String.raw`(?<![\p{L}\d.,/+-])(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[\s.-])\d{3}[.-]\d{4}(?!\d)`,
].join('|');
const contact = new RegExp(`${mail}|${phone}`, 'gu');

/** What a host that hides addresses from harvesters writes in their place, until its script has run (Cloudflare). */
const hiddenMail = String.raw`\[email\s?protected\]`;
const mailBehind = new RegExp(String.raw`[\s|,;:(<–—-]*(?:${mail}|${hiddenMail})[\s)>]*`, 'gu');

const mailAlone = new RegExp(mail, 'u');
const phoneWhole = new RegExp(String.raw`^(?:${phone})$|^\+[1-9]\d{7,14}$`, 'u');

/** Whether an address for mail stands in it. */
export const hasMail = (text: string): boolean => mailAlone.test(text);

/** A line without addresses for mail, and without what sets them apart: "Nora Field | nora@valleypost.example". */
export const withoutMail = (text: string): string =>
  text.includes('@') || text.includes('[email') ? text.replace(mailBehind, ' ').trim() : text;

/** Whether it is a telephone's number and nothing else. */
export const isPhone = (text: string): boolean => phoneWhole.test(text.trim());

/** What is left of a text where it is taken out, piece by piece. */
export const piecesWithoutContacts = (text: string): string[] =>
  text
    .replace(contact, '\n')
    .split('\n')
    .map((piece) => piece.trim())
    .filter(Boolean);
