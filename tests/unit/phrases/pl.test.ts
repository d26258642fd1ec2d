import { language } from './language';

language('pl', {
  finds: [
    ['Artykuł ukazał się pierwotnie w „Głosie Doliny”.', 'republished', 'Głosie Doliny'],
    ['Tekst został po raz pierwszy opublikowany na portalu Cichy Most.', 'republished', 'Cichy Most'],
    ['Pierwotnie opublikowano na brzegiem.example 3 marca 2021 r.', 'republished', 'brzegiem.example'],
    ['Wpis Dziesięć spokojnych mostów pochodzi z serwisu Wolne Drogi.', 'republished', 'Wolne Drogi'],
    ['Przedruk za zgodą redakcji „Latarni Morskiej”.', 'republished', 'Latarni Morskiej'],
    ['Wywiad publikujemy dzięki uprzejmości redakcji Sad i Miasto.', 'republished', 'Sad i Miasto'],
    [
      'Niniejszy artykuł został przedrukowany z The Conversation na licencji Creative Commons.',
      'republished',
      'The Conversation',
    ],
    ['Esej ukazał się w kwartalniku „Nurt i Brzeg” nr 4/2019.', 'republished', 'Nurt i Brzeg'],
    ['Cały artykuł przeczytasz na stronie Wolne Drogi.', 'excerpt', 'Wolne Drogi'],
    ['Czytaj dalej na Głos Doliny', 'excerpt', 'Głos Doliny'],
    ['Źródło: PAP', 'wire', 'Polish Press Agency'],
    ['oprac. mk/PAP', 'wire', 'Polish Press Agency'],
    ['Źródło: Gazeta Wyborcza', 'republished', 'Gazeta Wyborcza'],
    ['Źródło: Rzeczpospolita Fot. Jan Brzeg', 'republished', 'Rzeczpospolita'],
    [
      'WARSZAWA (PAP) - W poniedziałek prom znów wypłynął w rejs po rzece, a pasażerowie czekali od rana.',
      'wire',
      'Polish Press Agency',
    ],
  ],
  misses: [
    'Artykuł ukazał się 2 września 2015 roku.',
    'Powieść została po raz pierwszy opublikowana w 1934 roku.',
    'Pierwotnie ukazało się w czerwcu 2012, gdy rzeka wylała.',
    'Fot. Anna Zielna/PAP',
    'Źródło: Pixabay',
    'Burmistrz powiedział PAP, że most pozostanie zamknięty.',
    'Źródło danych: Główny Urząd Statystyczny',
    'Źródło: Główny Urząd Statystyczny',
    'Tekst ukazał się także na moim blogu.',
    'Według naszych źródeł most zostanie zamknięty jesienią.',
    'Mleko pochodzi z gospodarstwa za rzeką.',
    'Wersja papierowa artykułu ukazała się w wydaniu papierowym.',
  ],
});
