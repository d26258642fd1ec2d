/** Words that are almost a credit, a byline, a day or a notice, said without end. */
import { any, type Family, withTail } from './page';

/** So many letters of a phrase in one paragraph, and as many in short ones. */
const letters = 300_000;
const said: Record<string, string> = {
  By: 'By ',
  'By and initials': 'By A. B. C. ',
  initials: 'J. R. ',
  'By and names': 'By Nora Field and ',
  'quotation marks': '“"«‘',
  spaces: '          ',
  'By and spaces': 'By            ',
  Source: 'Source: ',
  'originally published': 'originally published in ',
  'with permission': 'Reprinted with permission of ',
  agencies: '(AFP) (Reuters) ',
  parentheses: '((((((((((',
  copyright: '© 2024 Copyright by ',
  rights: 'All rights reserved by the ',
  dates: '3 May 2024, ',
  figures: '2024-05-03 10:00 ',
  dashes: 'OVEN, May 3 — - – ',
  slashes: 'a/b/A/',
  hosts: 'www.flour.example/',
  mail: 'nora.field@',
  licenses: 'CC BY-NC-ND 4.0 ',
  terms: 'may not be republished without ',
  'Chinese credits': '来源：新华社记者 ',
  'German credits': 'Mit freundlicher Genehmigung von ',
  capitals: 'OVEN FLOUR BREAD ',
};

export const phrases: Family = {
  name: 'phrases',
  pages: any(
    Object.fromEntries(
      Object.entries(said).map(([name, phrase]) => [
        name,
        (n) => {
          const whole = phrase.repeat(Math.ceil(n(letters) / phrase.length));
          const short = phrase.repeat(Math.ceil(90 / phrase.length));
          return withTail(`<p>${whole}</p>${`<p>${short}</p>`.repeat(n(2_000))}<footer>${whole}</footer>`);
        },
      ]),
    ),
  ),
};
