import { describe, expect, test } from 'vitest';
import { languagesFor } from '../../../lib/languages';
import { readNotice } from '../../../lib/terms/notice';

/** The worst error is a yes where one has to ask. A permission that hangs on consent is none, in whatever language. */
const askFirst: readonly (readonly [language: string, ...sentences: string[]])[] = [
  ['ar', 'يمكن إعادة النشر بإذن مسبق.'],
  ['bg', 'Препечатването е разрешено със съгласието на редакцията.'],
  ['ca', "Es permet la reproducció amb autorització de l'editor."],
  ['cs', 'Kopírování je povoleno se souhlasem redakce.', 'Žádná část nesmí být kopírována bez souhlasu.'],
  ['da', 'Kopiering er tilladt med redaktionens samtykke.', 'Ingen del må gengives uden tilladelse.'],
  [
    'de',
    'Keine Vervielfältigung ohne Genehmigung gestattet.',
    'Eine Weitergabe ist nur nach Rücksprache erlaubt.',
    'Die Texte dürfen mit Genehmigung der Redaktion nachgedruckt werden.',
  ],
  ['el', 'Επιτρέπεται η αναδημοσίευση με την άδεια του εκδότη.'],
  [
    'en',
    'No reproduction is permitted without written consent.',
    'Nothing on this site may be copied without permission.',
    'None of the content may be republished without our permission.',
    'Republication is allowed only after written approval.',
    'Articles can only be reprinted if you have our written permission.',
    'This story may be reprinted with permission.',
    'Not to be reproduced without permission.',
  ],
  ['es', 'Ninguna parte puede ser reproducida sin permiso.', 'Se permite la reproducción con permiso del autor.'],
  ['fa', 'بازنشر با اجازه کتبی مجاز است.'],
  ['fi', 'Kopiointi on sallittu toimituksen luvalla.'],
  ['fr', "Aucune reproduction n'est autorisée sans accord écrit.", "Reproduction autorisée avec l'accord de l'auteur."],
  ['he', 'ניתן לפרסם מחדש באישור המערכת.'],
  ['hi', 'अनुमति लेकर पुनः प्रकाशित किया जा सकता है।'],
  ['hr', 'Prenošenje je dopušteno uz suglasnost uredništva.'],
  ['hu', 'Másolás csak engedéllyel megengedett.'],
  [
    'it',
    'Nessuna parte può essere riprodotta senza autorizzazione.',
    "Riproduzione consentita con il consenso dell'editore.",
  ],
  ['ja', '許可を得れば転載できます。', '転載は許可が必要です。'],
  ['ko', '허락을 받고 전재할 수 있습니다.', '사전 동의 없이 복제할 수 없습니다.'],
  ['lt', 'Kopijuoti leidžiama su redakcijos sutikimu.'],
  ['ms', 'Penerbitan semula dibenarkan dengan kebenaran penerbit.'],
  ['nl', 'Niets mag worden gekopieerd zonder toestemming.', 'Overname is toegestaan met toestemming van de redactie.'],
  ['no', 'Gjengivelse er tillatt med samtykke fra redaksjonen.'],
  ['pl', 'Żaden tekst nie może być kopiowany bez zgody.', 'Przedruk dozwolony za zgodą redakcji.'],
  ['pt', 'Nenhuma parte pode ser reproduzida sem autorização.', 'Reprodução permitida com autorização.'],
  ['ro', 'Preluarea este permisă cu acordul redacției.'],
  ['ru', 'Перепечатка материалов возможна с разрешения редакции.'],
  ['sk', 'Kopírovanie je povolené so súhlasom redakcie.'],
  ['sr', 'Преузимање је дозвољено уз сагласност редакције.'],
  ['sv', 'Ingen text får kopieras utan tillstånd.', 'Kopiering är tillåten med redaktionens medgivande.'],
  ['tr', 'İçerikler izin alınarak kullanılabilir.', 'İzinsiz kullanılamaz.'],
  ['uk', 'Передрук дозволено за згодою редакції.'],
  ['vi', 'Được phép đăng lại khi có sự đồng ý của tòa soạn.'],
  ['zh', '经授权后可转载。', '转载须经本站同意。'],
];

