import { language } from './language';

language('tr', {
  finds: [
    ["Bu yazı ilk olarak Deniz Feneri'nde yayımlandı.", 'republished', 'Deniz Feneri'],
    ['İlk olarak Yavaş Yollar sitesinde yayımlanmıştır.', 'republished', 'Yavaş Yollar'],
    ['On Sessiz Köprü yazısı ilk önce Yavaş Yollar üzerinde ortaya çıktı.', 'republished', 'Yavaş Yollar'],
    [
      "Bu makale Creative Commons lisansı altında The Conversation'dan yeniden yayınlanmıştır. Orijinal makaleyi okuyun.",
      'republished',
      'The Conversation',
    ],
    ["Bu haber Vadi Postası'ndan alınmıştır.", 'republished', 'Vadi Postası'],
    ["Bu yazı Deniz Feneri'nin izniyle yayımlanmaktadır.", 'republished', 'Deniz Feneri'],
    ['Bu röportaj Vadi Postası gazetesinde yayımlandı.', 'republished', 'Vadi Postası'],
    ["Haberin devamını Vadi Postası'nda okuyabilirsiniz.", 'excerpt', 'Vadi Postası'],
    ['Yazının tamamını Yavaş Yollar sitesinden okuyabilirsiniz.', 'excerpt', 'Yavaş Yollar'],
    ['Kaynak: DHA', 'wire', 'Demirören News Agency'],
    ['Anadolu Ajansı', 'wire', 'Anadolu Agency'],
    ['BURSA (AA) - Feribot, üç hafta aradan sonra pazartesi günü yeniden sefere başladı.', 'wire', 'Anadolu Agency'],
    [
      'MERSİN, (DHA)- Feribot, üç hafta aradan sonra pazartesi günü yeniden sefere başladı.',
      'wire',
      'Demirören News Agency',
    ],
  ],
  misses: [
    "İlk olarak 3 Mart 2015'te yayımlandı.",
    "Roman ilk kez 1934'te yayımlandı ve dokuz baskı yaptı.",
    'Fotoğraf: Ayşe Irmak/AA',
    "Belediye başkanı, Reuters'a köprünün kapalı kalacağını söyledi.",
    'Kaynak: TÜİK',
    "Bu yazı ayrıca Yavaş Yollar'da yayımlandı.",
    'Nehrin kaynağı gölün kuzeyindedir.',
    'Kitap ilk kez İngilizce olarak basıldı.',
  ],
});
