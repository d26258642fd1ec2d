import { language } from './language';

language('ro', {
  finds: [
    ['Acest articol a fost publicat inițial pe site-ul Podul Liniștit.', 'republished', 'Podul Liniștit'],
    ['Textul a aparut prima data in revista Malul Apei.', 'republished', 'Malul Apei'],
    ['Publicat pentru prima dată pe malulapei.example la data de 3 martie 2021.', 'republished', 'malulapei.example'],
    ['Articolul Zece poduri liniștite apare prima dată în Drumuri Lente.', 'republished', 'Drumuri Lente'],
    ['Articol preluat de pe Livada și Orașul cu acordul redacției.', 'republished', 'Livada și Orașul'],
    ['Interviul este republicat din The Conversation sub licență Creative Commons.', 'republished', 'The Conversation'],
    ['Reproducem acest eseu cu permisiunea revistei Farul.', 'republished', 'Farul'],
    ['Citește articolul integral pe Drumuri Lente.', 'excerpt', 'Drumuri Lente'],
    ['Sursa: Agerpres', 'wire', 'Agerpres'],
    ['Sursa: HotNews.ro', 'republished', 'HotNews.ro'],
    ['Autor: Mediafax', 'wire', 'Mediafax'],
    [
      'BUCUREȘTI, 3 mai /Agerpres/ - Bacul a plecat din nou luni dimineața, iar călătorii așteptau la mal încă din zori.',
      'wire',
      'Agerpres',
    ],
  ],
  misses: [
    'Articolul a apărut la 2 septembrie 2015.',
    'Romanul a fost publicat pentru prima dată în 1934.',
    'Sursa foto: Agerpres',
    'Potrivit Agerpres, podul va rămâne închis până la toamnă.',
    'Sursa: Institutul Național de Statistică',
    'Sursa datelor: Eurostat',
    'Podul apare prima dată în iunie 2012, când râul a înghețat.',
    'Meșteșugul a fost preluat din tată în fiu.',
  ],
});
