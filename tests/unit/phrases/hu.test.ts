import { language } from './language';

language('hu', {
  finds: [
    ['A cikk eredetileg a Csendes Hídon jelent meg.', 'republished', 'Csendes Híd'],
    ['Az írás először a folyopart.example-n jelent meg.', 'republished', 'folyopart.example'],
    [
      'Ez a cikk eredetileg az Esti Világítótorony oldalán jelent meg 2021. március 3-án.',
      'republished',
      'Esti Világítótorony',
    ],
    ['A Tíz csendes híd bejegyzés először Lassú Utak-én jelent meg.', 'republished', 'Lassú Utak'],
    ['Eredetileg megjelent a Kert és Város című folyóiratban.', 'republished', 'Kert és Város'],
    ['A cikket a The Conversation engedélyével közöljük.', 'republished', 'The Conversation'],
    ['Az eredeti cikk a Lassú Utak-on olvasható.', 'republished', 'Lassú Utak'],
    ['A teljes interjú a Csendes Híd oldalán olvasható.', 'excerpt', 'Csendes Híd'],
    ['Forrás: MTI', 'wire', 'MTI'],
    ['Szerző: MTI', 'wire', 'MTI'],
    ['Forrás: HVG', 'republished', 'HVG'],
    [
      'Budapest, 2021. május 3., hétfő (MTI) - Ismét elindult a komp a folyón, az utasok már kora reggel óta várták.',
      'wire',
      'MTI',
    ],
  ],
  misses: [
    'A cikk 2015. szeptember 2-án jelent meg.',
    'A regény először 1934-ben jelent meg, és kilenc kiadást ért meg.',
    'Fotó: Folyó Jana / MTI',
    'A polgármester az MTI-nek elmondta, hogy a híd zárva marad.',
    'Forrás: Központi Statisztikai Hivatal',
    'A tanulmány könyvben jelent meg.',
    'A híd először a nyáron jelent meg a térképeken.',
    'A tej a folyón túli gazdaságból származik.',
  ],
});
