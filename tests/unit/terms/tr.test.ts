import { language } from './language';

language('tr', {
  says: [
    ['Tüm hakları saklıdır.', 'PPP-PP-'],
    ["Telif hakları Liman Postası'na aittir.", 'PPP-PP-'],
    ['Yazılar ancak yazı işlerinin yazılı izni ile çoğaltılabilir.', 'PPP----'],
    ['Haberlerin tamamı veya bir bölümü izin alınmadan kopyalanamaz.', 'PPPP---'],
    ['İçeriklerin izinsiz çoğaltılması yasaktır.', 'PPP----'],
    ['Metinlerin yeniden yayımlanması izne tabidir.', 'PPP----'],
    ['Haberlerin kopyalanması yasaktır.', 'FFF----'],
    ['Kaynak gösterilerek çoğaltılabilir.', 'CCC----', 'attribution'],
    [
      'Yazılarımız kaynak belirtilerek ve aktif link verilerek yayımlanabilir.',
      'CC-----',
      'attribution link-to-original',
    ],
    ['Haberler kaynak gösterilmeden kopyalanamaz.', 'CCC----', 'attribution'],
    ['Sitede yer alan içerikler kaynak belirtilmeden kullanılamaz.', 'CCCC---', 'attribution'],
    ['Lütfen kaynak belirtiniz.', 'CC-----', 'attribution'],
    ['Yazılar değiştirilmeden ve kaynak gösterilerek dağıtılabilir.', 'CCC--F-', 'attribution no-edits'],
    ['Yazılar ticari olmayan amaçlarla çoğaltılabilir.', 'C------', 'noncommercial'],
    ['Yazıların ticari amaçla çoğaltılması yasaktır.', '-F-----'],
    ['Alıntı yapılabilir.', '---A---'],
    ['Yazılar izinsiz çevrilemez.', '----P--'],
    ['Metinlerin yapay zeka eğitiminde kullanılması yasaktır.', '------F'],
    [
      'Creative Commons Atıf-GayriTicari-Türetilemez 4.0 Uluslararası Lisansı ile lisanslanmıştır.',
      'CPCCPP-',
      'attribution noncommercial no-edits',
      'CC-BY-NC-ND-4.0',
    ],
    ['Creative Commons Atıf-AynıLisanslaPaylaş 3.0 Estonya', 'CCCCCC-', 'attribution share-alike', 'CC-BY-SA-3.0-EE'],
  ],
  silent: [
    'Bazı hakları saklıdır.',
    'Fiyatlar önceden haber verilmeksizin değiştirilebilir.',
    'Parkta sigara içmek yasaktır.',
    'Köprü için inşaat izni alındı.',
    'Yardım kolileri mahallelerde dağıtıldı.',
  ],
  holds: [
    ["Telif hakları Liman Postası'na aittir.", 'Liman Postası'],
    ['© 2024 Liman Postası. Tüm hakları saklıdır', 'Liman Postası'],
    ['İzinsiz kopyalanamaz.', null],
  ],
});