const notForSale: readonly (readonly [language: string, sentence: string])[] = [
  ['de', 'Die Beiträge dürfen geteilt werden, jedoch nicht kommerziell.'],
  ['en', 'You can republish this article for free with attribution, but not for commercial purposes.'],
  ['en', 'Content may be shared for non-commercial purposes only.'],
  ['en', 'Non-commercial use is permitted.'],
  ['es', 'Puede republicar este artículo, pero no con fines comerciales.'],
  ['fr', 'Vous pouvez republier cet article, mais pas à des fins commerciales.'],
  ['it', 'Si può ripubblicare ma non per fini commerciali citando la fonte.'],
  ['pl', 'Kopiowanie dozwolone, ale nie w celach komercyjnych.'],
  ['pt', 'Pode republicar, mas não para fins comerciais.'],
  ['ru', 'Можно копировать, но не в коммерческих целях.'],
  ['zh', '可以转载，但不得用于商业用途。'],
];

const notOnPaper: readonly (readonly [language: string, sentence: string])[] = [
  ['en', 'You may republish our articles online, but not in print.'],
  ['fr', 'Vous pouvez republier nos articles en ligne, mais pas en version papier.'],
  ['de', 'Unsere Artikel dürfen online übernommen werden, aber nicht im Druck.'],
  ['nl', 'U mag onze artikelen online overnemen, maar niet in druk.'],
  ['sv', 'Du får publicera våra artiklar på nätet, men inte i tryck.'],
  ['da', 'Du må gerne gengive vores artikler på nettet, men ikke på tryk.'],
  ['es', 'Puede republicar nuestros artículos en línea, pero no en papel.'],
  ['it', 'Potete ripubblicare i nostri articoli online, ma non su carta.'],
];

/** What is denied is an act of its own: it is not read as permitted because another is. */
const notWhole: readonly (readonly [language: string, sentence: string])[] = [
  ['de', 'Die Artikel dürfen zitiert, aber nicht vollständig übernommen werden.'],
  ['sv', 'Du får citera, men inte återge hela texten.'],
  ['da', 'Du må citere, men ikke gengive hele artiklen.'],
  ['de', 'Sie dürfen unsere Artikel nutzen, aber nicht auf Facebook.'],
];

const usesIn = (language: string, text: string) => readNotice(text, languagesFor(language)).uses;

describe('a permission that hangs on consent', () => {
  test.each(askFirst.flatMap(([language, ...said]) => said.map((text) => [language, text] as const)))(
    '%s: %s',
    (language, text) =>
      expect(usesIn(language, text)).toMatchObject({
        republish_noncommercial: 'permission-required',
        republish_commercial: 'permission-required',
      }),
  );
});

describe('a notice in another language than its page’s', () => {
  test.each([
    ['de', 'You may republish this article for free.', 'allowed'],
    ['de', 'Der Artikel „All rights reserved, may not be copied“ darf nachgedruckt werden.', 'allowed'],
    ['de', 'Alle Rechte vorbehalten. You may republish this article for free.', 'allowed'],
    ['en', 'Die Artikel dürfen nachgedruckt werden.', 'unstated'],
  ] as const)('%s: %s', (language, text, answer) =>
    expect(usesIn(language, text).republish_noncommercial).toBe(answer),
  );
});

test('where we know no word of denial, one may stand before the permission', () =>
  expect(usesIn('tr', 'İçerikler izinsiz kopyalanabilir.').republish_noncommercial).toBe('permission-required'));

describe('free, but not for profit', () => {
  test.each(notForSale)('%s: %s', (language, text) => {
    const { republish_noncommercial: free, republish_commercial: sold } = usesIn(language, text);
    expect(free).toBe('conditional');
    expect(['unstated', 'forbidden', 'permission-required']).toContain(sold);
  });
});

describe('a ban for profit says nothing of the others', () => {
  test.each(['This work may not be used for commercial purposes.', 'Commercial use is prohibited.'])('%s', (text) =>
    expect(usesIn('en', text)).toMatchObject({
      republish_noncommercial: 'unstated',
      republish_commercial: 'forbidden',
    }),
  );
});

test.each([
  ['Excerpts and links may be used, provided that full credit is given.', 'excerpt'],
  ['You may translate this article if you name the translator.', 'translate'],
] as const)('%s', (text, use) => {
  const uses = usesIn('en', text);
  expect(uses[use]).toBe('conditional');
  expect(uses.republish_noncommercial).toBe('unstated');
});

test.each(notOnPaper)('%s: what may be republished, but not in print, may not be printed: %s', (language, text) =>
  expect(usesIn(language, text)).toMatchObject({ republish_noncommercial: 'allowed', print: 'forbidden' }),
);

test.each(notWhole)('%s: what is denied by itself is forbidden: %s', (language, text) =>
  expect(usesIn(language, text).republish_noncommercial).toBe('forbidden'),
);
