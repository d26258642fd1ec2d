import { language } from './language';

language('it', {
  finds: [
    ['Questo articolo è stato pubblicato originariamente su Il Faro del Nord.', 'republished', 'Il Faro del Nord'],
    ['Pubblicato per la prima volta sulla rivista Alta Marea il 3 maggio 2019.', 'republished', 'Alta Marea'],
    ["L'articolo Dieci ponti tranquilli proviene da Strade Lente.", 'republished', 'Strade Lente'],
    [
      'Questo articolo è ripubblicato da The Conversation sotto licenza Creative Commons. Leggi l’articolo originale.',
      'republished',
      'The Conversation',
    ],
    ['Tratto da Strade Lente', 'republished', 'Strade Lente'],
    ["Pubblicato originariamente sull'Eco della Valle.", 'republished', 'Eco della Valle'],
    ['Per gentile concessione di Alta Marea', 'republished', 'Alta Marea'],
    ['Questa intervista è apparsa su Alta Marea.', 'republished', 'Alta Marea'],
    ['Continua a leggere su Strade Lente', 'excerpt', 'Strade Lente'],
    ["Leggi l'intervista completa su Il Faro del Nord.", 'excerpt', 'Il Faro del Nord'],
    ['Redazione ANSA', 'wire', 'ANSA'],
    ['Fonte: Adnkronos', 'wire', 'Adnkronos'],
    [
      '(ANSA) - TORINO, 3 MAG - Il traghetto ha ripreso lunedì le sue corse, dopo tre settimane di fermo.',
      'wire',
      'ANSA',
    ],
    ['Comunicato stampa di Riva Energia', 'press-release', 'Riva Energia'],
  ],
  misses: [
    'Pubblicato originariamente il 3 marzo 2015.',
    'Pubblicato per la prima volta nel 1934, il romanzo ebbe nove edizioni.',
    'Foto: Anna Riva/ANSA',
    "Il sindaco ha detto all'ANSA che il ponte resterà chiuso.",
    'Fonte: ISTAT',
    'Questo pezzo è stato pubblicato anche su Strade Lente.',
    'Pubblicato in Notizie, Cultura',
    'La fonte del fiume si trova oltre il valico.',
    'Il film è tratto da una storia vera.',
  ],
});
