/** One block of small print, read sentence by sentence: what it permits, forbids, asks for. */
import type { Use, UseName } from '../model';

export interface NoticeReading {
  uses: Partial<Record<UseName, Use>>;
  conditions: string[];
  /** It says whom to ask. */
  asks: boolean;
  reserved: boolean;
}

const reserved =
  /all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|版权所有|版權所有|無断転載/i;
const forbids =
  /(?:may|must|can)(?: ?not) be (?:published|broadcast|rewritten|redistributed|reproduced|copied|republished)|reproduction .{0,40}(?:prohibited|forbidden)|reproduction .{0,30}interdite|nachdruck .{0,40}(?:verboten|nur mit)|prohibida la reproducción|未经授权不得转载|禁止转载/i;
const without =
  /without (?:the )?(?:prior |express |written |explicit )*(?:permission|consent|authori[sz]ation)|ohne (?:\p{L}+ )?(?:genehmigung|zustimmung)|sans (?:\p{L}+ )?autorisation|sin (?:\p{L}+ )?(?:autorización|permiso)|未经|無断/iu;
const grants =
  /(?:grants? permission|permission is (?:hereby )?granted|feel free|free to|are welcome to|se (?:permite|autoriza) (?:la )?(?:libre )?reproducción|转载请注明|轉載請註明|you may|may (?:freely )?(?:cross-?post|re-?post|republish|reprint|reproduce)|may be (?:republished|reposted|reprinted|reproduced))(?: \w+){0,4} ?(?:cross-?post|re-?post|republish|reprint|reproduce|share|copy|reuse)?/i;
const reuse = /cross-?post|re-?post|republi|reprint|reproduc|redistribut|reproducci|转载|轉載/i;
const ask =
  /(?:contact|e-?mail|write to|ask|permission (?:from|of)|request permission|needs? (?:our |the )?(?:prior |written )*permission)/i;

const conditionSigns: readonly [string, RegExp][] = [
  [
    'attribution',
    /acknowledg|credit|attribut|(?:cite|name) the source|source (?:is|and)|mention (?:of )?the source|cit(?:e|ando) (?:siempre )?la fuente|注明(?:出处|来源)|註明(?:出處|來源)/i,
  ],
  ['link-to-original', /(?:hyper-?)?link(?:s|ed)? (?:back )?to\b/i],
  ['no-edits', /(?:without|no) (?:edit|chang|alter|modif)/i],
  ['keep-byline', /byline/i],
];

/** Reads a block of small print, or null where it speaks of nothing one may do. */
export function readNotice(text: string): NoticeReading | null {
  if (text.length > 4_000) return null;
  const reading: NoticeReading = { uses: {}, conditions: [], asks: false, reserved: false };
  let spoke = false;
  for (const sentence of text.split(/(?<=[.!?。])\s+/)) {
    if (reserved.test(sentence)) {
      reading.reserved = spoke = true;
      for (const name of ['republish_noncommercial', 'republish_commercial', 'print', 'translate', 'modify'] as const)
        reading.uses[name] ??= 'permission-required';
    }
    if (forbids.test(sentence)) {
      spoke = true;
      const use = without.test(sentence) ? 'permission-required' : 'forbidden';
      for (const name of ['republish_noncommercial', 'republish_commercial', 'print'] as const)
        reading.uses[name] = use;
    } else if (
      ask.test(sentence) &&
      /\bfor (?:publication|re-?print|republication|reproduction|commercial)|in print|commercial/i.test(sentence)
    ) {
      spoke = reading.asks = true;
      if (/print|newspapers|books/i.test(sentence)) reading.uses.print = 'permission-required';
      if (/commercial/i.test(sentence)) reading.uses.republish_commercial = 'permission-required';
    } else if (grants.test(sentence) && reuse.test(sentence)) {
      spoke = true;
      const found = conditionSigns.filter(([, sign]) => sign.test(sentence)).map(([name]) => name);
      reading.conditions.push(...found);
      const use =
        found.length > 0 || /as long as|provided|if you|on condition|siempre que/i.test(sentence)
          ? 'conditional'
          : 'allowed';
      // A second, conditional grant is the exact one: "feel free" in a call to share is not.
      if (reading.uses.republish_noncommercial !== 'conditional') reading.uses.republish_noncommercial = use;
      const narrowed = /community|non-?commercial|non-?profit|educational/i.test(sentence);
      if (!narrowed && use === 'conditional') reading.uses.republish_commercial ??= use;
      if (/\bin print\b/i.test(sentence)) reading.uses.print ??= use;
    }
  }
  return spoke ? reading : null;
}
